import { describe, expect, test } from 'vitest'
import { headerLine, journalLine } from '../../mock-platform/journal/journal-line.ts'
import { Replayer } from '../../mock-platform/journal/replay.ts'
import type { OrderRequest } from '../../mock-platform/sim/orders.ts'
import { inputKeeper, mockInProcess, QUARTER, START } from './mock-in-process.ts'

const DAY = 96 * QUARTER

/** A mock that has polled once; its supplier has 10 units of A in the warehouse, and 1,000 at home. */
async function mockWithOrders() {
  const lines: string[] = []
  const mock = mockInProcess({ keeper: inputKeeper((...input) => void lines.push(journalLine(...input))) })
  lines.push(headerLine(mock.platform.run.name, '', START))
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 10 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  const order = async () => {
    const given = { fulfilment: 'WAREHOUSE', market: 'FR', lines: [{ sku_code: 'A', quantity: 2 }] }
    return (await mock.call('POST', '/control/suppliers/s1/orders', given)).body.trade_order_id as string
  }
  const trigger = async (event: string, more: object = {}) => {
    const { status, body } = await mock.call('POST', '/control/suppliers/s1/trigger', { event, ...more })
    return status === 200 ? 'done' : (body.error.code as string)
  }
  const supplier = () => mock.platform.world.suppliers.get('s1')!
  const told = () => supplier().eventFeed.events.at(-1)!
  return { ...mock, order, trigger, supplier, told, lines }
}

test('an order is led node by node to the buyer, and comes back', async () => {
  const { platform, order, trigger, supplier, told } = await mockWithOrders()
  const trade_order_id = await order()
  const reached: unknown[] = []
  while ((await trigger('order_next_node', { trade_order_id })) === 'done') reached.push(told().data)
  expect(reached.map((data) => (data as { node: string }).node)).toEqual([
    'ALLOCATED',
    'OUTBOUND',
    'TRUNK_DEPARTED',
    'CUSTOMS_CLEARED',
    'AT_LOCAL_WAREHOUSE',
    'LAST_MILE',
    'DELIVERED',
  ])
  expect(supplier().warehouseStock.get('A')).toMatchObject({ onHandUnits: 8, lockedUnits: 0 })
  expect(await trigger('order_next_node', { trade_order_id })).toBe('ILLEGAL_STEP')
  expect(await trigger('order_returns', { trade_order_id })).toBe('done')
  expect(told()).toMatchObject({ type: 'order_returned', at: START, data: { trade_order_id } })
  await platform.stop()
})

test('an exception holds the order up before its node, is over in its time, and then the order is delivered', async () => {
  const { platform, order, trigger, supplier, told } = await mockWithOrders()
  const trade_order_id = await order()
  const customs = { trade_order_id, kind: 'CUSTOMS_DOCUMENT_MISSING' }
  expect(await trigger('order_exception', customs)).toBe('ILLEGAL_STEP')
  for (let node = 0; node < 3; node++) await trigger('order_next_node', { trade_order_id })
  expect(await trigger('order_exception', customs)).toBe('done')
  expect(told()).toMatchObject({ type: 'order_exception_found', at: START, data: customs })
  expect(await trigger('order_exception', { trade_order_id, kind: 'CUSTOMS_HELD' })).toBe('EXCEPTION_OPEN')
  expect(await trigger('order_next_node', { trade_order_id })).toBe('EXCEPTION_OPEN')
  while (supplier().orders.get(trade_order_id)!.openException) await platform.skipTo(platform.clock.nowMs() + QUARTER)
  expect(platform.clock.nowMs()).toBeGreaterThanOrEqual(START + DAY)
  expect(await trigger('order_exception', customs)).toBe('EXCEPTION_SEEN')
  await platform.skipTo(START + 40 * DAY)
  expect(supplier().orders.get(trade_order_id)!.deliveredAtMs).not.toBeNull()
  await platform.stop()
})

describe('a buyer cancels by hand', () => {
  test('until the order has left; its units may be sold again', async () => {
    const { platform, order, trigger, supplier, told } = await mockWithOrders()
    const [early, late] = [await order(), await order()]
    expect(await trigger('buyer_cancels', { trade_order_id: early })).toBe('done')
    expect(told()).toMatchObject({ type: 'order_cancelled', data: { cancelled_by: 'BUYER' } })
    expect(supplier().warehouseStock.get('A')?.lockedUnits).toBe(2)
    for (let node = 0; node < 2; node++) await trigger('order_next_node', { trade_order_id: late })
    expect(await trigger('buyer_cancels', { trade_order_id: late })).toBe('ILLEGAL_STEP')
    await platform.stop()
  })

  test.each(['buyer_cancels', 'order_returns', 'order_next_node'])(
    'of no order: %s is ORDER_UNKNOWN',
    async (event) => {
      const { platform, trigger } = await mockWithOrders()
      expect(await trigger(event, { trade_order_id: 'none' })).toBe('ORDER_UNKNOWN')
      await platform.stop()
    },
  )
})

