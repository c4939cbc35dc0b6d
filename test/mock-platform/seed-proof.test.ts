import { expect, test } from 'vitest'
import { failingSeed } from './seed-proof.ts'

// `npm run prove:seeds` does the same with 1,000 seeds x 7 days.

test(
  '25 seeds x 7 virtual days with faults on: stock, orders, pushes and replay hold',
  { timeout: 120_000 },
  async () => {
    const failing = []
    for (let seed = 0; seed < 25; seed++) failing.push(await failingSeed(`proof-${seed}`, 7))
    expect(failing.filter(Boolean)).toEqual([])
  },
)
