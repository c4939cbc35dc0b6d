import { randomUUID } from 'node:crypto'
import type { ApplicationState, Market } from '../../prisma/generated/enums.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'
import { COMPLETE_DOCUMENTS } from './application-document-facts.ts'
import { FACTORY_PROFILE } from './supplier-profiles.ts'

/** Adds a trademark of the supplier and returns its id. */
export async function addTrademark(
  { prisma }: TestApi,
  supplier: TestSupplier,
  coveredMarkets: Market[] = ['DE'],
): Promise<string> {
  const registrationNumber = `EU-${randomUUID().slice(0, 8)}`
  const data = { supplierId: supplier.id, name: 'Zhenpin', kind: 'R' as const, registrationNumber, coveredMarkets }
  return (await prisma.trademark.create({ data })).id
}

const REVIEW_OF = {
  QUALIFICATION_REVIEW: 'QUALIFICATION',
  SAMPLE_INSPECTION: 'SAMPLE_INSPECTION',
  INTEGRATION_TEST: 'INTEGRATION_TEST',
} as const

/**
 * Adds an application of a factory that fits and wants to sell in Germany, with documents to which nothing is missing, in
 * the state; its step into the state and the review that it is in are at TEST_NOW.
 */
export async function addApplication(
  api: TestApi,
  supplier: TestSupplier,
  state: ApplicationState = 'INVITED',
  { targetMarkets = ['DE'], coveredMarkets = ['DE'] }: { targetMarkets?: Market[]; coveredMarkets?: Market[] } = {},
): Promise<string> {
  const trademarkId = await addTrademark(api, supplier, coveredMarkets)
  const number = 1 + (await api.prisma.application.count({ where: { supplierId: supplier.id } }))
  const documents = COMPLETE_DOCUMENTS.map((facts, index) => ({
    number: index + 1,
    kind: facts.kind,
    url: `https://files.test/${index + 1}`,
    facts,
    trademarkId: facts.kind === 'TRADEMARK_CERTIFICATE' ? trademarkId : null,
    addedAt: TEST_NOW,
  }))
  const review = state in REVIEW_OF ? REVIEW_OF[state as keyof typeof REVIEW_OF] : null
  const { id } = await api.prisma.application.create({
    data: {
      supplierId: supplier.id,
      number,
      state,
      version: 100,
      kind: 'CERTIFIED_MANUFACTURER',
      form: { profile: FACTORY_PROFILE, targetMarkets },
      submittedAt: new Date(TEST_NOW.getTime() + number * 1000),
      steps: { create: { position: 1, state, at: TEST_NOW, by: 'PLATFORM' } },
      documents: { createMany: { data: documents } },
      ...(review ? { reviews: { create: { kind: review, startedAt: TEST_NOW } } } : {}),
    },
  })
  return id
}

/** Adds polls a quarter of an hour apart, the first one at the instant; those at the places failed. */
export async function addPolls(
  { prisma }: TestApi,
  supplier: TestSupplier,
  firstAt: Date,
  count: number,
  failures: Record<number, 'ANSWER_TOO_SLOW' | 'SKU_MISSING'> = {},
): Promise<void> {
  await prisma.inventorySyncRun.createMany({
    data: Array.from({ length: count }, (_, index) => {
      const dueAt = new Date(firstAt.getTime() + index * 900_000)
      const failureKind = failures[index] ?? null
      return {
        supplierId: supplier.id,
        runNo: BigInt(Math.floor(dueAt.getTime() / 900_000)),
        requestId: randomUUID(),
        dueAt,
        sentAt: dueAt,
        measuredMs: failureKind === 'ANSWER_TOO_SLOW' ? 3001 + index : 40,
        injectedMs: failureKind === 'ANSWER_TOO_SLOW' ? 2900 : 0,
        verdict: failureKind ? ('FAILED' as const) : ('PASSED' as const),
        failureKind,
        failureDetail: failureKind && 'at fault',
        pageCount: 1,
        skuCount: 3,
      }
    }),
  })
}
