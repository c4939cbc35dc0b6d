import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  BATCH_INVENTORY_UPDATE,
  CHOICE_STOCKS_QUERY,
  CHOICE_STOCKS_UPDATE,
  CHOICE_WAREHOUSE_LIST,
  JIT_STOCK_RULE_QUERY,
  POP_STOCKS_UPDATE,
} from '../../mock-platform/contract/product-stock-methods.ts'
import { ITEM_QUERY } from '../../mock-platform/contract/sc-item-methods.ts'
import { erpLosingPushes } from './erp-losing-pushes.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'
import { supplierCalls } from './supplier-calls.ts'

// JIT stock as a supplier tells it by calls, beside what polls report: the last one told holds.

let mock: ReturnType<typeof mockInProcess>
let erp: ReturnType<typeof erpLosingPushes>
let calls: Awaited<ReturnType<typeof supplierCalls>>
let ids: Map<string, { item_id: number; sku_id: number }>
beforeEach(async () => {
  erp = erpLosingPushes({ A: 100, B: 50 })
  mock = mockInProcess({ exchange: erp.exchange })
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'W', warehouse: 'DG', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  calls = await supplierCalls(mock.handler)
  const { data_list } = await calls.call(ITEM_QUERY, { biz_type: 288000 })
  ids = new Map(data_list.map(({ item_code, relation_list }) => [item_code, relation_list[0]!]))
})
afterEach(() => mock.platform.stop())

const productOf = (sku: string) => ids.get(sku)!.item_id
const skuOf = (sku: string) => ids.get(sku)!.sku_id
async function sellable(sku: string, warehouse = 'JIT') {
  const { product_sku_stock_list } = await calls.call(CHOICE_STOCKS_QUERY, { product_id: productOf(sku) })
  const places = product_sku_stock_list[0]!.sku_warehouse_stock_list
  return places.find(({ warehouse_code }) => warehouse_code === warehouse)?.sellable_quantity
}
const place = (fulfilment: string, sku_code: string, quantity: number) =>
  mock.call('POST', '/control/suppliers/s1/orders', { fulfilment, market: 'DE', lines: [{ sku_code, quantity }] })
const told = () =>
  mock.platform.world.suppliers.get('s1')!.eventFeed.events.filter(({ type }) => type === 'jit_stock_reported')

const product = (sku_code: string, inventory: number, product_id = productOf(sku_code)) => ({
  product_id,
  multiple_sku_update_list: [{ sku_code, inventory }],
})
const batch = (...products: object[]) =>
  calls.call(BATCH_INVENTORY_UPDATE, { mutiple_product_update_list: products as ReturnType<typeof product>[] })

describe('aliexpress.solution.batch.product.inventory.update', () => {
  test('those that fail change nothing of the others, and each says why', async () => {
    const answer = await batch(product('A', 7), product('B', 0), product('W', 9), product('A', 9, 5))
    expect(answer).toMatchObject({ update_success: false, update_error_code: 'SOME_PRODUCTS_FAILED' })
    expect(answer.update_successful_list).toEqual([{ product_id: productOf('A') }, { product_id: productOf('B') }])
    expect(answer.update_failed_list.map(({ error_code }) => error_code)).toEqual(['NOT_JIT', 'PRODUCT_UNKNOWN'])
    expect([await sellable('A'), await sellable('B'), await sellable('W', 'DG')]).toEqual([7, 0, 40])
  })

  test('the world tells of it once, as of a poll, and not at all when nothing changes', async () => {
    const before = told().length
    expect((await batch(product('A', 7))).update_success).toBe(true)
    await batch(product('A', 7))
    expect(told().slice(before)).toMatchObject([
      { data: { answered_by: 'ERP', lines: [{ sku_code: 'A', sellable_units: 7, locked_units: 0 }] } },
    ])
  })

  test('it holds until the next poll tells another count: the last one told wins [A]', async () => {
    await batch(product('A', 7))
    await mock.platform.skipTo(START + QUARTER - 1)
    expect(await sellable('A')).toBe(7)
    await mock.platform.skipTo(START + QUARTER)
    expect(await sellable('A')).toBe(100)
  })

  test('an order that is acknowledged is in the count already; one that is not is taken off it', async () => {
    erp.losing.isLosing = true
    await place('JIT', 'A', 3)
    await batch(product('A', 20))
    expect(await sellable('A')).toBe(17)
    erp.losing.isLosing = false
    await place('JIT', 'A', 2)
    expect(await sellable('A')).toBe(15)
    // The order of 2 units is acknowledged, that of 3 is not.
    await batch(product('A', 20))
    expect(await sellable('A')).toBe(17)
    await mock.platform.skipTo(START + QUARTER)
    expect([erp.stock.get('A'), await sellable('A')]).toEqual([98, 95])
  })

  test('no more than told is sold: an order of 8 of 7 is NOT_IN_STOCK', async () => {
    await batch(product('A', 7))
    expect((await place('JIT', 'A', 8)).body.error.code).toBe('NOT_IN_STOCK')
    expect((await place('JIT', 'A', 7)).status).toBe(201)
  })

  test('of a SKU that is told twice, the last counts; a SKU of another product is SKU_UNKNOWN', async () => {
    await batch(product('A', 7), product('A', 8))
    expect(await sellable('A')).toBe(8)
    const { update_failed_list } = await batch(product('A', 1, productOf('B')))
    expect(update_failed_list).toMatchObject([{ error_code: 'SKU_UNKNOWN' }])
  })

  test('20 products and 200 SKUs are taken; 21, 201, none, or a negative count are InvalidParameter', async () => {
    const products = (count: number) => Array.from({ length: count }, (_, k) => product('A', k))
    const skus = (count: number) => ({
      product_id: productOf('A'),
      multiple_sku_update_list: Array.from({ length: count }, (_, inventory) => ({ sku_code: 'A', inventory })),
    })
    expect((await batch(...products(20))).update_success).toBe(true)
    expect((await batch(skus(200))).update_success).toBe(true)
    expect(await sellable('A')).toBe(199)
    for (const wrong of [products(21), [skus(201)], [], [skus(0)], [product('A', -1)]]) {
      const refused = await calls.refusal(BATCH_INVENTORY_UPDATE, { mutiple_product_update_list: wrong })
      expect(refused).toBe('InvalidParameter')
    }
    expect(await sellable('A')).toBe(199)
  })

  test('a missing list is MissingParameter; without simplify, both lists stand under their items, empty ones too', async () => {
    expect(await calls.refusal(BATCH_INVENTORY_UPDATE, {})).toBe('MissingParameter')
    const answer = await calls.wrapped(BATCH_INVENTORY_UPDATE, { mutiple_product_update_list: [product('A', 7)] })
    expect(answer.update_successful_list.synchronize_product_response_dto).toHaveLength(1)
    expect(answer.update_failed_list).toEqual({ synchronize_product_response_dto: [] })
  })
})

