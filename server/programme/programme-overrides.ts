import { z } from 'zod'
import { CertificateKind, SkuCategory } from '../../prisma/generated/enums.ts'
import type { Constant, Unit } from './constant.ts'
import type { ConstantName } from './constants.ts'
import { DEFAULT_CONSTANTS } from './constants.ts'
import { MARKETS, WAREHOUSES } from './markets.ts'
import { DEFAULT_LOCAL_DELIVERIES } from './tariffs.ts'

// Which values of the programme an installation may set: those that we assumed [A], and no other. What the platform has
// said is not ours to change.

const MAX_MINOR = 1_000_000
const DUTY_LIMIT_MINOR = 15_000

/** Least and largest value of an assumption: windows stay short enough to be read at once. */
const BOUNDS: Partial<Record<Unit, [least: number, largest: number]>> = {
  MINUTES: [1, 10_080],
  HOURS: [1, 1000],
  DAYS: [1, 366],
  WORKING_DAYS: [1, 100],
  WEEKS: [1, 52],
  MONTHS: [1, 24],
  COUNT: [1, 1000],
  BASIS_POINTS: [0, 10_000],
  HUNDREDTHS: [1, 10_000],
  MINOR_UNITS_EUR: [0, MAX_MINOR],
  MINOR_UNITS_CNY: [0, MAX_MINOR],
}
const OTHER_BOUNDS: [least: number, largest: number] = [1, 100_000]

const keysOf = <Key extends string>(table: Record<Key, unknown>) =>
  z.custom<Key>((key) => typeof key === 'string' && Object.hasOwn(table, key), {
    error: `must be one of ${Object.keys(table).join(', ')}`,
  })
const market = keysOf(MARKETS)
const warehouse = keysOf(WAREHOUSES)
const minor = z.int().min(0).max(MAX_MINOR)
const grams = z.int().min(1).max(100_000)

const Constants = z.record(z.string(), z.number()).superRefine((values, context) => {
  for (const [name, value] of Object.entries(values)) {
    const problem = constantProblem(name, value)
    if (problem) context.addIssue({ code: 'custom', path: [name], message: problem })
  }
})

function constantProblem(name: string, value: number): string | null {
  if (!isConstantName(name)) return 'is no constant of the programme'
  const { isAssumption, ruleId, unit }: Constant = DEFAULT_CONSTANTS[name]
  if (!isAssumption) return fixedBySource(ruleId)
  const [least, largest] = BOUNDS[unit] ?? OTHER_BOUNDS
  if (Number.isInteger(value) && value >= least && value <= largest) return null
  return `must be a whole number from ${least} to ${largest} (${unit})`
}

function fixedBySource(ruleId: string): string {
  return `is what the platform says (${ruleId}); only assumptions [A] can be set`
}

function isConstantName(name: string): name is ConstantName {
  return Object.hasOwn(DEFAULT_CONSTANTS, name)
}

const TrunkLane = z
  .strictObject({
    warehouse,
    market,
    firstWeightGrams: grams.optional(),
    firstWeightMinor: minor.optional(),
    nextWeightGrams: grams.optional(),
    nextWeightMinor: minor.optional(),
  })
  .superRefine((lane, context) => {
    const isSaid = lane.warehouse === 'HZ' && lane.market === 'DE' && lane.firstWeightMinor !== undefined
    if (isSaid) context.addIssue({ code: 'custom', path: ['firstWeightMinor'], message: fixedBySource('FEE-4') })
  })

const LocalDelivery = z.strictObject({ market, orderMinor: minor }).superRefine((delivery, context) => {
  const known = DEFAULT_LOCAL_DELIVERIES.find((one) => one.market === delivery.market)
  if (known && !known.isAssumption) {
    context.addIssue({ code: 'custom', path: ['orderMinor'], message: fixedBySource('FEE-5') })
  }
})

const DutyBands = z
  .array(z.strictObject({ upToMinor: z.int().min(1).nullable(), shareBasisPoints: z.int().min(0).max(10_000) }))
  .min(2)
  .max(20)
  .superRefine((bands, context) => {
    const edges = bands.map(({ upToMinor }) => upToMinor)
    const inner = edges.slice(0, -1)
    const isAscending = inner.every((edge, place) => edge !== null && edge > (inner[place - 1] ?? 0))
    if (!isAscending || edges.at(-1) !== null) {
      context.addIssue({
        code: 'custom',
        message: 'must ascend, and only the last one is open above (upToMinor: null)',
      })
    }
    if (!edges.includes(DUTY_LIMIT_MINOR)) {
      const message = `must have an edge at ${DUTY_LIMIT_MINOR}: EUR 150 is the limit of the EU (FEE-8)`
      context.addIssue({ code: 'custom', message })
    }
  })

const CertificateNeeds = z
  .array(z.strictObject({ category: z.enum(SkuCategory), oneOf: z.array(z.enum(CertificateKind)).min(1).max(20) }))
  .max(100)

/** What a settings file may say; each part may be left out. Amounts are cents, weights grams. */
export const ProgrammeOverrides = z.strictObject({
  constants: Constants.default({}),
  /** GEO-1: a second currency in which prices are shown. */
  markets: z
    .strictObject({ PL: z.strictObject({ alsoShownIn: z.literal('PLN').nullable() }) })
    .partial()
    .default({}),
  /** GEO-3: where a carrier of the last mile delivers. */
  carriers: z
    .strictObject({ COLISSIMO: z.strictObject({ markets: z.array(market).min(1).max(Object.keys(MARKETS).length) }) })
    .partial()
    .default({}),
  trunkLanes: z
    .array(TrunkLane)
    .max(100)
    .superRefine(refuseRepeats(({ warehouse: from, market: to }) => `${from} ${to}`))
    .default([]),
  localDeliveries: z
    .array(LocalDelivery)
    .max(100)
    .superRefine(refuseRepeats(({ market: to }) => to))
    .default([]),
  dutyBands: DutyBands.optional(),
  /** Certificates that a listing needs by category: all of them, instead of ours. */
  certificateNeeds: CertificateNeeds.optional(),
})

export type ProgrammeOverrides = z.infer<typeof ProgrammeOverrides>

function refuseRepeats<Row>(nameOf: (row: Row) => string) {
  return (rows: Row[], context: z.RefinementCtx) => {
    const names = rows.map(nameOf)
    const repeated = names.filter((name, place) => names.indexOf(name) < place)
    for (const name of new Set(repeated)) context.addIssue({ code: 'custom', message: `has ${name} more than once` })
  }
}
