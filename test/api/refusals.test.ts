import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { RefusalCode } from '../../server/refusal.ts'
import { REFUSAL_CODES } from '../../server/refusal.ts'
import { MAX_ACCESS_TOKENS } from '../../server/access-tokens/access-tokens.service.ts'
import { addAccessTokens } from '../support/access-token-records.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { changeDocument, mutationOf } from '../support/changes-of-schema.ts'
import { contentsOf, keepContents } from '../support/database-contents.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import type { Samples } from '../support/documents-of-schema.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import { answerTo, make, NOBODYS_SAMPLES, readyFor, samplesOf, tokenFor } from '../support/possible-changes.ts'

/** How the code comes about: this change, of a supplier that is ready for `readyFor`, after others, with these values. */
type Way = {
  mutation: string
  /** Itself when left out. */
  readyFor?: string
  after?: string[]
  prepare?: (api: TestApi, everything: Everything) => Promise<unknown>
  samples?: Samples
  key?: string
}

const WAYS: Record<RefusalCode, Way> = {
  NOT_FOUND: { mutation: 'addTicketMessage', samples: NOBODYS_SAMPLES },
  VERSION_CONFLICT: { mutation: 'withdrawTicket', samples: { 'WithdrawTicketInput.expectedVersion': '99' } },
  IDEMPOTENCY_KEY_REUSED: {
    mutation: 'withdrawTicket',
    prepare: (api, everything) =>
      answerTo(api, everything.supplier.token, 'setJitStock', changeOf('setJitStock', everything, { key: 'one' })),
    key: 'one',
  },
  INVALID_INPUT: { mutation: 'setJitStock', samples: { 'SetJitStockInput.sellableQuantity': '-1' } },
  ILLEGAL_STEP: { mutation: 'resolveTicket', readyFor: 'answerTicket' },
  APPLICATION_EXISTS: { mutation: 'submitIntentionForm', readyFor: 'withdrawApplication' },
  APPLICANT_UNFIT: { mutation: 'inviteApplicant', readyFor: 'declineApplicant' },
  DOCUMENTS_INCOMPLETE: { mutation: 'submitApplicationDocuments', after: ['removeApplicationDocument'] },
  INTEGRATION_TEST_RUNNING: {
    mutation: 'decideIntegrationTest',
    readyFor: 'decideSampleInspection',
    after: ['decideSampleInspection'],
  },
  LIMIT_REACHED: {
    mutation: 'createAccessToken',
    prepare: (api, { supplier }) => addAccessTokens(api, supplier, MAX_ACCESS_TOKENS),
  },
  SKU_CODE_TAKEN: { mutation: 'createSku', samples: { 'CreateSkuInput.code': '"SKU-0001"' } },
  LISTING_EXISTS: { mutation: 'createListing', after: ['createListing'] },
  LISTING_INCOMPLETE: { mutation: 'submitListing', after: ['setListingImages'] },
  NEW_LISTINGS_SUSPENDED: { mutation: 'submitListing', readyFor: 'setListingImages' },
  PRICE_PROPOSAL_OPEN: { mutation: 'proposePrice', after: ['proposePrice'] },
  TICKET_REQUIRED: { mutation: 'refundOrder' },
  TICKET_ALREADY_OPEN: { mutation: 'openTicket', after: ['openTicket'] },
  SUPPLIER_CODE_TAKEN: { mutation: 'createSupplier', after: ['createSupplier'] },
  APP_KEY_TAKEN: {
    mutation: 'createSupplier',
    after: ['createSupplier'],
    samples: {
      'CreateSupplierInput.code': '"another-supplier"',
      'CreateSupplierInput.appSecret': '"another-secret-of-it"',
    },
  },
  NOT_ADMITTED: {
    mutation: 'submitListing',
    prepare: ({ prisma }, { supplier }) =>
      prisma.supplier.update({ where: { id: supplier.id }, data: { admittedAt: null } }),
  },
  TRADEMARK_UNDER_REVIEW: {
    mutation: 'updateTrademark',
    readyFor: 'decideQualificationReview',
    samples: { 'UpdateTrademarkInput.coveredMarkets': '[FR]' },
  },
  STOCK_CHANGED: { mutation: 'setJitStock', samples: { 'SetJitStockInput.expectedSellableQuantity': '7' } },
}

function changeOf(name: string, everything: Everything, { samples = {}, key }: { samples?: Samples; key?: string }) {
  return changeDocument(mutationOf(name), { ...samplesOf(everything), ...samples }, key)
}

describeOnEachDatabase('a change that is refused', (kind) => {
  let api: TestApi
  let operator: string
  let supplied: Everything
  let putBack: () => Promise<void>
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
    supplied = await addOneOfEverything(api)
    putBack = await keepContents(api)
  })
  beforeEach(() => putBack())
  afterAll(() => api.close())

  test.each(Object.keys(REFUSAL_CODES) as RefusalCode[])('with %s has changed nothing', async (code) => {
    const { mutation, readyFor: ready = mutation, after = [], prepare, ...values } = WAYS[code]
    const everything = await readyFor(api, mutationOf(ready), operator, supplied)
    for (const name of after) await make(api, operator, everything, name)
    await prepare?.(api, everything)
    const before = await contentsOf(api)
    const token = tokenFor(mutationOf(mutation), operator, everything)
    const refused = await answerTo(api, token, mutation, changeOf(mutation, everything, values))
    expect(refused).toMatchObject({ code, message: expect.stringMatching(/.{10}/) })
    const typename = code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase())
    expect(refused.__typename).toBe(typename)
    expect(await contentsOf(api)).toEqual(before)
  })
})
