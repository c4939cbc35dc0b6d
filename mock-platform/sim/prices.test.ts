import { describe, expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY } from '../../test/mock-platform/simulated-in-test.ts'
import { MARKETS } from '../contract/markets.ts'
import { InputRefused } from './input-refused.ts'
import type { ParameterChange } from './parameters.ts'
import type { MarketPrice } from './prices.ts'
import { isOff, priceDecision, stepNegotiation } from './prices.ts'

const HOUR = DAY / 24
const skus = (count: number) => Array.from({ length: count }, (_, k) => `SKU-${k}`)
const withPrices = (prices: ParameterChange['prices']) => ({ parameters: { prices } })

describe('PRICE-1: the platform decides on a proposal by its suggestion of 10.00', () => {
  const limits = { acceptedAbove: 0.05, changedAbove: 0.1 }
  test.each([
    [900, 'ACCEPTED', 900],
    [1000, 'ACCEPTED', 1000],
    [1050, 'ACCEPTED', 1050],
    [1051, 'CHANGED', 1000],
    [1100, 'CHANGED', 1000],
    [1101, 'REFUSED', null],
  ])('%d cents: %s, %s holds', (proposed, decision, priceCents) => {
    expect(priceDecision(1000, proposed, limits)).toEqual({ decision, priceCents })
  })

  test.each([
    [null, true],
    [1000, false],
    [953, false],
    [952, true],
    [1052, false],
    [1053, true],
  ])('a price of %s is off by more than 5 %%: %s', (decidedCents, expected) => {
    expect(isOff(decidedCents, 1000, 0.05)).toBe(expected)
  })
})

test('PRICE-1: suggested, proposed after 4 to 48 h, decided after 2 to 24 h, in each market, again and again', () => {
  const { told, runDays } = inboundWorld({ skuCodes: skus(100) })
  runDays(60)
  const rounds = new Map<string, number[]>()
  const facts = [...told('price_suggested'), ...told('price_proposed'), ...told('price_decided')].toSorted(
    (a, b) => a.event_no - b.event_no,
  )
  const order = ['price_suggested', 'price_proposed', 'price_decided']
  for (const { type, at, data } of facts) {
    const times = rounds.get(`${data.sku_code} ${data.market}`) ?? []
    rounds.set(`${data.sku_code} ${data.market}`, [...times, at])
    expect(type).toBe(order[times.length % 3])
  }
  expect(rounds.size).toBe(100 * MARKETS.length)
  const all = [...rounds.values()]
  const waits = (place: number) =>
    all.flatMap((times) => times.flatMap((at, k) => (k % 3 === place ? [(at - times[k - 1]!) / HOUR] : [])))
  const isWithin = (hours: number[], least: number, most: number) => hours.every((h) => h >= least && h <= most)
  expect([isWithin(waits(1), 4, 48), isWithin(waits(2), 2, 24)]).toEqual([true, true])
  expect(all.filter((times) => times.length > 3).length).toBeGreaterThan(300)
})

test('PRICE-1: of 10,000 and more decisions 60 % and a third of the others are accepted, within 3 sigma', () => {
  const { told, runDays } = inboundWorld({ skuCodes: skus(1700), ...withPrices({ intervalDays: 90 }) })
  runDays(6)
  const decided = told('price_decided')
  expect(decided.length).toBeGreaterThan(10_000)
  const shareOf = (decision: string, expected: number) => {
    const count = decided.filter(({ data }) => data.decision === decision).length
    return Math.abs(count - decided.length * expected) <= 3 * Math.sqrt(decided.length * expected * (1 - expected))
  }
  expect([shareOf('ACCEPTED', 0.6 + 0.4 / 3), shareOf('CHANGED', 0.4 / 3), shareOf('REFUSED', 0.4 / 3)]).toEqual([
    true,
    true,
    true,
  ])
})

test('PRICE-1: a suggestion is 2 % below the median, and names 5 to 40 offers around it', () => {
  const { told, runDays } = inboundWorld({ skuCodes: skus(100) })
  runDays(1)
  for (const { data } of told('price_suggested')) {
    expect(data.price_cents).toBe(Math.round(data.median_cents * 0.98))
    expect(data.lowest_cents).toBeLessThan(data.median_cents)
    expect(data.highest_cents).toBeGreaterThan(data.median_cents)
    expect(data.competitor_count).toBeGreaterThanOrEqual(5)
    expect(data.competitor_count).toBeLessThanOrEqual(40)
  }
})

