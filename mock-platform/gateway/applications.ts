import type { z } from 'zod'
import type { ApplicationAnswer, ApplicationSubmission } from '../contract/application-methods.ts'
import { APPLICATION_QUERY, APPLICATION_SUBMIT } from '../contract/application-methods.ts'
import type { Application } from '../sim/application.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'

/** The way to admission (ADM-1 to ADM-5). */
export const applicationMethods = [
  answered(APPLICATION_SUBMIT, submitApplication),
  answered(APPLICATION_QUERY, ({ supplier }) => ({ success: true, data: progressOf(supplier) })),
]

type Answer = z.input<typeof ApplicationAnswer>

function submitApplication({ supplier, take }: MethodCaller, given: z.output<typeof ApplicationSubmission>): Answer {
  const { status } = supplier.admission
  if (status !== 'REFUSED' && status !== 'DECLINED') {
    const error_msg = status === 'ADMITTED' ? 'it is admitted' : `it is under way: ${status}`
    return { success: false, error_code: 'ILLEGAL_STEP', error_msg }
  }
  take({ type: 'settings-changed', change: { application: applicationOf(given) } })
  return { success: true, data: progressOf(supplier) }
}

function applicationOf(given: z.output<typeof ApplicationSubmission>): Application {
  return {
    supplierKind: given.supplier_kind,
    targetMarkets: given.target_markets,
    trademarkMarkets: given.trademark_markets,
    videoMisses: [
      ...(given.video_shows_calibration_records ? [] : (['CALIBRATION_RECORDS'] as const)),
      ...(given.video_shows_reject_isolation_area ? [] : (['REJECT_ISOLATION_AREA'] as const)),
    ],
    unfitFor: [],
  }
}

function progressOf({ admission, eventFeed: { events } }: Supplier): NonNullable<Answer['data']> {
  const beganAt = events.findLastIndex(({ type }) => type === 'application_submitted')
  const reviews = events
    .slice(Math.max(0, beganAt))
    .flatMap(({ at, ...event }) => (event.type === 'review_decided' ? [{ ...event.data, decided_at: at }] : []))
  return { status: admission.status, reviews }
}
