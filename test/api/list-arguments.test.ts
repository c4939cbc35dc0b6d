import { getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { addAccessTokens } from '../support/access-token-records.ts'
import { addApplication } from '../support/admission-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addFeeStatements } from '../support/fee-records.ts'
import { addFirstInspections, addPurchaseOrders, addShipments, addStockMovements } from '../support/inbound-records.ts'
import { addKpiAlerts } from '../support/kpi-records.ts'
import { addOrders, addRuns, addSkus } from '../support/records.ts'
import { addTickets } from '../support/ticket-records.ts'

/** Lists by one time of their rows, with the bounds of that time in `where`. */
const TIMED = [
  { field: 'accessTokens', column: 'createdAt', from: 'createdFrom', before: 'createdBefore' },
  { field: 'applications', column: 'submittedAt', from: 'submittedFrom', before: 'submittedBefore' },
  { field: 'firstInspections', column: 'inspectedAt', from: 'inspectedFrom', before: 'inspectedBefore' },
  { field: 'inventorySyncRuns', column: 'dueAt', from: 'dueFrom', before: 'dueBefore' },
  { field: 'kpiAlerts', column: 'raisedAt', from: 'raisedFrom', before: 'raisedBefore' },
  { field: 'stockMovements', column: 'at', from: 'from', before: 'before' },
  { field: 'trademarks', column: 'createdAt', from: 'createdFrom', before: 'createdBefore' },
]

describe('every list at the root', () => {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
    getNamedType(type).name.endsWith('Connection'),
  )
  test.each(lists.map(({ name, args }) => [name, args.map((arg) => arg.name)]))(
    '%s has a filter and an order',
    (name, args) => {
      // The feed of events has one order, that of commit: `last` reads its newest.
      expect(args).toEqual(expect.arrayContaining(name === 'events' ? ['where'] : ['where', 'orderBy']))
    },
  )
})

