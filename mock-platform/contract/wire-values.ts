import { z } from 'zod'

// Values of calls as real clients send them: numbers and flags may come as texts (documented samples have
// `"biz_type":"5110000"`). Nothing else is taken for a number: not null, not an empty text, not true.

const INTEGER_TEXT = /^-?\d{1,16}$/
const DECIMAL_TEXT = /^\d{1,12}(\.\d{1,6})?$/

/** A whole number, also as a text. */
export const wireInteger = z.union([z.int(), z.string().regex(INTEGER_TEXT).transform(Number)]).pipe(z.int())

/** A number that is not negative, also as a text: 2.5, "2.5". */
export const wireDecimal = z
  .union([z.number(), z.string().regex(DECIMAL_TEXT).transform(Number)])
  .pipe(z.number().min(0).max(1e12))

/** A flag, also as a text. */
export const wireBoolean = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])

/** A name or number of something, also as a number; 1 to 64 characters. */
export const wireId = z.union([z.string(), z.int().transform(String)]).pipe(z.string().min(1).max(64))

/** Asia/Shanghai is 8 hours ahead of UTC all year. */
const SHANGHAI = '+08:00'

/** An instant: epoch milliseconds, also as a text, or `yyyy-MM-dd HH:mm:ss` in Asia/Shanghai. */
export const wireInstant = z
  .union([
    wireInteger,
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, 'must be epoch milliseconds or yyyy-MM-dd HH:mm:ss')
      .transform((text) => Date.parse(`${text.replace(' ', 'T')}${SHANGHAI}`)),
  ])
  .pipe(z.int().min(0).max(253_402_300_799_999))

/** A calendar day in Asia/Shanghai, `yyyy-MM-dd`. */
export const wireDay = z.iso.date()

/** Words for people; 1 to 500 characters. */
export const wireText = z.string().trim().min(1).max(500)

/** Seller in the channel. */
export const channelUserId = wireId.describe("The seller's id in its channel; not looked at [A].")

/** The account set of a supplier's chain. */
export const merchantCode = wireId.describe('AEGDCHAIN of AliExpress Direct; not looked at [A].')

/** A purchase order, as calls name it and as answers do. */
export const purchaseOrderNo = wireId.describe("The platform's number of the purchase order.")
export const purchaseOrderNoText = z.string().describe("The platform's number of the purchase order.")

/** An item, as calls name it and as answers do. */
export const scItemId = wireInteger.describe("The platform's number of the item.")
export const scItemIdNumber = z.int().describe("The platform's number of the item.")

/** `biz_type` of AliExpress Direct ("AEG", self-operated global). */
export const BIZ_TYPE_DIRECT = 288000

export const bizType = wireInteger
  .pipe(z.literal(BIZ_TYPE_DIRECT))
  .describe('Tenant set: 288000, AliExpress Direct; the only one here.')

export const pageIndex = wireInteger.pipe(z.int().min(1).max(1_000_000)).default(1).describe('From 1.')

/** Rows in a page: 1 to `largest`; so many when left out. */
export function pageSize(largest: number, leftOut = 20) {
  return wireInteger.pipe(z.int().min(1).max(largest)).default(leftOut).describe(`Rows in a page, 1 to ${largest}.`)
}

/** Of every ASCP answer: what the platform does not do is `success: false`, inside a call that succeeded. */
export const businessResult = {
  success: z.boolean().describe('Whether it was done.'),
  error_code: z.string().optional().describe('Why not; left out when it succeeded.'),
  error_msg: z.string().optional().describe('The same for people.'),
}

export const pagedResult = {
  ...businessResult,
  page_index: z.int().describe('As asked for.'),
  page_size: z.int().describe('As asked for.'),
  total_count: z.int().describe('Rows in all pages.'),
}
