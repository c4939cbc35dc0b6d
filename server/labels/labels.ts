import type { Bilingual } from '../programme/constant.ts'
import { ADMISSION_LABELS } from './admission.labels.ts'
import { CATALOGUE_LABELS } from './catalogue.labels.ts'
import { INBOUND_LABELS } from './inbound.labels.ts'
import { KPI_LABELS } from './kpi.labels.ts'
import { ORDER_LABELS } from './orders.labels.ts'
import { PROGRAMME_LABELS } from './programme.labels.ts'

/** What people read for each value of an enum of the schema, by the enum's name there. Where a rule has the words already, they are its. */
export const LABELS = {
  ...ADMISSION_LABELS,
  ...CATALOGUE_LABELS,
  ...INBOUND_LABELS,
  ...KPI_LABELS,
  ...ORDER_LABELS,
  ...PROGRAMME_LABELS,
} as const satisfies Record<string, Record<string, Bilingual>>

export type LabelledEnum = keyof typeof LABELS

export type LabelledValue<Name extends LabelledEnum> = keyof (typeof LABELS)[Name] & string

/** `labelOf('TicketState', 'OPEN')` -> { zh: '待平台响应', en: 'Waits for the platform' }. */
export function labelOf<Name extends LabelledEnum>(name: Name, value: LabelledValue<Name>): Bilingual {
  const labels: Record<string, Bilingual> = LABELS[name]
  const label = labels[value]
  if (!label) throw new Error(`${name}.${value} has no label`)
  return label
}
