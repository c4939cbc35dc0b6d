import { expect, test } from 'vitest'
import { delayErrors } from '../mock-platform/delay-proof.ts'

// The short form of `npm run prove:delay`: here other work may disturb, so lateness is held only against a bare server's.

/** How much later than bare node:http, at the median, an answer may come on a disturbed machine. */
const LATER_THAN_BARE_MS = 25

test('250 ms with 200 in flight: no answer is early, and half of them no later than a bare server’s by much', async () => {
  const isEnough = () => true
  const [round] = await delayErrors({ delayMs: 250, inFlight: 200, callsEach: 3, isEnough })
  const bare = round!['node:http']
  for (const contender of ['gateway', 'proxy'] as const) {
    const held = round![contender]
    expect(held.count).toBe(600)
    expect(held.least).toBeGreaterThanOrEqual(0)
    expect(held.p50).toBeLessThan(bare.p50 + LATER_THAN_BARE_MS)
  }
}, 60_000)
