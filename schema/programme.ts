import type { Day } from '../server/kit/business-day.ts'
import { businessDayOf } from '../server/kit/business-day.ts'
import type { KpiKind } from '../server/kpi/kpi.rules.ts'
import { KPI_KINDS, KPIS } from '../server/kpi/kpi.rules.ts'
import type { Constant } from '../server/programme/constant.ts'
import type { ConstantName } from '../server/programme/constants.ts'
import { DEFAULT_CONSTANTS } from '../server/programme/constants.ts'
import type { Programme as ProgrammeValues } from '../server/programme/programme.ts'
import { isValidOn } from '../server/programme/programme.ts'
import { REFERENCE_FIGURES } from '../server/programme/reference-figures.ts'
import { SHOWN_UNITS, shownValue } from '../server/programme/shown-value.ts'
import type { Source } from '../server/programme/sources.ts'
import { SOURCES } from '../server/programme/sources.ts'
import { builder } from './builder.ts'
import { inTwoLanguages } from './language.ts'

/** The programme as it is on a day. */
export type ProgrammeOnDay = ProgrammeValues & { asOf: Day }

export const ValueOrigin = builder.enumType('ValueOrigin', {
  description: 'Who says a value of the programme.',
  values: {
    STATED: { description: 'The platform, in a publication.' },
    ASSUMED: { description: 'We: the publications are silent. An installation may set another value.' },
    CONFIGURED: { description: 'This installation: it has set another value than the one we assume.' },
  } as const,
})

/** Of a value by its path in the settings file, as `trunkLanes.HZ.ES`. */
export function originOf({ configured }: ProgrammeValues, path: string, isAssumption: boolean) {
  if (configured.has(path)) return 'CONFIGURED'
  return isAssumption ? 'ASSUMED' : 'STATED'
}

const ProgrammeSource = builder.objectRef<Source>('ProgrammeSource').implement({
  description: 'A publication from which values of the programme come.',
  fields: (t) => ({
    title: t.string(inTwoLanguages('Its title.', (source: Source) => source)),
    publishedOn: t.exposeString('publishedOn', {
      nullable: true,
      description: 'Day or month, as 2026-03-01 or 2024-03; null where it names none.',
    }),
  }),
})

const ValueUnit = builder.enumType('ProgrammeUnit', {
  description: 'How a value of the programme counts.',
  values: Object.fromEntries(Object.entries(SHOWN_UNITS).map(([unit, description]) => [unit, { description }])),
})

/** `syncAnswerLimitMs` -> `SYNC_ANSWER_LIMIT_MS`. */
function enumValueOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

const constantNames = Object.keys(DEFAULT_CONSTANTS).filter((name): name is ConstantName => name in DEFAULT_CONSTANTS)

const ProgrammeConstantName = builder.enumType('ProgrammeConstantName', {
  description: 'The numbers of the programme by name.',
  values: Object.fromEntries(
    constantNames.map((name) => {
      const { en, ruleId } = DEFAULT_CONSTANTS[name]
      return [enumValueOf(name), { value: name, description: `${en} (${ruleId}).` }]
    }),
  ),
})

type ConstantOnDay = Constant & { name: ConstantName; programme: ProgrammeOnDay }

/** Null when it does not hold on the day yet. */
function constantOn(programme: ProgrammeOnDay, name: ConstantName): ConstantOnDay | null {
  const constant = programme.constants[name]
  return isValidOn(constant.validFrom, programme.asOf) ? { ...constant, name, programme } : null
}

const ProgrammeConstant = builder.objectRef<ConstantOnDay>('ProgrammeConstant').implement({
  description: 'One number of the programme.',
  fields: (t) => ({
    name: t.expose('name', { type: ProgrammeConstantName, description: 'Its name.' }),
    label: t.string(inTwoLanguages('What it is.', (constant: ConstantOnDay) => constant)),
    value: t.field({
      type: 'Decimal',
      description: 'How much, in `unit`: "99.20" PERCENT.',
      resolve: (constant) => shownValue(constant).value,
    }),
    unit: t.field({
      type: ValueUnit,
      description: 'How `value` counts.',
      resolve: (constant) => shownValue(constant).unit,
    }),
    ruleId: t.exposeString('ruleId', { description: 'The rule that it belongs to, as SYNC-2.' }),
    origin: t.field({
      type: ValueOrigin,
      description: 'Who says so.',
      resolve: ({ programme, name, isAssumption }) => originOf(programme, `constants.${name}`, isAssumption),
    }),
    source: t.field({
      type: ProgrammeSource,
      nullable: true,
      description: 'Where it is said; null for an assumption.',
      resolve: ({ source }) => source && SOURCES[source],
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it holds; null: from the start of the programme.',
    }),
  }),
})