describe('aliexpress.choice.product.stocks.update', () => {
  const raise = (sku: string, warehouse_code: string, sellable_quantity: number, sku_id = skuOf(sku)) =>
    calls.call(CHOICE_STOCKS_UPDATE, {
      product_id: productOf(sku),
      product_sku_stock_list: [{ sku_id, sku_warehouse_stock_list: [{ warehouse_code, sellable_quantity }] }],
    })

  test('only the JIT warehouse is edited, and its count only raised; success is a text', async () => {
    expect((await raise('A', 'JIT', 101)).success).toBe('true')
    expect((await raise('A', 'JIT', 101)).success).toBe('true')
    expect(await sellable('A')).toBe(101)
    const refused = async (answer: ReturnType<typeof raise>) => {
      const { success, product_sku_stock_list } = await answer
      return [success, product_sku_stock_list[0]!.sku_warehouse_stock_list[0]!.error_code]
    }
    expect(await refused(raise('A', 'JIT', 100))).toEqual(['false', 'QUANTITY_LOWERED'])
    expect(await refused(raise('A', 'DG', 200))).toEqual(['false', 'WAREHOUSE_NOT_EDITABLE'])
    expect(await refused(raise('W', 'DG', 200))).toEqual(['false', 'WAREHOUSE_NOT_EDITABLE'])
    expect(await refused(raise('W', 'JIT', 200))).toEqual(['false', 'NOT_JIT'])
    expect(await refused(raise('A', 'JIT', 200, 5))).toEqual(['false', 'SKU_UNKNOWN'])
    expect(await sellable('A')).toBe(101)
  })

  test('a product that there is not is PRODUCT_UNKNOWN, to ask for and to change', async () => {
    const query = await calls.call(CHOICE_STOCKS_QUERY, { product_id: 5 })
    expect(query).toMatchObject({ success: false, error_code: 'PRODUCT_UNKNOWN', product_sku_stock_list: [] })
    const update = await calls.call(POP_STOCKS_UPDATE, {
      product_id: 5,
      pop_choice_sku_stock_list: [
        { sku_id: 1, pop_choice_sku_warehouse_stock_list: [{ warehouse_code: 'JIT', sellable_quantity: 1 }] },
      ],
    })
    expect(update).toMatchObject({ success: false, error_code: 'PRODUCT_UNKNOWN' })
  })
})

describe('aliexpress.pop.choice.product.stocks.update', () => {
  const tell = (...places: [warehouse: string, units: number][]) =>
    calls.call(POP_STOCKS_UPDATE, {
      product_id: productOf('A'),
      pop_choice_sku_stock_list: places.map(([warehouse_code, sellable_quantity]) => ({
        sku_id: skuOf('A'),
        pop_choice_sku_warehouse_stock_list: [{ warehouse_code, sellable_quantity }],
      })),
    })

  test('up and down, to 0; one place that can not be told, and nothing changes', async () => {
    expect(await tell(['JIT', 0])).toEqual({ product_id: productOf('A'), success: true })
    expect(await sellable('A')).toBe(0)
    expect(await tell(['JIT', 5], ['HZ', 5])).toMatchObject({ success: false, error_code: 'WAREHOUSE_NOT_EDITABLE' })
    expect(await sellable('A')).toBe(0)
  })
})

test('the warehouses are the supplier itself and the three of GEO-2; no JIT stock is kept back', async () => {
  const { warehouse_list } = await calls.call(CHOICE_WAREHOUSE_LIST, {})
  expect(warehouse_list.map(({ warehouse_code }) => warehouse_code)).toEqual(['JIT', 'HZ', 'DG', 'SZ'])
  const { product_jit_rule_dto } = await calls.call(JIT_STOCK_RULE_QUERY, { category_id: '7' })
  expect(product_jit_rule_dto.safety_threshold).toBe(0)
})
