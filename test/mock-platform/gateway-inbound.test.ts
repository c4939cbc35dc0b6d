import { describe, expect, test } from 'vitest'
import { APP_KEY } from './erp-in-process.ts'
import { GatewayClient } from './gateway-client.ts'
import { mockInProcess, START } from './mock-in-process.ts'

const DAY = 24 * 60 * 60 * 1000
const ours = { biz_type: 288000, channel_user_id: '7' }
const erp = { channel_user_id: '7', merchant_code: 'AEGDCHAIN' }
const contact_info_dto = { name: 'Li Lei', phone: '13800000000', area: 'Hangzhou', area_id: 330100, address: 'Gate 3' }
const pickup = {
  ...ours,
  order_type: 1,
  estimated_weight: '12.5',
  estimated_volume: 0.3,
  estimated_box_number: '2',
  contact_info_dto,
}

/** A supplier that answers its purchase orders itself, of which the platform has ordered 60 of SKU "A". */
async function supplied() {
  const mock = mockInProcess()
  await mock.addSupplier({
    warehouse_stock: [{ sku_code: 'B', warehouse: 'HZ', quantity: 40 }],
    replenished_skus: ['A'],
    purchase_orders_answered_by: 'supplier',
  })
  mock.platform.start()
  const client = await GatewayClient.authorised(mock.handler, APP_KEY, 's1')
  const skipDays = (days: number) => mock.platform.skipTo(mock.platform.clock.nowMs() + days * DAY)
  /** Calls a method whose whole input is `param0`. */
  const call = (method: string, input: object, parameter = 'param0') =>
    client.call(mock.handler, `aliexpress.ascp.${method}`, { [parameter]: JSON.stringify(input) })
  /** Calls a method whose fields are parameters of their own. */
  const flatCall = (method: string, fields: Record<string, unknown>) =>
    client.call(
      mock.handler,
      `aliexpress.ascp.${method}`,
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      ),
    )
  await mock.platform.skipTo(START + DAY)
  const page = await call('po.pageQuery', { ...ours, order_type: 10 })
  const purchase_order_no: string = page.result.data[0].purchase_order_no
  return { ...mock, client, skipDays, call, flatCall, page: page.result, purchase_order_no }
}

