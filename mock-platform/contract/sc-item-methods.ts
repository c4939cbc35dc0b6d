import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { SkuCode } from './inventory-query.ts'
import {
  bizType,
  businessResult,
  pagedResult,
  pageIndex,
  pageSize,
  wireBoolean,
  wireId,
  wireInteger,
} from './wire-values.ts'

// Items of the supply chain (sc_item): goods as the warehouses know them, one for each SKU of the supplier.

const channel = wireId.optional().describe('Of global.seller.relation.query; not needed.')
const itemId = wireInteger.describe("The platform's number of the item.")

const side = wireInteger.pipe(z.int().min(1).max(5000)).optional().describe('Millimetres, 1 to 5,000.')
const weight = wireInteger.pipe(z.int().min(1).max(1_000_000)).optional().describe('Grams, 1 to 1,000,000.')

const DANGERS = ['air_embargo', 'is_knife', 'contain_battery', 'pressure_spray', 'other'] as const
const dangers = z
  .union([z.array(z.enum(DANGERS)), z.enum(DANGERS).transform((one) => [one])])
  .optional()
  .describe(`${DANGERS.join(', ')}: one or several.`)

const price = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/))
  .optional()
  .describe('What customs are told that a unit is worth: exact decimal.')

const battery = wireInteger
  .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)]))
  .optional()
  .describe('1 none, 2 built in, 3 external.')

/** What a supplier may say of an item, but for its weights with and without packing. */
const described = {
  // It is printed as Code 128.
  whc_bar_code: wireId
    .pipe(z.string().regex(/^[\x20-\x7e]+$/, 'must be of visible ASCII characters'))
    .optional()
    .describe('The code on its label, 1 to 64 ASCII characters.'),
  title: z.string().trim().min(1).max(256).optional().describe('Name for people, at most 256 characters.'),
  specification: z.string().max(256).optional().describe('Variant for people, at most 256 characters.'),
  length: side,
  width: side,
  height: side,
  weight,
  is_danger: wireBoolean.optional().describe('Whether it is dangerous.'),
  dangerous_type: dangers,
  include_battery: battery,
  is_hygroscopic: wireBoolean.optional().describe('Whether it draws water.'),
  origin_box_package: wireBoolean.optional().describe('Whether it is sent in its own box.'),
  customs_unit_price: price,
  feature: z.string().max(2000).optional().describe('JSON of the supplier, kept as it is.'),
}

export const ScItemCreation = z.object({
  biz_type: bizType,
  item_code: SkuCode,
  ...described,
  title: described.title.unwrap().describe('Name for people, at most 256 characters.'),
  gweight: weight,
  nweight: weight,
})

export const ScItemUpdate = z.object({
  biz_type: bizType.optional(),
  channel_user_id: channel,
  sc_item_id: itemId,
  ...described,
  GWeight: weight,
  NWeight: weight,
})

export const ScItemQuery = z.object({
  biz_type: bizType,
  sc_item_id: itemId.optional().describe('Only this item.'),
  sc_item_code: SkuCode.optional().describe('Only the item of this SKU.'),
  whc_barcode: wireId.optional().describe('Only items with this code on their label.'),
  channel,
  channel_user_id: channel,
  page_index: pageIndex,
  page_size: pageSize(50),
})

export const ItemRelation = z.object({
  item_id: z.int().describe('The product.'),
  sku_id: z.int().describe("The product's one SKU."),
  bind_status: z.int().describe('1 unbound, 2 bound.'),
})

export const ScItem = z
  .object({
    sc_item_id: z.int().describe("The platform's number of the item."),
    item_code: z.string().describe("The supplier's SKU code."),
    whc_bar_code: z.string().describe('The code on its label; one of the platform when the supplier gave none.'),
    title: z.string().describe('Name for people; the SKU code when the supplier gave none.'),
    specification: z.string().optional().describe('Variant for people.'),
    length: z.int().optional().describe('Millimetres; so are width and height.'),
    width: z.int().optional().describe('Millimetres.'),
    height: z.int().optional().describe('Millimetres.'),
    weight: z.int().optional().describe('Grams; so are the other weights.'),
    g_weight: z.int().optional().describe('Grams, with packing.'),
    n_weight: z.int().optional().describe('Grams, without packing.'),
    is_origion: z.boolean().optional().describe('Whether it is sent in its own box.'),
    is_hygroscopic: z.boolean().optional().describe('Whether it draws water.'),
    customs_unit_price: z.string().optional().describe('Exact decimal.'),
    logistics_attributes: z.int().optional().describe('0 general, 1 electric or magnetic, 2 pure battery, 3 special.'),
    extend_fields: z.string().describe("JSON: the supplier's `feature`, or {}."),
    relation_list: z.array(ItemRelation).describe('The product that it belongs to; none before there is one.'),
  })
  .describe('What the supplier has not said is left out.')
