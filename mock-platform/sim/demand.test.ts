import { describe, expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { simulated, DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import { priceEffect } from './demand.ts'
import type { ParameterChange } from './parameters.ts'

const NO_GAINS = { imageClickGain: 0, imageCartGain: 0, badgeClickGain: 0, searchWeightGain: 0 }
const LISTING_EFFECT = 1.37 * 1.29 * 1.22 * 1.15

const isNear = (count: number, expected: number) => Math.abs(count - expected) <= 3 * Math.sqrt(expected)

/** A supplier without JIT stock, and with so many warehouse units of one SKU that nobody ever finds it sold out. */
function wellStocked(demand: ParameterChange['demand'] = {}, prices: ParameterChange['prices'] = {}) {
  return inboundWorld({
    skuCodes: [],
    warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 1_000_000 }],
    demand: { type: 'per-day', orders: 100 },
    parameters: { demand, prices },
  })
}

test('on Mondays to Sundays 100, 95, 95, 95, 100, 105 and 110 % of the buyers come, within 3 sigma', () => {
  const demand = { ...NO_GAINS, mostPriceEffect: 1 }
  const { supplier, runDays } = inboundWorld({ demand: { type: 'per-day', orders: 500 }, parameters: { demand } })
  // From 17:00 on Sunday in the markets to their midnight.
  runDays(7 / 24)
  const buyers = [0, 0, 0, 0, 0, 0, 0]
  for (let day = 0; day < 28; day++) {
    const before = supplier.buyersSeen
    runDays(1)
    buyers[day % 7]! += supplier.buyersSeen - before
  }
  const areNear = [1, 0.95, 0.95, 0.95, 1, 1.05, 1.1].map((weight, day) => isNear(buyers[day]!, 4 * 500 * weight))
  expect(areNear).toEqual(Array.from({ length: 7 }, () => true))
})

describe('IMG-1, TRAFFIC-1: of 100 buyers a day in an ordinary shop, over 14 days', () => {
  test('a listed SKU has 1.37 x 1.29 x 1.22 x 1.15 as many, within 3 sigma; with all gains at 0 as many', () => {
    const ordersWith = (gains: ParameterChange['demand']) => {
      const { supplier, runDays } = wellStocked({ priceElasticity: 0, ...gains })
      runDays(14)
      return supplier.orders.size
    }
    expect(isNear(ordersWith({}), 1400 * LISTING_EFFECT)).toBe(true)
    expect(isNear(ordersWith(NO_GAINS), 1400)).toBe(true)
    expect(isNear(ordersWith({ ...NO_GAINS, badgeClickGain: 0.22 }), 1400 * 1.22)).toBe(true)
  })

  test('SKUs without a listing have as many, within 3 sigma', async () => {
    const simulation = simulated({
      suppliers: 1,
      ordersPerDay: 100,
      change: { inbound: { type: 'replenished', skuCodes: [] }, warehouseStock: [] },
    })
    await simulation.advance(START + 14 * DAY)
    expect(isNear(simulation.counts.orders, 1400)).toBe(true)
  })
})

describe('PRICE-1: at an elasticity of 1.8', () => {
  const demand = { priceElasticity: 1.8, mostPriceEffect: 2 }
  test.each([
    [1000, 1],
    [2000, 0.287],
    [900, 1.209],
    [681, 1.997],
    [680, 2],
    [500, 2],
  ])('a price of %d at a median of 1000 has %d times as many buyers', (price, times) => {
    expect(priceEffect(demand, price, 1000)).toBeCloseTo(times, 3)
  })

  test('a price 20 % below the median has 1.25^1.8 times as many buyers in 14 days, within 3 sigma', () => {
    const prices = { competitorVolatility: 0, agreesShare: 1, suggestedBelowMedian: 0.2 }
    const { supplier, runDays } = wellStocked(NO_GAINS, prices)
    runDays(5)
    const before = supplier.orders.size
    runDays(14)
    expect(isNear(supplier.orders.size - before, 1400 * 1.25 ** 1.8)).toBe(true)
  })
})

test('in a review nothing shapes the demand: 2 buyers in each of 96 quarter-hours, with inbound too', () => {
  const { supplier, runDays } = inboundWorld({
    warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 1_000_000 }],
    demand: { type: 'per-poll', orders: 2 },
    parameters: { demand: { warehouseShare: 1 } },
  })
  runDays(1)
  expect(supplier.orders.size).toBe(2 * 96)
})