describe('a purchase order by the gateway', () => {
  test('is paged, confirmed in part, consigned, picked up, received, and counted in the warehouse', async () => {
    const { platform, skipDays, call, flatCall, page, purchase_order_no } = await supplied()
    expect(page).toMatchObject({ success: true, total_count: 1, data: [{ status: 10, status_desc: '待确认' }] })
    const named = { ...erp, purchase_order_no }
    const item = (await flatCall('po.erp.pageQueryItem', named)).result.data_list[0]
    expect(item).toMatchObject({ ordered_quantity: 60, confirm_quantity: null, rest_quantity: 0 })
    const { sc_item_id, po_line_id } = item
    const confirmed = await flatCall('po.erp.confirm', {
      ...named,
      all_quantity_confirm: false,
      reason: 'materials are short',
      purchase_confirm_item_list: [{ sc_item_id, confirm_quantity: 50 }],
    })
    expect(confirmed.result).toEqual({ success: true })
    const sent = { sc_item_id, po_line_id, sent_qty: 30, delivery_finish: true }
    const purchase_order_item_list = [{ ...sent, package_list: [20, 10].map(boxOf) }]
    const consignment = {
      ...erp,
      order_source_code: 'C-1',
      purchase_order_list: [{ purchase_order_no, purchase_order_item_list }],
    }
    const consigned = await flatCall('co.erp.create', consignment)
    expect(consigned.result).toEqual({ success: true, data: expect.stringContaining('-CO') })
    expect((await flatCall('co.erp.create', consignment)).result).toEqual(consigned.result)
    expect(
      (await call('po.query', { biz_type: 288000, purchase_order_no }, 'purchase_order_query')).result.data,
    ).toMatchObject({ status: 17, total_quantity: 50 })
    const days = (await flatCall('pickup.queryPickupAvailableDate', ours)).result.data
    const booked = await call('po.createPickupOrder', {
      ...pickup,
      order_no_list: [purchase_order_no],
      estimated_pickup_date: days[0],
    })
    const pickup_order_number = booked.result.data
    const pickupNow = async () => (await call('po.queryPickupOrder', { ...ours, pickup_order_number })).result.data
    expect(await pickupNow()).toMatchObject({ status_desc: '待揽收', actual_pickup_time: null })
    await skipDays(7)
    expect(await pickupNow()).toMatchObject({
      status_desc: '已送达',
      whc_order_no_list: [consigned.result.data],
      actual_box_number: 2,
      actual_pickup_time_hms: expect.stringContaining(days[0]),
    })
    const consignments = await flatCall('co.erp.pageQuery', { ...erp, pickup_no_list: [pickup_order_number] })
    expect(consignments.result.data_list).toMatchObject([{ status: 'RECEIVED', total_quantity: 30, box_count: 2 }])
    const received = (await call('po.item.query', { biz_type: 288000, purchase_order_no }, 'purchase_order_item_query'))
      .result.data_list[0]
    expect(received.received_normal_qty + received.received_defective_qty).toBe(30)
    const inventory = await call(
      'warehouse.inventory.query',
      { biz_type: 288000, inventory_type: 1, sc_item_id_list: [sc_item_id] },
      'warehouse_inventory_query_dto',
    )
    expect(inventory.result.data_list).toMatchObject([{ quantity: String(received.received_normal_qty) }])
    await platform.stop()
  })

  test('calls its goods as the item is called everywhere: title, barcode, product and SKU', async () => {
    const { platform, call, flatCall, purchase_order_no } = await supplied()
    const line = async () =>
      (await call('po.item.query', { biz_type: 288000, purchase_order_no }, 'purchase_order_item_query')).result
        .data_list[0]
    const { sc_item_id } = await line()
    const said = { biz_type: 288000, sc_item_id, title: 'Kettle', whc_bar_code: '6901234567892' }
    await call('scitem.update', said, 'scitem_update_request')
    const item = (await call('item.query', { biz_type: 288000, sc_item_id }, 'sc_item_query')).result.data_list[0]
    const [{ item_id, sku_id }] = item.relation_list
    const named = { title: 'Kettle', barcode: '6901234567892', item_id, sku_id }
    expect(await line()).toMatchObject(named)
    const stockUp = await flatCall('po.erp.pageQueryItem', { ...erp, purchase_order_no })
    expect(stockUp.result.data_list[0]).toMatchObject(named)
    await platform.stop()
  })

  test('is confirmed wholly by the older method, and goes by an own delivery that was changed', async () => {
    const { platform, skipDays, call, purchase_order_no } = await supplied()
    const all = { ...ours, purchase_order_no, all_quantity_confirm: 'true' }
    const part = { ...all, all_quantity_confirm: false }
    expect((await call('po.confirmPurchaseOrder', part)).result.error_code).toBe('QUANTITIES_MISSING')
    expect((await call('po.confirmPurchaseOrder', all)).result).toEqual({ success: true })
    expect((await call('po.confirmPurchaseOrder', all)).result).toMatchObject({
      success: false,
      error_code: 'ILLEGAL_STEP',
    })
    const express = {
      ...ours,
      purchase_order_no_list: [purchase_order_no],
      delivery_type: 1,
      logistics_service_provider: 'SF Express',
      appointment_express_no_list: ['SF123'],
    }
    const self_delivery_no = (await call('po.selfdelivery', express)).result.data
    const truck = { appointment_license_plate: '浙A12345', appointment_phone_number: '13800000000' }
    const changed = await call('po.updateSelfdelivery', { ...express, ...truck, delivery_type: 2, self_delivery_no })
    expect(changed.result).toEqual({ success: true, fail: false, data: true })
    await skipDays(6)
    const delivery = await call('po.querysSelfdelivery', { ...ours, self_delivery_no })
    expect(delivery.result.data).toMatchObject({
      delivery_type: 2,
      appointment_license_plate: '浙A12345',
      status_desc: 'ARRIVED',
      related_pos: [purchase_order_no],
    })
    const late = await call('po.cancelSelfDelivery', { ...ours, self_delivery_no, cancel_reason: 'late' })
    expect(late.result.error_code).toBe('ILLEGAL_STEP')
    const status40 = await call('po.pageQuery', { ...ours, order_type: 10, status: 40 })
    expect(status40.result.data).toMatchObject([{ purchase_order_no, self_delivery_no }])
    await platform.stop()
  })

  test('that the supplier begins is idempotent on its request number, and is taken back', async () => {
    const { platform, call } = await supplied()
    const items = [{ sc_item_id: 1_000_001, quantity: '25' }]
    const begin = (change: object = {}) =>
      call(
        'po.create',
        { request_no: 'R-1', biz_type: 288000, store_code: 'HZ', eta: START + 5 * DAY, items, ...change },
        'purchase_order_create_request',
      )
    const begun = await begin()
    expect(begun.result).toMatchObject({ success: true, request_no: 'R-1' })
    expect((await begin({ items: [{ sc_item_id: 1_000_001, quantity: 1 }] })).result).toEqual(begun.result)
    expect((await begin({ request_no: 'R-2', store_code: 'SZ' })).result.error_code).toBe('STORE_WRONG')
    const end = { purchase_order_no: begun.result.data, biz_type: '288000', cancel_reason: 'changed' }
    expect((await call('po.cancel', end, 'purchase_order_cancel_request')).result).toEqual({ success: true })
    const cancelled = await call('po.pageQuery', { ...ours, order_type: 10, status: -99 })
    expect(cancelled.result.data).toMatchObject([{ purchase_order_no: begun.result.data, creator: 's1' }])
    await platform.stop()
  })
})

