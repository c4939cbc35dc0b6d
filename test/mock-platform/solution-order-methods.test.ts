import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FFO_QUERY } from '../../mock-platform/contract/forward-order-methods.ts'
import { SOLUTION_ORDER_FULFILL, SOLUTION_ORDER_GET } from '../../mock-platform/contract/solution-order-methods.ts'
import { erpLosingPushes } from './erp-losing-pushes.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'
import { supplierCalls } from './supplier-calls.ts'

// Orders as the older methods tell them, and what it means that a supplier ships one itself.

const HOUR = 3_600_000
let mock: ReturnType<typeof mockInProcess>
let calls: Awaited<ReturnType<typeof supplierCalls>>
let erp: ReturnType<typeof erpLosingPushes>
beforeEach(async () => {
  erp = erpLosingPushes({ A: 1000, B: 1000 })
  mock = mockInProcess({ exchange: erp.exchange })
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'W', warehouse: 'DG', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  calls = await supplierCalls(mock.handler)
})
afterEach(() => mock.platform.stop())

async function place(fulfilment: 'JIT' | 'WAREHOUSE', sku_code: string, quantity = 1): Promise<string> {
  const order = { fulfilment, market: 'DE', lines: [{ sku_code, quantity }] }
  return (await mock.call('POST', '/control/suppliers/s1/orders', order)).body.trade_order_id
}
const orderIds = async (query: object = {}) =>
  (await calls.call(SOLUTION_ORDER_GET, query)).target_list.map(({ order_id }) => order_id)

describe('aliexpress.solution.order.get', () => {
  test('by status: before it leaves, on its way, and ended with the reason', async () => {
    const [stays, cancelled, delivered] = [
      await place('WAREHOUSE', 'W'),
      await place('WAREHOUSE', 'W'),
      await place('WAREHOUSE', 'W'),
    ]
    mock.platform.take({
      type: 'event-triggered',
      supplierId: 's1',
      event: { type: 'buyer-cancels', tradeOrderId: cancelled },
    })
    const next = { type: 'order-next-node', tradeOrderId: delivered } as const
    const { status } = mock.platform.world.suppliers.get('s1')!.orders.get(delivered)!
    expect(status).toBe('PAID')
    const statuses = []
    for (let node = 0; node < 7; node++) {
      mock.platform.take({ type: 'event-triggered', supplierId: 's1', event: next })
      const { target_list } = await calls.call(SOLUTION_ORDER_GET, {})
      statuses.push(target_list.find(({ order_id }) => order_id === delivered)!.order_status)
    }
    expect(statuses).toEqual([
      'WAIT_SELLER_SEND_GOODS',
      ...Array.from({ length: 5 }, () => 'WAIT_BUYER_ACCEPT_GOODS'),
      'FINISH',
    ])
    expect(await orderIds({ order_status: 'WAIT_SELLER_SEND_GOODS' })).toEqual([stays])
    const finished = await calls.call(SOLUTION_ORDER_GET, { order_status_list: '[FINISH, IN_CANCEL]' as never })
    expect(finished.target_list.map(({ order_id, end_reason }) => [order_id, end_reason])).toEqual([
      [delivered, 'buyer_accept_goods'],
      [cancelled, 'cancel'],
    ])
    expect(await orderIds({ order_status: 'IN_CANCEL' })).toEqual([])
    expect(await orderIds({ buyer_login_id: 'somebody' })).toEqual([])
  })

  test('times are Pacific: the second of payment is in the range, the one before and the one after are not', async () => {
    const order = await place('WAREHOUSE', 'W')
    // START is midnight UTC on 2026-01-05.
    const paid = '2026-01-04 16:00:00'
    const [row] = (await calls.call(SOLUTION_ORDER_GET, {})).target_list
    expect(row).toMatchObject({ gmt_create: paid, gmt_update: paid, pay_amount: { currency_code: 'EUR' } })
    expect(await orderIds({ create_date_start: paid, create_date_end: paid })).toEqual([order])
    expect(await orderIds({ create_date_start: '2026-01-04 16:00:01' })).toEqual([])
    expect(await orderIds({ create_date_end: '2026-01-04 15:59:59' })).toEqual([])
    expect(await orderIds({ modified_date_start: '2026-01-04 16:00:01' })).toEqual([])
  })

  test('pages of at most 50, and the older form with everything in param0', async () => {
    for (let k = 0; k < 3; k++) await place('WAREHOUSE', 'W')
    const all = await orderIds()
    const second = await calls.call(SOLUTION_ORDER_GET, { current_page: 2, page_size: 2 })
    expect(second).toMatchObject({ total_count: 3, total_page: 2, current_page: 2 })
    expect(second.target_list.map(({ order_id }) => order_id)).toEqual(all.slice(2))
    const older = { ...SOLUTION_ORDER_GET, parameter: 'param0' }
    expect((await calls.call(older, { current_page: 2, page_size: 2 })).target_list).toEqual(second.target_list)
    for (const wrong of [
      { page_size: 51 },
      { current_page: 0 },
      { create_date_start: '2026-02-30 00:00:00' },
      { create_date_end: 'now' },
    ]) {
      expect(await calls.refusal(SOLUTION_ORDER_GET, wrong)).toBe('InvalidParameter')
    }
    const { target_list } = await calls.wrapped(SOLUTION_ORDER_GET, {})
    expect(target_list.order_dto[0].product_list.order_product_dto).toMatchObject([{ sku_code: 'W', product_count: 1 }])
  })
})

