import type { DocumentFacts } from '../../server/application-documents/document-facts.ts'

/** Documents to which nothing is missing on 2026-01-05, and that pass the qualification review. */
export const COMPLETE_DOCUMENTS: DocumentFacts[] = [
  { kind: 'BUSINESS_LICENCE', isStamped: true },
  { kind: 'TRADEMARK_CERTIFICATE' },
  { kind: 'MANAGEMENT_CERTIFICATE', standard: 'ISO_9001', validUntil: '2027-06-30' },
  { kind: 'BANK_STATEMENT', from: '2025-07-01', to: '2025-12-31' },
  {
    kind: 'FACTORY_VIDEO',
    durationSeconds: 200,
    shows: ['PRODUCTION_LINE', 'QC_AREA', 'WAREHOUSE', 'CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA'],
  },
  { kind: 'SGS_REPORT', skuCode: 'AD-1', reportNumber: 'SGS-1', standards: ['EN_71_1', 'EN_71_2', 'EN_71_3'] },
  { kind: 'SGS_REPORT', skuCode: 'AD-2', reportNumber: 'SGS-2', standards: ['ASTM_F963'] },
  { kind: 'SGS_REPORT', skuCode: 'AD-3', reportNumber: 'SGS-3', standards: ['ASTM_F963'] },
]
