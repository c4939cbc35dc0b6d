import { z } from 'zod'
import { MAX_SPEED } from '../clock.ts'
import { MARKETS } from '../contract/markets.ts'
import { Fulfilment } from '../contract/push.ts'
import { readDuration } from '../faults/fault-rule.ts'
import { BaseAddress } from '../http/web-address.ts'
import { optionLabel, parseAll } from './settings.ts'

// What the commands take that steer a running mock.

const platform = BaseAddress
const supplier = z.string().min(1).max(40)
const duration = z.string().transform((text, context) => {
  const ms = readDuration(text)
  if (ms !== undefined && ms > 0) return ms
  context.addIssue({ code: 'custom', message: 'must be a time like 90s, 15m, 2h or 7d' })
  return z.NEVER
})
const line = z
  .string()
  .regex(/^[^:]+(:\d{1,4})?$/, 'must be a SKU, or SKU:UNITS')
  .transform((text) => {
    const [sku_code = '', units = '1'] = text.split(':')
    return { sku_code, quantity: Number(units) }
  })
const field = z
  .string()
  .regex(/^\w+=/, 'must be FIELD=VALUE')
  .transform((text): [string, string] => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)])

const OrderSettings = z.object({
  platform,
  supplier,
  fulfilment: z.enum(Fulfilment.options, { error: `must be ${Fulfilment.options.join(' or ')}` }),
  market: z.enum(MARKETS, { error: `must be one of ${MARKETS.join(', ')}` }),
  lines: z.array(line).min(1),
})
export type OrderSettings = z.infer<typeof OrderSettings>

/** Reads the arguments and options of `order`. */
export function parseOrderSettings(options: Record<string, unknown>): OrderSettings {
  return parseAll(OrderSettings, options, (name) => (name === 'lines' ? 'SKU' : optionLabel(name)))
}

const TriggerSettings = z.object({
  platform,
  supplier,
  event: z.string().min(1),
  fields: z.array(field).transform((entries) => Object.fromEntries(entries)),
})
export type TriggerSettings = z.infer<typeof TriggerSettings>

/** Reads the arguments and options of `trigger`. */
export function parseTriggerSettings(options: Record<string, unknown>): TriggerSettings {
  return parseAll(TriggerSettings, options, (name) => (name === 'fields' ? 'FIELD' : optionLabel(name)))
}

const ClockSettings = z.object({
  platform,
  speed: z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= MAX_SPEED, {
      error: `must be a number above 0, ${MAX_SPEED} at most`,
    })
    .transform(Number)
    .optional(),
  by: duration.optional(),
  until: z.string().min(1).optional(),
  within: duration.optional(),
})
export type ClockSettings = z.infer<typeof ClockSettings>

/** Reads the arguments and options of `clock`. */
export function parseClockSettings(options: Record<string, unknown>): ClockSettings {
  return parseAll(ClockSettings, options, (name) =>
    ['speed', 'by', 'until'].includes(name) ? name.toUpperCase() : optionLabel(name),
  )
}

const SnapshotSettings = z.object({
  platform,
  name: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'must be 1 to 40 letters, digits, _ or -')
    .optional(),
})
export type SnapshotSettings = z.infer<typeof SnapshotSettings>

/** Reads the arguments and options of `snapshot`. */
export function parseSnapshotSettings(options: Record<string, unknown>): SnapshotSettings {
  return parseAll(SnapshotSettings, options, (name) => (name === 'name' ? 'NAME' : optionLabel(name)))
}