test('a JIT order does not move before its push is acknowledged: NOT_ACKNOWLEDGED', async () => {
  const { platform, trigger } = await mockWithOrders()
  const request: OrderRequest = { fulfilment: 'JIT', market: 'FR', lines: [{ skuCode: 'A', quantity: 2 }] }
  const placed = platform.take({ type: 'order-placed', supplierId: 's1', request })
  if (placed.type !== 'order-taken') throw new Error('the order was not taken')
  const { tradeOrderId } = placed.order
  const event = { type: 'order-next-node', tradeOrderId } as const
  expect(() => platform.take({ type: 'event-triggered', supplierId: 's1', event })).toThrow(
    expect.objectContaining({ code: 'NOT_ACKNOWLEDGED' }),
  )
  await platform.skipTo(START + 1)
  expect(await trigger('order_next_node', { trade_order_id: tradeOrderId })).toBe('done')
  await platform.stop()
})

test('a poll by hand is the next quarter-hour’s, which does not come a second time; the one after it does', async () => {
  const { platform, trigger, supplier } = await mockWithOrders()
  expect(await trigger('poll')).toBe('done')
  expect(await trigger('poll')).toBe('ALREADY_POLLED')
  await platform.skipTo(START + 1)
  const polls = () =>
    supplier().inventorySync.runs.map(({ run_no, due_at }) => [run_no - START / QUARTER, due_at - START])
  const soFar = [
    [0, 0],
    [1, 0],
  ]
  expect(polls()).toEqual(soFar)
  await platform.skipTo(START + 2 * QUARTER)
  expect(polls()).toEqual([...soFar, [2, 2 * QUARTER]])
  await platform.stop()
})

test('a count by hand is of the day that runs; with no SKU there is NOTHING_TO_COUNT', async () => {
  const { platform, trigger, told } = await mockWithOrders()
  expect(await trigger('stock_count')).toBe('done')
  expect(told()).toMatchObject({ type: 'stock_counted', data: { day: '2026-01-05' } })
  await platform.stop()
  const { addSupplier, call } = mockInProcess()
  await addSupplier()
  const { body } = await call('POST', '/control/suppliers/s1/trigger', { event: 'stock_count' })
  expect(body.error.code).toBe('NOTHING_TO_COUNT')
})

test('a ticket is opened, answered, moved to the other side and settled by hand, at one instant (TKT-1, TKT-2)', async () => {
  const { platform, order, trigger, told, call } = await mockWithOrders()
  const trade_order_id = await order()
  expect(await trigger('ticket_opens', { kind: 'REFUND' })).toBe('ORDER_MISSING')
  expect(await trigger('ticket_opens', { kind: 'REFUND', trade_order_id: 'none' })).toBe('ORDER_UNKNOWN')
  expect(await trigger('ticket_opens', { kind: 'REFUND', trade_order_id })).toBe('done')
  expect(await trigger('ticket_opens', { kind: 'REFUND', trade_order_id })).toBe('TICKET_ALREADY_OPEN')
  const { ticket_no } = told().data as { ticket_no: string }
  expect(told()).toMatchObject({ type: 'ticket_opened', at: START, data: { kind: 'REFUND', trade_order_id } })
  expect(await trigger('ticket_is_resolved', { ticket_no })).toBe('ILLEGAL_STEP')
  expect(await trigger('ticket_is_answered', { ticket_no })).toBe('done')
  const { responsible_side } = told().data as { responsible_side: string }
  expect(await trigger('ticket_changes_side', { ticket_no })).toBe('done')
  expect(told().data).toMatchObject({ ticket_no, from_side: responsible_side })
  expect(await trigger('ticket_is_resolved', { ticket_no })).toBe('done')
  expect(await trigger('ticket_is_answered', { ticket_no })).toBe('ILLEGAL_STEP')
  expect(await trigger('ticket_is_answered', { ticket_no: 'none' })).toBe('TICKET_UNKNOWN')
  const { body } = await call('GET', '/control/suppliers/s1/tickets')
  expect(body.items).toMatchObject([{ ticket_no, state: 'RESOLVED', opened_at: START, closed_at: START }])
  await platform.stop()
})

test('what is refused changes nothing; what is not of the list is INVALID_REQUEST', async () => {
  const { platform, order, trigger } = await mockWithOrders()
  const trade_order_id = await order()
  // Its push is answered.
  await platform.skipTo(START)
  const { hash, inputsTaken } = platform.run
  expect(await trigger('order_returns', { trade_order_id })).toBe('ILLEGAL_STEP')
  expect(await trigger('order_eaten', { trade_order_id })).toBe('INVALID_REQUEST')
  expect(await trigger('order_exception', { trade_order_id, kind: 'PARCEL_DAMAGED' })).toBe('INVALID_REQUEST')
  expect(platform.run).toMatchObject({ hash, inputsTaken })
  await platform.stop()
})

test('what happened by hand is in the journal, and happens again from it', async () => {
  const { platform, order, trigger, lines } = await mockWithOrders()
  const trade_order_id = await order()
  await trigger('order_exception', { trade_order_id, kind: 'STOCK_SHORT' })
  await trigger('poll')
  await trigger('stock_count')
  await trigger('ticket_opens', { kind: 'INQUIRY', trade_order_id })
  await platform.skipTo(START + DAY)
  const replayer = new Replayer(() => [])
  for (const line of lines) replayer.take(line.trimEnd())
  expect(lines.filter((line) => line.includes('event-triggered'))).toHaveLength(4)
  expect(replayer.run.hash).toBe(platform.run.hash)
  await platform.stop()
})
