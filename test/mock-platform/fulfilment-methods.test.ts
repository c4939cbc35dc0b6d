import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FRO_ITEM_QUERY, FRO_QUERY } from '../../mock-platform/contract/customer-return-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from '../../mock-platform/contract/forward-order-methods.ts'
import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { RO_ITEM_QUERY, RO_QUERY } from '../../mock-platform/contract/vendor-return-methods.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { DAY, simulated, START } from './simulated-in-test.ts'
import { callsInto } from './supplier-calls.ts'

// Forward orders, customer returns and returns to the supplier, held against what the event feed of the same world tells.

const BIZ = { biz_type: 288000 }
let at: Awaited<ReturnType<typeof callsInto>>
let events: readonly PlatformEvent[]
let supplier: Supplier
beforeAll(async () => {
  const parameters = { orderReturns: { returnRate: 0.5 }, orderCancellations: { buyerCancelsRate: 0.1 } }
  const simulation = simulated({ suppliers: 1, ordersPerDay: 12, change: { parameters } })
  await simulation.advance(START + 24 * DAY)
  at = await callsInto(simulation)
  supplier = at.supplier
  events = supplier.eventFeed.events
})
afterAll(() => at.mock.platform.stop())

async function allRows<Row>(ask: (page: object) => Promise<{ total_count: number; data_list: Row[] }>): Promise<Row[]> {
  const rows: Row[] = []
  for (let page_index = 1; ; page_index++) {
    const answer = await ask({ page_index, page_size: 50 })
    rows.push(...answer.data_list)
    if (page_index * 50 >= answer.total_count) return rows
  }
}
const forwardOrders = () => allRows((page) => at.call(FFO_QUERY, { ...BIZ, ...page }))
const customerReturns = () => allRows((page) => at.call(FRO_QUERY, { ...BIZ, ...page }))

const eventsOf = <Type extends PlatformEvent['type']>(type: Type) =>
  events.filter((event): event is Extract<PlatformEvent, { type: Type }> => event.type === type)
const nodesOf = (node: string) =>
  new Map(
    eventsOf('order_node_reached').flatMap(({ data }) => (data.node === node ? [[data.trade_order_id, data]] : [])),
  )

describe('aliexpress.ascp.ffo.query', () => {
  test('every order that was paid, newest first, with the state and the times that the feed tells', async () => {
    const rows = await forwardOrders()
    expect(rows.map((row) => row.trade_order_no)).toEqual(
      eventsOf('order_paid')
        .map(({ data }) => data.trade_order_id)
        .toReversed(),
    )
    const [allocated, outbound] = [nodesOf('ALLOCATED'), nodesOf('OUTBOUND')]
    const [trunk, lastMile] = [nodesOf('TRUNK_DEPARTED'), nodesOf('LAST_MILE')]
    for (const row of rows) {
      const id = row.trade_order_no
      const times = [row.send_fulfill_time, row.out_bound_time]
      expect(times).toEqual([allocated.get(id)?.reached_at, outbound.get(id)?.reached_at])
      expect(row.tracking_no).toBe((lastMile.get(id) ?? trunk.get(id))?.tracking_number)
    }
    const count = (status: string) => rows.filter((row) => row.order_status === status).length
    expect(count('CANCELLED')).toBe(eventsOf('order_cancelled').length)
    expect(count('RETURNED')).toBe(eventsOf('order_returned').length)
    expect(count('DELIVERED')).toBe(nodesOf('DELIVERED').size - count('RETURNED'))
    expect(Math.min(count('CANCELLED'), count('RETURNED'), count('DELIVERED'), count('PAID'))).toBeGreaterThan(0)
  })

  test('50 trade order ids are answered, unknown ones left out; 51 are InvalidParameter', async () => {
    const ids = [...supplier.orders.keys()].slice(0, 49)
    const { data_list } = await at.call(FFO_QUERY, {
      ...BIZ,
      customer_order_number_list: [...ids, 'none'],
      page_size: 50,
    })
    expect(data_list).toHaveLength(49)
    const tooMany = { ...BIZ, customer_order_number_list: Array.from({ length: 51 }, (_, k) => `x${k}`) }
    expect(await at.refusal(FFO_QUERY, tooMany)).toBe('InvalidParameter')
    expect(await at.refusal(FFO_QUERY, { ...BIZ, page_size: 51 })).toBe('InvalidParameter')
  })

  test('its lines add up to what was paid, each with its product, item and barcode', async () => {
    const [row] = await forwardOrders()
    const { data_list } = await at.call(FFO_ITEM_QUERY, { ...BIZ, fulfillment_order_no: row!.fulfillment_order_no })
    const paid = data_list.reduce((sum, line) => sum + Number(line.sku_actual_paid_amount), 0)
    expect(paid).toBeCloseTo(Number(row!.package_paid_fee), 5)
    for (const line of data_list) {
      expect(line.sc_item_id).toBe(supplier.scItems.get(line.sc_item_code))
      expect(line).toMatchObject({ barcode: `WHC${line.sc_item_id}`, item_title: line.sc_item_code })
      expect(line.item_id).toBeGreaterThan(1_005_000_001_000_000)
    }
  })
})

