import type { Provenance } from '../server/programme/provenance.ts'
import type { Source } from '../server/programme/sources.ts'
import { SOURCES } from '../server/programme/sources.ts'
import { builder } from './builder.ts'
import { inTwoLanguages } from './language.ts'

export const ValueOrigin = builder.enumType('ValueOrigin', {
  description: 'Who says a value of the programme.',
  values: {
    STATED: { description: 'The platform, in a publication.' },
    ASSUMED: { description: 'We: the publications are silent. An installation may set another value.' },
    CONFIGURED: { description: 'This installation: it has set another value than the one we assume.' },
  } as const,
})

export const ProgrammeSource = builder.objectRef<Source>('ProgrammeSource').implement({
  description: 'A publication from which values of the programme come.',
  fields: (t) => ({
    title: t.string(inTwoLanguages('Title of the publication, for people.', (source: Source) => source)),
    publishedOn: t.exposeString('publishedOn', {
      nullable: true,
      description: 'Day or month, as 2026-03-01 or 2024-03; null where it names none.',
    }),
  }),
})

/** A row of the programme with its rule and who says it. */
export type Said = Provenance & { ruleId: string; isConfigured: boolean }

/** `said(facts, 'GEO-2')`: a row that no installation sets; else whether this one has. */
export function said<Facts extends Provenance>(facts: Facts, ruleId: string, isConfigured = false): Facts & Said {
  return { ...facts, ruleId, isConfigured }
}

export const ProgrammeValue = builder.interfaceRef<Said>('ProgrammeValue').implement({
  description: 'A number or a row of the programme: by which rule, who says it, where, and from which day on.',
  fields: (t) => ({
    ruleId: t.exposeString('ruleId', { description: 'The rule that it belongs to, as SYNC-2.' }),
    origin: t.field({
      type: ValueOrigin,
      description: 'Who says so. Of a row of which only a part is stated: who says the rest of it.',
      resolve: originOf,
    }),
    source: t.field({
      type: ProgrammeSource,
      nullable: true,
      description: 'Where it, or what is stated of it, is said; null when all of it is an assumption.',
      resolve: ({ source }) => source && SOURCES[source],
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it holds; null: from the start of the programme.',
    }),
  }),
})

function originOf({ isConfigured, isAssumption }: Said) {
  if (isConfigured) return 'CONFIGURED'
  return isAssumption ? 'ASSUMED' : 'STATED'
}
