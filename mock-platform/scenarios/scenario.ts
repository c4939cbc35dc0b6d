import { z } from 'zod'
import { PollFailureKind } from '../contract/inventory-sync-methods.ts'
import { Identifier, SkuCode } from '../contract/inventory-query.ts'
import { Market, WarehouseCode } from '../contract/markets.ts'
import { TicketText } from '../contract/ticket-events.ts'
import { SupplierFaultText } from '../faults/fault-rule.ts'
import { LatencyText } from '../faults/latency.ts'
import { HEALTHY_ERP } from '../simulation/modelled-erp-settings.ts'
import type { ModelledErpSettings } from '../simulation/modelled-erp-settings.ts'
import type { Application } from '../sim/application.ts'
import type { Demand } from '../sim/suppliers.ts'
import { MAX_FAULTS } from '../sim/supplier-faults.ts'
import { MAX_DAYS, MAX_SIMULATED_SUPPLIERS } from './limits.ts'
import { PackedSizesText } from './packed-sizes.ts'
import { ParameterChangeText } from './parameter-change.ts'

// What a scenario may say: a world as it begins, and what happens in it when. docs/scenarios.md shows each field.

const MAX_TIMELINE = 1000
const MAX_SKUS = 10_000
const MAX_UNITS = 10_000_000
const MAX_ORDERS_A_DAY = 100_000

const share = z.number().min(0).max(1)
const units = z.int().min(0).max(MAX_UNITS)

/** A time of day in Asia/Shanghai, as minutes since midnight. */
const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day in quotes, as "22:30"')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const ErpText = z
  .strictObject({
    jit_stock: z.record(SkuCode, units).default({}).describe('Units at the supplier at the start, by SKU.'),
    answer: LatencyText.optional().describe('How long it takes to answer a poll.'),
    slow: z
      .strictObject({ from: TimeOfDay, to: TimeOfDay, answer: LatencyText })
      .nullable()
      .default(null)
      .describe('Another answer time between two times of day (Asia/Shanghai), over midnight too.'),
    fail_share: share.default(0).describe('Share of polls that fail otherwise.'),
    fail_kinds: z.array(PollFailureKind).min(1).optional().describe('How they fail; the kinds are drawn alike.'),
    push_refused_share: share.default(0).describe('Share of pushes that are not acknowledged.'),
    restock: z
      .strictObject({ below: units, up_to: units })
      .nullable()
      .optional()
      .describe('Makes a SKU up to `up_to` units when it has fewer than `below`; null: never.'),
  })
  .transform((erp): ModelledErpSettings => ({
    jitStock: erp.jit_stock,
    answer: erp.answer ?? HEALTHY_ERP.answer,
    slow: erp.slow && { fromMinute: erp.slow.from, toMinute: erp.slow.to, answer: erp.slow.answer },
    failShare: erp.fail_share,
    failKinds: erp.fail_kinds ?? HEALTHY_ERP.failKinds,
    pushRefusedShare: erp.push_refused_share,
    restock:
      erp.restock === undefined
        ? HEALTHY_ERP.restock
        : erp.restock && { below: erp.restock.below, upTo: erp.restock.up_to },
  }))

const OrdersPerDay = z
  .number()
  .min(0)
  .max(MAX_ORDERS_A_DAY)
  .transform((orders): Demand => (orders === 0 ? { type: 'none' } : { type: 'per-day', orders }))
  .describe('Orders that buyers would place a day, on average.')

const AdmissionText = z
  .strictObject({
    supplier_kind: z.enum(['CERTIFIED_MANUFACTURER', 'BRAND_OWNING_TRADER']).default('CERTIFIED_MANUFACTURER'),
    target_markets: z.array(Market).min(1).describe('Where it wants to sell.'),
    trademark_markets: z.array(Market).describe('Where its trademark is protected (ADM-4).'),
    video_misses: z
      .array(z.enum(['CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA']))
      .default([])
      .describe('What its factory video does not show (ADM-4).'),
    unfit_for: z
      .array(z.enum(['NO_OWN_WAREHOUSE', 'NO_QC_ABILITY', 'CUSTOMISED_LONG_TAIL_GOODS']))
      .default([])
      .describe('Why it does not fit (SUP-2).'),
  })
  .transform((told): Application => ({
    supplierKind: told.supplier_kind,
    targetMarkets: told.target_markets,
    trademarkMarkets: told.trademark_markets,
    videoMisses: told.video_misses,
    unfitFor: told.unfit_for,
  }))

const FaultId = z.string().regex(/^[\w-]{1,40}$/, 'must be 1 to 40 letters, digits, _ or -')

const FaultsText = z
  .record(FaultId, SupplierFaultText)
  .refine((faults) => Object.keys(faults).length <= MAX_FAULTS, `at most ${MAX_FAULTS} faults`)
  .default({})
  .describe('What goes wrong on purpose, by name (docs/faults.md).')