export type ScItem = z.infer<typeof ScItem>

export const ItemDetailQuery = z.object({ sc_item_id: itemId, channel, channel_seller_id: channel })

export const ItemBindingRequest = z.object({
  item_id: wireInteger.describe('The product.'),
  sku_id: wireInteger.describe("The product's SKU."),
  sc_item_id: itemId,
  channel,
  channel_seller_id: channel,
})

/** Of detail, bind and unBind: their errors have other names than everywhere else. */
const itemResult = {
  success: z.boolean().describe('Whether it was done.'),
  err_code: z
    .string()
    .optional()
    .describe('Why not: ITEM_UNKNOWN, PRODUCT_UNKNOWN, ITEM_OF_ANOTHER_SKU, TOO_MANY_ITEMS.'),
  err_message: z.string().optional().describe('The same for people.'),
}

export const ITEM_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.item.query',
  summary: 'Items, in the order of their numbers.',
  differs:
    'Categories, brands, colours and packing material are left out: this world has none. bind_status is 1 or 2: nothing is pending or rejected. Each SKU is a product of its own [A].',
  parameter: 'sc_item_query',
  input: ScItemQuery,
  answer: z.object({ ...pagedResult, data_list: z.array(ScItem).describe('Lowest number first.') }),
  listItems: { data_list: 'sc_item_dto', relation_list: 'item_relation_dto' },
})

export const ITEM_DETAIL = gatewayMethod({
  name: 'aliexpress.ascp.item.detail',
  summary: 'One item.',
  differs: 'As aliexpress.ascp.item.query; there are no pictures.',
  parameter: 'param0',
  input: ItemDetailQuery,
  answer: z.object({ ...itemResult, data: ScItem.optional().describe('Left out when there is none.') }),
  listItems: { relation_list: 'item_relation_dto' },
})

export const ITEM_BIND = gatewayMethod({
  name: 'aliexpress.ascp.item.bind',
  summary: 'Binds an item to the product of its SKU; again is the same.',
  differs: 'At once, and to the product of its own SKU only [A]. What is unbound is sold all the same.',
  parameter: 'param0',
  input: ItemBindingRequest,
  answer: z.object({ ...itemResult, data: z.boolean().describe('Whether it was done.') }),
})

export const ITEM_UNBIND = gatewayMethod({
  name: 'aliexpress.ascp.item.unBind',
  summary: 'Unbinds an item from its product; again is the same.',
  differs: 'At once: it is never pending. What is unbound is sold all the same.',
  parameter: 'param0',
  input: ItemBindingRequest,
  answer: z.object({ ...itemResult, data: z.boolean().describe('Whether it was done.') }),
})

export const SCITEM_CREATE = gatewayMethod({
  name: 'aliexpress.ascp.scitem.create',
  summary: 'Describes an item of a SKU that the platform does not know yet; the same again is the same item.',
  differs:
    'A SKU that the platform has met in a poll or a warehouse has an item already: ITEM_EXISTS. FEE-7: all three sides given are real measurements [A]. 10,000 items at most are described: TOO_MANY_ITEMS.',
  parameter: 'scitem_create_request',
  input: ScItemCreation,
  answer: z.object({ ...businessResult, data: z.int().optional().describe('The sc_item_id; left out when refused.') }),
})

export const SCITEM_UPDATE = gatewayMethod({
  name: 'aliexpress.ascp.scitem.update',
  summary: 'Says more of an item, or anew; what is left out stays.',
  differs: 'FEE-7: all three sides given are real measurements [A].',
  parameter: 'scitem_update_request',
  input: ScItemUpdate,
  answer: z.object(businessResult),
})
