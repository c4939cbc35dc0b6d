import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  ITEM_BIND,
  ITEM_DETAIL,
  ITEM_QUERY,
  ITEM_UNBIND,
  SCITEM_CREATE,
  SCITEM_UPDATE,
} from '../../mock-platform/contract/sc-item-methods.ts'
import { SELLER_RELATION_QUERY } from '../../mock-platform/contract/seller-relation-methods.ts'
import { trunkPrice } from '../../mock-platform/contract/tariffs.ts'
import { MAX_DECLARED_ITEMS } from '../../mock-platform/sim/declared-items.ts'
import { trunkCents } from '../../mock-platform/sim/fees.ts'
import type { WorldInput } from '../../mock-platform/sim/world.ts'
import { inputKeeper, mockInProcess, START } from './mock-in-process.ts'
import { supplierCalls } from './supplier-calls.ts'

// Items of the supply chain: found by the platform, described, bound.

const BIZ = { biz_type: 288000 }
let mock: ReturnType<typeof mockInProcess>
let calls: Awaited<ReturnType<typeof supplierCalls>>
let kept: WorldInput[]
beforeEach(async () => {
  kept = []
  mock = mockInProcess({ keeper: inputKeeper((_atMs, input) => kept.push(input)) })
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'W', warehouse: 'DG', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  calls = await supplierCalls(mock.handler)
})
afterEach(() => mock.platform.stop())

const item = async (sku_code: string) => {
  const { data_list } = await calls.call(ITEM_QUERY, { ...BIZ, sc_item_code: sku_code })
  return data_list[0]!
}
const creation = {
  ...BIZ,
  item_code: 'NEW',
  title: 'Lamp',
  whc_bar_code: '6901',
  length: 300,
  width: '200',
  height: 100,
}

test('every SKU that the platform has met has an item, bound to its product: from the warehouse and from polls', async () => {
  const { data_list, total_count } = await calls.call(ITEM_QUERY, BIZ)
  expect(data_list.map(({ item_code }) => item_code)).toEqual(['W', 'A', 'B'])
  expect(total_count).toBe(3)
  expect(data_list[0]).toMatchObject({ sc_item_id: 1_000_001, title: 'W', relation_list: [{ bind_status: 2 }] })
  const { data } = await calls.call(ITEM_DETAIL, { sc_item_id: 1_000_002 })
  expect(data).toEqual(data_list[1])
  expect(await calls.call(ITEM_QUERY, { ...BIZ, whc_barcode: data!.whc_bar_code })).toMatchObject({ data_list: [data] })
})

describe('aliexpress.ascp.scitem.create', () => {
  test('the same 20 times over is one item; another of the SKU is ITEM_EXISTS', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => calls.call(SCITEM_CREATE, creation)))
    expect(new Set(answers.map(({ data }) => data))).toEqual(new Set([1_000_004]))
    const other = await calls.call(SCITEM_CREATE, { ...creation, title: 'Other' })
    expect(other).toMatchObject({ success: false, error_code: 'ITEM_EXISTS' })
    expect(await calls.call(SCITEM_CREATE, { ...creation, item_code: 'A' })).toMatchObject({
      error_code: 'ITEM_EXISTS',
    })
    expect(await item('NEW')).toMatchObject({ title: 'Lamp', whc_bar_code: '6901', width: 200, relation_list: [] })
  })

  test('once a poll reports the SKU, it is the same item and has a product, to which it can be bound', async () => {
    const { data } = await calls.call(SCITEM_CREATE, creation)
    mock.erp.stock.set('NEW', 5)
    await mock.platform.skipTo(START + 15 * 60_000)
    const { sc_item_id, relation_list } = await item('NEW')
    expect([sc_item_id, relation_list[0]!.bind_status]).toEqual([data, 1])
    const { item_id, sku_id } = relation_list[0]!
    expect(await calls.call(ITEM_BIND, { item_id, sku_id, sc_item_id })).toEqual({ success: true, data: true })
    expect((await item('NEW')).relation_list[0]!.bind_status).toBe(2)
  })

  test.each([
    ['no title', { title: undefined }],
    ['a blank title', { title: ' ' }],
    ['a side of 0 mm', { length: 0 }],
    ['a side of 5,001 mm', { length: 5001 }],
    ['1,000,001 g', { weight: 1_000_001 }],
    ['a barcode that Code 128 can not print', { whc_bar_code: '测试' }],
    ['a fourth kind of battery', { include_battery: 4 }],
    ['a price of three decimals', { customs_unit_price: '1.234' }],
    ['a code of 65 characters', { item_code: 'x'.repeat(65) }],
    ['another tenant', { biz_type: 221000 }],
  ])('%s is InvalidParameter', async (_what, more) => {
    expect(await calls.refusal(SCITEM_CREATE, { ...creation, ...more })).toBe('InvalidParameter')
  })

  test('10,000 are described, one more is TOO_MANY_ITEMS', async () => {
    const { declaredItems } = mock.platform.world.suppliers.get('s1')!
    for (let k = 0; k < MAX_DECLARED_ITEMS; k++) declaredItems.set(`X-${k}`, { details: {}, isBound: false })
    expect(await calls.call(SCITEM_CREATE, creation)).toMatchObject({ success: false, error_code: 'TOO_MANY_ITEMS' })
    const { sc_item_id } = await item('A')
    expect(await calls.call(SCITEM_UPDATE, { sc_item_id, title: 'A' })).toMatchObject({ error_code: 'TOO_MANY_ITEMS' })
  })
})

