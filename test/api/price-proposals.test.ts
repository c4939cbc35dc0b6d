import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Market } from '../generated/graphql.ts'
import {
  DecidePriceDocument,
  PriceProposalsDocument,
  ProposePriceDocument,
  SkuPricesDocument,
  SuggestPriceDocument,
  WithdrawPriceProposalDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

describeOnEachDatabase('a price (PRICE-1)', (kind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let skuId: string
  const clock = { at: TEST_NOW, now: () => clock.at }
  beforeAll(async () => {
    api = await startApi(kind, { clock })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    clock.at = TEST_NOW
    supplier = await api.addSupplier()
    const data = {
      supplierId: supplier.id,
      skuCode: 'A',
      titleZh: '',
      titleEn: '',
      targetMarkets: ['DE', 'PL'] as Market[],
    }
    skuId = globalId('Sku', (await api.prisma.sku.create({ data })).id)
  })
  afterAll(() => api.close())

  const propose = async (price: string, market: Market = 'DE') =>
    (await api.query(supplier.token, ProposePriceDocument, { input: { skuId, market, price, reason: 'why' } })).data
      .proposePrice
  const proposed = async (price: string, market: Market = 'DE') => {
    const answer = await propose(price, market)
    if (answer.__typename !== 'ProposePricePayload') throw new Error(JSON.stringify(answer))
    return answer.priceProposal!.id
  }
  const decide = async (priceProposalId: string, price: string | null, expectedVersion?: number) => {
    const input = { priceProposalId, price, reason: 'as decided', expectedVersion }
    return (await api.query(operator, DecidePriceDocument, { input })).data.decidePrice
  }
  const suggest = async (price: string, lowest = '9.00') => {
    const competitors = { offerCount: 3, lowest, median: '10.00', highest: '12.00' }
    const input = { skuId, market: 'DE' as const, price, competitors, reason: 'median of three' }
    return (await api.query(operator, SuggestPriceDocument, { input })).data.suggestPrice
  }
  const prices = async () => {
    const { data, errors } = await api.query(supplier.token, SkuPricesDocument, { id: skuId })
    expect(errors).toBeUndefined()
    if (!data.node || !('currentPrices' in data.node)) throw new Error('no SKU')
    return data.node
  }

  test('is suggested by the platform, proposed by the supplier, decided by the platform, and all of it stays on record', async () => {
    expect(await suggest('10.00')).toMatchObject({
      priceSuggestion: { price: { amount: '10.00' }, competitors: { lowest: { amount: '9.00' } } },
    })
    const first = await proposed('11')
    expect((await prices()).german).toBeNull()
    expect(await decide(first, '11.00')).toMatchObject({
      priceProposal: { state: 'ACCEPTED', decidedPrice: { amount: '11.00' }, decisionReason: 'as decided' },
    })
    clock.at = new Date(TEST_NOW.getTime() + 86_400_000)
    const second = await proposed('13.50')
    expect(await decide(second, '12.00')).toMatchObject({ priceProposal: { state: 'CHANGED' } })
    const third = await proposed('20.00')
    expect(await decide(third, null)).toMatchObject({ priceProposal: { state: 'REFUSED', decidedPrice: null } })

    const { german, currentPrices, priceProposals, priceSuggestions } = await prices()
    expect(german).toEqual({
      price: { amount: '12.00', currency: 'EUR' },
      since: clock.at.toISOString(),
      proposal: { id: second },
    })
    expect(currentPrices).toEqual([{ market: 'DE', price: { amount: '12.00' } }])
    expect(priceSuggestions.totalCount).toBe(1)
    expect(priceProposals.totalCount).toBe(3)
    expect(priceProposals.nodes[0]).toEqual({
      id: first,
      market: 'DE',
      state: 'ACCEPTED',
      version: 2,
      price: { amount: '11.00', currency: 'EUR' },
      decidedPrice: { amount: '11.00' },
      reason: 'why',
      decisionReason: 'as decided',
      proposedAt: TEST_NOW.toISOString(),
      closedAt: TEST_NOW.toISOString(),
      suggestion: { price: { amount: '10.00' }, competitors: { offerCount: 3, median: { amount: '10.00' } } },
    })
    const events = { supplierId: supplier.id, kind: 'PRICE_PROPOSAL_CHANGED' } as const
    expect(await api.prisma.event.count({ where: events })).toBe(6)
  })

  test('is of one market: another market has its own', async () => {
    await decide(await proposed('5.00', 'PL'), '5.00')
    await decide(await proposed('6.00', 'DE'), '6.00')
    expect((await prices()).currentPrices).toEqual([
      { market: 'DE', price: { amount: '6.00' } },
      { market: 'PL', price: { amount: '5.00' } },
    ])
  })

  test('is proposed one at a time for a SKU and market: of 10 at once, one; withdrawn, the next may follow', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => propose('7.00')))
    const made = answers.filter((answer) => answer.__typename === 'ProposePricePayload')
    expect(made).toHaveLength(1)
    const priceProposalId = made[0]!.priceProposal!.id
    expect(answers.filter((answer) => answer.__typename === 'PriceProposalOpen')).toHaveLength(9)
    expect(await propose('8.00')).toMatchObject({
      code: 'PRICE_PROPOSAL_OPEN',
      ruleId: 'PRICE-1',
      open: { id: priceProposalId },
    })
    const input = { priceProposalId }
    const withdrawn = await api.query(supplier.token, WithdrawPriceProposalDocument, { input })
    expect(withdrawn.data.withdrawPriceProposal).toMatchObject({ priceProposal: { state: 'WITHDRAWN' } })
    expect(await decide(priceProposalId, '7.00')).toMatchObject({ code: 'ILLEGAL_STEP' })
    await proposed('8.00')
  })

  test('is decided once: of 10 decisions at once, one', async () => {
    const id = await proposed('7.00')
    const answers = await Promise.all(['7.00', '7.01', null].map((price) => decide(id, price, 1)))
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'DecidePricePayload',
      'VersionConflict',
      'VersionConflict',
    ])
  })

  test('is in EUR 0.01 to 100,000.00, in a target market, of figures that fit', async () => {
    expect(await propose('0.00')).toMatchObject({ code: 'INVALID_INPUT', field: 'price' })
    expect(await propose('1.001')).toMatchObject({ code: 'INVALID_INPUT', field: 'price' })
    expect(await propose('1.00', 'ES')).toMatchObject({ code: 'INVALID_INPUT', field: 'market' })
    expect(await suggest('10.00', '10.01')).toMatchObject({ field: 'competitors' })
    expect(await suggest('0')).toMatchObject({ field: 'price' })
  })

  test('is suggested and decided by the platform only', async () => {
    const priceProposalId = await proposed('7.00')
    const input = { priceProposalId, price: '7.00', reason: 'mine' }
    const refused = await api.query(supplier.token, DecidePriceDocument, { input })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await prices()).german).toBeNull()
  })

  test('is found among the proposals by state and market', async () => {
    await decide(await proposed('5.00', 'PL'), null)
    await proposed('6.00', 'DE')
    const found = async (where: object) =>
      (await api.query(supplier.token, PriceProposalsDocument, { where })).data.priceProposals.nodes
    expect(await found({})).toHaveLength(2)
    expect(await found({ state: 'OPEN' })).toEqual([{ state: 'OPEN', market: 'DE' }])
    expect(await found({ market: 'PL' })).toEqual([{ state: 'REFUSED', market: 'PL' }])
    expect(await found({ market: 'PL', state: 'OPEN' })).toEqual([])
  })
})
