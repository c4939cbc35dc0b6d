import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import type { DatabaseKind } from '../support/databases.ts'
import { isServerGiven } from '../support/databases.ts'
import { fillTable } from '../support/filled-tables.ts'
import type { FilterValues, ListField, ListRequest } from '../support/lists-of-schema.ts'
import { documentOf, LIST_FIELDS, requestsOf, tableOf } from '../support/lists-of-schema.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import { globalId } from '../support/order-records.ts'
import type { PlanFlaw } from '../support/query-plans.ts'
import { flawsOf } from '../support/query-plans.ts'

/** The planner is the same: once is enough. */
const KIND: DatabaseKind = isServerGiven ? 'PostgreSQL' : 'PGlite'

const ROWS = 1500

/** A request whose pages may cost more than their rows, and why that stays little. See docs/decisions/0007-indexes.md. */
type Allowance = {
  lists: readonly string[]
  /** The filter that asks for it. */
  filter: string
  /** In these orders only; in all when left out. */
  orders?: readonly string[]
  /** The column that may be tested row by row; when left out, the rows are so few that anything may be done with them. */
  column?: string
  reason: string
}

const ALLOWANCES: readonly Allowance[] = [
  {
    lists: ['Query.tickets', 'Supplier.tickets'],
    filter: 'orderId',
    reason: 'an order has few tickets, found by its id',
  },
  {
    lists: ['Query.tickets', 'Supplier.tickets'],
    filter: 'isOverdue',
    orders: ['NEWEST_FIRST', 'OLDEST_FIRST'],
    column: 'answerDueAt',
    reason: 'TKT-2: a ticket is due 2 hours after it was opened, so among the open ones the order is nearly the same',
  },
  {
    lists: ['Query.skus', 'Supplier.skus'],
    filter: 'targetMarket',
    column: 'targetMarkets',
    reason: 'a SKU has several of six markets: read in order, every few rows one fits',
  },
  {
    lists: ['Query.skus', 'Supplier.skus'],
    filter: 'codePrefix',
    orders: ['NEWEST_FIRST'],
    column: 'skuCode',
    reason: 'no index has two orders; the SKUs with a prefix are sorted by age, or those by age are tested',
  },
  {
    lists: ['Order.tickets'],
    filter: 'state',
    column: 'state',
    reason: 'an order has few tickets',
  },
  {
    lists: ['Order.tickets'],
    filter: 'kind',
    column: 'kind',
    reason: 'an order has few tickets',
  },
  {
    lists: ['Query.suppliers'],
    filter: 'codePrefix',
    column: 'code',
    reason: 'no index has two orders; suppliers are few beside what they have',
  },
  {
    lists: ['Query.inventorySyncRuns', 'Supplier.inventorySyncRuns'],
    filter: 'failureKind',
    column: 'supplierId',
    reason: 'of a failure that hardly ever happens, the index of all suppliers has as few rows as that of one',
  },
  {
    lists: ['PurchaseOrder.shipments'],
    filter: 'status',
    column: 'status',
    reason: 'a purchase order has few shipments',
  },
  {
    lists: ['Supplier.kpiOrders'],
    filter: 'outcome',
    column: 'cancelledBy',
    reason: 'KPI-1: of the orders not fulfilled, which have an index of their own and are few, either half is wanted',
  },
]

describe(`the pages of a list on ${KIND}, whatever its filters and order`, () => {
  let api: TestApi
  let everything: Everything
  let tokens: { supplier: string; operator: string }
  let values: FilterValues
  const sent: Prisma.Sql[] = []
  const used = new Set<Allowance>()
  let app: TestApi['app']

  beforeAll(async () => {
    api = await startApi(KIND)
    everything = await addOneOfEverything(api)
    await addOneOfEverything(api)
    tokens = { supplier: everything.supplier.token, operator: await addOperator(api) }
    app = api.appWith({}, (statement) => {
      sent.push(statement)
      return api.read(statement)
    })
    values = {
      'FeeStatementWhere.from': ['"2025-11"'],
      'FeeStatementWhere.to': ['"2026-02"'],
      'SupplierWhere.codePrefix': ['"supplier"', `"${everything.supplier.code}"`],
      'SkuWhere.codePrefix': ['"SKU"', '"LISTED-0001-7"'],
      'TicketWhere.orderId': [`"${globalId('Order', everything.ids.Order!)}"`],
      'EventWhere.supplierId': [`"${globalId('Supplier', everything.supplier.id)}"`],
    }
    const tables = new Set<string>()
    for (const list of LIST_FIELDS) {
      const statements = await statementsOf(list, requestsOf(list, {})[0]!, tokens.operator)
      tables.add(tableOf(statements.map(({ sql }) => sql)))
    }
    for (const table of tables) await fillTable(api.prisma, table, ROWS)
  })
  afterAll(() => api.close())

  /** The statements with which the API reads the pages of the request. */
  async function statementsOf(list: ListField, { args }: ListRequest, token: string): Promise<Prisma.Sql[]> {
    const id = globalId(list.parent, everything.ids[list.parent] ?? '')
    const query = documentOf(list, args, '{ nodes { __typename } }', id)
    sent.length = 0
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    })
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`)
    return sent.filter(({ sql }) => / LIMIT /.test(sql))
  }

  test.each(LIST_FIELDS.map((list) => [list.name, list] as const))('%s', { timeout: 30_000 }, async (_name, list) => {
    const asked: { how: string; request: ListRequest; statement: Prisma.Sql }[] = []
    for (const request of requestsOf(list, {}, values)) {
      for (const [scope, token] of Object.entries(tokens)) {
        const statements = await statementsOf(list, request, token)
        expect(statements.length).toBeGreaterThan(0)
        asked.push(...statements.map((statement) => ({ how: `${scope} (${request.args})`, request, statement })))
      }
    }
    const flaws = await flawsOf(
      api.prisma,
      asked.map(({ statement }) => statement),
    )
    const holes = asked.flatMap(({ how, request }, index) =>
      flaws[index]!.filter((flaw) => !isScopeOfParent(list, flaw) && !isAllowed(list, request, flaw, used)).map(
        ({ kind, text }) => `${how}: ${kind}: ${text}`,
      ),
    )
    // Give the list an index for the filters and the order (see 0007-indexes.md), or add an allowance with its reason.
    expect([...new Set(holes)]).toEqual([])
  })

  test('no allowance is left over', () => {
    expect(ALLOWANCES.filter((allowance) => !used.has(allowance))).toEqual([])
  })
})

/** What belongs to a thing belongs to its supplier: to test it leaves no row out. */
function isScopeOfParent({ parent }: ListField, { filter }: PlanFlaw): boolean {
  return !['Query', 'Supplier'].includes(parent) && /^\("supplierId" = '[-0-9a-f]+'::uuid\)$/.test(filter)
}

function isAllowed(
  { name }: ListField,
  { filters, order }: ListRequest,
  flaw: PlanFlaw,
  used: Set<Allowance>,
): boolean {
  const found = ALLOWANCES.find(
    ({ lists, filter, orders, column }) =>
      lists.includes(name) &&
      filters.includes(filter) &&
      (orders === undefined || orders.includes(order ?? '')) &&
      (column === undefined || flaw.filter.includes(column)),
  )
  if (found) used.add(found)
  return found !== undefined
}
