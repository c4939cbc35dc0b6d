import { z } from 'zod'
import { Units } from './event-shape.ts'
import { gatewayMethod } from './gateway-method.ts'
import { SkuCode } from './inventory-query.ts'
import { wireId, wireInteger } from './wire-values.ts'

// Stock by product, as buyers may buy it, and how a supplier tells what it has itself (JIT). [A] Each SKU is a product of its
// own; a count that is told holds until the next poll tells another.

const TOLD =
  'A count that is told holds like a polled one until the next poll [A]; orders not acknowledged yet are taken off it.'

/** Where JIT goods are: at the supplier. The other warehouses are the platform's. [A] */
export const JIT_WAREHOUSE_CODE = 'JIT'

const channel = wireId.optional().describe('Of global.seller.relation.query; not checked.')
const productId = wireInteger.describe('The product: item_id of its item.')
const skuId = wireInteger.describe("The product's one SKU.")
const units = wireInteger.pipe(Units)
const errorCode = z
  .string()
  .optional()
  .describe('Why not: PRODUCT_UNKNOWN, SKU_UNKNOWN, NOT_JIT: its stock is in the platform’s warehouses only.')
const errorMessage = z.string().optional().describe('The same for people.')

export const BatchInventoryUpdate = z.object({
  mutiple_product_update_list: z
    .array(
      z.object({
        product_id: productId,
        multiple_sku_update_list: z
          .array(z.object({ sku_code: SkuCode, inventory: units.describe('Sellable units from now on.') }))
          .min(1)
          .max(200)
          .describe('1 to 200 SKUs of the product.'),
      }),
    )
    .min(1)
    .max(20)
    .describe('1 to 20 products. (The name is the real one.)'),
})

export const UpdatedProduct = z.object({
  product_id: z.int().describe('The product.'),
  error_code: errorCode,
  error_message: errorMessage,
})
export type UpdatedProduct = z.infer<typeof UpdatedProduct>

export const BATCH_INVENTORY_UPDATE = gatewayMethod({
  name: 'aliexpress.solution.batch.product.inventory.update',
  summary: "Tells the supplier's own (JIT) stock of several products; those that fail change nothing of the others.",
  differs: `${TOLD} A product of which one SKU fails is left as it was [A].`,
  parameter: null,
  input: BatchInventoryUpdate,
  answerIn: 'top',
  answer: z.object({
    update_success: z.boolean().describe('Whether all of them were taken.'),
    update_error_code: z.string().optional().describe('SOME_PRODUCTS_FAILED; left out when all were taken.'),
    update_error_message: z.string().optional().describe('The same for people.'),
    update_successful_list: z.array(UpdatedProduct).describe('Those taken.'),
    update_failed_list: z.array(UpdatedProduct).describe('The others, each with its reason.'),
  }),
  listItems: {
    update_successful_list: 'synchronize_product_response_dto',
    update_failed_list: 'synchronize_product_response_dto',
  },
})

export const ChoiceStockQuery = z.object({ channel, channel_seller_id: channel, product_id: productId })

export const SkuStock = z.object({
  sku_id: z.int().describe("The product's one SKU."),
  sku_warehouse_stock_list: z
    .array(
      z.object({
        warehouse_code: z.string().describe(`${JIT_WAREHOUSE_CODE}, or HZ, DG, SZ (GEO-2).`),
        warehouse_name: z.string().describe('The same for people.'),
        warehouse_type: z
          .enum(['jit_warehouse', 'platform_warehouse'])
          .describe('jit_warehouse: the supplier has the goods. platform_warehouse [A]: the platform has them.'),
        sellable_quantity: z.int().describe('Units that may be sold now.'),
      }),
    )
    .describe('Where it is in stock, or was.'),
})
export type SkuStock = z.infer<typeof SkuStock>

export const CHOICE_STOCKS_QUERY = gatewayMethod({
  name: 'aliexpress.choice.product.stocks.query',
  summary: 'Sellable units of a product, by SKU and warehouse.',
  differs: 'The type of the platform’s own warehouses is ours.',
  parameter: null,
  input: ChoiceStockQuery,
  answerIn: 'top',
  answer: z.object({
    success: z.boolean().describe('Whether there is such a product.'),
    error_code: z.string().optional().describe('PRODUCT_UNKNOWN.'),
    error_msg: errorMessage,
    product_sku_stock_list: z.array(SkuStock).describe('One SKU; none for an unknown product.'),
  }),
})

