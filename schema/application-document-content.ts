import type { DocumentFacts, FactsOf } from '../server/application-documents/document-facts.ts'
import { builder } from './builder.ts'
import { ManagementStandard, SgsStandard, VideoContent } from './programme-admission.ts'
import { Trademark } from './trademarks.ts'

// What a document shows, as a client says it: exactly one kind.

const BusinessLicenceInput = builder.inputType('BusinessLicenceInput', {
  description: 'Scan of the business licence (ADM-3).',
  fields: (t) => ({
    isStamped: t.boolean({ required: true, description: 'Whether it bears the company seal, which is asked for.' }),
  }),
})

const TrademarkCertificateInput = builder.inputType('TrademarkCertificateInput', {
  description: 'Certificate of a trademark (ADM-3).',
  fields: (t) => ({
    trademarkId: t.globalID({
      for: Trademark,
      required: true,
      description: 'Global id of the trademark; see registerTrademark.',
    }),
  }),
})

const ManagementCertificateInput = builder.inputType('ManagementCertificateInput', {
  description: 'ISO 9001 or BSCI certificate (ADM-3).',
  fields: (t) => ({
    standard: t.field({
      type: ManagementStandard,
      required: true,
      description: 'The standard that the certificate is of (SUP-1, ADM-3).',
    }),
    validUntil: t.field({ type: 'Date', required: true, description: 'Last day on which it is valid.' }),
  }),
})

const BankStatementInput = builder.inputType('BankStatementInput', {
  description: 'A bank statement; several may cover the months together, each month in one of them (ADM-3).',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      required: true,
      description: 'First day that the statement covers; ADM-3 asks for whole calendar months.',
    }),
    to: t.field({ type: 'Date', required: true, description: 'Its last day; not before the first.' }),
  }),
})

const FactoryVideoInput = builder.inputType('FactoryVideoInput', {
  description: 'Video of the factory (ADM-3, ADM-4).',
  fields: (t) => ({
    durationSeconds: t.int({ required: true, description: 'Length in seconds, 1 to 86,400; 180 are asked for.' }),
    shows: t.field({
      type: [VideoContent],
      required: true,
      description: 'What the video shows, of the contents of ADM-3 and ADM-4.',
    }),
  }),
})

const SgsReportInput = builder.inputType('SgsReportInput', {
  description: 'Report of SGS on a SKU to be stocked; several reports of a SKU count together (ADM-3).',
  fields: (t) => ({
    skuCode: t.string({
      required: true,
      description: "The supplier's own code of the SKU, 1 to 64 characters; it need not be in the catalogue yet.",
    }),
    reportNumber: t.string({ required: true, description: 'Number of the report, 1 to 64 characters.' }),
    standards: t.field({ type: [SgsStandard], required: true, description: 'Standards under which the SKU passed.' }),
  }),
})

export const ApplicationDocumentContentInput = builder.inputType('ApplicationDocumentContentInput', {
  description: 'What a document is and shows: exactly one of these (ADM-3).',
  isOneOf: true,
  fields: (t) => ({
    businessLicence: t.field({ type: BusinessLicenceInput, description: 'Scan of the business licence.' }),
    trademarkCertificate: t.field({ type: TrademarkCertificateInput, description: 'Certificate of a trademark.' }),
    managementCertificate: t.field({ type: ManagementCertificateInput, description: 'ISO 9001 or BSCI certificate.' }),
    bankStatement: t.field({
      type: BankStatementInput,
      description: 'A bank statement; those of the last 6 months are asked for (ADM-3).',
    }),
    factoryVideo: t.field({ type: FactoryVideoInput, description: 'Video of the factory.' }),
    sgsReport: t.field({ type: SgsReportInput, description: 'Report of SGS on a SKU.' }),
  }),
})

type Facts<Kind extends DocumentFacts['kind']> = Omit<FactsOf<Kind>, 'kind'>

/** Exactly one of them; GraphQL has seen to that. */
type Content = {
  businessLicence?: Facts<'BUSINESS_LICENCE'> | null | undefined
  trademarkCertificate?: { trademarkId: { id: string } } | null | undefined
  managementCertificate?: Facts<'MANAGEMENT_CERTIFICATE'> | null | undefined
  bankStatement?: Facts<'BANK_STATEMENT'> | null | undefined
  factoryVideo?: Facts<'FACTORY_VIDEO'> | null | undefined
  sgsReport?: Facts<'SGS_REPORT'> | null | undefined
}

export function factsOfContent(content: Content): DocumentFacts {
  if (content.businessLicence) return { kind: 'BUSINESS_LICENCE', ...content.businessLicence }
  if (content.managementCertificate) return { kind: 'MANAGEMENT_CERTIFICATE', ...content.managementCertificate }
  if (content.bankStatement) return { kind: 'BANK_STATEMENT', ...content.bankStatement }
  if (content.factoryVideo) return { kind: 'FACTORY_VIDEO', ...content.factoryVideo }
  if (content.sgsReport) return { kind: 'SGS_REPORT', ...content.sgsReport }
  return { kind: 'TRADEMARK_CERTIFICATE' }
}

export function trademarkIdOfContent({ trademarkCertificate }: Content): string | null {
  return trademarkCertificate?.trademarkId.id ?? null
}
