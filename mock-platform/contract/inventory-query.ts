import { z } from 'zod'

// The stock query that the platform sends to a supplier's ERP, and the answer it must give [A: the shape is ours].

/** The contract's version, sent with each query. */
export const INVENTORY_QUERY_VERSION = 1

/** SYNC-1: the platform asks once every 15 minutes. */
export const POLL_INTERVAL_MS = 15 * 60 * 1000

/** SYNC-2: an answer that takes longer fails; exactly this long passes. */
export const ANSWER_LIMIT_MS = 3000

/** SYNC-2: 3,001 ms fail, and begun ones are not counted: what has not come whole by then is cut off. */
export const ANSWER_CUT_MS = ANSWER_LIMIT_MS + 1

/** SYNC-4 [A]: an integration review judges a day of polls. */
export const REVIEW_POLLS = 96

/** The path below the ERP's base address. */
export const INVENTORY_QUERY_PATH = '/inventory/query'

/** SKUs asked for in one page. */
export const PAGE_SIZE_SKUS = 500

/** The largest body of one page that is read; a longer one breaks the contract. [A] */
export const MAX_ANSWER_BYTES = 4 * 1024 * 1024

/** [A] The platform's names of suppliers and orders: two that look alike are alike, in every encoding. */
export const Identifier = z.string().regex(/^[\x21-\x7e]{1,64}$/, 'must be 1 to 64 visible ASCII characters')

const SKU_CODE_MAX_CHARS = 64

export const SkuCode = z
  .string()
  .min(1)
  .max(SKU_CODE_MAX_CHARS)
  .regex(/^\P{C}+$/u, 'must have no control or invisible characters')
  .describe("The supplier's own code of a SKU, 1 to 64 visible characters, compared exactly.")

export const InventoryQuery = z
  .object({
    version: z.literal(INVENTORY_QUERY_VERSION).describe('Version of this contract.'),
    request_id: z.string().min(1).max(64).describe('Echo it in the answer.'),
    supplier_id: Identifier.describe('Whose stock is asked for.'),
    page_index: z.int().min(1).max(1_000_000).describe('Page wanted, from 1.'),
    page_size: z.int().min(1).max(PAGE_SIZE_SKUS).describe('SKUs wanted in this page, at most 500.'),
    requested_at: z.int().nonnegative().describe("The platform's time, epoch milliseconds."),
  })
  .meta({ id: 'InventoryQuery', description: "The platform's question: one page of a supplier's stock." })
export type InventoryQuery = z.infer<typeof InventoryQuery>

const Quantity = z.int().nonnegative()

export const InventoryItem = z
  .object({
    sku_code: SkuCode,
    sellable_quantity: Quantity.describe('Units that may be sold now: a whole number, 0 or more.'),
    locked_quantity: Quantity.default(0).describe('Units kept for orders already taken. 0 when left out.'),
    updated_at: z.int().nonnegative().optional().describe('When this stock last changed, epoch milliseconds.'),
  })
  .meta({ id: 'InventoryItem', description: 'The stock of one SKU.' })
export type InventoryItem = z.infer<typeof InventoryItem>

export const InventoryAnswer = z
  .object({
    request_id: z.string().describe('The request_id of the query.'),
    page_index: z.int().min(1).describe('The page_index of the query.'),
    page_size: z.int().min(1).describe('The page_size of the query.'),
    total_count: z.int().min(0).max(1_000_000).describe('SKUs of the supplier in all pages together.'),
    items: z.array(InventoryItem).max(PAGE_SIZE_SKUS).describe('The SKUs of this page, each SKU on one page only.'),
  })
  .meta({ id: 'InventoryAnswer', description: "The ERP's answer to one InventoryQuery." })
export type InventoryAnswer = z.infer<typeof InventoryAnswer>