test('an update says more and keeps the rest; weights have capital letters there; an unknown item is ITEM_UNKNOWN', async () => {
  const { sc_item_id } = await item('A')
  const said = { sc_item_id, title: 'Kettle', GWeight: '900', NWeight: 700, include_battery: 2 }
  const flag = { is_hygroscopic: 'true' as const }
  expect(await calls.call(SCITEM_UPDATE, { ...said, ...flag })).toEqual({ success: true })
  expect(await calls.call(SCITEM_UPDATE, { sc_item_id, specification: 'red' })).toEqual({ success: true })
  expect(await item('A')).toMatchObject({
    title: 'Kettle',
    specification: 'red',
    g_weight: 900,
    n_weight: 700,
    is_hygroscopic: true,
    logistics_attributes: 1,
    relation_list: [{ bind_status: 2 }],
  })
  const unknown = await calls.call(SCITEM_UPDATE, { sc_item_id: 5, title: 'x' })
  expect(unknown).toMatchObject({ success: false, error_code: 'ITEM_UNKNOWN' })
})

test('FEE-7: all three sides of an item are real measurements: 600 x 500 x 400 mm / 6000 are 20,000 g in the fee of the next order', async () => {
  const { sc_item_id } = await item('W')
  await calls.call(SCITEM_UPDATE, { sc_item_id, length: 600, width: 500, height: 400 })
  const order = { fulfilment: 'WAREHOUSE', market: 'DE', lines: [{ sku_code: 'W', quantity: 1 }] }
  const { body } = await mock.call('POST', '/control/suppliers/s1/orders', order)
  const event = { type: 'order-next-node', tradeOrderId: body.trade_order_id } as const
  for (let node = 0; node < 2; node++) mock.platform.take({ type: 'event-triggered', supplierId: 's1', event })
  const { totals } = mock.platform.world.suppliers.get('s1')!.feeStatements
  // FEE-4: Dongguan to DE, the first 1,000 g and 38 steps of 500 g.
  expect(totals.get('TRUNK')).toMatchObject({ amountCents: trunkCents(trunkPrice('DG', 'DE'), 20_000), lineCount: 1 })
})

describe('aliexpress.ascp.item.bind and .unBind', () => {
  test('again is the same; names of errors are err_code and err_message', async () => {
    const { sc_item_id, relation_list } = await item('A')
    const { item_id, sku_id } = relation_list[0]!
    const binding = { item_id, sku_id, sc_item_id }
    const status = async () => (await item('A')).relation_list[0]!.bind_status
    for (const [method, expected] of [
      [ITEM_UNBIND, 1],
      [ITEM_UNBIND, 1],
      [ITEM_BIND, 2],
      [ITEM_BIND, 2],
    ] as const) {
      expect(await calls.call(method, binding)).toEqual({ success: true, data: true })
      expect(await status()).toBe(expected)
    }
    const refused = { success: false, data: false }
    expect(await calls.call(ITEM_BIND, { ...binding, sc_item_id: 5 })).toMatchObject({
      ...refused,
      err_code: 'ITEM_UNKNOWN',
    })
    const another = (await item('B')).sc_item_id
    expect(await calls.call(ITEM_BIND, { ...binding, sc_item_id: another })).toMatchObject({
      ...refused,
      err_code: 'ITEM_OF_ANOTHER_SKU',
    })
    const { data } = await calls.call(SCITEM_CREATE, creation)
    const unsold = { sc_item_id: data!, item_id: 1_005_000_000_000_000 + data!, sku_id: 12_000_000_000_000 + data! }
    expect(await calls.call(ITEM_BIND, unsold)).toMatchObject({ ...refused, err_code: 'PRODUCT_UNKNOWN' })
    expect(await calls.call(ITEM_DETAIL, { sc_item_id: 5 })).toMatchObject({ success: false, err_code: 'ITEM_UNKNOWN' })
  })

  test('what is done is an input of the journal, what is refused is none', async () => {
    const { sc_item_id, relation_list } = await item('A')
    const { item_id, sku_id } = relation_list[0]!
    await calls.call(ITEM_UNBIND, { item_id, sku_id, sc_item_id })
    await calls.call(ITEM_UNBIND, { item_id, sku_id, sc_item_id: 5 })
    await calls.call(SCITEM_CREATE, creation)
    expect(kept.map(({ type }) => type).filter((type) => type.startsWith('item-'))).toEqual([
      'item-bound',
      'item-created',
    ])
  })
})

test('without simplify: lists stand under the names of their items, an empty one too', async () => {
  await calls.call(SCITEM_CREATE, creation)
  const { data_list } = await calls.wrapped(ITEM_QUERY, BIZ)
  expect(data_list.sc_item_dto.map((row: { relation_list: object }) => row.relation_list)).toMatchObject([
    { item_relation_dto: [{ bind_status: 2 }] },
    { item_relation_dto: [{ bind_status: 2 }] },
    { item_relation_dto: [{ bind_status: 2 }] },
    { item_relation_dto: [] },
  ])
})

test('global.seller.relation.query takes nothing and names the one channel', async () => {
  const relation = { channel_seller_id: 's1', channel_currency: 'EUR', business_type: 'ONE_STOP_SERVICE' }
  const answer = await calls.call(SELLER_RELATION_QUERY, {})
  expect(answer).toMatchObject({ success: true, global_currency: 'EUR', seller_relation_list: [relation] })
  expect((await calls.wrapped(SELLER_RELATION_QUERY, {})).seller_relation_list.seller_relation).toMatchObject([
    relation,
  ])
})
