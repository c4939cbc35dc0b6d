import type { CertificateNeed } from '../server/programme/certificates.ts'
import { builder } from './builder.ts'
import { CertificateKind, SkuCategory } from './catalogue.ts'
import type { ProgrammeOnDay } from './programme.ts'
import { originOf, Programme, ValueOrigin } from './programme.ts'

const ProgrammeCertificateNeed = builder
  .objectRef<CertificateNeed & { programme: ProgrammeOnDay }>('ProgrammeCertificateNeed')
  .implement({
    description: 'Certificates of which the goods of a category need one before they are listed (SUP-2, ADM-3).',
    fields: (t) => ({
      category: t.expose('category', { type: SkuCategory, description: 'Of which goods.' }),
      oneOf: t.field({
        type: [CertificateKind],
        description: 'Any of these is enough.',
        resolve: ({ oneOf }) => [...oneOf],
      }),
      ruleId: t.exposeString('ruleId', { description: 'The rule that names these certificates.' }),
      origin: t.field({
        type: ValueOrigin,
        description: 'Who says so.',
        resolve: ({ programme, isAssumption }) => originOf(programme, 'certificateNeeds', isAssumption),
      }),
    }),
  })

builder.objectField(Programme, 'certificateNeeds', (t) =>
  t.field({
    type: [ProgrammeCertificateNeed],
    description: 'Certificates that listings need, by category; a category that is not here needs none.',
    resolve: (programme) => programme.certificateNeeds.map((need) => ({ ...need, programme })),
  }),
)