test.each([
  ['po.query', 'purchase_order_query', { purchase_order_no: 'PO-0' }, 'PURCHASE_ORDER_UNKNOWN'],
  ['po.item.query', 'purchase_order_item_query', { purchase_order_no: 'PO-0' }, 'PURCHASE_ORDER_UNKNOWN'],
  ['po.queryPickupOrder', 'param0', { pickup_order_number: 'PU-0' }, 'PICKUP_UNKNOWN'],
  ['po.cancelPickupOrder', 'param0', { pickup_order_number: 'PU-0', cancel_reason: 'late' }, 'PICKUP_UNKNOWN'],
  ['po.querysSelfdelivery', 'param0', { self_delivery_no: 'SD-0' }, 'SELF_DELIVERY_UNKNOWN'],
  ['po.cancelSelfDelivery', 'param0', { self_delivery_no: 'SD-0' }, 'SELF_DELIVERY_UNKNOWN'],
  ['po.createScItemBarcodePdf', 'param0', { purchase_order_no: 'PO-0' }, 'PURCHASE_ORDER_UNKNOWN'],
])('%s of a number that does not exist is success: false with its code', async (method, parameter, input, code) => {
  const { platform, call } = await supplied()
  const { result } = await call(method, { ...ours, ...input }, parameter)
  expect(result).toMatchObject({ success: false, error_code: code, error_msg: expect.any(String) })
  await platform.stop()
})

