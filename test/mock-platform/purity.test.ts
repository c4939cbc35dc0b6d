import { afterEach, describe, expect, test, vi } from 'vitest'
import { RandomStream } from '../../mock-platform/sim/random.ts'
import { DAY, simulated, START } from './simulated-in-test.ts'

// The linter keeps the machine's clock, timers and randomness out of sim/; here they are taken away while a world runs.

afterEach(() => vi.restoreAllMocks())

test('a world of two days runs where the clock, the timers, randomness and the network are forbidden', async () => {
  const expected = simulated()
  await expected.advance(START + 2 * DAY)
  const forbidden = (name: string) => (): never => {
    throw new Error(`${name} was used inside the world`)
  }
  const world = simulated()
  const traps = [
    vi.spyOn(Date, 'now').mockImplementation(forbidden('Date.now')),
    vi.spyOn(Math, 'random').mockImplementation(forbidden('Math.random')),
    vi.spyOn(performance, 'now').mockImplementation(forbidden('performance.now')),
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(forbidden('setTimeout')),
    vi.spyOn(globalThis, 'setInterval').mockImplementation(forbidden('setInterval')),
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(forbidden('queueMicrotask')),
    vi.spyOn(globalThis, 'fetch').mockImplementation(forbidden('fetch')),
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(forbidden('crypto.getRandomValues')),
  ]
  await world.advance(START + 2 * DAY)
  for (const trap of traps) trap.mockRestore()
  expect(world.run.hash).toBe(expected.run.hash)
})

test('the trap would see it: one use of Date.now ends the run', () => {
  vi.spyOn(Date, 'now').mockImplementation(() => {
    throw new Error('used')
  })
  expect(() => Date.now()).toThrow('used')
})

describe('random streams', () => {
  test('a new draw in one stream moves no other: 1,000 labels draw the same, whatever was drawn between', () => {
    const labels = Array.from({ length: 1000 }, (_, k) => `seed/supplier:s/order:${k}/route`)
    const alone = labels.map((label) => new RandomStream(label).fraction())
    const between = labels.map((label) => {
      new RandomStream(`${label}/new`).fraction()
      return new RandomStream(label).fraction()
    })
    expect(between).toEqual(alone)
    expect(new Set(alone).size).toBe(1000)
  })

  test('one supplier more moves nothing of the others: s1 has the same orders beside none and beside four', async () => {
    const [alone, beside] = [simulated({ suppliers: 1 }), simulated({ suppliers: 5 })]
    for (const simulation of [alone, beside]) await simulation.advance(START + DAY)
    const ordersOf = (simulation: typeof alone) => [...simulation.run.world.suppliers.get('s1')!.orders.values()]
    expect(ordersOf(beside)).toEqual(ordersOf(alone))
    expect(ordersOf(alone).length).toBeGreaterThan(10)
  })
})
