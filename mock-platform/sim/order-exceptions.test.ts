import { describe, expect, test } from 'vitest'
import { isPush, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import type { OrderExceptionKind } from '../contract/order-events.ts'
import type { ORDER_EXCEPTION_PARAMETERS } from './order-exceptions.ts'
import { sellableUnits } from './order-taking.ts'
import type { ParameterChange } from './parameters.ts'

const START = Date.UTC(2026, 0, 5)
const DAY = 24 * 60 * 60 * 1000

type Rate = keyof typeof ORDER_EXCEPTION_PARAMETERS
const RATES: readonly (readonly [OrderExceptionKind, Rate])[] = [
  ['STOCK_SHORT', 'stockShortRate'],
  ['TRUNK_DELAYED', 'trunkDelayedRate'],
  ['CUSTOMS_DOCUMENT_MISSING', 'customsDocumentMissingRate'],
  ['CUSTOMS_HELD', 'customsHeldRate'],
  ['LOCAL_WAREHOUSE_MISSORT', 'localWarehouseMissortRate'],
  ['CARRIER_DELAY', 'carrierDelayRate'],
  ['ADDRESS_WRONG', 'addressWrongRate'],
  ['PARCEL_LOST', 'parcelLostRate'],
  ['REFUSED_BY_BUYER', 'refusedByBuyerRate'],
]
const NO_EXCEPTIONS = Object.fromEntries(RATES.map(([, rate]) => [rate, 0]))
const NEVER = { orderCancellations: { buyerCancelsRate: 0 }, orderReturns: { returnRate: 0 } }

/** One warehouse order of 3 of 10 units, 40 days later. */
function orderAfter(change: ParameterChange) {
  const parameters = { ...NEVER, ...change, orderExceptions: { ...NO_EXCEPTIONS, ...change.orderExceptions } }
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 10 }]
  const world = new WorldInTest({ seed: 'exceptions', startAtMs: START })
  const supplier = world.addSupplier({ warehouseStock, parameters })
  const lines = [{ skuCode: 'A', quantity: 3 }]
  const order = world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'FR', lines })
  for (let day = 1; day <= 40; day++) {
    const acknowledged = { type: 'acknowledged', elapsedMs: 1 } as const
    for (const push of world.runDue(START + day * DAY).filter(isPush)) world.finishPush(push, acknowledged)
  }
  const told = supplier.eventFeed.events.filter(({ type }) => type.startsWith('order_'))
  return { order, supplier, told, types: told.map(({ type }) => type), stock: supplier.warehouseStock.get('A')! }
}

test('ORD-2: with every rate at 0, an order is delivered and nothing is found', () => {
  const { order, types, stock } = orderAfter({})
  expect(order.status).toBe('DELIVERED')
  expect(types.filter((type) => type === 'order_node_reached')).toHaveLength(9)
  expect(types).not.toContain('order_exception_found')
  expect(stock).toMatchObject({ onHandUnits: 7, lockedUnits: 0 })
})

describe('ORD-2: with its rate at 1', () => {
  test.each(RATES)('%s is found once, before the node that it holds up', (kind, rate) => {
    const { order, told, types } = orderAfter({ orderExceptions: { [rate]: 1, stockShortCancelledShare: 0 } })
    const found = told.filter((event) => event.type === 'order_exception_found')
    expect(found.map(({ data }) => data.kind)).toEqual([kind])
    const isForGood = kind === 'PARCEL_LOST' || kind === 'REFUSED_BY_BUYER'
    expect(types.includes('order_exception_resolved')).toBe(!isForGood)
    expect(order.status).toBe(isForGood ? 'LAST_MILE' : 'DELIVERED')
    expect(order.openException).toBe(isForGood ? kind : null)
  })
})

test('ORD-2: a STOCK_SHORT that the supplier gives up cancels the order, and all 10 units may be sold', () => {
  const { told, supplier, stock } = orderAfter({ orderExceptions: { stockShortRate: 1, stockShortCancelledShare: 1 } })
  expect(told.at(-1)).toMatchObject({ type: 'order_cancelled', data: { cancelled_by: 'SUPPLIER' } })
  expect(stock).toMatchObject({ onHandUnits: 10, lockedUnits: 0 })
  expect(sellableUnits(supplier, 'WAREHOUSE', 'A')).toBe(10)
})