test.each([
  [
    'a pickup of 201 purchase orders',
    'po.createPickupOrder',
    { ...pickup, estimated_pickup_date: '2026-01-08', order_no_list: Array.from({ length: 201 }, String) },
  ],
  [
    'a pickup on 30 February',
    'po.createPickupOrder',
    { ...pickup, estimated_pickup_date: '2026-02-30', order_no_list: ['1'] },
  ],
  [
    'an express delivery without its numbers',
    'po.selfdelivery',
    { ...ours, purchase_order_no_list: ['1'], delivery_type: 1 },
  ],
  ['marks of 100 boxes', 'po.printSelfDeliveryMarkPdf', { ...ours, self_delivery_no: 'SD-0', total_box_cnt: 100 }],
])('%s is the gateway’s InvalidParameter', async (_, method, input) => {
  const { platform, call } = await supplied()
  expect((await call(method, input)).error_response?.code).toBe('InvalidParameter')
  await platform.stop()
})

test('pickup.costEstimate exists and is not imitated: NotImplemented', async () => {
  const { platform, handler, client } = await supplied()
  const answer = await client.call(handler, 'aliexpress.aidc.pickup.costEstimate', {})
  expect(answer.error_response.code).toBe('NotImplemented')
  await platform.stop()
})

test('there are no JIT purchase orders: order_type 50 is an empty page', async () => {
  const { platform, call } = await supplied()
  expect((await call('po.pageQuery', { ...ours, order_type: 50 })).result).toMatchObject({ success: true, data: [] })
  await platform.stop()
})

describe('labels are PDFs at an address of the mock', () => {
  test('one page for an item, three for three boxes, and a 404 for what was never printed', async () => {
    const { platform, handler, call, purchase_order_no } = await supplied()
    const fetched = async (method: string, input: object) => {
      const { result } = await call(method, { ...ours, ...input })
      const response = await handler(new Request(result.data))
      const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
      return {
        type: response.headers.get('content-type'),
        start: text.slice(0, 5),
        pages: /\/Count (\d+)/.exec(text)?.[1],
        text,
      }
    }
    const item = await fetched('po.createScItemBarcodePdf', { purchase_order_no, pdf_size: 'SIZE_60_30' })
    expect(item).toMatchObject({ type: 'application/pdf', start: '%PDF-', pages: '1' })
    // 60 x 30 mm in points.
    expect(item.text).toMatch(/\/MediaBox \[0 0 170\.0\d* 85\.0\d*\]/)
    const boxes = await fetched('po.query.createShippingMarkPdf', { purchase_order_no, box_number: 3 })
    expect(boxes.pages).toBe('3')
    expect((await handler(new Request('http://mock.test/documents/nothing.pdf'))).status).toBe(404)
    await platform.stop()
  })

  test('waybills of a pickup and of an own delivery; none of one that is cancelled', async () => {
    const { platform, handler, call, purchase_order_no } = await supplied()
    await call('po.confirmPurchaseOrder', { ...ours, purchase_order_no, all_quantity_confirm: true })
    const booked = await call('po.createPickupOrder', {
      ...pickup,
      order_no_list: [purchase_order_no],
      estimated_pickup_date: '2026-01-08',
    })
    const mark = { ...ours, pickup_order_number: booked.result.data }
    const printed = await call('po.createPickupShippingMarkPdf', mark)
    expect((await handler(new Request(printed.result.data))).headers.get('content-type')).toBe('application/pdf')
    expect((await call('po.cancelPickupOrder', { ...mark, cancel_reason: 'late' })).result).toEqual({ success: true })
    expect((await call('po.createPickupShippingMarkPdf', mark)).result.error_code).toBe('ILLEGAL_STEP')
    const registered = await call('po.selfdelivery', {
      ...ours,
      purchase_order_no_list: [purchase_order_no],
      delivery_type: 3,
    })
    const own = { ...ours, self_delivery_no: registered.result.data, total_box_cnt: 2, print_size: 'A4' }
    const response = await handler(new Request((await call('po.printSelfDeliveryMarkPdf', own)).result.data))
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toContain('/Count 2')
    await platform.stop()
  })
})

function boxOf(box_qty: number, index: number) {
  return { box_sequence: index + 1, box_qty }
}
