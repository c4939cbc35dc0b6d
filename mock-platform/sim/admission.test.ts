import { describe, expect, test } from 'vitest'
import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import type { Application } from './application.ts'
import type { PollOutcome } from './inventory-sync.ts'

const FIT: Application = {
  supplierKind: 'CERTIFIED_MANUFACTURER',
  targetMarkets: ['ES', 'DE'],
  trademarkMarkets: ['ES', 'DE', 'FR'],
  videoMisses: [],
  unfitFor: [],
}

/** An applicant with buyers who would come; polls are answered as `failing` says. */
function applicant(application: Partial<Application> = {}, samplesFailRate = 0) {
  return inboundWorld({
    application: { ...FIT, ...application },
    demand: { type: 'per-day', orders: 40 },
    parameters: { admission: { samplesFailRate } },
  })
}

test('an applicant goes from the form to admission in the order of ADM-1 and ADM-2, and sells only from then on', () => {
  const { supplier, runDays, told } = applicant()
  runDays(45)
  expect(supplier.admission.status).toBe('ADMITTED')
  const [form] = told('application_submitted')
  const [invited] = told('applicant_invited')
  const [documents] = told('documents_submitted')
  const reviews = told('review_decided')
  const [admitted] = told('supplier_admitted')
  expect(reviews.map(({ data }) => [data.review, data.refusal])).toEqual([
    ['QUALIFICATION', null],
    ['SAMPLE_INSPECTION', null],
    ['INTEGRATION_TEST', null],
  ])
  const order = [form, invited, documents, ...reviews, admitted].map((event) => event!.event_no)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  const issued = told('purchase_order_issued')
  expect(issued.length).toBeGreaterThan(0)
  expect(Math.min(...[...issued, ...told('order_paid')].map(({ at }) => at))).toBeGreaterThanOrEqual(admitted!.at)
})

describe('a refusal names its code, its reasons and the manual (ADM-4, ADM-5)', () => {
  test('a mark that does not cover DE: AD-403, about DE only', () => {
    const { supplier, runDays, told } = applicant({ trademarkMarkets: ['ES'] })
    runDays(45)
    expect(supplier.admission.status).toBe('REFUSED')
    expect(told('review_decided').map(({ data }) => data)).toMatchObject([
      {
        review: 'QUALIFICATION',
        refusal: {
          code: 'AD-403',
          manual: 'KB-AD20240301 (V2.1)',
          reasons: [{ kind: 'TRADEMARK_NOT_COVERING_MARKET', markets: ['DE'] }],
        },
      },
    ])
    expect(told('order_paid')).toEqual([])
  })

  test('a video without calibration records and reject area: AD-403, beside the mark', () => {
    const { runDays, told } = applicant({ trademarkMarkets: [], videoMisses: ['CALIBRATION_RECORDS'] })
    runDays(45)
    const kinds = told('review_decided')[0]!.data.refusal!.reasons.map(({ kind }) => kind)
    expect(kinds).toEqual(['TRADEMARK_NOT_COVERING_MARKET', 'VIDEO_WITHOUT_QC_PROCESS'])
  })

  test('a sample that does not pass: AD-403 after the qualification', () => {
    const { runDays, told } = applicant({}, 1)
    runDays(45)
    expect(told('review_decided').map(({ data }) => data.refusal?.reasons[0]?.kind ?? 'passed')).toEqual([
      'passed',
      'SAMPLE_FAILED',
    ])
  })

  test('one of 96 polls at 3,001 ms: AD-507, with the poll (SYNC-4)', () => {
    const { world, supplier, told } = applicant()
    let polls = 0
    while (supplier.admission.status !== 'ADMITTED' && supplier.admission.status !== 'REFUSED') {
      for (const effect of world.runDue(world.nowMs + POLL_INTERVAL_MS)) {
        if (effect.type !== 'poll') continue
        polls++
        const measuredMs = polls === 50 ? 3001 : 3000
        const report = { sentAtMs: world.nowMs, measuredMs, injectedMs: 0, pageCount: 1 }
        const outcome: PollOutcome =
          polls === 50
            ? { type: 'failed', kind: 'ANSWER_TOO_SLOW', detail: 'too slow' }
            : { type: 'answered', items: [] }
        const input = { type: 'poll-finished', runNo: effect.poll.runNo, answeredBy: 'ERP' } as const
        world.apply({ ...input, supplierId: supplier.settings.supplierId, report: { ...report, ...outcome } })
      }
    }
    const decided = told('review_decided').at(-1)!
    expect(supplier.inventorySync.runs.filter(({ due_at }) => due_at < decided.at)).toHaveLength(96)
    const { refusal } = decided.data
    expect(refusal).toMatchObject({ code: 'AD-507', reasons: [{ kind: 'ERP_TOO_SLOW' }] })
    expect(refusal!.reasons[0]!.polls.map(({ measured_ms }) => measured_ms)).toEqual([3001])
  })

  test('who does not fit is not invited (SUP-2)', () => {
    const { supplier, runDays, told } = applicant({ unfitFor: ['NO_OWN_WAREHOUSE'] })
    runDays(45)
    expect(supplier.admission.status).toBe('DECLINED')
    expect(told('applicant_declined')).toMatchObject([{ data: { reason: 'NO_OWN_WAREHOUSE' } }])
    expect(told('applicant_invited')).toEqual([])
  })
})

test('who was refused applies again with other facts, and is admitted', () => {
  const { world, supplier, runDays, told } = applicant({ trademarkMarkets: ['ES'] })
  runDays(25)
  expect(supplier.admission.status).toBe('REFUSED')
  const { supplierId } = supplier.settings
  world.apply({ type: 'settings-changed', supplierId, change: { application: FIT } })
  runDays(45)
  expect(supplier.admission.status).toBe('ADMITTED')
  expect(told('application_submitted')).toHaveLength(2)
})

test('an order of a supplier that is not admitted is refused: NOT_ADMITTED, nothing has changed', () => {
  const { world, supplier } = applicant()
  const request = { fulfilment: 'JIT', market: 'DE', lines: [{ skuCode: 'A', quantity: 1 }] } as const
  const input = { type: 'order-placed', supplierId: supplier.settings.supplierId, request } as const
  expect(() => world.check({ ...input, request: { ...request, lines: [...request.lines] } })).toThrow(/FORM_SUBMITTED/)
})

test('a poll by hand of an applicant is refused until its integration test has begun', () => {
  const { world, supplier, runDays } = applicant()
  const input = { type: 'event-triggered', supplierId: supplier.settings.supplierId, event: { type: 'poll' } } as const
  expect(() => world.check(input)).toThrow(/from its integration test on/)
  while (supplier.admission.status !== 'INTEGRATION_TEST') runDays(1)
  expect(() => world.check(input)).not.toThrow()
})

test('a supplier without an application is admitted from the start, and has no such facts', () => {
  const { supplier, runDays, told } = inboundWorld({})
  runDays(1)
  expect(supplier.admission.status).toBe('ADMITTED')
  expect(told('application_submitted')).toEqual([])
})
