import type { z } from 'zod'
import type {
  BatchInventoryUpdate,
  ChoiceStockQuery,
  ChoiceStockUpdate,
  PopStockUpdate,
  SkuStock,
  SkuStockUpdate,
  UpdatedProduct,
} from '../contract/product-stock-methods.ts'
import {
  BATCH_INVENTORY_UPDATE,
  CHOICE_STOCKS_QUERY,
  CHOICE_STOCKS_UPDATE,
  CHOICE_WAREHOUSE_LIST,
  JIT_STOCK_RULE_QUERY,
  JIT_WAREHOUSE_CODE,
  POP_STOCKS_UPDATE,
} from '../contract/product-stock-methods.ts'
import { sellableJitUnits } from '../sim/inventory-sync.ts'
import { productIds, skuCodeOfProduct } from '../sim/products.ts'
import type { StockLine } from '../sim/stock-line.ts'
import type { Supplier } from '../sim/suppliers.ts'
import { sellableWarehouseUnits, WAREHOUSES } from '../sim/warehouse-stock.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import type { RefusedInput } from './refused-inputs.ts'

/** Stock by product. */
export const productStockMethods = [
  answered(BATCH_INVENTORY_UPDATE, updateProducts),
  answered(CHOICE_STOCKS_QUERY, queryProductStock),
  answered(CHOICE_STOCKS_UPDATE, raiseProductStock),
  answered(POP_STOCKS_UPDATE, updateProductStock),
  answered(CHOICE_WAREHOUSE_LIST, listWarehouses),
  answered(JIT_STOCK_RULE_QUERY, () => ({ success: true, product_jit_rule_dto: { safety_threshold: 0 } })),
]

const JIT_WAREHOUSE_NAME = 'Supplier (JIT)'

/** A count that is asked for, or why it can not be taken. */
type AskedCount = { count: StockLine } | { refused: RefusedInput }

function updateProducts({ supplier, take }: MethodCaller, request: z.infer<typeof BatchInventoryUpdate>) {
  const counts: StockLine[] = []
  const taken: UpdatedProduct[] = []
  const failed: UpdatedProduct[] = []
  for (const { product_id, multiple_sku_update_list } of request.mutiple_product_update_list) {
    const asked = multiple_sku_update_list.map((sku) => countOfSkuCode(supplier, product_id, sku))
    const refused = firstRefused(asked)
    if (refused) failed.push({ product_id, error_code: refused.code, error_message: refused.message })
    else {
      taken.push({ product_id })
      counts.push(...countsOf(asked))
    }
  }
  tellCounts(take, counts)
  const lists = { update_successful_list: taken, update_failed_list: failed }
  if (failed.length === 0) return { update_success: true, ...lists }
  const update_error_message = `${failed.length} of ${failed.length + taken.length} products were left as they were`
  return { update_success: false, update_error_code: 'SOME_PRODUCTS_FAILED', update_error_message, ...lists }
}

function queryProductStock({ supplier }: MethodCaller, { product_id }: z.infer<typeof ChoiceStockQuery>) {
  const skuCode = skuCodeOfProduct(supplier, product_id)
  if (skuCode !== undefined) return { success: true, product_sku_stock_list: [skuStock(supplier, skuCode)] }
  const { code, message } = unknownProduct(product_id)
  return { success: false, error_code: code, error_msg: message, product_sku_stock_list: [] }
}

function raiseProductStock({ supplier, take }: MethodCaller, request: z.infer<typeof ChoiceStockUpdate>) {
  const counts: StockLine[] = []
  let isAllTaken = true
  const lists = request.product_sku_stock_list.map(({ sku_id, sku_warehouse_stock_list }): SkuStockUpdate => {
    const warehouses = sku_warehouse_stock_list.map(({ warehouse_code, sellable_quantity }) => {
      const place = { skuId: sku_id, warehouseCode: warehouse_code, quantity: sellable_quantity }
      const asked = notLowered(supplier, countOfSkuId(supplier, request.product_id, place))
      if ('count' in asked) {
        counts.push(asked.count)
        return { warehouse_code, success: true }
      }
      isAllTaken = false
      const { code, message } = asked.refused
      return { warehouse_code, success: false, error_code: code, error_message: message }
    })
    return { sku_id, sku_warehouse_stock_list: warehouses }
  })
  tellCounts(take, counts)
  return { success: isAllTaken ? ('true' as const) : ('false' as const), product_sku_stock_list: lists }
}

function updateProductStock({ supplier, take }: MethodCaller, request: z.infer<typeof PopStockUpdate>) {
  const { product_id } = request
  const asked = request.pop_choice_sku_stock_list.flatMap(({ sku_id, pop_choice_sku_warehouse_stock_list }) =>
    pop_choice_sku_warehouse_stock_list.map(({ warehouse_code, sellable_quantity }) => {
      const place = { skuId: sku_id, warehouseCode: warehouse_code, quantity: sellable_quantity }
      return countOfSkuId(supplier, product_id, place)
    }),
  )
  const refused = firstRefused(asked)
  if (refused) return { product_id, success: false, error_code: refused.code, error_msg: refused.message }
  tellCounts(take, countsOf(asked))
  return { product_id, success: true }
}

