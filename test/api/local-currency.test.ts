import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { LocalPricesDocument, LocalTotalsDocument, RecordExchangeRateDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { addPrice } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { takeOrderPaidAt } from '../support/kpi-records.ts'
import { addSkus } from '../support/records.ts'

const DAY_MS = 86_400_000

describeOnEachDatabase('prices of Poland in PLN (GEO-1)', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let skus: Map<string, string>
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
    skus = await addSkus(api, supplier, 2)
  })
  afterAll(() => api.close())

  const record = async (day: string, rate: string) => {
    const input = { base: 'EUR', quote: 'PLN', day, rate, source: 'ECB' }
    const { data } = await api.query(await addOperator(api), RecordExchangeRateDocument, { input })
    expect(data.recordExchangeRate.__typename).toBe('RecordExchangeRatePayload')
  }
  const take = (market: 'PL' | 'DE', paidAt = TEST_NOW, currency = 'EUR') =>
    takeOrderPaidAt(api, supplier, {
      paidAt,
      market,
      currency,
      lines: [{ skuId: skus.get('SKU-0001')!, quantity: 1, unitPriceMinor: 1999n }],
    })
  const totals = async () => (await api.query(supplier.token, LocalTotalsDocument)).data.orders.nodes
  const rate = (day: string, value: string) => ({ base: 'EUR', quote: 'PLN', day, rate: value })

  test('are null without a rate on record, and by one with its date once there is one', async () => {
    await take('PL')
    await addPrice(api, supplier, { skuId: skus.get('SKU-0001')!, market: 'PL', minor: 1250n })
    const prices = async () => (await api.query(supplier.token, LocalPricesDocument)).data.skus.nodes[0]!.currentPrices
    expect(await totals()).toMatchObject([{ total: { amount: '19.99' }, localTotal: null }])
    expect(await prices()).toEqual([{ market: 'PL', localPrice: null }])

    await record('2026-01-06', '9')
    expect(await totals()).toMatchObject([{ localTotal: null }])
    await record('2026-01-03', '4.25')
    const held = rate('2026-01-03', '4.25')
    // 19.99 x 4.25 = 84.9575, half-up.
    expect(await totals()).toMatchObject([{ localTotal: { amount: { amount: '84.96', currency: 'PLN' }, rate: held } }])
    expect(await prices()).toMatchObject([{ localPrice: { amount: { amount: '53.13', currency: 'PLN' }, rate: held } }])

    // A price is of today, an order of the day on which it was paid.
    now = new Date(TEST_NOW.getTime() + DAY_MS)
    expect(await prices()).toMatchObject([{ localPrice: { amount: { amount: '112.50' } } }])
    expect(await totals()).toMatchObject([{ localTotal: { amount: { amount: '84.96' } } }])
  })

  test('are none of other markets, nor of an order that was paid in PLN', async () => {
    await take('DE')
    await take('PL', new Date(TEST_NOW.getTime() - 1000), 'PLN')
    await addPrice(api, supplier, { skuId: skus.get('SKU-0002')!, market: 'DE', minor: 1250n })
    expect(await totals()).toMatchObject([
      { market: 'DE', localTotal: null },
      { market: 'PL', localTotal: null },
    ])
    const { skus: listed } = (await api.query(supplier.token, LocalPricesDocument)).data
    expect(listed.nodes.flatMap(({ currentPrices }) => currentPrices)).toEqual([{ market: 'DE', localPrice: null }])
  })

  test('of a page of orders of several days are one statement', async () => {
    for (let day = 0; day < 5; day += 1) {
      await take('PL', new Date(TEST_NOW.getTime() - day * DAY_MS))
      await take('PL', new Date(TEST_NOW.getTime() - day * DAY_MS - 1))
    }
    const { result, statements } = await api.counting(() => api.query(supplier.token, LocalTotalsDocument))
    expect(result.data.orders.nodes).toHaveLength(10)
    expect(statements.filter((sql) => sql.includes('/* exchangeRatesOn */'))).toHaveLength(1)
  })
})
