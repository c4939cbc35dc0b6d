import type { Day } from '../kit/business-day.ts'
import type { SourceName } from './sources.ts'

/** Who says a value or a row of the programme, and from when on. */
export type Provenance = {
  /** [A]: the source is silent, the choice is ours. Of a row with several values: any of them. */
  isAssumption: boolean
  /** Where it, or what of it is no assumption, is said; null when all of it is ours. */
  source: SourceName | null
  /** First day on which it holds, YYYY-MM-DD; null: from the start. */
  validFrom: Day | null
}

/** Said by the article that this programme follows. */
export const IN_ARTICLE = { isAssumption: false, source: 'ARTICLE', validFrom: null } as const satisfies Provenance

/** [A] All of it is ours. */
export const OURS = { isAssumption: true, source: null, validFrom: null } as const satisfies Provenance

/** Named by the article; what it leaves open of it is ours. */
export const PARTLY_OURS = { isAssumption: true, source: 'ARTICLE', validFrom: null } as const satisfies Provenance

/** [C2] The platform's own codes, as its published clients have them. */
export const IN_OPEN_PLATFORM = {
  isAssumption: false,
  source: 'OPEN_PLATFORM_SDK',
  validFrom: null,
} as const satisfies Provenance
