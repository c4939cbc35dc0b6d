import type { Provenance } from './provenance.ts'
import type { SourceName } from './sources.ts'

// What the platform fixes, as data: each value once, with its rule, its unit, and whether the source says it or we assume it.

/** How `value` counts. Fractions are whole numbers of a smaller unit, so that every comparison is exact. */
export type Unit =
  | 'MILLISECONDS'
  | 'MINUTES'
  | 'HOURS'
  | 'DAYS'
  | 'TENTHS_OF_A_DAY'
  | 'WORKING_DAYS'
  | 'MONTHS'
  | 'WEEKS'
  | 'COUNT'
  | 'BASIS_POINTS'
  | 'HUNDREDTHS'
  | 'MINOR_UNITS_EUR'
  | 'MINOR_UNITS_CNY'
  | 'WHOLE_USD'
  | 'GRAMS'
  | 'PIXELS'
  | 'CUBIC_CENTIMETRES_PER_KILOGRAM'

export type Bilingual = { zh: string; en: string }

/** A text of the source in both languages, with its rule. */
export type Label = Bilingual & { ruleId: string }

export type Constant = Label & Provenance & { value: number; unit: Unit }

type Said = Omit<Constant, keyof Provenance>

/** A value that the source states; without a `source` of its own, in the article that this programme follows. */
export function stated({ validFrom, source, ...said }: Said & { validFrom?: string; source?: SourceName }): Constant {
  return { ...said, isAssumption: false, validFrom: validFrom ?? null, source: source ?? 'ARTICLE' }
}

/** A value that we assume; the user may set another. */
export function assumed(said: Said): Constant {
  return { ...said, isAssumption: true, validFrom: null, source: null }
}
