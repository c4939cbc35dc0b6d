import type { IntentionForm } from '../server/admission/intention-form.ts'
import type { PrismaClient } from './generated/client.ts'
import { Market } from './generated/enums.ts'

/** A source factory that fits (SUP-1, SUP-2) and wants to sell everywhere. */
const DEMO_FORM: IntentionForm = {
  profile: {
    managementStandards: ['ISO_9001'],
    trademarkKinds: ['R'],
    hasOwnWarehouse: true,
    hasQualityControl: true,
    isMainlyCustomisedLongTail: false,
    hasStableCapacity: true,
    hasOemOdmExperience: true,
    yearlyExportUsd: 12_000_000,
    euEprNumber: 'DE-DEMO-EPR',
    conformityMarks: ['CE'],
    categories: ['CONSUMER_ELECTRONICS', 'HOME_AND_GARDEN', 'CAR_PARTS', 'TOYS'],
    isMidSize: true,
    isErpStandardised: true,
    syncsStockByApi: true,
    syncsOrdersByApi: true,
  },
  targetMarkets: Object.values(Market),
}

/** ADM-1, ADM-2: the way it came; all at the first start. */
const STEPS = [
  { state: 'FORM_SUBMITTED', by: 'APPLICANT' },
  { state: 'INVITED', by: 'PLATFORM' },
  { state: 'QUALIFICATION_REVIEW', by: 'APPLICANT' },
  { state: 'SAMPLE_INSPECTION', by: 'PLATFORM' },
  { state: 'INTEGRATION_TEST', by: 'PLATFORM' },
  { state: 'ADMITTED', by: 'PLATFORM' },
] as const

const REVIEWS = ['QUALIFICATION', 'SAMPLE_INSPECTION', 'INTEGRATION_TEST'] as const

/** Puts the demo supplier's application on record, without documents. One that it has made itself stays as it is. */
export async function seedDemoAdmission(prisma: PrismaClient, supplierId: string, now: Date): Promise<void> {
  const steps = STEPS.map((step, index) => ({ ...step, position: index + 1, at: now }))
  const reviews = REVIEWS.map((kind) => ({ kind, startedAt: now, decidedAt: now, verdict: 'PASSED' as const }))
  const first = { supplierId, number: 1 }
  await prisma.application.upsert({
    where: { supplierId_number: first },
    create: {
      ...first,
      state: 'ADMITTED',
      kind: 'CERTIFIED_MANUFACTURER',
      form: DEMO_FORM,
      submittedAt: now,
      version: steps.length,
      steps: { createMany: { data: steps } },
      reviews: { createMany: { data: reviews } },
    },
    update: {},
  })
}