describe('competitors', () => {
  /** The logarithm of the median by the first price, in every market of 1,000 SKUs. */
  function driftsAfter(days: number) {
    const { supplier, runDays } = inboundWorld({ skuCodes: skus(1000), ...withPrices({ suggestionThreshold: 10 }) })
    runDays(days)
    return [...supplier.prices.values()].flatMap((prices) => [...prices.values()].map(({ drift }) => drift))
  }
  const deviation = (values: number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length)

  test('are spread by 4 % / sqrt(1 - 0.9^2) = 9.2 % around the first price, on the first day and after 60', () => {
    for (const days of [1, 60]) {
      const drifts = driftsAfter(days)
      expect(drifts).toHaveLength(6000)
      const expected = 0.04 / Math.sqrt(1 - 0.81)
      expect(Math.abs(deviation(drifts) - expected), `${days} days`).toBeLessThanOrEqual(
        (3 * expected) / Math.sqrt(2 * drifts.length),
      )
    }
  })

  test('that do not move bring one suggestion in each market, and no other', () => {
    const { told, runDays } = inboundWorld(withPrices({ competitorVolatility: 0, agreesShare: 1 }))
    runDays(60)
    expect(told('price_suggested')).toHaveLength(MARKETS.length)
  })
})

test('buyers pay the decided price of their market', () => {
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 50 }]
  const { told, world, supplier, runDays } = inboundWorld({ warehouseStock, ...withPrices({ agreesShare: 1 }) })
  runDays(5)
  const decided = new Map(told('price_decided').map(({ data }) => [data.market, data.price_cents]))
  expect(decided.size).toBe(6)
  for (const market of MARKETS) {
    world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market, lines: [{ skuCode: 'A', quantity: 1 }] })
  }
  const paid = told('order_paid').map(({ data }) => [data.market, data.lines[0]?.unit_price_cents])
  expect(new Map(paid as [string, number][])).toEqual(decided)
  expect(new Set(decided.values()).size).toBeGreaterThan(1)
})

test('after a refusal the price before it holds: of a supplier that always asks too much, the first price', () => {
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 50 }]
  const pay = (change: Parameters<typeof inboundWorld>[0]) => {
    const { told, world, supplier, runDays } = inboundWorld({ warehouseStock, ...change })
    runDays(20)
    const order = world.placeOrder(supplier, {
      fulfilment: 'WAREHOUSE',
      market: 'ES',
      lines: [{ skuCode: 'A', quantity: 1 }],
    })
    return { cents: order.lines[0]?.unitPriceCents, decisions: told('price_decided') }
  }
  const { cents, decisions } = pay(withPrices({ agreesShare: 0, acceptedAbove: 0, changedAbove: 0 }))
  expect(decisions.length).toBeGreaterThan(6)
  expect(new Set(decisions.map(({ data }) => data.decision))).toEqual(new Set(['REFUSED']))
  expect(cents).toBe(pay({ inbound: { type: 'none' } }).cents)
})

describe('a negotiation', () => {
  const price = (negotiation: MarketPrice['negotiation']): MarketPrice => ({
    decidedCents: null,
    drift: 0,
    competitors: { count: 5, lowestCents: 800, medianCents: 1000, highestCents: 1200 },
    negotiation,
  })
  const SUGGESTED = { state: 'SUGGESTED', suggestedCents: 980 } as const
  const PROPOSED = { state: 'PROPOSED', suggestedCents: 980, proposedCents: 990 } as const
  const SETTLED = { state: 'SETTLED' } as const

  test('goes from settled to suggested, proposed and settled', () => {
    const negotiated = price(SETTLED)
    for (const next of [SUGGESTED, PROPOSED, SETTLED]) stepNegotiation(negotiated, 'A', next)
    expect(negotiated.negotiation).toEqual(SETTLED)
  })

  test.each([
    [SETTLED, PROPOSED],
    [SUGGESTED, SETTLED],
    [SUGGESTED, SUGGESTED],
    [PROPOSED, SUGGESTED],
  ])('does not go from %o to %o: ILLEGAL_STEP', (from, to) => {
    expect(() => stepNegotiation(price(from), 'A', to)).toThrow(InputRefused)
  })
})