describe('aliexpress.solution.order.fulfill', () => {
  const shipment = (out_ref: string, more: object = {}) => ({
    out_ref,
    service_name: 'SF',
    logistics_no: 'SF1',
    send_type: 'all' as const,
    ...more,
  })
  const fulfill = (out_ref: string, more: object = {}) => calls.call(SOLUTION_ORDER_FULFILL, shipment(out_ref, more))

  test('the same 20 times over is one shipment; another number is ALREADY_SHIPPED', async () => {
    const order = await place('JIT', 'A')
    const answers = await Promise.all(Array.from({ length: 20 }, () => fulfill(order)))
    expect(answers).toEqual(answers.map(() => ({ result_success: true })))
    expect(await fulfill(order, { logistics_no: 'SF2' })).toMatchObject({
      result_success: false,
      error_code: 'ALREADY_SHIPPED',
    })
    await mock.platform.skipTo(START + 30 * HOUR)
    const stations = mock.platform.world.suppliers
      .get('s1')!
      .eventFeed.events.flatMap((event) => (event.type === 'order_node_reached' ? [event.data.node] : []))
    expect(stations.filter((node) => node === 'STOCK_INBOUND')).toHaveLength(1)
    expect(await fulfill(order)).toEqual({ result_success: true })
  })

  test('it acknowledges an order whose pushes are all lost: its goods set out, and it is not cancelled after 12 pushes [A]', async () => {
    erp.losing.isLosing = true
    const [shipped, left] = [await place('JIT', 'A'), await place('JIT', 'A')]
    expect(await fulfill(shipped)).toEqual({ result_success: true })
    erp.stock.set('A', 999)
    await mock.platform.skipTo(START + 30 * HOUR)
    const statusOf = async (id: string) => {
      const answer = await calls.call(FFO_QUERY, { biz_type: 288000, customer_order_number_list: [id] })
      return answer.data_list[0]!.order_status
    }
    expect(await statusOf(left)).toBe('CANCELLED')
    expect(await statusOf(shipped)).toMatch(/ALLOCATED|OUTBOUND/)
  })

  test('from the next poll on, its units are taken for shown: they are no longer taken off what the ERP reports', async () => {
    erp.losing.isLosing = true
    const order = await place('JIT', 'A', 3)
    await mock.platform.skipTo(START + QUARTER)
    const sellable = () => mock.platform.world.suppliers.get('s1')!.inventorySync.jit.get('A')!
    expect(sellable()).toMatchObject({ reportedSellable: 1000, unreflectedUnits: 3 })
    await fulfill(order)
    erp.stock.set('A', 997)
    await mock.platform.skipTo(START + 2 * QUARTER)
    expect(sellable()).toMatchObject({ reportedSellable: 997, unreflectedUnits: 0 })
  })

  test('a warehouse order is PLATFORM_SHIPS, a part PART_NOT_SUPPORTED, an order that there is not ORDER_UNKNOWN, one whose goods are there GOODS_NOT_AWAITED', async () => {
    const [stored, own] = [await place('WAREHOUSE', 'W'), await place('JIT', 'A')]
    expect(await fulfill(stored)).toMatchObject({ error_code: 'PLATFORM_SHIPS' })
    expect(await fulfill(own, { send_type: 'part' })).toMatchObject({ error_code: 'PART_NOT_SUPPORTED' })
    expect(await fulfill('none')).toMatchObject({ error_code: 'ORDER_UNKNOWN' })
    await mock.platform.skipTo(START + 30 * HOUR)
    expect(await fulfill(own)).toMatchObject({ result_success: false, error_code: 'GOODS_NOT_AWAITED' })
    const { logistics_no: _, ...nameless } = shipment(own)
    expect(await calls.refusal(SOLUTION_ORDER_FULFILL, nameless)).toBe('MissingParameter')
  })
})