function listWarehouses() {
  const platforms = Object.entries(WAREHOUSES).map(([code, name]) => ({ warehouse_code: code, warehouse_name: name }))
  const jit = { warehouse_code: JIT_WAREHOUSE_CODE, warehouse_name: JIT_WAREHOUSE_NAME }
  return { success: true, warehouse_list: [jit, ...platforms] }
}

// All of a call is one input, so that nobody sees half of it; of a SKU that is told twice, the last counts.
function tellCounts(take: MethodCaller['take'], told: readonly StockLine[]): void {
  const counts = [...new Map(told.map((count) => [count.skuCode, count])).values()]
  if (counts.length > 0) take({ type: 'jit-stock-told', counts })
}

type ToldSku = z.infer<
  typeof BatchInventoryUpdate
>['mutiple_product_update_list'][number]['multiple_sku_update_list'][number]

function countOfSkuCode(supplier: Supplier, productId: number, { sku_code, inventory }: ToldSku): AskedCount {
  const skuCode = skuCodeOfProduct(supplier, productId)
  if (skuCode === undefined) return { refused: unknownProduct(productId) }
  if (skuCode !== sku_code) return { refused: unknownSku(productId, `"${sku_code}"`) }
  return jitCount(supplier, skuCode, inventory)
}

type ToldPlace = { skuId: number; warehouseCode: string; quantity: number }

function countOfSkuId(
  supplier: Supplier,
  productId: number,
  { skuId, warehouseCode, quantity }: ToldPlace,
): AskedCount {
  const skuCode = skuCodeOfProduct(supplier, productId)
  if (skuCode === undefined) return { refused: unknownProduct(productId) }
  const own = productIds(supplier.scItems.get(skuCode) ?? 0)
  if (own.skuId !== skuId) return { refused: unknownSku(productId, String(skuId)) }
  if (warehouseCode === JIT_WAREHOUSE_CODE) return jitCount(supplier, skuCode, quantity)
  const message = `only the stock in ${JIT_WAREHOUSE_CODE} is the supplier's to tell, not that in "${warehouseCode}"`
  return { refused: { code: 'WAREHOUSE_NOT_EDITABLE', message } }
}

function jitCount({ inventorySync }: Supplier, skuCode: string, quantity: number): AskedCount {
  if (inventorySync.jit.has(skuCode)) return { count: { skuCode, quantity } }
  return { refused: { code: 'NOT_JIT', message: `no poll has reported JIT stock of "${skuCode}" yet` } }
}

function notLowered({ inventorySync }: Supplier, asked: AskedCount): AskedCount {
  if ('refused' in asked) return asked
  const { skuCode, quantity } = asked.count
  const sellable = sellableJitUnits(inventorySync, skuCode)
  if (quantity >= sellable) return asked
  const message = `${sellable} units of "${skuCode}" are for sale: ${quantity} would be fewer`
  return { refused: { code: 'QUANTITY_LOWERED', message } }
}

function firstRefused(asked: readonly AskedCount[]): RefusedInput | undefined {
  return asked.flatMap((each) => ('refused' in each ? [each.refused] : []))[0]
}

function countsOf(asked: readonly AskedCount[]): StockLine[] {
  return asked.flatMap((each) => ('count' in each ? [each.count] : []))
}

function unknownProduct(productId: number): RefusedInput {
  return { code: 'PRODUCT_UNKNOWN', message: `no product ${productId}; aliexpress.ascp.item.query lists them` }
}

function unknownSku(productId: number, sku: string): RefusedInput {
  return { code: 'SKU_UNKNOWN', message: `product ${productId} has no SKU ${sku}` }
}

function skuStock({ scItems, inventorySync, warehouseStock }: Supplier, skuCode: string): SkuStock {
  const stored = warehouseStock.get(skuCode)
  return {
    sku_id: productIds(scItems.get(skuCode) ?? 0).skuId,
    sku_warehouse_stock_list: [
      ...(inventorySync.jit.has(skuCode)
        ? [
            {
              warehouse_code: JIT_WAREHOUSE_CODE,
              warehouse_name: JIT_WAREHOUSE_NAME,
              warehouse_type: 'jit_warehouse' as const,
              sellable_quantity: sellableJitUnits(inventorySync, skuCode),
            },
          ]
        : []),
      ...(stored
        ? [
            {
              warehouse_code: stored.warehouseCode,
              warehouse_name: WAREHOUSES[stored.warehouseCode],
              warehouse_type: 'platform_warehouse' as const,
              sellable_quantity: sellableWarehouseUnits(warehouseStock, skuCode),
            },
          ]
        : []),
    ],
  }
}
