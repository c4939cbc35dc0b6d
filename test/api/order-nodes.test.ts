import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { businessDayOf } from '../../server/kit/business-day.ts'
import { contributionChanges, KPI_COUNTERS, orderContributions } from '../../server/kpi/kpi-contributions.rules.ts'
import { ProgrammeOverrides } from '../../server/programme/programme-overrides.ts'
import { createProgramme, DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import type { RecordOrderNodeInput } from '../generated/graphql.ts'
import {
  CancelOrderDocument,
  OrderNodesDocument,
  OrdersDocument,
  RecordOrderNodeDocument,
  RecordReturnDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { advanceOrder, globalId, takeOrder } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

const HOUR_MS = 3_600_000

describeOnEachDatabase('an order', (kind) => {
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

  const record = async (orderId: string, input: Omit<RecordOrderNodeInput, 'orderId'>, token = operator) =>
    (await api.query(token, RecordOrderNodeDocument, { input: { orderId: globalId('Order', orderId), ...input } })).data
      .recordOrderNode
  const cancel = async (orderId: string, cancelledBy: 'BUYER' | 'SUPPLIER' | 'PLATFORM') =>
    (await api.query(operator, CancelOrderDocument, { input: { orderId: globalId('Order', orderId), cancelledBy } }))
      .data.cancelOrder
  const giveBack = async (orderId: string, lines: [code: string, good: number, scrapped: number][]) => {
    const returned = lines.map(([code, good, scrapped]) => ({
      skuId: globalId('Sku', skus.get(code) ?? code),
      good,
      scrapped,
    }))
    const input = { orderId: globalId('Order', orderId), lines: returned }
    return (await api.query(operator, RecordReturnDocument, { input })).data.recordReturn
  }
  const shown = async (orderId: string) =>
    (await api.query(supplier.token, OrderNodesDocument, { by: { id: globalId('Order', orderId) } })).data.order!
  const stock = () => api.prisma.jitStock.findUniqueOrThrow({ where: { skuId: skus.get('SKU-0001')! } })
  const kpiDays = () => api.prisma.kpiDay.findMany({ where: { supplierId: supplier.id }, orderBy: { day: 'asc' } })

  test('shows all ten nodes, with times, details and deadlines, as it goes through them (ORD-1, GEO-4)', async () => {
    const orderId = await takeOrder(api, supplier)
    const before = await shown(orderId)
    expect(before.nodes.map((node) => node.at)).toEqual(Array.from({ length: 10 }, () => null))
    expect(before.nodes[3]).toMatchObject({
      kind: 'OUTBOUND',
      label: 'Warehouse outbound',
      chinese: '仓内出库',
      expectedBy: '2026-01-06T15:59:59.999Z',
      isLate: false,
    })

    await record(orderId, { kind: 'STOCK_INBOUND', at: '2026-01-01T00:00:00.000Z', place: 'Dock 3' })
    await record(orderId, { kind: 'QUALITY_CHECKED', at: '2026-01-02T00:00:00.000Z', qualityResult: 'PASSED' })
    await record(orderId, { kind: 'ALLOCATED', warehouse: 'SZ' })
    await record(orderId, { kind: 'OUTBOUND' })
    now = new Date(TEST_NOW.getTime() + HOUR_MS)
    await record(orderId, { kind: 'TRUNK_DEPARTED' })
    const order = await shown(orderId)
    expect(order).toMatchObject({
      status: 'TRUNK_DEPARTED',
      version: 6,
      warehouse: 'SZ',
      outboundAt: TEST_NOW.toISOString(),
    })
    expect(order.nodes.map((node) => node.at)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-01-02T00:00:00.000Z',
      TEST_NOW.toISOString(),
      TEST_NOW.toISOString(),
      '2026-01-05T01:07:30.123Z',
      ...Array.from({ length: 5 }, () => null),
    ])
    expect(order.nodes[0]).toMatchObject({ place: 'Dock 3', recordedAt: TEST_NOW.toISOString(), warehouse: null })
    expect(order.nodes[1]).toMatchObject({ qualityResult: 'PASSED' })
    expect(order.nodes[3]).toMatchObject({ warehouse: 'SZ' })
    expect(order.nodes[4]).toMatchObject({ carrier: 'CAINIAO' })
    // 96 h after the trunk left.
    expect(order.nodes[5]).toMatchObject({ at: null, expectedBy: '2026-01-09T01:07:30.123Z' })
  })

  test('takes no node out of turn: IllegalStep names the possible ones', async () => {
    const orderId = await takeOrder(api, supplier)
    expect(await record(orderId, { kind: 'OUTBOUND', warehouse: 'HZ' })).toMatchObject({
      __typename: 'IllegalStep',
      code: 'ILLEGAL_STEP',
      ruleId: 'ORD-1',
      state: 'PAID',
      possible: ['STOCK_INBOUND', 'QUALITY_CHECKED', 'ALLOCATED'],
    })
    await record(orderId, { kind: 'ALLOCATED' })
    expect(await record(orderId, { kind: 'ALLOCATED' })).toMatchObject({ state: 'ALLOCATED', possible: ['OUTBOUND'] })
    expect(await shown(orderId)).toMatchObject({ status: 'ALLOCATED', version: 2 })
  })

  test('whose goods failed the check is not allocated until another check passes', async () => {
    const orderId = await takeOrder(api, supplier)
    await record(orderId, { kind: 'QUALITY_CHECKED', qualityResult: 'FAILED' })
    expect(await record(orderId, { kind: 'ALLOCATED' })).toMatchObject({ __typename: 'IllegalStep' })
    await record(orderId, { kind: 'QUALITY_CHECKED', qualityResult: 'PASSED' })
    expect(await record(orderId, { kind: 'ALLOCATED' })).toMatchObject({ order: { status: 'ALLOCATED' } })
  })

  test.each([
    [{ kind: 'RETURNED' }, 'kind'],
    [{ kind: 'QUALITY_CHECKED' }, 'qualityResult'],
    [{ kind: 'ALLOCATED', qualityResult: 'PASSED' }, 'qualityResult'],
    [{ kind: 'ALLOCATED', carrier: 'GLS' }, 'carrier'],
    [{ kind: 'STOCK_INBOUND', warehouse: 'HZ' }, 'warehouse'],
    [{ kind: 'ALLOCATED', at: '2026-01-05T00:07:28.888Z' }, 'at'],
    [{ kind: 'ALLOCATED', place: ' ' }, 'place'],
    [{ kind: 'ALLOCATED', place: 'x'.repeat(201) }, 'place'],
    [{ kind: 'ALLOCATED', trackingNumber: 'x'.repeat(65) }, 'trackingNumber'],
  ] as const)('takes no node %j: InvalidInput names %s', async (input, field) => {
    const orderId = await takeOrder(api, supplier)
    expect(await record(orderId, input)).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await shown(orderId)).toMatchObject({ status: 'PAID', version: 1 })
  })

  test('is recorded up to now, and not a millisecond later: nothing is that has not happened', async () => {
    const orderId = await takeOrder(api, supplier)
    const inAMillisecond = new Date(now.getTime() + 1).toISOString()
    const refused = { __typename: 'InvalidInput', field: 'at' }
    const id = { orderId: globalId('Order', orderId) }
    const line = { skuId: globalId('Sku', skus.get('SKU-0001')!), good: 1, scrapped: 0 }
    expect(await record(orderId, { kind: 'STOCK_INBOUND', at: inAMillisecond })).toMatchObject(refused)
    expect(await record(orderId, { kind: 'STOCK_INBOUND', at: now.toISOString() })).toMatchObject({ order: {} })
    const cancellation = { ...id, cancelledBy: 'BUYER', at: inAMillisecond } as const
    const cancelled = (await api.query(operator, CancelOrderDocument, { input: cancellation })).data.cancelOrder
    expect(cancelled).toMatchObject(refused)
    await advanceOrder(api, operator, orderId, 'DELIVERED')
    const giving = { ...id, lines: [line], at: inAMillisecond }
    expect((await api.query(operator, RecordReturnDocument, { input: giving })).data.recordReturn).toMatchObject(
      refused,
    )
  })

  test('paid on a clock that is ahead of ours goes on at the instant of its payment', async () => {
    const orderId = await takeOrder(api, supplier)
    const { paidAt } = await api.prisma.order.findUniqueOrThrow({ where: { id: orderId } })
    now = new Date(paidAt.getTime() - HOUR_MS)
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    expect(await shown(orderId)).toMatchObject({ status: 'OUTBOUND', outboundAt: paidAt.toISOString() })
    const late = { kind: 'TRUNK_DEPARTED', at: new Date(paidAt.getTime() + 1).toISOString() } as const
    expect(await record(orderId, late)).toMatchObject({ __typename: 'InvalidInput', field: 'at' })
  })

  test('may be allocated at the instant of its payment', async () => {
    const orderId = await takeOrder(api, supplier)
    expect(await record(orderId, { kind: 'ALLOCATED', at: '2026-01-05T00:07:28.889Z' })).toMatchObject({
      order: { status: 'ALLOCATED' },
    })
  })

  test('leaves a warehouse that is known, and the same as at allocation (GEO-2)', async () => {
    const orderId = await takeOrder(api, supplier)
    await record(orderId, { kind: 'ALLOCATED' })
    expect(await record(orderId, { kind: 'OUTBOUND' })).toMatchObject({ field: 'warehouse', ruleId: 'GEO-2' })
    expect(await record(orderId, { kind: 'OUTBOUND', warehouse: 'DG' })).toMatchObject({
      order: { status: 'OUTBOUND' },
    })
    const other = await takeOrder(api, supplier)
    await record(other, { kind: 'ALLOCATED', warehouse: 'HZ' })
    expect(await record(other, { kind: 'OUTBOUND', warehouse: 'DG' })).toMatchObject({ field: 'warehouse' })
  })

  test('for DE goes by GLS or DPD, not by Colissimo (GEO-3)', async () => {
    const orderId = await takeOrder(api, supplier)
    await advanceOrder(api, operator, orderId, 'AT_LOCAL_WAREHOUSE')
    expect(await record(orderId, { kind: 'LAST_MILE' })).toMatchObject({ field: 'carrier', ruleId: 'GEO-3' })
    expect(await record(orderId, { kind: 'LAST_MILE', carrier: 'COLISSIMO' })).toMatchObject({ field: 'carrier' })
    const details = { carrier: 'DPD', trackingNumber: '0123' } as const
    expect(await record(orderId, { kind: 'LAST_MILE', ...details })).toMatchObject({ order: { status: 'LAST_MILE' } })
    expect((await shown(orderId)).nodes[7]).toMatchObject({ carrier: 'DPD', trackingNumber: '0123' })
  })

  test('for DE goes by Colissimo where the installation assumes so (GEO-3)', async () => {
    const carriers = { COLISSIMO: { markets: ['DE'] } }
    const own = await startApi(kind, { programme: createProgramme(ProgrammeOverrides.parse({ carriers })) })
    const ownSupplier = await own.addSupplier()
    await addSkus(own, ownSupplier, 1)
    const ownOperator = await addOperator(own)
    const orderId = await takeOrder(own, ownSupplier)
    await advanceOrder(own, ownOperator, orderId, 'AT_LOCAL_WAREHOUSE')
    const input = { orderId: globalId('Order', orderId), kind: 'LAST_MILE', carrier: 'COLISSIMO' } as const
    const { data } = await own.query(ownOperator, RecordOrderNodeDocument, { input })
    await own.close()
    expect(data.recordOrderNode).toMatchObject({ order: { status: 'LAST_MILE' } })
  })

  test('is moved by an operator only, and only at the version that was expected', async () => {
    const orderId = await takeOrder(api, supplier)
    const input = { orderId: globalId('Order', orderId), kind: 'ALLOCATED' as const }
    const refused = await api.query(supplier.token, RecordOrderNodeDocument, { input })
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await record(orderId, { kind: 'ALLOCATED', expectedVersion: 2 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
      current: { id: input.orderId },
    })
    expect(await record(orderId, { kind: 'ALLOCATED', expectedVersion: 1 })).toMatchObject({ order: { version: 2 } })
    expect(await record(randomUUID(), { kind: 'ALLOCATED' })).toMatchObject({ __typename: 'NotFound' })
  })

  test('told ten times at once that it left, leaves once: its units are locked no longer (SYNC-5)', async () => {
    const orderId = await takeOrder(api, supplier)
    await record(orderId, { kind: 'ALLOCATED', warehouse: 'HZ' })
    expect(await stock()).toMatchObject({ sellableQuantity: 98, lockedQuantity: 2 })
    const answers = await Promise.all(Array.from({ length: 10 }, () => record(orderId, { kind: 'OUTBOUND' })))
    const made = answers.filter(({ __typename }) => __typename === 'RecordOrderNodePayload')
    expect(made).toHaveLength(1)
    expect(await stock()).toMatchObject({ sellableQuantity: 98, lockedQuantity: 0 })
    const movements = await api.prisma.stockMovement.findMany({ where: { causeId: orderId }, orderBy: { id: 'asc' } })
    expect(movements.map((move) => [move.kind, move.quantityChange, move.lockedChange])).toContainEqual([
      'ORDER_OUTBOUND',
      -2,
      -2,
    ])
  })

  test('cancelled before it left gives its units back and counts as its canceller has it (KPI-1)', async () => {
    const byBuyer = await takeOrder(api, supplier)
    const bySupplier = await takeOrder(api, supplier)
    await advanceOrder(api, operator, bySupplier, 'ALLOCATED')
    expect(await cancel(byBuyer, 'BUYER')).toMatchObject({
      order: { status: 'CANCELLED', cancelledBy: 'BUYER', cancelledAt: now.toISOString() },
    })
    expect(await cancel(bySupplier, 'SUPPLIER')).toMatchObject({
      order: { status: 'CANCELLED', cancelledBy: 'SUPPLIER' },
    })
    expect(await stock()).toMatchObject({ sellableQuantity: 100, lockedQuantity: 0 })
    expect(await kpiDays()).toMatchObject([{ ordersPaid: 2, ordersCancelledByBuyer: 1, ordersFulfilled: 0 }])
  })

  test('that has left is not cancelled', async () => {
    const orderId = await takeOrder(api, supplier)
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    expect(await cancel(orderId, 'BUYER')).toMatchObject({ __typename: 'IllegalStep', possible: ['TRUNK_DEPARTED'] })
    expect(await stock()).toMatchObject({ sellableQuantity: 98, lockedQuantity: 0 })
  })

  test('cancelled and sent at once is one of both', async () => {
    const orderId = await takeOrder(api, supplier)
    await record(orderId, { kind: 'ALLOCATED', warehouse: 'HZ' })
    const [sent, cancelled] = await Promise.all([record(orderId, { kind: 'OUTBOUND' }), cancel(orderId, 'PLATFORM')])
    const made = [sent, cancelled].filter(({ __typename }) => __typename.endsWith('Payload'))
    expect(made).toHaveLength(1)
    const { status } = await shown(orderId)
    expect(await stock()).toMatchObject({ sellableQuantity: status === 'CANCELLED' ? 100 : 98, lockedQuantity: 0 })
  })

  test('comes back after delivery, with good and scrapped units of each line (KPI-4, FEE-6)', async () => {
    const lines = [
      { skuCode: 'SKU-0001', quantity: 3 },
      { skuCode: 'SKU-0002', quantity: 1 },
    ]
    const orderId = await takeOrder(api, supplier, lines)
    expect(await giveBack(orderId, [['SKU-0001', 1, 1]])).toMatchObject({ __typename: 'IllegalStep', state: 'PAID' })
    await advanceOrder(api, operator, orderId, 'DELIVERED')
    expect(await kpiDays()).toMatchObject([{ ordersDelivered: 1, ordersReturned: 0 }])
    expect(await giveBack(orderId, [['SKU-0001', 3, 1]])).toMatchObject({ field: 'lines.0', code: 'INVALID_INPUT' })
    expect(
      await giveBack(orderId, [
        ['SKU-0001', 1, 0],
        ['nonsense', 1, 0],
      ]),
    ).toMatchObject({ field: 'lines.1' })
    expect(await giveBack(orderId, [])).toMatchObject({ __typename: 'InvalidInput' })
    expect(await giveBack(orderId, [['SKU-0001', 2, 1]])).toMatchObject({
      order: { status: 'RETURNED', lines: [{ returnedGood: 2, returnedScrapped: 1 }, { returnedGood: 0 }] },
    })
    expect(await giveBack(orderId, [['SKU-0002', 1, 0]])).toMatchObject({ __typename: 'IllegalStep', possible: [] })
    expect(await kpiDays()).toMatchObject([{ ordersDelivered: 1, ordersReturned: 1 }])
    expect(await shown(orderId)).toMatchObject({
      returnedAt: now.toISOString(),
      nodes: { 9: { at: now.toISOString() } },
    })
  })

  test('of the warehouse moves no JIT stock', async () => {
    const orderId = await takeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }], 'WAREHOUSE')
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    expect(await api.prisma.stockMovement.count({ where: { causeId: orderId } })).toBe(0)
  })

  test('tells front ends of each step', async () => {
    const orderId = await takeOrder(api, supplier)
    await advanceOrder(api, operator, orderId, 'DELIVERED')
    const events = await api.prisma.event.findMany({ where: { subjectId: orderId } })
    expect(events.map((event) => event.kind)).toEqual(Array.from({ length: 8 }, () => 'ORDER_CHANGED'))
  })

  test('is listed by market and status, in both directions', async () => {
    const sent = await takeOrder(api, supplier)
    const paid = await takeOrder(api, supplier)
    await advanceOrder(api, operator, sent, 'OUTBOUND')
    const list = async (where: object) =>
      (await api.query(supplier.token, OrdersDocument, { where })).data.orders.edges.map(({ node }) => node.id)
    expect(await list({ status: 'OUTBOUND' })).toEqual([globalId('Order', sent)])
    expect(await list({ market: 'DE', status: 'PAID' })).toEqual([globalId('Order', paid)])
    expect(await list({ market: 'ES', status: 'PAID' })).toEqual([])
  })

  test('whatever happens to orders, the sums by day are the sum over the orders, and stock is never lost', async () => {
    const step = fc.tuple(
      fc.nat({ max: 3 }),
      fc.constantFrom('node', 'node', 'node', 'cancel', 'return'),
      fc.nat({ max: 60 }),
    )
    const nextKind = [
      'ALLOCATED',
      'OUTBOUND',
      'TRUNK_DEPARTED',
      'CUSTOMS_CLEARED',
      'AT_LOCAL_WAREHOUSE',
      'LAST_MILE',
      'DELIVERED',
    ] as const
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        now = TEST_NOW
        supplier = await api.addSupplier()
        skus = await addSkus(api, supplier, 1, 5)
        const orders = []
        for (let count = 0; count < 4; count += 1) orders.push(await takeOrder(api, supplier))
        const reached = [0, 0, 0, 0]
        for (const [index, what, hours] of steps) {
          now = new Date(now.getTime() + hours * HOUR_MS)
          const orderId = orders[index]!
          if (what === 'cancel') await cancel(orderId, 'BUYER')
          else if (what === 'return') await giveBack(orderId, [['SKU-0001', 1, 0]])
          else {
            const kindOf = nextKind[reached[index]!] ?? 'DELIVERED'
            const details = kindOf === 'LAST_MILE' ? { carrier: 'GLS' as const } : {}
            const warehouse = kindOf === 'OUTBOUND' ? { warehouse: 'HZ' as const } : {}
            const answer = await record(orderId, { kind: kindOf, ...details, ...warehouse })
            if (answer.__typename === 'RecordOrderNodePayload') reached[index]! += 1
          }
        }
        const rows = await api.prisma.order.findMany({ where: { supplierId: supplier.id }, include: { lines: true } })
        const changes = contributionChanges(
          [],
          rows.flatMap((row) => orderContributions(row, DEFAULT_PROGRAMME)),
          businessDayOf,
        )
        const sums = changes.map(({ period, ...counts }) => ({ day: period, ...counts }))
        const kept = (await kpiDays()).map(({ day, ...counts }) => ({
          day: day.toISOString().slice(0, 10),
          ...Object.fromEntries(KPI_COUNTERS.map((counter) => [counter, Number(counts[counter])])),
        }))
        const isEmpty = (counts: object) => Object.values(counts).every((value) => value === 0)
        expect(kept.filter(({ day: _day, ...counts }) => !isEmpty(counts))).toEqual(sums)

        const unitsOf = (statuses: string[]) =>
          rows
            .filter(({ status }) => statuses.includes(status))
            .reduce((sum, { lines }) => sum + lines[0]!.reservedQuantity, 0)
        const inHand = unitsOf(['PAID', 'ALLOCATED'])
        const { sellableQuantity, lockedQuantity } = await stock()
        expect(lockedQuantity).toBe(inHand)
        const gone = rows
          .filter(({ outboundAt }) => outboundAt !== null)
          .reduce((sum, { lines }) => sum + lines[0]!.reservedQuantity, 0)
        expect(sellableQuantity + lockedQuantity + gone).toBe(5)
      }),
      { numRuns: 8 },
    )
  })
})