const SupplierText = z.strictObject({
  id: Identifier,
  orders_per_day: OrdersPerDay.default({ type: 'none' }),
  warehouse_stock: z
    .array(z.strictObject({ sku: SkuCode, warehouse: WarehouseCode, units }))
    .max(MAX_SKUS)
    .default([])
    .describe('What the platform holds at the start.'),
  replenished_skus: z
    .array(SkuCode)
    .max(MAX_SKUS)
    .default([])
    .describe('SKUs that the platform keeps in its warehouses, by purchase orders (REP-1).'),
  purchase_orders_answered_by: z
    .enum(['model', 'supplier'])
    .default('model')
    .describe('Who answers them and sends the goods: the world itself, or calls of the gateway.'),
  packed_sizes: PackedSizesText,
  admission: AdmissionText.optional().describe('With what it applies (ADM-1); left out: it is admitted.'),
  latency: LatencyText.default({ type: 'none' }).describe("Added to each of the ERP's answers."),
  faults: FaultsText,
  parameters: ParameterChangeText.default({}).describe("What differs from the world's numbers for this supplier."),
  erp: ErpText.prefault({}).describe('The ERP that the simulation plays.'),
})

const MomentText = z
  .strictObject({
    day: z.int().min(1).max(MAX_DAYS).describe('1: the first day.'),
    time: TimeOfDay.default(0).describe('Asia/Shanghai; midnight when left out.'),
    note: z.string().max(200).optional().describe('What happens, for people.'),
    supplier: Identifier.optional().describe('Whom it is about; left out: the whole world.'),
    orders_per_day: OrdersPerDay.optional(),
    latency: LatencyText.optional(),
    faults: z.record(FaultId, SupplierFaultText.nullable()).optional().describe('Faults set; null removes one.'),
    admission: AdmissionText.optional().describe('Who was refused applies again with this.'),
    inquiry: TicketText.optional().describe('The supplier opens a ticket with this question (TKT-1).'),
    parameters: ParameterChangeText.optional(),
  })
  .superRefine(({ supplier, orders_per_day, latency, faults, admission, inquiry, parameters }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message })
    const isOfSupplier = Boolean(orders_per_day ?? latency ?? faults ?? admission ?? inquiry)
    if (!isOfSupplier && !parameters) {
      refuse('nothing happens: give parameters, orders_per_day, latency, faults, admission or inquiry')
    }
    if (isOfSupplier && supplier === undefined)
      refuse('orders_per_day, latency, faults, admission and inquiry are of one supplier')
  })

/** A scenario as people write it. */
export const ScenarioText = z
  .strictObject({
    about: z.string().min(1).max(500).describe('What it shows, in a sentence.'),
    days: z.int().min(1).max(MAX_DAYS).default(7).describe('How long it is played unless asked otherwise.'),
    start: z.iso.date().default('2026-01-05').describe('The first day, from midnight in Asia/Shanghai.'),
    supplier_count: z
      .int()
      .min(1)
      .max(MAX_SIMULATED_SUPPLIERS)
      .optional()
      .describe('So many, by repeating those listed.'),
    parameters: ParameterChangeText.default({}),
    suppliers: z.array(SupplierText).min(1).max(MAX_SIMULATED_SUPPLIERS),
    timeline: z.array(MomentText).max(MAX_TIMELINE).default([]),
  })
  .superRefine(({ suppliers, timeline }, context) => {
    const ids = suppliers.map(({ id }) => id)
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue
      context.addIssue({ code: 'custom', path: ['suppliers', index, 'id'], message: `"${id}" is there twice` })
    }
    for (const [index, { supplier }] of timeline.entries()) {
      if (supplier === undefined || ids.includes(supplier)) continue
      const message = `no supplier "${supplier}"; there are ${ids.slice(0, 10).join(', ')}`
      context.addIssue({ code: 'custom', path: ['timeline', index, 'supplier'], message })
    }
    for (const supplier of suppliers) refuseImpossibleFaults(supplier, timeline, context)
  })

// Only a fault that is there can be removed, and there is room for so many.
function refuseImpossibleFaults(
  { id, faults }: z.infer<typeof SupplierText>,
  timeline: readonly z.infer<typeof MomentText>[],
  context: z.RefinementCtx,
): void {
  const there = new Set(Object.keys(faults))
  const inTime = [...timeline.entries()].toSorted(([, a], [, b]) => a.day - b.day || a.time - b.time)
  for (const [index, moment] of inTime) {
    if (moment.supplier !== id) continue
    for (const [faultId, rule] of Object.entries(moment.faults ?? {})) {
      const refuse = (message: string) =>
        context.addIssue({ code: 'custom', path: ['timeline', index, 'faults', faultId], message })
      if (rule) there.add(faultId)
      else if (!there.delete(faultId)) refuse(`"${id}" has no fault "${faultId}" by then`)
      if (there.size > MAX_FAULTS) refuse(`more than ${MAX_FAULTS} faults of "${id}"`)
    }
  }
}

export type Scenario = z.infer<typeof ScenarioText>
export type ScenarioSupplier = Scenario['suppliers'][number]
export type ScenarioMoment = Scenario['timeline'][number]
