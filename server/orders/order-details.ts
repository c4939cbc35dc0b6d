import { z } from 'zod'
import type { ForwardOrder, ForwardOrderItem } from '../../mock-platform/contract/forward-order-methods.ts'
import { FfoExtendFields } from '../../mock-platform/contract/forward-order-methods.ts'
import type { Fulfilment } from '../../mock-platform/contract/push.ts'
import { MAX_LINE_UNITS } from '../../mock-platform/contract/push.ts'
import { Market } from '../../prisma/generated/enums.ts'
import { minorFromDecimal } from '../kit/money.ts'
import type { PricedLine } from './orders.rules.ts'

/** What the gateway tells of an order beyond its push. */
export type OrderDetails = {
  fulfilment: Fulfilment
  market: Market
  paidAt: Date
  totalMinor: bigint
  currency: string
  lines: PricedLine[]
}

const JsonText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})

const Amount = z.string().transform((text, context) => {
  try {
    const minor = minorFromDecimal(text)
    if (minor >= 0n) return minor
    context.addIssue({ code: 'custom', message: 'negative' })
    return z.NEVER
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) })
    return z.NEVER
  }
})

const Currency = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters (ISO 4217)')

/** The end of the year 9999. */
const LAST_INSTANT_MS = 253_402_300_799_999

/** The gateway may tell all lines of a SKU as one. */
const MAX_ORDERED_UNITS = 100 * MAX_LINE_UNITS

const Details = z.object({
  market: z.enum(Market),
  paidAt: z.int().nonnegative().max(LAST_INSTANT_MS),
  extended: JsonText.pipe(FfoExtendFields.extend({ total_amount: Amount, currency: Currency })),
  lines: z
    .array(
      z.object({ skuCode: z.string(), quantity: z.int().positive().max(MAX_ORDERED_UNITS), unitPriceMinor: Amount }),
    )
    .min(1),
})

/** Reads the gateway's words into ours. Throws a ZodError that names what is not understood. */
export function parseOrderDetails(order: ForwardOrder, items: ForwardOrderItem[]): OrderDetails {
  const { market, paidAt, extended, lines } = Details.parse({
    market: order.receiver_country,
    paidAt: order.trade_create_time,
    extended: order.extend_fields,
    lines: items.map((item) => ({
      skuCode: item.sc_item_code,
      quantity: item.order_line_qty,
      unitPriceMinor: item.unit_price,
    })),
  })
  return {
    market,
    paidAt: new Date(paidAt),
    fulfilment: extended.fulfilment,
    totalMinor: extended.total_amount,
    currency: extended.currency,
    lines,
  }
}
