import { z } from 'zod'
import { event, InstantMs, Text } from './event-shape.ts'
import { Market } from './markets.ts'

// A supplier's way to admission (ADM-1 to ADM-5), as the event feed tells it.

/** ADM-2: the reviews, in this order. */
export const ADMISSION_REVIEWS = ['QUALIFICATION', 'SAMPLE_INSPECTION', 'INTEGRATION_TEST'] as const

/** ADM-4: why a review refuses. */
export const ADMISSION_REFUSAL_KINDS = [
  'TRADEMARK_NOT_COVERING_MARKET',
  'VIDEO_WITHOUT_QC_PROCESS',
  'SAMPLE_FAILED',
  'ERP_TOO_SLOW',
  'ERP_ANSWER_WRONG',
] as const

/** ADM-5: a refusal always names its code, its reasons, and what to do. */
export const AdmissionRefusal = z.object({
  code: z.enum(['AD-403', 'AD-507']).describe('ADM-5: qualification mismatch, or system integration failed.'),
  reasons: z
    .array(
      z.object({
        kind: z.enum(ADMISSION_REFUSAL_KINDS).describe('Stable, for programs.'),
        detail: Text.describe('What exactly, for people.'),
        markets: z.array(Market).describe('Target markets that it is about; none when it is not about markets.'),
        polls: z
          .array(
            z.object({
              due_at: InstantMs.describe('When it was due.'),
              measured_ms: z.number().describe('How long it took.'),
              injected_ms: z.number().describe('The part of it that was added on purpose.'),
            }),
          )
          .max(100)
          .describe('SYNC-4: the polls that failed; none when it is not about polls.'),
      }),
    )
    .min(1)
    .describe('Why, each with what it is about.'),
  manual: z.string().describe('The diagnosis manual.'),
})
export type AdmissionRefusal = z.infer<typeof AdmissionRefusal>

export const AdmissionEvent = z.discriminatedUnion('type', [
  event('application_submitted', 'ADM-1: the intention form came in.', {
    supplier_kind: z.enum(['CERTIFIED_MANUFACTURER', 'BRAND_OWNING_TRADER']).describe('SUP-1.'),
    target_markets: z.array(Market).min(1).describe('Where it wants to sell.'),
  }),
  event('applicant_declined', 'SUP-2: it does not fit, and is not invited.', { reason: Text.describe('Why.') }),
  event('applicant_invited', 'ADM-1: it is invited; nobody else may apply.', {}),
  event('documents_submitted', 'ADM-3: the documents of the qualification review came in.', {}),
  event('review_decided', 'ADM-2: a review is over.', {
    review: z.enum(ADMISSION_REVIEWS).describe('Which.'),
    refusal: AdmissionRefusal.nullable().describe('Null: passed.'),
  }),
  event('supplier_admitted', 'ADM-2: all three reviews are passed; it may sell.', {}),
])
export type AdmissionEvent = z.infer<typeof AdmissionEvent>
