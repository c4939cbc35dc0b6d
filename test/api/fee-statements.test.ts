import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Change } from '../../server/change.ts'
import { closeDueStatements, priceKnownLines } from '../../server/fees/fees.jobs.ts'
import { businessMonthOf } from '../../server/kit/business-day.ts'
import { minorFromDecimal } from '../../server/kit/money.ts'
import { recordOrderNode } from '../../server/orders/order-nodes.service.ts'
import { recordReturn } from '../../server/orders/order-returns.service.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import { ConvertedTotalDocument, FeeStatementsDocument } from '../generated/graphql.ts'
import { TEST_OPERATOR } from '../support/access-token-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { measureSkus } from '../support/fee-records.ts'
import { addKpiDays, takeOrderPaidAt } from '../support/kpi-records.ts'
import { advanceOrder } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

const JANUARY = new Date('2026-01-10T04:00:00Z')
const FEBRUARY = new Date('2026-02-10T04:00:00Z')
const MARCH = new Date('2026-03-10T04:00:00Z')

describeOnEachDatabase('a fee statement', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  let skus: Map<string, string>
  let now: Date
  const failures: unknown[] = []
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    now = JANUARY
    supplier = await api.addSupplier()
    skus = await addSkus(api, supplier, 2)
    failures.length = 0
  })
  afterAll(() => api.close())

  const services = () => ({ prisma: api.prisma, clock: { now: () => now }, programme: DEFAULT_PROGRAMME })
  async function closeAll(): Promise<void> {
    await priceKnownLines(services(), (error) => failures.push(error))
    await closeDueStatements(services(), (error) => failures.push(error))
    expect(failures).toEqual([])
  }
  const take = (quantity = 1, code = 'SKU-0001') =>
    takeOrderPaidAt(api, supplier, {
      paidAt: now,
      lines: [{ skuId: skus.get(code)!, quantity, unitPriceMinor: 2000n }],
    })
  async function ship(last: 'OUTBOUND' | 'DELIVERED', quantity = 1, code = 'SKU-0001'): Promise<string> {
    const orderId = await take(quantity, code)
    await advanceOrder(api, operator, orderId, last)
    return orderId
  }
  const change = <T>(work: (change: Change) => Promise<T>) =>
    api.prisma.$transaction((transaction) =>
      work({ transaction, caller: TEST_OPERATOR, now, programme: DEFAULT_PROGRAMME }),
    )
  async function giveBack(orderId: string, good = 1, scrapped = 0): Promise<void> {
    const [line] = await api.prisma.orderLine.findMany({ where: { orderId } })
    const lines = [{ skuId: line!.skuId, good, scrapped }]
    await change((made) => recordReturn(made, { orderId, at: null, lines, expectedVersion: null }))
  }
  const statements = async (where = {}) => {
    const { data, errors } = await api.query(supplier.token, FeeStatementsDocument, { where })
    expect(errors).toBeUndefined()
    return data.feeStatements.nodes
  }
  const returnLines = ({ lines }: Awaited<ReturnType<typeof statements>>[number]) =>
    lines.nodes.filter((line) => line.kind.startsWith('RETURN_')).map((line) => [line.kind, line.amount?.amount])

  test('has the fees of the orders that left in its month, with totals by currency and kind', async () => {
    await measureSkus(api, supplier)
    await ship('OUTBOUND')
    await ship('OUTBOUND', 2)
    await take()
    expect(await statements()).toMatchObject([
      {
        month: '2026-01',
        isClosed: false,
        closedAt: null,
        totals: [
          { amount: '1.60', currency: 'CNY' },
          { amount: '34.30', currency: 'EUR' },
        ],
        lines: { totalCount: 12 },
      },
    ])
    const [{ totalsByKind }] = (await statements()) as [Awaited<ReturnType<typeof statements>>[number]]
    expect(totalsByKind).toContainEqual({
      kind: 'TRUNK',
      total: { amount: '28.20', currency: 'EUR' },
      lineCount: 2,
      unknownCount: 0,
    })
  })

  test('is closed once its month is over, and a fee of it that comes later is in the next one', async () => {
    await measureSkus(api, supplier)
    await ship('OUTBOUND')
    now = new Date('2026-01-31T15:59:59.999Z')
    await closeAll()
    expect(await statements({ isClosed: true })).toEqual([])
    now = new Date('2026-01-31T16:00:00.000Z')
    await closeAll()
    expect(await statements({ isClosed: true })).toMatchObject([
      { month: '2026-01', closedAt: now.toISOString(), totals: [{ amount: '0.80' }, { amount: '14.90' }] },
    ])
    // It left in January, by the clock of the platform.
    const orderId = await take()
    await api.prisma.order.update({ where: { id: orderId }, data: { paidAt: JANUARY } })
    const node = { orderId, qualityResult: null, carrierCode: null, trackingNumber: null, place: null }
    await change((made) =>
      recordOrderNode(made, {
        ...node,
        kind: 'ALLOCATED',
        at: new Date('2026-01-31T10:00:00Z'),
        warehouseCode: 'HZ',
        expectedVersion: null,
      }),
    )
    await change((made) =>
      recordOrderNode(made, {
        ...node,
        kind: 'OUTBOUND',
        at: new Date('2026-01-31T12:00:00Z'),
        warehouseCode: null,
        expectedVersion: null,
      }),
    )
    expect(await statements()).toMatchObject([
      { month: '2026-02', isClosed: false, lines: { totalCount: 6 } },
      { month: '2026-01', isClosed: true, lines: { totalCount: 6 } },
    ])
  })

  test('that is closed does not change, whatever the program does', async () => {
    await measureSkus(api, supplier)
    await ship('OUTBOUND')
    now = FEBRUARY
    await closeAll()
    const where = { supplierId: supplier.id }
    const refused = /closed fee statement does not change/
    await expect(api.prisma.feeLine.updateMany({ where, data: { amountMinor: 1n } })).rejects.toThrow(refused)
    await expect(api.prisma.feeLine.deleteMany({ where })).rejects.toThrow(refused)
    const [line] = await api.prisma.feeLine.findMany({ where })
    const another = { ...line!, id: undefined, kind: 'RETURN_DESTRUCTION' as const, chargeableGrams: null }
    await expect(api.prisma.feeLine.create({ data: { ...another, id: crypto.randomUUID() } })).rejects.toThrow(refused)
    const closed = await statements()
    await closeAll()
    expect(await statements()).toEqual(closed)
  })

  test('charges no return at 2.5 % exactly, and the last one to come back above it (FEE-6)', async () => {
    await measureSkus(api, supplier)
    const orders = [await ship('DELIVERED'), await ship('DELIVERED', 3)]
    // With 38 more, 40 were delivered: one may come back.
    await addKpiDays(api, supplier, { '2026-01-10': { ordersDelivered: 38 } })
    await giveBack(orders[0]!)
    const [open] = await statements()
    expect(open?.returns).toEqual({ ordersDelivered: 40, ordersReturned: 1, allowance: 1, ordersCharged: 0 })
    now = new Date(JANUARY.getTime() + 1000)
    await giveBack(orders[1]!, 1, 2)
    now = FEBRUARY
    await closeAll()
    const [closed] = await statements()
    expect(closed?.returns).toEqual({ ordersDelivered: 40, ordersReturned: 2, allowance: 1, ordersCharged: 1 })
    expect(returnLines(closed!)).toEqual([
      ['RETURN_REFURBISHING', '1.80'],
      ['RETURN_DESTRUCTION', '1.20'],
    ])
  })

  test('charges a return that comes after its month was closed in the current month, above the allowance only (FEE-6)', async () => {
    const orders = [await ship('DELIVERED'), await ship('DELIVERED'), await ship('DELIVERED')]
    await addKpiDays(api, supplier, { '2026-01-10': { ordersDelivered: 37 } })
    now = FEBRUARY
    await closeAll()
    await giveBack(orders[0]!)
    expect((await statements()).flatMap(returnLines)).toEqual([])
    // Two at once: the allowance is spent, both are charged.
    await Promise.all([giveBack(orders[1]!), giveBack(orders[2]!)])
    const [february, january] = await statements()
    expect(february?.month).toBe('2026-02')
    expect(returnLines(february!)).toEqual([
      ['RETURN_REFURBISHING', '1.80'],
      ['RETURN_REFURBISHING', '1.80'],
    ])
    expect(returnLines(january!)).toEqual([])
  })

  test('carries what is unknown into the next month, where it is charged once it is known', async () => {
    await ship('OUTBOUND')
    expect((await statements())[0]?.totalsByKind).toContainEqual({
      kind: 'TRUNK',
      total: { amount: '0.00', currency: 'EUR' },
      lineCount: 1,
      unknownCount: 1,
    })
    now = FEBRUARY
    await closeAll()
    expect(await statements()).toMatchObject([
      { month: '2026-02', lines: { nodes: [{ kind: 'TRUNK', amount: null, unknownReason: 'DIMENSIONS_MISSING' }] } },
      { month: '2026-01', isClosed: true, lines: { totalCount: 5 } },
    ])
    await measureSkus(api, supplier)
    await closeAll()
    expect((await statements())[0]).toMatchObject({
      totals: [{ amount: '12.50', currency: 'EUR' }],
      totalsByKind: [{ kind: 'TRUNK', lineCount: 1, unknownCount: 0 }],
      lines: { nodes: [{ amount: { amount: '12.50' }, unknownReason: null }] },
    })
  })

  test('is converted with the newest rate on record on the last day of its month, and not without one', async () => {
    await measureSkus(api, supplier)
    await ship('OUTBOUND')
    now = MARCH
    await closeAll()
    const converted = async (currency: string) => {
      const by = { name: { month: '2026-01' } }
      const { data } = await api.query(supplier.token, ConvertedTotalDocument, { by, currency })
      return data.feeStatement?.convertedTotal
    }
    const put = (day: string, rate: string) =>
      api.prisma.exchangeRate.create({
        data: { base: 'EUR', quote: 'CNY', day: new Date(`${day}T00:00:00Z`), rate, source: 'test', recordedAt: now },
      })
    expect(await converted('EUR')).toEqual({ total: null, rates: [], missingRates: [{ base: 'CNY', quote: 'EUR' }] })
    await put('2026-02-01', '1')
    expect(await converted('EUR')).toMatchObject({ total: null })
    await put('2026-01-02', '2')
    await put('2026-01-31', '8')
    const rate = { base: 'EUR', quote: 'CNY', day: '2026-01-31', rate: '8' }
    expect(await converted('EUR')).toEqual({
      total: { amount: '15.00', currency: 'EUR' },
      rates: [rate],
      missingRates: [],
    })
    expect(await converted('CNY')).toMatchObject({ total: { amount: '120.00', currency: 'CNY' } })
    for (const text of ['euro', 'a\0b', '']) expect(await converted(text)).toMatchObject({ total: null })
  })

  test('has totals that equal its lines, and charges exactly the returns above the allowances, after any history', async () => {
    const step = fc.record({
      what: fc.constantFrom('ship', 'ship', 'deliver', 'deliver', 'return', 'return', 'close', 'measure'),
      days: fc.nat(12),
      which: fc.nat(20),
      units: fc.integer({ min: 1, max: 9 }),
      code: fc.constantFrom('SKU-0001', 'SKU-0002'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        now = JANUARY
        supplier = await api.addSupplier()
        skus = await addSkus(api, supplier, 2)
        const delivered: string[] = []
        for (const { what, days, which, units, code } of steps) {
          now = new Date(now.getTime() + days * 86_400_000)
          if (what === 'ship') await ship('OUTBOUND', units, code)
          else if (what === 'deliver') delivered.push(await ship('DELIVERED', units, code))
          else if (what === 'close') await closeAll()
          else if (what === 'measure') await measureSkus(api, supplier, [code])
          else if (delivered.length > 0) await giveBack(delivered.splice(which % delivered.length, 1)[0]!)
        }
        now = new Date(now.getTime() + 40 * 86_400_000)
        await closeAll()

        const all = await statements()
        for (const { lines, totals, totalsByKind } of all) {
          expect(lines.totalCount).toBe(lines.nodes.length)
          expect(totalsByKind.reduce((sum, { lineCount }) => sum + lineCount, 0)).toBe(lines.nodes.length)
          for (const { kind: of, total, unknownCount } of totalsByKind) {
            const ofKind = lines.nodes.filter((line) => line.kind === of)
            expect(ofKind.filter(({ amount }) => amount === null)).toHaveLength(unknownCount)
            expect(sumOf(ofKind, total.currency)).toBe(minorFromDecimal(total.amount))
          }
          for (const { amount, currency } of totals) expect(sumOf(lines.nodes, currency)).toBe(minorFromDecimal(amount))
        }

        const rows = await api.prisma.order.findMany({ where: { supplierId: supplier.id } })
        const months = Map.groupBy(
          rows.flatMap(({ deliveredAt, returnedAt }) => (deliveredAt ? [{ deliveredAt, returnedAt }] : [])),
          ({ deliveredAt }) => businessMonthOf(deliveredAt),
        )
        const above = [...months.values()].map((orders) => {
          const returned = orders.filter(({ returnedAt }) => returnedAt !== null).length
          return Math.max(0, returned - Math.floor((orders.length * 250) / 10_000))
        })
        const charged = all.flatMap(returnLines)
        expect(charged).toHaveLength(above.reduce((sum, count) => sum + count, 0))
      }),
      { numRuns: 6 },
    )
  }, 120_000)
})

type ShownLine = { amount: { amount: string; currency: string } | null }

function sumOf(lines: readonly ShownLine[], currency: string): bigint {
  return lines.reduce(
    (sum, { amount }) => (amount?.currency === currency ? sum + minorFromDecimal(amount.amount) : sum),
    0n,
  )
}