export const ChoiceStockUpdate = ChoiceStockQuery.extend({
  product_sku_stock_list: z
    .array(
      z.object({
        sku_id: skuId,
        sku_warehouse_stock_list: z
          .array(
            z.object({
              warehouse_code: wireId.describe(`Only ${JIT_WAREHOUSE_CODE} can be told.`),
              sellable_quantity: units.describe('Sellable units from now on: not fewer than now.'),
            }),
          )
          .min(1)
          .max(20)
          .describe('1 to 20 warehouses.'),
      }),
    )
    .min(1)
    .max(200)
    .describe('1 to 200 SKUs.'),
})

export const SkuStockUpdate = z.object({
  sku_id: z.int().describe('As it was sent.'),
  sku_warehouse_stock_list: z
    .array(
      z.object({
        warehouse_code: z.string().describe('As it was sent.'),
        success: z.boolean().describe('Whether it was taken.'),
        error_code: z
          .string()
          .optional()
          .describe('Why not: PRODUCT_UNKNOWN, SKU_UNKNOWN, NOT_JIT, WAREHOUSE_NOT_EDITABLE, QUANTITY_LOWERED.'),
        error_message: errorMessage,
      }),
    )
    .describe('In the order in which they were sent.'),
})
export type SkuStockUpdate = z.infer<typeof SkuStockUpdate>

export const CHOICE_STOCKS_UPDATE = gatewayMethod({
  name: 'aliexpress.choice.product.stocks.update',
  summary: "Raises the supplier's own (JIT) stock of a product; it can not be lowered.",
  differs: `${TOLD} The same quantity as now is taken and changes nothing [A].`,
  parameter: null,
  input: ChoiceStockUpdate,
  answerIn: 'top',
  answer: z.object({
    success: z.enum(['true', 'false']).describe('true: all of it was taken. (A text, as on the real platform.)'),
    product_sku_stock_list: z.array(SkuStockUpdate).describe('What came of each.'),
  }),
})

export const PopStockUpdate = z.object({
  product_id: productId,
  pop_choice_sku_stock_list: z
    .array(
      z.object({
        sku_id: skuId,
        pop_choice_sku_warehouse_stock_list: z
          .array(
            z.object({
              warehouse_code: wireId.describe(`Only ${JIT_WAREHOUSE_CODE} can be told.`),
              sellable_quantity: units.describe('Sellable units from now on: 0 or more.'),
            }),
          )
          .min(1)
          .max(20)
          .describe('1 to 20 warehouses.'),
      }),
    )
    .min(1)
    .max(200)
    .describe('1 to 200 SKUs.'),
})

export const POP_STOCKS_UPDATE = gatewayMethod({
  name: 'aliexpress.pop.choice.product.stocks.update',
  summary: "Tells the supplier's own (JIT) stock of a product, up or down: all of it or nothing.",
  differs: TOLD,
  parameter: null,
  input: PopStockUpdate,
  answer: z.object({
    product_id: z.int().describe('As it was sent.'),
    success: z.boolean().describe('Whether it was taken.'),
    error_code: z
      .string()
      .optional()
      .describe('Why not: PRODUCT_UNKNOWN, SKU_UNKNOWN, NOT_JIT, WAREHOUSE_NOT_EDITABLE.'),
    error_msg: errorMessage,
  }),
})

export const CHOICE_WAREHOUSE_LIST = gatewayMethod({
  name: 'aliexpress.choice.product.warehouse.list',
  summary: 'The warehouses in which a product can be in stock.',
  differs: 'The same for every supplier (GEO-2), and the supplier itself for JIT goods.',
  parameter: null,
  input: z.object({ channel, channel_seller_id: channel }),
  answerIn: 'top',
  answer: z.object({
    success: z.boolean().describe('Always true.'),
    warehouse_list: z
      .array(
        z.object({
          warehouse_code: z.string().describe(`${JIT_WAREHOUSE_CODE}, or HZ, DG, SZ.`),
          warehouse_name: z.string().describe('The same for people.'),
        }),
      )
      .describe('All of them.'),
  }),
})

export const JIT_STOCK_RULE_QUERY = gatewayMethod({
  name: 'aliexpress.choice.product.jit.stock.rule.query',
  summary: 'How many units of JIT stock the platform keeps back from sale.',
  differs: 'None, in every category: this world sells to the last unit that a poll reports.',
  parameter: null,
  input: z.object({ category_id: wireInteger.describe('Category; any.') }),
  answer: z.object({
    success: z.boolean().describe('Always true.'),
    product_jit_rule_dto: z
      .object({ safety_threshold: z.int().describe('Units kept back: 0.') })
      .describe('The rule of the category.'),
  }),
})
