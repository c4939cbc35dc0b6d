import type { CertificateNeed } from '../server/programme/certificates.ts'
import { builder } from './builder.ts'
import { CertificateKind, SkuCategory } from './catalogue.ts'
import { isConfigured, Programme } from './programme.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeValue, said } from './programme-value.ts'

const ProgrammeCertificateNeed = builder.objectRef<CertificateNeed & Said>('ProgrammeCertificateNeed').implement({
  description: 'Certificates of which the goods of a category need one before they are listed (SUP-2, ADM-3).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    category: t.expose('category', {
      type: SkuCategory,
      description: 'The category whose goods need a certificate.',
    }),
    oneOf: t.field({
      type: [CertificateKind],
      description: 'Any of these is enough.',
      resolve: ({ oneOf }) => [...oneOf],
    }),
  }),
})

builder.objectField(Programme, 'certificateNeeds', (t) =>
  t.field({
    type: [ProgrammeCertificateNeed],
    description: 'Certificates that listings need, by category; a category that is not here needs none.',
    resolve: (programme) =>
      programme.certificateNeeds.map((need) => said(need, need.ruleId, isConfigured(programme, 'certificateNeeds'))),
  }),
)
