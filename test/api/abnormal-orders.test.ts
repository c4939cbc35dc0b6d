import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { markOverdueOrders } from '../../server/orders/orders.jobs.ts'
import type { RecordOrderExceptionInput } from '../generated/graphql.ts'
import {
  AbnormalOrdersBelowDocument,
  AbnormalOrdersDocument,
  CancelOrderDocument,
  DiagnoseOrderDocument,
  RecordOrderExceptionDocument,
  ResolveOrderExceptionDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { advanceOrder, globalId, takeOrder } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

/** Orders of these tests are paid in the morning of 5 January in China. */
const OUTBOUND_DUE = new Date('2026-01-06T15:59:59.999Z')
const laterThan = (instant: Date, ms: number) => new Date(instant.getTime() + ms)

describeOnEachDatabase('an abnormal order (ORD-2)', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 1)
  })
  afterAll(() => api.close())

  type Report = Pick<RecordOrderExceptionInput, 'kind'> & Partial<RecordOrderExceptionInput>
  const report = async (orderId: string, input: Report) =>
    (
      await api.query(operator, RecordOrderExceptionDocument, {
        input: { detail: 'CE certificate missing', ...input, orderId: globalId('Order', orderId) },
      })
    ).data.recordOrderException
  const resolve = async (orderId: string, exception: Report['kind']) =>
    (
      await api.query(operator, ResolveOrderExceptionDocument, {
        input: { orderId: globalId('Order', orderId), kind: exception },
      })
    ).data.resolveOrderException
  const diagnosis = async (orderId: string, token = supplier.token) =>
    (await api.query(token, DiagnoseOrderDocument, { by: { id: globalId('Order', orderId) } })).data.diagnoseOrder
  const causes = async (orderId: string) => (await diagnosis(orderId))!.rootCauses.map(({ code }) => code)
  const board = async (variables: object = {}) =>
    (await api.query(supplier.token, AbnormalOrdersDocument, variables)).data.abnormalOrders
  const eventsOf = async (orderId: string) =>
    (await api.prisma.event.findMany({ where: { subjectId: orderId }, orderBy: { id: 'asc' } })).map(
      (event) => event.kind,
    )

  test('is one that has not left by the end of the next day: at 23:59:59.999 it is in time, a millisecond later late', async () => {
    const orderId = await takeOrder(api, supplier)
    await markOverdueOrders(api.prisma, OUTBOUND_DUE)
    expect(await board()).toMatchObject({ totalCount: 0 })
    await markOverdueOrders(api.prisma, laterThan(OUTBOUND_DUE, 1))
    expect((await board()).nodes).toEqual([
      { id: globalId('Order', orderId), abnormalSince: OUTBOUND_DUE.toISOString() },
    ])
    expect(await eventsOf(orderId)).toEqual(['ORDER_CHANGED', 'ORDER_CHANGED', 'ORDER_ABNORMAL'])
  })

  test('is diagnosed from its nodes with label, evidence and responsible side, in both languages', async () => {
    const orderId = await takeOrder(api, supplier)
    now = OUTBOUND_DUE
    expect(await diagnosis(orderId)).toMatchObject({ isAbnormal: false, rootCauses: [] })
    now = laterThan(OUTBOUND_DUE, 1)
    const found = await diagnosis(orderId)
    expect(found?.nodes).toHaveLength(10)
    expect(found?.nodes[3]).toEqual({ kind: 'OUTBOUND', isLate: true })
    expect(found?.rootCauses).toEqual([
      {
        code: 'SUPPLIER_INBOUND_LATE',
        label: 'Goods not at the warehouse in time',
        chinese: '供应商送仓超时',
        responsibleSide: 'SUPPLIER',
        remedy: 'Bring the goods to the warehouse at once, and check how long yours take.',
        suggestedTicketKind: 'INQUIRY',
        node: 'OUTBOUND',
        since: OUTBOUND_DUE.toISOString(),
        detail: null,
        place: null,
      },
    ])
  })

  test('is diagnosed with what the platform reported: 清关文件缺失, the supplier’s; 本地仓分拣错发, the platform’s', async () => {
    const orderId = await takeOrder(api, supplier)
    await advanceOrder(api, operator, orderId, 'TRUNK_DEPARTED')
    const missing = { kind: 'CUSTOMS_DOCUMENT_MISSING', place: 'Liège', occurredAt: now.toISOString() } as const
    expect(await report(orderId, missing)).toMatchObject({
      order: { isAbnormal: true, abnormalSince: now.toISOString() },
    })
    expect((await diagnosis(orderId))?.rootCauses).toMatchObject([
      { chinese: '清关文件缺失', responsibleSide: 'SUPPLIER', detail: 'CE certificate missing', place: 'Liège' },
    ])
    await advanceOrder(api, operator, orderId, 'AT_LOCAL_WAREHOUSE')
    await report(orderId, { kind: 'LOCAL_WAREHOUSE_MISSORT' })
    expect((await diagnosis(orderId))?.rootCauses).toMatchObject([
      { chinese: '本地仓分拣错发', responsibleSide: 'PLATFORM', suggestedTicketKind: 'RESHIP' },
    ])
    const { order } = (await diagnosis(orderId))!
    expect(order.exceptions).toMatchObject([
      { kind: 'CUSTOMS_DOCUMENT_MISSING', resolvedAt: now.toISOString() },
      { kind: 'LOCAL_WAREHOUSE_MISSORT', resolvedAt: null },
    ])
    expect((await eventsOf(orderId)).filter((event) => event === 'ORDER_ABNORMAL')).toHaveLength(2)
  })

  test('is reported up to now, and not a millisecond later', async () => {
    const orderId = await takeOrder(api, supplier)
    const occurredAt = laterThan(now, 1).toISOString()
    expect(await report(orderId, { kind: 'STOCK_SHORT', occurredAt })).toMatchObject({ field: 'occurredAt' })
    expect(await report(orderId, { kind: 'STOCK_SHORT', occurredAt: now.toISOString() })).toMatchObject({ order: {} })
  })

  test('of which units were found missing counts against KPI-1 when it is JIT, resolved too, and not of the warehouse', async () => {
    const counted = async () => {
      const [day] = await api.prisma.kpiDay.findMany({ where: { supplierId: supplier.id } })
      return [day!.ordersFulfilled, day!.ordersPaid]
    }
    const jit = await takeOrder(api, supplier)
    const warehouse = await takeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 2 }], 'WAREHOUSE')
    expect(await counted()).toEqual([2, 2])
    await report(warehouse, { kind: 'STOCK_SHORT' })
    expect(await counted()).toEqual([2, 2])
    await report(jit, { kind: 'STOCK_SHORT' })
    expect(await counted()).toEqual([1, 2])
    await resolve(jit, 'STOCK_SHORT')
    expect(await counted()).toEqual([1, 2])
    await api.query(operator, CancelOrderDocument, { input: { orderId: globalId('Order', jit), cancelledBy: 'BUYER' } })
    const [day] = await api.prisma.kpiDay.findMany({ where: { supplierId: supplier.id } })
    expect(day).toMatchObject({ ordersFulfilled: 1, ordersPaid: 2, ordersCancelledByBuyer: 1 })
  })

  test('is in order again once it leaves late, and abnormal at its next deadline', async () => {
    const orderId = await takeOrder(api, supplier)
    now = laterThan(OUTBOUND_DUE, 1)
    await markOverdueOrders(api.prisma, now)
    await advanceOrder(api, operator, orderId, 'OUTBOUND')
    expect(await board()).toMatchObject({ totalCount: 0 })
    const trunkDue = laterThan(now, 48 * 3_600_000)
    await markOverdueOrders(api.prisma, trunkDue)
    expect(await board()).toMatchObject({ totalCount: 0 })
    now = laterThan(trunkDue, 1)
    await markOverdueOrders(api.prisma, now)
    expect((await board()).nodes).toMatchObject([{ abnormalSince: trunkDue.toISOString() }])
    expect(await causes(orderId)).toEqual(['TRUNK_DELAYED'])
  })

  test('stays abnormal while one of two exceptions is open, and while it is late', async () => {
    const orderId = await takeOrder(api, supplier)
    await report(orderId, { kind: 'STOCK_SHORT' })
    await report(orderId, { kind: 'ADDRESS_WRONG' })
    expect(await resolve(orderId, 'STOCK_SHORT')).toMatchObject({ order: { isAbnormal: true } })
    now = laterThan(OUTBOUND_DUE, 1)
    expect(await resolve(orderId, 'ADDRESS_WRONG')).toMatchObject({
      order: { isAbnormal: true, abnormalSince: OUTBOUND_DUE.toISOString() },
    })
    expect(await resolve(orderId, 'ADDRESS_WRONG')).toMatchObject({ __typename: 'NotFound' })
  })

  test('that is delivered has no deadline any more', async () => {
    const orderId = await takeOrder(api, supplier)
    await advanceOrder(api, operator, orderId, 'LAST_MILE')
    await report(orderId, { kind: 'CARRIER_DELAY' })
    await advanceOrder(api, operator, orderId, 'DELIVERED')
    await markOverdueOrders(api.prisma, new Date('2026-03-01T00:00:00.000Z'))
    expect(await board()).toMatchObject({ totalCount: 0 })
    expect(await report(orderId, { kind: 'PARCEL_DAMAGED' })).toMatchObject({ order: { isAbnormal: true } })
  })

  test('that is cancelled is abnormal no longer', async () => {
    const orderId = await takeOrder(api, supplier)
    await report(orderId, { kind: 'STOCK_SHORT' })
    const input = { orderId: globalId('Order', orderId), cancelledBy: 'SUPPLIER' as const }
    await api.query(operator, CancelOrderDocument, { input })
    expect(await board()).toMatchObject({ totalCount: 0 })
    expect(await report(orderId, { kind: 'STOCK_SHORT' })).toMatchObject({ __typename: 'IllegalStep', possible: [] })
  })

  test.each([
    ['a kind that is open', { kind: 'STOCK_SHORT' }, { __typename: 'IllegalStep', ruleId: 'ORD-2' }],
    ['nothing found', { kind: 'TRUNK_DELAYED', detail: ' ' }, { field: 'detail' }],
    ['1,001 characters', { kind: 'TRUNK_DELAYED', detail: 'x'.repeat(1001) }, { field: 'detail' }],
    ['before the payment', { kind: 'TRUNK_DELAYED', occurredAt: '2026-01-05T00:07:28.888Z' }, { field: 'occurredAt' }],
    ['another version', { kind: 'TRUNK_DELAYED', expectedVersion: 1 }, { __typename: 'VersionConflict' }],
  ] as const)('takes no report of %s', async (_name, input, refusal) => {
    const orderId = await takeOrder(api, supplier)
    await report(orderId, { kind: 'STOCK_SHORT' })
    expect(await report(orderId, input)).toMatchObject(refusal)
    expect(await causes(orderId)).toEqual(['STOCK_SHORT'])
  })

  test('reported ten times at once is reported once', async () => {
    const orderId = await takeOrder(api, supplier)
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(orderId, { kind: 'CUSTOMS_HELD' })))
    expect(answers.filter(({ __typename }) => __typename === 'IllegalStep')).toHaveLength(9)
  })

  test('has at most 50 exceptions, resolved ones too', async () => {
    const orderId = await takeOrder(api, supplier)
    const row = {
      orderId,
      kind: 'CUSTOMS_HELD' as const,
      detail: 'x',
      occurredAt: now,
      recordedAt: now,
      resolvedAt: now,
    }
    await api.prisma.orderException.createMany({ data: Array.from({ length: 49 }, () => row) })
    expect(await report(orderId, { kind: 'CUSTOMS_HELD' })).toMatchObject({ __typename: 'RecordOrderExceptionPayload' })
    expect(await report(orderId, { kind: 'PARCEL_LOST' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'orderId',
    })
  })

  test('of another supplier is not there to diagnose', async () => {
    const orderId = await takeOrder(api, supplier)
    const { token } = await api.addSupplier()
    expect(await diagnosis(orderId, token)).toBeNull()
    expect(await diagnosis(orderId, operator)).not.toBeNull()
  })

  test('is marked once by jobs that run at once, in batches, with every order', async () => {
    const orders = []
    for (let count = 0; count < 7; count += 1) orders.push(await takeOrder(api, supplier))
    now = laterThan(OUTBOUND_DUE, 1)
    await Promise.all(Array.from({ length: 3 }, () => markOverdueOrders(api.prisma, now, 2)))
    await markOverdueOrders(api.prisma, now, 2)
    expect(await board()).toMatchObject({ totalCount: 7 })
    for (const orderId of orders) {
      expect((await eventsOf(orderId)).filter((event) => event === 'ORDER_ABNORMAL')).toHaveLength(1)
    }
  })

  test('is listed by the time that it has been so, by market and by status, page by page', async () => {
    const first = await takeOrder(api, supplier)
    const second = await takeOrder(api, supplier)
    await advanceOrder(api, operator, second, 'ALLOCATED')
    await report(second, { kind: 'PARCEL_LOST' })
    now = laterThan(now, 1000)
    await report(first, { kind: 'STOCK_SHORT' })
    const ids = async (variables: object) => (await board(variables)).nodes.map(({ id }) => id)
    const [left, right] = [globalId('Order', second), globalId('Order', first)]
    expect(await ids({})).toEqual([left, right])
    expect(await ids({ orderBy: 'LATEST_FIRST' })).toEqual([right, left])
    expect(await ids({ where: { status: 'ALLOCATED' } })).toEqual([left])
    expect(await ids({ where: { market: 'FR' } })).toEqual([])
    const { pageInfo } = await board({ first: 1 })
    expect(await ids({ first: 1, after: pageInfo.endCursor })).toEqual([right])
  })

  test('of many suppliers are read with their diagnoses in one statement of each kind', async () => {
    const report2 = async () => {
      supplier = await api.addSupplier()
      await addSkus(api, supplier, 1)
      for (let count = 0; count < 3; count += 1) await report(await takeOrder(api, supplier), { kind: 'CUSTOMS_HELD' })
    }
    await report2()
    await report2()
    const { result, statements } = await api.counting(() =>
      api.query(operator, AbnormalOrdersBelowDocument, { last: 20 }),
    )
    expect(result.data.suppliers.nodes.at(-1)?.abnormalOrders.nodes[2]?.diagnosis.rootCauses).toHaveLength(1)
    const names = statements.map((sql) => /^\/\* (\w+) \*\//.exec(sql)?.[1] ?? sql)
    expect(names.filter((name) => name !== 'AccessToken').toSorted()).toEqual(
      ['abnormalOrders', 'abnormalOrdersCount', 'exceptionsOfOrder', 'nodesOfOrder', 'suppliers'].toSorted(),
    )
  })
})
