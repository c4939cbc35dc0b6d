import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { OrderFeesConvertedDocument, QuoteFeesDocument, RecordExchangeRateDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { addPrice } from '../support/catalogue-records.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { measureSkus } from '../support/fee-records.ts'
import { takeOrderPaidAt } from '../support/kpi-records.ts'
import { advanceOrder, globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

const DAY_MS = 86_400_000

describeOnEachDatabase('fees that are asked for before', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  let skus: Map<string, string>
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
    skus = await addSkus(api, supplier, 2)
  })
  afterAll(() => api.close())

  const record = async (day: string, rate: string) => {
    const input = { base: 'EUR', quote: 'CNY', day, rate, source: 'ECB' }
    const { data } = await api.query(operator, RecordExchangeRateDocument, { input })
    expect(data.recordExchangeRate.__typename).toBe('RecordExchangeRatePayload')
  }
  const quoteSku = async (change: object, token = supplier.token) => {
    const sku = { id: globalId('Sku', skus.get('SKU-0001')!) }
    const input = { sku, quantity: 2, warehouse: 'HZ', market: 'DE', value: '40.00', ...change }
    return (await api.query(token, QuoteFeesDocument, { input } as never)).data.quoteFees
  }

  test('of a parcel are known before it is sold', async () => {
    const input = {
      lengthMm: 300,
      widthMm: 200,
      heightMm: 100,
      warehouse: 'HZ' as const,
      market: 'DE' as const,
      value: '150.01',
    }
    const quote = async (change: object) =>
      (await api.query(supplier.token, QuoteFeesDocument, { input: { ...input, ...change } })).data.quoteFees
    expect(await quote({})).toMatchObject({
      __typename: 'FeeBreakdown',
      isEstimate: true,
      isComplete: true,
      totals: [
        { amount: '0.80', currency: 'CNY' },
        { amount: '30.30', currency: 'EUR' },
      ],
    })
    expect(await quote({ value: '150.00', dimensionSource: 'MEASURED' })).toMatchObject({
      totals: [{ currency: 'CNY' }, { amount: '23.35', currency: 'EUR' }],
    })
    expect(await quote({ widthMm: 0 })).toMatchObject({ __typename: 'InvalidInput', field: 'widthMm', ruleId: 'FEE-7' })
  })

  test('of units of a SKU are what an order of them is estimated at', async () => {
    await measureSkus(api, supplier)
    const byCode = { sku: { name: { code: 'SKU-0001' } } }
    const quoted = await quoteSku(byCode)
    // 2 x 600 g: the first weight and one step (FEE-4, FEE-7).
    expect(quoted).toMatchObject({
      __typename: 'FeeBreakdown',
      isComplete: true,
      lines: [
        { kind: 'COMMISSION', amount: { amount: '0.00' } },
        { kind: 'SERVICE_FEE', amount: { amount: '2.60', currency: 'EUR' } },
        { kind: 'HANDLING', amount: { amount: '0.80', currency: 'CNY' } },
        { kind: 'TRUNK', chargeableGrams: '1200', amount: { amount: '15.70' } },
        { kind: 'LOCAL_DELIVERY', amount: { amount: '1.10' } },
        { kind: 'DUTY_PREPAYMENT', amount: { amount: '0.00' } },
      ],
    })
    expect(await quoteSku({})).toEqual(quoted)
    const named = { sku: { name: { code: 'SKU-0001', supplierCode: supplier.code } } }
    expect(await quoteSku(named, operator)).toEqual(quoted)
  })

  test('of a SKU take its current price in the market when no value is given (PRICE-1)', async () => {
    await measureSkus(api, supplier)
    expect(await quoteSku({ value: null })).toMatchObject({ __typename: 'InvalidInput', field: 'value' })
    await addPrice(api, supplier, { skuId: skus.get('SKU-0001')!, market: 'DE', minor: 2000n })
    expect(await quoteSku({ value: null })).toEqual(await quoteSku({ value: '40.00' }))
    expect(await quoteSku({ value: null, market: 'FR' })).toMatchObject({ field: 'value', ruleId: 'PRICE-1' })
  })

  test('of a SKU without dimensions name it, and are not complete', async () => {
    const quoted = await quoteSku({})
    expect(quoted).toMatchObject({ isComplete: false })
    const unknown = quoted.__typename === 'FeeBreakdown' ? quoted.lines.filter(({ amount }) => amount === null) : []
    expect(unknown).toMatchObject([
      { kind: 'TRUNK', unknownReason: 'DIMENSIONS_MISSING', skuCodesWithoutDimensions: ['SKU-0001'] },
    ])
  })

  test.each([
    [{ quantity: 0 }, 'quantity'],
    [{ quantity: 1_000_001 }, 'quantity'],
    [{ value: '1.005' }, 'value'],
    [{ sku: null, quantity: 1, widthMm: 1, heightMm: 1 }, 'lengthMm'],
    [{ sku: null, quantity: 2, lengthMm: 1, widthMm: 1, heightMm: 1 }, 'quantity'],
  ])('with %j are InvalidInput: %s', async (change, field) => {
    expect(await quoteSku(change)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  test('of the SKU of another supplier are NotFound', async () => {
    const other = await api.addSupplier()
    await addSkus(api, other, 3)
    expect(await quoteSku({}, other.token)).toMatchObject({ __typename: 'NotFound' })
    expect(await quoteSku({ sku: { name: { code: 'SKU-0003' } } })).toMatchObject({ __typename: 'NotFound' })
  })

  test('are in one currency too, by the rate of today, or of the day on which the order left', async () => {
    await measureSkus(api, supplier)
    const missing = { convertedTotal: { total: null, rates: [], missingRates: [{ base: 'CNY', quote: 'EUR' }] } }
    expect(await quoteSku({})).toMatchObject(missing)
    await record('2026-01-05', '8')
    await record('2026-01-06', '4')
    const lines = [{ skuId: skus.get('SKU-0001')!, quantity: 2, unitPriceMinor: 2000n }]
    const orders = [
      await takeOrderPaidAt(api, supplier, { paidAt: TEST_NOW, lines }),
      await takeOrderPaidAt(api, supplier, { paidAt: new Date(TEST_NOW.getTime() - 1), lines }),
    ]
    await advanceOrder(api, operator, orders[0]!, 'OUTBOUND')
    await advanceOrder(api, operator, orders[1]!, 'ALLOCATED')
    now = new Date(TEST_NOW.getTime() + DAY_MS)
    // EUR 19.40, and CNY 0.80 at 4 or at 8.
    expect(await quoteSku({})).toMatchObject({
      convertedTotal: {
        total: { amount: '19.60', currency: 'EUR' },
        rates: [{ base: 'EUR', quote: 'CNY', day: '2026-01-06', rate: '4' }],
        missingRates: [],
      },
    })
    const { result, statements } = await api.counting(() => api.query(supplier.token, OrderFeesConvertedDocument))
    expect(result.data.orders.nodes.map(({ fees }) => [fees.isEstimate, fees.convertedTotal.total?.amount])).toEqual([
      [false, '19.50'],
      [true, '19.60'],
    ])
    expect(statements.filter((sql) => sql.includes('/* exchangeRatesOn */')).length).toBeLessThanOrEqual(2)
  })
})