test('KPI-1: a buyer who always cancels does it once, or too late, and no unit stays locked', () => {
  const { order, told, stock } = orderAfter({ orderCancellations: { buyerCancelsRate: 1 } })
  const cancelled = told.filter(({ type }) => type === 'order_cancelled')
  expect(cancelled).toHaveLength(order.status === 'CANCELLED' ? 1 : 0)
  expect(stock.lockedUnits).toBe(0)
  expect(stock.onHandUnits).toBe(order.status === 'CANCELLED' ? 10 : 7)
})

test('FR customs 240 h longer deliver an order at least 10 days later than without', () => {
  const delivered = (change: ParameterChange) => orderAfter(change).order.deliveredAtMs!
  expect(delivered({ orderRoute: { extraCustomsHoursFR: 240 } }) - delivered({})).toBeGreaterThanOrEqual(10 * DAY)
})

describe('a push that is dead after 12 attempts', () => {
  function orderNeverAcknowledged(fulfilment: 'JIT' | 'WAREHOUSE') {
    const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 10 }]
    const world = new WorldInTest({ seed: 'dead', startAtMs: START })
    const parameters = { ...NEVER, orderExceptions: NO_EXCEPTIONS }
    const supplier = world.addSupplier({ warehouseStock, parameters })
    const [poll] = world.runDue(START)
    if (poll?.type !== 'poll') throw new Error('no poll was due')
    const items = [{ sku_code: 'A', sellable_quantity: 10, locked_quantity: 0 }]
    const timing = { sentAtMs: START, measuredMs: 1, injectedMs: 0, pageCount: 1 }
    world.finishPoll(poll, { type: 'answered', items, ...timing })
    const order = world.placeOrder(supplier, { fulfilment, market: 'DE', lines: [{ skuCode: 'A', quantity: 3 }] })
    for (let minute = 0; minute < 20 * DAY; minute += 30 * 60_000) {
      const refused = { type: 'refused', elapsedMs: 1, detail: 'HTTP status 500' } as const
      for (const push of world.runDue(START + minute).filter(isPush)) world.finishPush(push, refused)
    }
    return { order, supplier }
  }

  test('cancels a JIT order, whose 10 units may be sold again (SYNC-5)', () => {
    const { order, supplier } = orderNeverAcknowledged('JIT')
    expect(supplier.outbox.pushes.get(order.tradeOrderId)?.attempts).toBe(12)
    expect(order.status).toBe('CANCELLED')
    expect(sellableUnits(supplier, 'JIT', 'A')).toBe(10)
  })

  test('lets a warehouse order go its way: the platform has the goods', () => {
    expect(orderNeverAcknowledged('WAREHOUSE').order.status).toBe('DELIVERED')
  })
})

test('of 20,100 open orders none is let go; once they have ended 20,000 are kept, and no unit stays locked', () => {
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 30_000 }]
  const world = new WorldInTest({ seed: 'many', startAtMs: START })
  const supplier = world.addSupplier({ warehouseStock })
  const request = { fulfilment: 'WAREHOUSE', market: 'ES', lines: [{ skuCode: 'A', quantity: 1 }] } as const
  const place = () => world.placeOrder(supplier, { ...request, lines: [...request.lines] })
  const acknowledge = (untilMs: number) => {
    for (const push of world.runDue(untilMs).filter(isPush))
      world.finishPush(push, { type: 'acknowledged', elapsedMs: 1 })
  }
  for (let count = 0; count < 20_100; count++) place()
  expect(supplier.orders.size).toBe(20_100)
  expect(supplier.warehouseStock.get('A')?.lockedUnits).toBe(20_100)
  for (let day = 0; day <= 60; day++) acknowledge(START + day * DAY)
  expect(supplier.warehouseStock.get('A')?.lockedUnits).toBe(0)
  place()
  expect(supplier.orders.size).toBe(20_000)
  expect(supplier.warehouseStock.get('A')?.lockedUnits).toBe(1)
})
