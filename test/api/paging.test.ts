import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrdersQueryVariables } from '../generated/graphql.ts'
import { OrdersDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addOrders, addSkus } from '../support/records.ts'

describeOnEachDatabase('a list of orders', (kind) => {
  let api: TestApi
  beforeAll(async () => void (api = await startApi(kind)))
  afterAll(() => api.close())

  const pageOf = async (supplier: TestSupplier, args: Partial<OrdersQueryVariables>) =>
    (await api.query(supplier.token, OrdersDocument, args)).data.orders

  async function supplierWithOrders(count: number) {
    const supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    const numbers = await addOrders(api, supplier, skus.get('SKU-0001')!, count)
    return { supplier, skuId: skus.get('SKU-0001')!, numbers }
  }

  const order = (supplier: TestSupplier, tradeOrderId: string, paidAt: Date) => ({
    supplierId: supplier.id,
    tradeOrderId,
    status: 'PAID' as const,
    fulfilment: 'JIT' as const,
    market: 'ES' as const,
    paidAt,
    totalMinor: 1n,
    currency: 'EUR',
  })

  test('comes newest first, oldest first on request', async () => {
    const { supplier, numbers } = await supplierWithOrders(5)
    const newest = await pageOf(supplier, {})
    expect(newest.edges.map(({ node }) => node.tradeOrderId)).toEqual(numbers)
    const oldest = await pageOf(supplier, { orderBy: 'OLDEST_FIRST' })
    expect(oldest.edges.map(({ node }) => node.tradeOrderId)).toEqual(numbers.toReversed())
  })

  test('is complete and without repetition forwards and backwards, for any page size, with equal instants, under inserts', async () => {
    const sizes = fc.integer({ min: 1, max: 7 })
    const instants = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(instants, sizes, fc.boolean(), async (minutes, size, isForward) => {
        const supplier = await api.addSupplier()
        const at = (minute: number) => new Date(TEST_NOW.getTime() + minute * 60_000)
        const data = minutes.map((minute, index) => order(supplier, `T${index}`, at(minute)))
        await api.prisma.order.createMany({ data })
        const seen: string[] = []
        let cursor: string | null | undefined
        for (let pageNo = 0; ; pageNo += 1) {
          const page = await pageOf(
            supplier,
            isForward ? { first: size, after: cursor } : { last: size, before: cursor },
          )
          const numbers = page.edges.map(({ node }) => node.tradeOrderId)
          if (isForward) seen.push(...numbers)
          else seen.unshift(...numbers)
          const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo
          cursor = isForward ? endCursor : startCursor
          if (!(isForward ? hasNextPage : hasPreviousPage)) break
          await api.prisma.order.create({ data: order(supplier, `late-${pageNo}`, at(pageNo % 4)) })
        }
        const early = seen.filter((number) => number.startsWith('T'))
        expect(early.toSorted()).toEqual(data.map(({ tradeOrderId }) => tradeOrderId).toSorted())
        expect(new Set(seen).size).toBe(seen.length)
      }),
      { numRuns: 15 },
    )
  })

  test('says whether there is more, exactly', async () => {
    const { supplier } = await supplierWithOrders(4)
    const first = await pageOf(supplier, { first: 2 })
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const second = await pageOf(supplier, { first: 2, after: first.pageInfo.endCursor })
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const none = await pageOf(supplier, { first: 2, after: second.pageInfo.endCursor })
    expect(none).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } })
    const last = await pageOf(supplier, { last: 3 })
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  test('between two cursors has what lies between', async () => {
    const { supplier, numbers } = await supplierWithOrders(5)
    const { edges } = await pageOf(supplier, {})
    const between = await pageOf(supplier, { after: edges[0]!.cursor, before: edges[4]!.cursor })
    expect(between.edges.map(({ node }) => node.tradeOrderId)).toEqual(numbers.slice(1, 4))
  })

  test('is narrowed by market, fulfilment and time: from is included, before is not', async () => {
    const { supplier, numbers } = await supplierWithOrders(4)
    const minute = (count: number) => new Date(TEST_NOW.getTime() - count * 60_000).toISOString()
    const page = await pageOf(supplier, { where: { paidFrom: minute(2), paidBefore: minute(0) } })
    expect(page.edges.map(({ node }) => node.tradeOrderId)).toEqual([numbers[1], numbers[2]])
    expect((await pageOf(supplier, { where: { market: 'PL' } })).edges).toEqual([])
    expect((await pageOf(supplier, { where: { market: 'ES', fulfilment: 'JIT' } })).edges).toHaveLength(4)
  })

  test('shows instants to the millisecond in UTC and money exactly, whatever the time zone of the server', async () => {
    const supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    const paidAt = new Date('2026-03-29T01:30:00.007Z')
    await api.prisma.order.create({
      data: {
        ...order(supplier, 'T', paidAt),
        totalMinor: 9_007_199_254_740_993n,
        lines: {
          create: { skuId: skus.get('SKU-0001')!, quantity: 3, reservedQuantity: 2, unitPriceMinor: 5n },
        },
      },
    })
    const { edges } = await pageOf(supplier, { where: { paidFrom: paidAt.toISOString() } })
    expect(edges[0]?.node).toMatchObject({
      paidAt: '2026-03-29T01:30:00.007Z',
      total: { amount: '90071992547409.93', currency: 'EUR' },
      lines: [{ quantity: 3, reservedQuantity: 2, unitPrice: { amount: '0.05' }, sku: { code: 'SKU-0001' } }],
    })
    const [row] = await api.prisma.$queryRaw<{ instant: string }[]>`
      SELECT to_char("paidAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') AS instant
      FROM "Order" WHERE "supplierId" = ${supplier.id}::uuid`
    expect(row?.instant).toBe('2026-03-29T01:30:00.007')
  })
})
