import { z } from 'zod'
import { Identifier, SkuCode } from './inventory-query.ts'

// The pieces from which every concept's events are made (platform-events.ts).

/** A closed shape of one type of event, for a discriminated union on `type`. */
export function event<Type extends string, Data extends z.ZodRawShape>(type: Type, description: string, data: Data) {
  return z.object({ type: z.literal(type), data: z.object(data) }).describe(description)
}

/** Minor units of a currency: 1990 are 19.90. */
export const Cents = z.int().min(0).max(1_000_000_000_000)
export const Units = z.int().min(0).max(1_000_000_000)
/** Epoch milliseconds on the platform's clock. */
export const InstantMs = z.int().min(0).max(253_402_300_799_999)
/** A calendar day in Asia/Shanghai, YYYY-MM-DD. */
export const Day = z.iso.date()
/** A sentence for people, in both languages of the field. */
export const BilingualText = z.object({ zh: z.string().max(1000), en: z.string().max(1000) })
export type BilingualText = z.infer<typeof BilingualText>
/** Words of the platform for people. */
export const Text = z.string().max(1000)

export const tradeOrderId = Identifier.describe("The platform's number of the order.")
export const skuUnits = z.object({ sku_code: SkuCode, quantity: Units.describe('Units.') })
