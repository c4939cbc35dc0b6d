import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What a document shows, by its kind: stated by the applicant, and looked at by the platform in the qualification review. */
export const DocumentFacts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('BUSINESS_LICENCE'), isStamped: z.boolean() }),
  z.strictObject({ kind: z.literal('TRADEMARK_CERTIFICATE') }),
  z.strictObject({
    kind: z.literal('MANAGEMENT_CERTIFICATE'),
    standard: z.enum(['ISO_9001', 'BSCI']),
    /** Last day on which it is valid. */
    validUntil: day,
  }),
  /** First and last day of the statement. */
  z.strictObject({ kind: z.literal('BANK_STATEMENT'), from: day, to: day }),
  z.strictObject({
    kind: z.literal('FACTORY_VIDEO'),
    durationSeconds: z.int(),
    shows: z.array(z.enum(['PRODUCTION_LINE', 'QC_AREA', 'WAREHOUSE', 'CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA'])),
  }),
  z.strictObject({
    kind: z.literal('SGS_REPORT'),
    skuCode: z.string(),
    reportNumber: z.string(),
    standards: z.array(z.enum(['EN_71_1', 'EN_71_2', 'EN_71_3', 'ASTM_F963'])),
  }),
])

export type DocumentFacts = z.infer<typeof DocumentFacts>

export type DocumentKind = DocumentFacts['kind']
export type FactsOf<Kind extends DocumentKind> = Extract<DocumentFacts, { kind: Kind }>

export function factsOfKind<Kind extends DocumentKind>(
  documents: readonly DocumentFacts[],
  kind: Kind,
): FactsOf<Kind>[] {
  return documents.filter((facts): facts is FactsOf<Kind> => facts.kind === kind)
}
