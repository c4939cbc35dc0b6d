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
import { SOURCES } from '../server/programme/sources.ts'
import { builder } from './builder.ts'
import { enumValueOf } from './enum-value.ts'
import { inTwoLanguages } from './language.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeSource, ProgrammeValue, said } from './programme-value.ts'

/** The programme as it is on a day. */
export type ProgrammeOnDay = ProgrammeValues & { asOf: Day }

const ValueUnit = builder.enumType('ProgrammeUnit', {
  description: 'How a value of the programme counts.',
  values: Object.fromEntries(Object.entries(SHOWN_UNITS).map(([unit, description]) => [unit, { description }])),
})

const constantNames = Object.keys(DEFAULT_CONSTANTS).filter((name): name is ConstantName => name in DEFAULT_CONSTANTS)

const ProgrammeConstantName = builder.enumType('ProgrammeConstantName', {
  description: 'The numbers of the programme by name.',
  values: Object.fromEntries(
    constantNames.map((name) => {
      const { en, ruleId } = DEFAULT_CONSTANTS[name]
      return [enumValueOf(name), { value: name, description: `${en}, by rule ${ruleId}.` }]
    }),
  ),
})

/** Whether this installation has set it; by its path in the settings file, as `trunkLanes.HZ.ES`. */
export function isConfigured({ configured }: ProgrammeValues, path: string): boolean {
  return configured.has(path)
}

type ConstantOnDay = Constant & Said & { name: ConstantName }

/** Null when it does not hold on the day yet. */
function constantOn(programme: ProgrammeOnDay, name: ConstantName): ConstantOnDay | null {
  const constant = programme.constants[name]
  if (!isValidOn(constant.validFrom, programme.asOf)) return null
  return said({ ...constant, name }, constant.ruleId, isConfigured(programme, `constants.${name}`))
}

const ProgrammeConstant = builder.objectRef<ConstantOnDay>('ProgrammeConstant').implement({
  description: 'One number of the programme, as SYNC-2 has its 3,000 ms.',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    name: t.expose('name', {
      type: ProgrammeConstantName,
      description: 'Name of the number, by which `constant` finds it.',
    }),
    label: t.string(inTwoLanguages('What the number says, for people.', (constant: ConstantOnDay) => constant)),
    value: t.field({
      type: 'Decimal',
      description: 'How much, in `unit`: "99.20" PERCENT.',
      resolve: (constant) => shownValue(constant).value,
    }),
    unit: t.field({
      type: ValueUnit,
      description: 'The unit in which `value` counts.',
      resolve: (constant) => shownValue(constant).unit,
    }),
  }),
})

type ThresholdOnDay = (typeof KPIS)[KpiKind] & Said & { programme: ProgrammeOnDay }

const ProgrammeKpi = builder.objectRef<ThresholdOnDay>('ProgrammeKpi').implement({
  description: 'What is healthy for a KPI, and what follows where it is not (KPI-1 to KPI-4).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    label: t.string(inTwoLanguages('Name of the KPI, for people.', ({ label }: ThresholdOnDay) => label)),
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
    consequence: t.string(
      inTwoLanguages(
        'What follows beyond the threshold, for people.',
        ({ consequence }: ThresholdOnDay) => consequence.label,
      ),
    ),
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
      args: {
        name: t.arg({ type: ProgrammeConstantName, required: true, description: 'Which of the numbers, by its name.' }),
      },
      resolve: (programme, { name }) => constantOn(programme, name),
    }),
    kpis: t.field({
      type: [ProgrammeKpi],
      description: 'Healthy values and thresholds of the KPIs (KPI-1 to KPI-4).',
      resolve: (programme) =>
        KPI_KINDS.map((kind) => ({
          ...said(programme.constants[KPIS[kind].consequence.constant], KPIS[kind].label.ruleId),
          ...KPIS[kind],
          programme,
        })),
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
