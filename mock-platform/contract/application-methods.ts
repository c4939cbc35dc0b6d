import { z } from 'zod'
import { ADMISSION_REVIEWS, AdmissionRefusal } from './admission-events.ts'
import { gatewayMethod } from './gateway-method.ts'
import { Market } from './markets.ts'
import { businessResult, wireBoolean } from './wire-values.ts'

// A supplier's way to admission (ADM-1 to ADM-5), which the Open Platform has no method for [A].

/** How far an applicant has come; ADM-1, ADM-2. */
export const APPLICATION_STATUSES = [
  'FORM_SUBMITTED',
  'INVITED',
  'QUALIFICATION_REVIEW',
  'SAMPLE_INSPECTION',
  'INTEGRATION_TEST',
  'ADMITTED',
  'REFUSED',
  'DECLINED',
] as const

export const ApplicationSubmission = z.object({
  supplier_kind: z.enum(['CERTIFIED_MANUFACTURER', 'BRAND_OWNING_TRADER']).describe('SUP-1.'),
  target_markets: z.array(Market).min(1).max(6).describe('Where it wants to sell.'),
  trademark_markets: z.array(Market).max(6).describe('ADM-4: where its trademark is protected.'),
  video_shows_calibration_records: wireBoolean.default(true).describe('ADM-4: of the factory video.'),
  video_shows_reject_isolation_area: wireBoolean.default(true).describe('ADM-4: of the factory video.'),
})

export const ApplicationQuery = z.object({})

export const ApplicationAnswer = z.object({
  ...businessResult,
  data: z
    .object({
      status: z.enum(APPLICATION_STATUSES).describe('How far it has come.'),
      reviews: z
        .array(
          z.object({
            review: z.enum(ADMISSION_REVIEWS).describe('ADM-2.'),
            decided_at: z.int().describe('Epoch milliseconds.'),
            refusal: AdmissionRefusal.nullable().describe('Null: passed.'),
          }),
        )
        .describe('Of the newest application, oldest first.'),
    })
    .optional()
    .describe('Left out when nothing was done.'),
})

export const APPLICATION_SUBMIT = gatewayMethod({
  name: 'aliexpress.direct.application.submit',
  summary: 'Applies again after a refusal, with what is mended (ADM-1).',
  differs: 'The first application comes with the supplier: a scenario says its facts.',
  parameter: 'application',
  input: ApplicationSubmission,
  answer: ApplicationAnswer,
  listItems: { markets: 'string' },
})

export const APPLICATION_QUERY = gatewayMethod({
  name: 'aliexpress.direct.application.query',
  summary:
    'How far the supplier has come on its way to admission, with each refusal’s code, reasons and manual (ADM-5).',
  parameter: 'application_query',
  input: ApplicationQuery,
  answer: ApplicationAnswer,
  listItems: { markets: 'string' },
})