describeOnEachDatabase('the arguments of a list', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let orderId: string
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
    orderId = await addRows(api, supplier)
  })
  afterAll(() => api.close())

  /** The values of one field of the rows. */
  async function valuesOf(field: string, args: string, column: string, token = supplier.token): Promise<string[]> {
    const document = `{ ${field}${args === '' ? '' : `(${args})`} { nodes { ${column} } } }`
    const { data, errors } = await api.query<Record<string, { nodes: Record<string, string>[] }>, unknown>(
      token,
      document,
    )
    expect(errors).toBeUndefined()
    return data[field]!.nodes.map((row) => row[column]!)
  }

  test.each(TIMED)('$field: newest first, the other way round on request, and within a time', async (list) => {
    const newest = await valuesOf(list.field, '', list.column)
    expect(newest.length).toBeGreaterThan(1)
    expect(newest).toEqual(newest.toSorted((one, other) => other.localeCompare(one)))
    expect(await valuesOf(list.field, 'orderBy: OLDEST_FIRST', list.column)).toEqual(newest.toReversed())
    const [last, secondLast] = newest
    expect(await valuesOf(list.field, `where: { ${list.from}: "${last}" }`, list.column)).toEqual([last])
    const between = `where: { ${list.from}: "${secondLast}", ${list.before}: "${last}" }`
    expect(await valuesOf(list.field, between, list.column)).toEqual([secondLast])
  })

  test('fee statements: by month, the first and the last one included', async () => {
    expect(await valuesOf('feeStatements', '', 'month')).toEqual(['2026-01', '2025-12', '2025-11'])
    expect(await valuesOf('feeStatements', 'orderBy: OLDEST_FIRST', 'month')).toEqual(['2025-11', '2025-12', '2026-01'])
    const where = 'where: { from: "2025-11", to: "2025-12" }'
    expect(await valuesOf('feeStatements', where, 'month')).toEqual(['2025-12', '2025-11'])
  })

  test('runs: by the way in which they failed (SYNC-3)', async () => {
    const where = (failureKind: string) => `where: { failureKind: ${failureKind} }`
    expect(await valuesOf('inventorySyncRuns', where('ANSWER_TOO_SLOW'), 'failureKind')).toEqual(['ANSWER_TOO_SLOW'])
    expect(await valuesOf('inventorySyncRuns', where('BODY_NOT_JSON'), 'failureKind')).toEqual([])
  })

  test('trademarks by kind, access tokens by role', async () => {
    expect(new Set(await valuesOf('trademarks', 'where: { kind: R }', 'kind'))).toEqual(new Set(['R']))
    expect(await valuesOf('trademarks', 'where: { kind: TM }', 'kind')).toEqual([])
    const viewers = await valuesOf('accessTokens', 'where: { role: SUPPLIER_VIEWER }', 'role')
    expect(viewers).toEqual(['SUPPLIER_VIEWER', 'SUPPLIER_VIEWER'])
  })

  test('suppliers: the eldest first, the newest on request, by the beginning of the code', async () => {
    const operator = await addOperator(api)
    const other = await api.addSupplier()
    const codes = await valuesOf('suppliers', '', 'code', operator)
    expect(codes).toEqual(expect.arrayContaining([supplier.code, other.code]))
    expect(await valuesOf('suppliers', 'orderBy: NEWEST_FIRST', 'code', operator)).toEqual(codes.toReversed())
    expect(await valuesOf('suppliers', `where: { codePrefix: "${other.code}" }`, 'code', operator)).toEqual([
      other.code,
    ])
    expect(await valuesOf('suppliers', 'where: { codePrefix: "\\u0000" }', 'code', operator)).toEqual([])
    // Another's code finds nothing for a supplier.
    expect(await valuesOf('suppliers', `where: { codePrefix: "${other.code}" }`, 'code')).toEqual([])
  })

  test('the tickets of an order: by state, in either order (TKT-1)', async () => {
    const by = `by: { id: "${globalId('Order', orderId)}" }`
    const ticketsOf = async (args: string) => {
      const document = `{ order(${by}) { tickets(${args}) { nodes { openedAt state } } } }`
      type Answer = { order: { tickets: { nodes: { openedAt: string; state: string }[] } } }
      const { data } = await api.query<Answer, unknown>(supplier.token, document)
      return data.order.tickets.nodes.map(({ openedAt }) => openedAt)
    }
    const newest = await ticketsOf('orderBy: NEWEST_FIRST')
    expect(newest).toHaveLength(3)
    expect(await ticketsOf('orderBy: OLDEST_FIRST')).toEqual(newest.toReversed())
    expect(await ticketsOf('where: { state: WITHDRAWN }')).toEqual([])
  })

  test('a month that is none is refused at its argument', async () => {
    const { errors } = await api.query(supplier.token, '{ feeStatements(where: { from: "2026-13" }) { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}

/** Rows of every list, each a minute from the next; returns the order that they are about. */
async function addRows(api: TestApi, supplier: TestSupplier): Promise<string> {
  const { prisma } = api
  const skus = [...(await addSkus(api, supplier, 2)).values()]
  await addOrders(api, supplier, skus[0]!, 1)
  await addRuns(api, supplier, 3)
  await addKpiAlerts(api, supplier, skus[0]!)
  await addPurchaseOrders(api, supplier, skus[0]!, 1)
  const [shipmentId] = await addShipments(api, supplier, skus[0]!, 1)
  await addFirstInspections(api, supplier, shipmentId!, skus)
  await addStockMovements(api, supplier, skus[0]!, 3)
  await addAccessTokens(api, supplier, 2)
  await addApplication(api, supplier, 'REFUSED')
  await addApplication(api, supplier)
  const where = { supplierId: supplier.id }
  const order = await prisma.order.findFirstOrThrow({ where })
  await addFeeStatements(api, supplier, order.id, ['2026-01', '2025-12', '2025-11'])
  const kinds = ['REFUND', 'RESHIP', 'RETURN'] as const
  for (const [index, id] of (await addTickets(api, supplier, 3)).entries()) {
    await prisma.ticket.update({ where: { id }, data: { orderId: order.id, kind: kinds[index]! } })
  }
  const minutesLater = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000)
  const [tokens, trademarks, applications] = await Promise.all([
    prisma.accessToken.findMany({ where }),
    prisma.trademark.findMany({ where }),
    prisma.application.findMany({ where }),
  ])
  const at = (index: number) => ({ createdAt: minutesLater(index) })
  for (const [index, { id }] of tokens.entries()) await prisma.accessToken.update({ where: { id }, data: at(index) })
  for (const [index, { id }] of trademarks.entries()) await prisma.trademark.update({ where: { id }, data: at(index) })
  for (const [index, { id }] of applications.entries()) {
    await prisma.application.update({ where: { id }, data: { submittedAt: minutesLater(index) } })
  }
  return order.id
}
