import type { z } from 'zod'
import type {
  ItemBindingRequest,
  ItemDetailQuery,
  ScItem,
  ScItemCreation,
  ScItemQuery,
  ScItemUpdate,
} from '../contract/sc-item-methods.ts'
import {
  ITEM_BIND,
  ITEM_DETAIL,
  ITEM_QUERY,
  ITEM_UNBIND,
  SCITEM_CREATE,
  SCITEM_UPDATE,
} from '../contract/sc-item-methods.ts'
import type { ItemDetails } from '../sim/declared-items.ts'
import { declaredItem } from '../sim/declared-items.ts'
import { hasProduct, productIds } from '../sim/products.ts'
import { skuCodeOfScItem } from '../sim/sc-items.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'
import { itemNames } from './item-names.ts'
import { page } from './page.ts'
import { refusedInput, takenOrRefused } from './refused-inputs.ts'

/** Items of the supply chain. */
export const scItemMethods = [
  answered(ITEM_QUERY, queryItems),
  answered(ITEM_DETAIL, detailItem),
  answered(ITEM_BIND, (caller, request) => bind(caller, request, true)),
  answered(ITEM_UNBIND, (caller, request) => bind(caller, request, false)),
  answered(SCITEM_CREATE, createItem),
  answered(SCITEM_UPDATE, updateItem),
]

const UNBOUND = 1
const BOUND = 2

function queryItems({ supplier }: MethodCaller, query: z.infer<typeof ScItemQuery>) {
  const rows = [...supplier.scItems].filter(
    ([skuCode, scItemId]) =>
      (query.sc_item_id === undefined || scItemId === query.sc_item_id) &&
      (query.sc_item_code === undefined || skuCode === query.sc_item_code) &&
      (query.whc_barcode === undefined || itemNames(supplier, skuCode).barcode === query.whc_barcode),
  )
  return page(rows, query, ([skuCode]) => scItem(supplier, skuCode))
}

function detailItem({ supplier }: MethodCaller, { sc_item_id }: z.infer<typeof ItemDetailQuery>) {
  const skuCode = skuCodeOfScItem(supplier, sc_item_id)
  if (skuCode !== undefined) return { success: true, data: scItem(supplier, skuCode) }
  return { success: false, err_code: 'ITEM_UNKNOWN', err_message: `no item ${sc_item_id}` }
}

function bind({ take }: MethodCaller, request: z.infer<typeof ItemBindingRequest>, isBound: boolean) {
  const binding = { scItemId: request.sc_item_id, productId: request.item_id, skuId: request.sku_id, isBound }
  const refused = refusedInput(() => take({ type: 'item-bound', binding }))
  if (!refused) return { success: true, data: true }
  return { success: false, data: false, err_code: refused.code, err_message: refused.message }
}

function createItem({ supplier, take }: MethodCaller, request: z.infer<typeof ScItemCreation>) {
  const skuCode = request.item_code
  const details = detailsOf(request, { gross: request.gweight, net: request.nweight })
  const taken = takenOrRefused(() => take({ type: 'item-created', skuCode, details }))
  const scItemId = supplier.scItems.get(skuCode)
  return taken.success && scItemId !== undefined ? { ...taken, data: scItemId } : taken
}

function updateItem({ take }: MethodCaller, request: z.infer<typeof ScItemUpdate>) {
  const details = detailsOf(request, { gross: request.GWeight, net: request.NWeight })
  return takenOrRefused(() => take({ type: 'item-updated', scItemId: request.sc_item_id, details }))
}

type Described = Omit<z.infer<typeof ScItemUpdate>, 'sc_item_id'>

// What was not said is left out: it must not take the place of what was said before.
function detailsOf(said: Described, weights: { gross: number | undefined; net: number | undefined }): ItemDetails {
  return {
    ...(said.whc_bar_code !== undefined && { barcode: said.whc_bar_code }),
    ...(said.title !== undefined && { title: said.title }),
    ...(said.specification !== undefined && { specification: said.specification }),
    ...(said.length !== undefined && { lengthMm: said.length }),
    ...(said.width !== undefined && { widthMm: said.width }),
    ...(said.height !== undefined && { heightMm: said.height }),
    ...(said.weight !== undefined && { weightGrams: said.weight }),
    ...(weights.gross !== undefined && { grossWeightGrams: weights.gross }),
    ...(weights.net !== undefined && { netWeightGrams: weights.net }),
    ...(said.is_danger !== undefined && { isDangerous: said.is_danger }),
    ...(said.dangerous_type !== undefined && { dangers: said.dangerous_type }),
    ...(said.include_battery !== undefined && { battery: said.include_battery }),
    ...(said.is_hygroscopic !== undefined && { isHygroscopic: said.is_hygroscopic }),
    ...(said.origin_box_package !== undefined && { isInOriginalBox: said.origin_box_package }),
    ...(said.customs_unit_price !== undefined && { customsUnitPrice: said.customs_unit_price }),
    ...(said.feature !== undefined && { feature: said.feature }),
  }
}

function scItem(supplier: Supplier, skuCode: string): ScItem {
  const { scItemId, title, barcode } = itemNames(supplier, skuCode)
  const { details, isBound } = declaredItem(supplier, skuCode)
  const { productId, skuId } = productIds(scItemId)
  const relation = { item_id: productId, sku_id: skuId, bind_status: isBound ? BOUND : UNBOUND }
  return {
    sc_item_id: scItemId,
    item_code: skuCode,
    whc_bar_code: barcode,
    title,
    ...sizes(supplier, skuCode),
    ...(details.specification !== undefined && { specification: details.specification }),
    ...(details.weightGrams !== undefined && { weight: details.weightGrams }),
    ...(details.grossWeightGrams !== undefined && { g_weight: details.grossWeightGrams }),
    ...(details.netWeightGrams !== undefined && { n_weight: details.netWeightGrams }),
    ...(details.isInOriginalBox !== undefined && { is_origion: details.isInOriginalBox }),
    ...(details.isHygroscopic !== undefined && { is_hygroscopic: details.isHygroscopic }),
    ...(details.customsUnitPrice !== undefined && { customs_unit_price: details.customsUnitPrice }),
    ...logisticsAttributes(details),
    extend_fields: details.feature ?? '{}',
    relation_list: hasProduct(supplier, skuCode) ? [relation] : [],
  }
}

// FEE-7: the sizes by which fees are charged, where they were given; those that are drawn nobody is told.
function sizes(supplier: Supplier, skuCode: string) {
  const { lengthMm, widthMm, heightMm } =
    supplier.settings.packedSizes?.[skuCode] ?? declaredItem(supplier, skuCode).details
  return {
    ...(lengthMm !== undefined && { length: lengthMm }),
    ...(widthMm !== undefined && { width: widthMm }),
    ...(heightMm !== undefined && { height: heightMm }),
  }
}

// 3 special: dangerous in another way than by its battery. [A]
function logisticsAttributes({ isDangerous, dangers, battery }: ItemDetails) {
  if (isDangerous === undefined && battery === undefined) return {}
  const isByBatteryOnly = dangers?.every((danger) => danger === 'contain_battery') ?? false
  if (isDangerous && !isByBatteryOnly) return { logistics_attributes: 3 }
  return { logistics_attributes: battery === 2 || battery === 3 ? 1 : 0 }
}
