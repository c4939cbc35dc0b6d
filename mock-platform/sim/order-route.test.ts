import { expect, test } from 'vitest'
import { DAY, simulated, START } from '../../test/mock-platform/simulated-in-test.ts'
import { businessDayNo, europeanDayNo, workingDayAfter } from './calendar.ts'
import type { Order } from './orders.ts'

/** About 11,000 orders of one supplier, of which those that were paid in the first days have all ended. */
async function manyOrders(): Promise<Order[]> {
  const simulation = simulated({ suppliers: 1, ordersPerDay: 4000, seed: 'route' })
  simulation.run.apply({
    type: 'parameters-changed',
    change: {
      demand: { warehouseShare: 0 },
      orderExceptions: NO_EXCEPTIONS,
      orderCancellations: { buyerCancelsRate: 0 },
    },
  })
  await simulation.advance(START + 2.75 * DAY)
  simulation.run.apply({ type: 'settings-changed', supplierId: 's1', change: { demand: { type: 'none' } } })
  await simulation.advance(START + 60 * DAY)
  return [...simulation.run.world.suppliers.get('s1')!.orders.values()].filter((order) => order.outboundAtMs !== null)
}

const NO_EXCEPTIONS = {
  stockShortRate: 0,
  trunkDelayedRate: 0,
  customsDocumentMissingRate: 0,
  customsHeldRate: 0,
  localWarehouseMissortRate: 0,
  carrierDelayRate: 0,
  addressWrongRate: 0,
  parcelLostRate: 0,
  refusedByBuyerRate: 0,
}

const within3Sigma = (count: number, of: number, share: number) =>
  Math.abs(count - of * share) <= 3 * Math.sqrt(of * share * (1 - share))

test('GEO-4: 98 % leave by the end of the next day, delivery days 5 to 8 as 25, 35, 25, 15, 2 % come back, within 3 sigma', async () => {
  const orders = await manyOrders()
  expect(orders.length).toBeGreaterThan(8000)
  const inTime = orders.filter((order) => businessDayNo(order.outboundAtMs!) - businessDayNo(order.paidAtMs) <= 1)
  expect(within3Sigma(inTime.length, orders.length, 0.98)).toBe(true)
  // Those that left late, or whose push came late, may arrive later than they were meant to.
  const punctual = inTime.filter((order) => order.deliveredAtMs !== null)
  const onDay = (workingDays: number) =>
    punctual.filter(
      (order) =>
        europeanDayNo(order.deliveredAtMs!) ===
        workingDayAfter(order.market, europeanDayNo(order.paidAtMs), workingDays),
    ).length
  for (const [days, share] of [
    [5, 0.25],
    [6, 0.35],
    [7, 0.25],
    [8, 0.15],
  ] as const) {
    expect(within3Sigma(onDay(days), punctual.length, share), `${days} working days`).toBe(true)
  }
  const returned = orders.filter(({ status }) => status === 'RETURNED').length
  expect(within3Sigma(returned, orders.length, 0.02)).toBe(true)
})
