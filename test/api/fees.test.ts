import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cancelOrder } from '../../server/orders/order-nodes.service.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { ExchangeRatesDocument, OrderFeesDocument, RecordExchangeRateDocument } from '../generated/graphql.ts'
import { TEST_OPERATOR } from '../support/access-token-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { measureSkus } from '../support/fee-records.ts'
import { takeOrderPaidAt } from '../support/kpi-records.ts'
import { advanceOrder, globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('the fees of an order', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  let skus: Map<string, string>
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    skus = await addSkus(api, supplier, 2)
  })
  afterAll(() => api.close())

  const take = (units: [code: string, quantity: number][], currency = 'EUR') =>
    takeOrderPaidAt(api, supplier, {
      paidAt: TEST_NOW,
      currency,
      lines: units.map(([code, quantity]) => ({ skuId: skus.get(code)!, quantity, unitPriceMinor: 2000n })),
    })
  const fees = async (orderId: string) => {
    const { data, errors } = await api.query(supplier.token, OrderFeesDocument, {
      by: { id: globalId('Order', orderId) },
    })
    expect(errors).toBeUndefined()
    return data.order!.fees
  }
  const amounts = ({ lines }: Awaited<ReturnType<typeof fees>>) =>
    Object.fromEntries(lines.map((line) => [line.kind, line.amount && `${line.amount.currency} ${line.amount.amount}`]))
  const record = async (input: object, token = operator) => {
    const all = { base: 'EUR', quote: 'PLN', day: '2026-01-05', rate: '4', source: 'ECB', ...input }
    return (await api.query(token, RecordExchangeRateDocument, { input: all })).data?.recordExchangeRate
  }

  test('are estimated before it leaves, booked when it leaves, and the same', async () => {
    await measureSkus(api, supplier)
    const orderId = await take([
      ['SKU-0001', 2],
      ['SKU-0002', 1],
    ])
    expect(await fees(orderId)).toMatchObject({ isEstimate: true, isComplete: false })
    expect(amounts(await fees(orderId))).toMatchObject({ TRUNK: null, SERVICE_FEE: 'EUR 3.90' })

    await advanceOrder(api, operator, orderId, 'ALLOCATED')
    const estimated = await fees(orderId)
    expect(estimated).toMatchObject({ isEstimate: true, isComplete: true })
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    const booked = await fees(orderId)
    expect(booked).toMatchObject({
      isEstimate: false,
      isComplete: true,
      totals: [
        { amount: '0.80', currency: 'CNY' },
        { amount: '23.90', currency: 'EUR' },
      ],
    })
    expect(booked.lines[3]).toMatchObject({
      kind: 'TRUNK',
      ruleId: 'FEE-4',
      label: '国际干线运费',
      amount: { amount: '18.90', currency: 'EUR' },
      chargeableGrams: '1800',
      accruedAt: TEST_NOW.toISOString(),
      order: { id: globalId('Order', orderId) },
    })
    expect(amounts(booked)).toEqual(amounts(estimated))
    expect(amounts(booked)).toEqual({
      COMMISSION: 'EUR 0.00',
      SERVICE_FEE: 'EUR 3.90',
      HANDLING: 'CNY 0.80',
      TRUNK: 'EUR 18.90',
      LOCAL_DELIVERY: 'EUR 1.10',
      DUTY_PREPAYMENT: 'EUR 0.00',
    })
  })

  test('stay as booked when the SKU is measured otherwise later', async () => {
    await measureSkus(api, supplier)
    const orderId = await take([['SKU-0001', 1]])
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    const booked = amounts(await fees(orderId))
    await api.prisma.sku.updateMany({ where: { supplierId: supplier.id }, data: { lengthMm: 2000 } })
    expect(amounts(await fees(orderId))).toEqual(booked)
  })

  test('are unknown without dimensions, which SKU is named, and never 0', async () => {
    await measureSkus(api, supplier, ['SKU-0001'])
    const orderId = await take([
      ['SKU-0001', 2],
      ['SKU-0002', 1],
    ])
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    const shown = await fees(orderId)
    expect(shown).toMatchObject({ isEstimate: false, isComplete: false })
    expect(shown.lines[3]).toMatchObject({
      kind: 'TRUNK',
      amount: null,
      unknownReason: 'DIMENSIONS_MISSING',
      skuCodesWithoutDimensions: ['SKU-0002'],
      chargeableGrams: null,
    })
    expect(shown.totals).toContainEqual({ amount: '5.00', currency: 'EUR' })
  })

  test('of one that was cancelled before it left are none', async () => {
    const orderId = await take([['SKU-0001', 1]])
    await api.prisma.$transaction((transaction) =>
      cancelOrder(
        { transaction, caller: TEST_OPERATOR, now: TEST_NOW, programme: DEFAULT_PROGRAMME },
        { orderId, cancelledBy: 'BUYER', at: null, expectedVersion: null },
      ),
    )
    expect(await fees(orderId)).toEqual({ isEstimate: false, isComplete: true, lines: [], totals: [] })
    expect(await api.prisma.feeLine.count({ where: { orderId } })).toBe(0)
  })

  test('in another currency need a rate on record for the duty, either way round (FEE-8)', async () => {
    await measureSkus(api, supplier)
    const orderId = await take([['SKU-0001', 20]], 'PLN')
    await advanceOrder(api, operator, orderId, 'ALLOCATED')
    expect(amounts(await fees(orderId))).toMatchObject({ SERVICE_FEE: 'PLN 26.00', DUTY_PREPAYMENT: null })
    await record({ rate: '2.00' })
    expect(amounts(await fees(orderId))).toMatchObject({ DUTY_PREPAYMENT: 'EUR 5.00' })
  })

  test('of many orders are read at once', async () => {
    await measureSkus(api, supplier)
    for (let count = 0; count < 5; count += 1) await take([['SKU-0001', 1]])
    const orderId = await take([['SKU-0001', 1]])
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    const document = '{ orders { nodes { fees { lines { kind amount { amount } } } } } }'
    const { statements, result } = await api.counting(() => api.query(supplier.token, document))
    expect(result.errors).toBeUndefined()
    const names = statements.map((sql) => /^\/\* (\w+) \*\//.exec(sql)?.[1])
    expect(names.filter((name) => name === 'feeLinesOfOrder' || name === 'packedUnitsOfOrder')).toHaveLength(2)
  })

  test('an exchange rate is on record for good', async () => {
    const rate = { base: 'USD', quote: 'CHF' }
    expect(await record({ ...rate, rate: '0.805' })).toEqual({
      __typename: 'RecordExchangeRatePayload',
      exchangeRate: { ...rate, day: '2026-01-05', rate: '0.805' },
    })
    expect(await record({ ...rate, rate: '0.805' })).toMatchObject({ __typename: 'RecordExchangeRatePayload' })
    expect(await record({ ...rate, rate: '0.806' })).toMatchObject({ __typename: 'InvalidInput', field: 'day' })
    await record({ ...rate, day: '2026-01-06', rate: '0.806' })
    const rates = async (pair: object, to = '2026-01-06') => {
      const variables = { ...rate, from: '2026-01-05', to, ...pair }
      return (await api.query(supplier.token, ExchangeRatesDocument, variables)).data.exchangeRates
    }
    expect(await rates({})).toMatchObject([
      { day: '2026-01-05', rate: '0.805', recordedAt: TEST_NOW.toISOString() },
      { day: '2026-01-06', rate: '0.806', source: 'ECB' },
    ])
    expect(await rates({}, '2026-01-05')).toHaveLength(1)
    expect(await rates({ base: 'a\0b' })).toEqual([])
  })

  test.each([
    ['base', { base: 'euro' }],
    ['quote', { quote: 'EUR' }],
    ['rate', { rate: '0' }],
    ['rate', { rate: '0.000' }],
    ['rate', { rate: '-1' }],
    ['rate', { rate: '1.0000000001' }],
    ['source', { source: ' ' }],
  ])('an exchange rate with a wrong %s is InvalidInput: %o', async (field, input) => {
    expect(await record(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  test('an exchange rate is recorded by an operator only', async () => {
    const input = { base: 'EUR', quote: 'SEK', day: '2026-01-05', rate: '11', source: 'ECB' }
    const { errors } = await api.query(supplier.token, RecordExchangeRateDocument, { input })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})