type ThresholdOnDay = (typeof KPIS)[KpiKind] & { programme: ProgrammeOnDay }

const ProgrammeKpi = builder.objectRef<ThresholdOnDay>('ProgrammeKpi').implement({
  description: 'What is healthy for a KPI, and what follows where it is not (KPI-1 to KPI-4).',
  fields: (t) => ({
    ruleId: t.string({
      description: 'The rule: KPI-1, KPI-2, KPI-3 or KPI-4.',
      resolve: ({ label }) => label.ruleId,
    }),
    label: t.string(inTwoLanguages('Its name.', ({ label }: ThresholdOnDay) => label)),
    isHigherBetter: t.boolean({
      description: 'Whether more is better.',
      resolve: ({ healthy }) => healthy.comparison === 'AT_LEAST',
    }),
    healthy: t.field({
      type: ProgrammeConstant,
      nullable: true,
      description: 'The value up to which, and including which, it is healthy.',
      resolve: ({ programme, healthy }) => constantOn(programme, healthy.constant),
    }),
    threshold: t.field({
      type: ProgrammeConstant,
      nullable: true,
      description: 'The value beyond which the consequence follows; the value itself is not beyond.',
      resolve: ({ programme, consequence }) => constantOn(programme, consequence.constant),
    }),
    daysInARow: t.field({
      type: ProgrammeConstant,
      nullable: true,
      description: 'Days in a row beyond the threshold that it takes; null: the consequence follows at once.',
      resolve: ({ programme, consequence: { daysInARow } }) => daysInARow && constantOn(programme, daysInARow),
    }),
    consequence: t.string(inTwoLanguages('What follows.', ({ consequence }: ThresholdOnDay) => consequence.label)),
  }),
})

export const Programme = builder.objectRef<ProgrammeOnDay>('Programme').implement({
  description:
    'What the platform fixes: every number, table and catalogue of it, each with its rule and who says so. No client needs to know one by heart.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day for which it is shown (Asia/Shanghai).' }),
    sources: t.field({
      type: [ProgrammeSource],
      description: 'The publications that it follows; the first one quotes the others.',
      resolve: () => Object.values(SOURCES),
    }),
    constants: t.field({
      type: [ProgrammeConstant],
      description: 'All numbers that hold on the day.',
      resolve: (programme) => constantNames.flatMap((name) => constantOn(programme, name) ?? []),
    }),
    constant: t.field({
      type: ProgrammeConstant,
      nullable: true,
      description: 'One number; null when it does not hold on the day yet.',
      args: { name: t.arg({ type: ProgrammeConstantName, required: true, description: 'Which one.' }) },
      resolve: (programme, { name }) => constantOn(programme, name),
    }),
    kpis: t.field({
      type: [ProgrammeKpi],
      description: 'Healthy values and thresholds of the KPIs (KPI-1 to KPI-4).',
      resolve: (programme) => KPI_KINDS.map((kind) => ({ ...KPIS[kind], programme })),
    }),
    referenceFigures: t.field({
      type: [ProgrammeConstant],
      description:
        'Figures for comparison with an ordinary cross-border store or a third-party warehouse, as published (CMP-1, TRAFFIC-1, COLD-1, IMG-1). Nothing is promised by them.',
      resolve: (programme) => REFERENCE_FIGURES.flatMap((name) => constantOn(programme, name) ?? []),
    }),
  }),
})

builder.queryField('programme', (t) =>
  t.field({
    type: Programme,
    description: 'What the platform fixes, as it is on a day.',
    args: { asOf: t.arg({ type: 'Date', description: 'The day; today in Asia/Shanghai when left out.' }) },
    resolve: (_root, { asOf }, { programme, clock }) => ({ ...programme, asOf: asOf ?? businessDayOf(clock.now()) }),
  }),
)
