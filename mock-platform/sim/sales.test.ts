import { expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import type { Sales } from './sales.ts'
import { averageWeeklyUnits, bookSale, takeBackSale } from './sales.ts'

const units = (quantity: number) => [{ skuCode: 'A', quantity }]

test('REP-1: 40 units in 4 weeks are 10 a week; today does not count yet, nor does the 29th day before', () => {
  const sales: Sales = new Map()
  bookSale(sales, units(100), START - 29 * DAY)
  bookSale(sales, units(30), START - 28 * DAY)
  bookSale(sales, units(10), START - 1)
  bookSale(sales, units(100), START)
  expect(averageWeeklyUnits(sales, 'A', START)).toBe(10)
  expect(averageWeeklyUnits(sales, 'B', START)).toBe(0)
})

test('REP-1: an order that is cancelled later counts on no day', () => {
  const sales: Sales = new Map()
  bookSale(sales, units(8), START)
  bookSale(sales, units(4), START)
  takeBackSale(sales, units(4), START)
  expect(averageWeeklyUnits(sales, 'A', START + 2 * DAY)).toBe(2)
})

test('REP-1: orders that all buyers cancel leave no sales', () => {
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 100 }]
  const parameters = { orderCancellations: { buyerCancelsRate: 1 }, orderRoute: { nextDayOutboundShare: 0 } }
  const { world, supplier, runDays } = inboundWorld({ warehouseStock, parameters, skuCodes: [] })
  world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'ES', lines: units(7) })
  runDays(1)
  expect([...supplier.orders.values()].map(({ status }) => status)).toEqual(['CANCELLED'])
  expect(averageWeeklyUnits(supplier.sales, 'A', START + 2 * DAY)).toBe(0)
})

test('of 400 days of sales only 29 are kept', () => {
  const sales: Sales = new Map()
  for (let day = 0; day < 400; day++) bookSale(sales, units(1), START + day * DAY)
  expect(sales.get('A')?.size).toBe(29)
})