describe('aliexpress.ascp.fro.query', () => {
  test('every return that the feed tells, the latest first, with the good and the defective units of each line', async () => {
    const rows = await customerReturns()
    const told = eventsOf('order_returned')
    expect(told.length).toBeGreaterThan(10)
    expect(rows.map((row) => [row.trade_order_no, row.return_order_inbound_time])).toEqual(
      told.map(({ at: atMs, data }) => [data.trade_order_id, atMs]).toReversed(),
    )
    for (const { data } of told) {
      const answer = await at.call(FRO_ITEM_QUERY, { ...BIZ, fulfillment_order_no: `FRO${data.trade_order_id}` })
      expect(
        answer.data_list.map((line) => [line.sc_item_code, line.return_normal_qty, line.return_scrap_qty]),
      ).toEqual(data.lines.map((line) => [line.sku_code, line.good_units, line.scrapped_units]))
      for (const line of answer.data_list) expect(line.plan_qty).toBe(line.return_normal_qty + line.return_scrap_qty)
    }
  })

  test('an order that did not come back, or that there is not, has no return', async () => {
    const kept = [...supplier.orders.values()].find(({ status }) => status !== 'RETURNED')!.tradeOrderId
    for (const id of [kept, 'none']) {
      expect(await at.call(FRO_QUERY, { ...BIZ, customer_order_number_list: [id] })).toMatchObject({ total_count: 0 })
      const items = { ...BIZ, fulfillment_order_no: `FRO${id}` }
      expect(await at.call(FRO_ITEM_QUERY, items)).toEqual({ success: true, data_list: [] })
    }
  })

  test('without simplify, lists stand under the names of their items', async () => {
    const forward = await at.wrapped(FFO_QUERY, { ...BIZ, page_size: 1 })
    expect(forward.data_list.erp_fulfillment_forward_dto).toHaveLength(1)
    const reverse = await at.wrapped(FRO_QUERY, { ...BIZ, page_size: 1 })
    expect(reverse.data_list.erp_fulfillment_reverse_dto).toHaveLength(1)
    const none = await at.wrapped(FRO_ITEM_QUERY, { ...BIZ, fulfillment_order_no: 'FROnone' })
    expect(none.data_list).toEqual({ erp_fulfillment_reverse_item_dto: [] })
  })
})

test.each([RO_QUERY, RO_ITEM_QUERY])(
  'nothing is sent back to a supplier: $name is RETURN_ORDER_UNKNOWN',
  async (method) => {
    const answer = await at.call(method, { ...BIZ, return_order_no: 'RO1' })
    expect(answer).toMatchObject({ success: false, error_code: 'RETURN_ORDER_UNKNOWN' })
    expect(await at.refusal(method, BIZ)).toBe('InvalidParameter')
  },
)
