import { afterEach, expect, test } from 'vitest'
import type { z } from 'zod'
import type { ApplicationSubmission } from '../../mock-platform/contract/application-methods.ts'
import { APPLICATION_QUERY, APPLICATION_SUBMIT } from '../../mock-platform/contract/application-methods.ts'
import type { Application } from '../../mock-platform/sim/application.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { mockInProcess, START } from './mock-in-process.ts'
import { supplierCalls } from './supplier-calls.ts'

const DAY = 24 * 60 * 60 * 1000
const APPLICATION: Application = {
  supplierKind: 'CERTIFIED_MANUFACTURER',
  targetMarkets: ['ES', 'DE'],
  trademarkMarkets: ['ES'],
  videoMisses: ['CALIBRATION_RECORDS'],
  unfitFor: [],
}
let mock: ReturnType<typeof mockInProcess>
afterEach(() => mock.platform.stop())

/** A supplier "s1" that applies with these facts, and no sample of which ever fails. */
async function applicant(application: Application) {
  mock = mockInProcess()
  mock.platform.connect({
    supplierId: 's1',
    erpUrl: 'http://erp.test',
    pushUrl: null,
    appKey: APP_KEY,
    appSecret: APP_SECRET,
  })
  const settings = {
    supplierId: 's1',
    latency: { type: 'none' },
    demand: { type: 'none' },
    warehouseStock: [],
    isStockFrozen: false,
    application,
    parameters: { admission: { samplesFailRate: 0 } },
  } as const
  mock.platform.take({ type: 'supplier-added', settings: { ...settings, warehouseStock: [] } })
  mock.platform.start()
  return supplierCalls(mock.handler)
}
const MENDED: z.input<typeof ApplicationSubmission> = {
  supplier_kind: 'CERTIFIED_MANUFACTURER',
  target_markets: ['ES', 'DE'],
  trademark_markets: ['ES', 'DE'],
}

test('ADM-5: a refusal is told with AD-403, its reasons and the manual; mended, the supplier applies again and is admitted', async () => {
  const { call } = await applicant(APPLICATION)
  expect(await call(APPLICATION_QUERY, {})).toEqual({ success: true, data: { status: 'FORM_SUBMITTED', reviews: [] } })
  expect(await call(APPLICATION_SUBMIT, MENDED)).toMatchObject({ success: false, error_code: 'ILLEGAL_STEP' })
  await mock.platform.skipTo(START + 30 * DAY)
  const refused = await call(APPLICATION_QUERY, {})
  expect(refused.data?.status).toBe('REFUSED')
  const [review] = refused.data?.reviews ?? []
  expect(review?.refusal?.code).toBe('AD-403')
  expect(review?.refusal?.reasons.map(({ kind }) => kind)).toEqual([
    'TRADEMARK_NOT_COVERING_MARKET',
    'VIDEO_WITHOUT_QC_PROCESS',
  ])
  expect(review?.refusal?.manual).toContain('KB-AD20240301')

  const submitted = await call(APPLICATION_SUBMIT, MENDED)
  expect(submitted.data).toEqual({ status: 'FORM_SUBMITTED', reviews: [] })
  await mock.platform.skipTo(START + 75 * DAY)
  const admitted = await call(APPLICATION_QUERY, {})
  expect(admitted.data?.status).toBe('ADMITTED')
  expect(admitted.data?.reviews.map(({ refusal }) => refusal)).toEqual([null, null, null])
  expect(await call(APPLICATION_SUBMIT, MENDED)).toMatchObject({ success: false, error_msg: 'it is admitted' })
})

test('a video that shows less is refused again; no markets, or an unknown one, are InvalidParameter', async () => {
  const { call, refusal } = await applicant(APPLICATION)
  await mock.platform.skipTo(START + 30 * DAY)
  await call(APPLICATION_SUBMIT, { ...MENDED, video_shows_reject_isolation_area: 'false' })
  await mock.platform.skipTo(START + 60 * DAY)
  const { data } = await call(APPLICATION_QUERY, {})
  expect(data?.reviews[0]?.refusal?.reasons.map(({ detail }) => detail)).toEqual([
    'The factory video misses REJECT_ISOLATION_AREA.',
  ])
  for (const target_markets of [[], ['US']]) {
    expect(await refusal(APPLICATION_SUBMIT, { ...MENDED, target_markets })).toBe('InvalidParameter')
  }
})
