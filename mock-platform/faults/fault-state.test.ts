import { describe, expect, test } from 'vitest'
import { RandomStream } from '../sim/random.ts'
import { SupplierFaultText } from './fault-rule.ts'
import { faultState, strike, toxicityAt } from './fault-state.ts'

const T0 = Date.UTC(2026, 0, 5)

/** Which of so many messages are struck, by number from 1; `atMs`: when each comes, from where the fault was set. */
function struck(
  text: string,
  count: number,
  { atMs = () => 0, seed = 's' }: { atMs?: (no: number) => number; seed?: string } = {},
) {
  const state = faultState(SupplierFaultText.parse(text), T0)
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (no) => strike(state, state.counts, T0 + atMs(no), () => new RandomStream(`${seed}/${no}`)) !== null,
  )
}

describe('10,000 messages are struck within 3 sigma of each probability', () => {
  test.each([0.001, 0.05, 0.2, 0.5, 0.9])('toxicity %d', (toxicity) => {
    for (const seed of ['a', 'b', 'c']) {
      const count = struck(`reset;toxicity=${toxicity}`, 10_000, { seed }).length
      expect(Math.abs(count - 10_000 * toxicity)).toBeLessThan(3 * Math.sqrt(10_000 * toxicity * (1 - toxicity)))
    }
  })

  test('toxicity 0 strikes none, toxicity 1 all', () => {
    expect(struck('reset;toxicity=0', 10_000)).toEqual([])
    expect(struck('reset', 10_000)).toHaveLength(10_000)
  })

  test('a ramp of 10 minutes: half as likely in its middle, as it says from its end on', () => {
    const inMiddle = struck('reset;toxicity=0.4;ramp=10m', 10_000, { atMs: () => 300_000 }).length
    expect(Math.abs(inMiddle - 2000)).toBeLessThan(3 * Math.sqrt(10_000 * 0.2 * 0.8))
    const rule = SupplierFaultText.parse('reset;toxicity=0.4;ramp=10m')
    expect([0, 300_000, 599_999, 600_000, 900_000].map((ms) => toxicityAt(rule, ms))).toEqual([
      0,
      0.2,
      expect.closeTo(0.4, 5),
      0.4,
      0.4,
    ])
  })
})

describe('which of the messages', () => {
  test('the first 3', () => expect(struck('reset;first=3', 10)).toEqual([1, 2, 3]))
  test('every 4th', () => expect(struck('reset;every=4', 10)).toEqual([4, 8]))
  test('a quota of 2', () => expect(struck('reset;every=2;quota=2', 10)).toEqual([2, 4]))
  test('a probability counts against the quota only where it strikes', () => {
    expect(struck('reset;toxicity=0.3;quota=5', 1000)).toHaveLength(5)
  })
  test('beyond 2 of each 10 s: the 3rd and 4th of a period, until the next begins', () => {
    // Four messages a period: at 0, 3, 6 and 9.999 s of it.
    const atMs = (no: number) => Math.floor((no - 1) / 4) * 10_000 + [0, 3000, 6000, 9999][(no - 1) % 4]!
    expect(struck('status:429;beyond=2/10s', 12, { atMs })).toEqual([3, 4, 7, 8, 11, 12])
  })
})

test('a timeline holds to the millisecond: from after, included, to its end, not included', () => {
  const offsets = [0, 3_599_999, 3_600_000, 5_399_999, 5_400_000, 9_000_000]
  const atMs = (no: number) => offsets[no - 1]!
  expect(struck('reset;after=1h;for=30m', offsets.length, { atMs }).map(atMs)).toEqual([3_600_000, 5_399_999])
})

test('a message outside the timeline is not counted: `first` begins with it', () => {
  expect(struck('reset;first=1;after=5s', 10, { atMs: (no) => no * 1000 })).toEqual([5])
})

test('the same seed strikes the same, another seed others; a latency is drawn from the same stream', () => {
  expect(struck('reset;toxicity=0.2', 500)).toEqual(struck('reset;toxicity=0.2', 500))
  expect(struck('reset;toxicity=0.2', 500)).not.toEqual(struck('reset;toxicity=0.2', 500, { seed: 'other' }))
  const state = faultState(SupplierFaultText.parse('latency:uniform:least=1,most=60000'), T0)
  const drawn = () => strike(state, state.counts, T0, () => new RandomStream('x'))
  expect(drawn()).toEqual(drawn())
  expect(drawn()).toMatchObject({ type: 'latency', latency: { type: 'fixed' } })
})
