import { z } from 'zod'
import type { BenchSupplier, Dataset } from './dataset.ts'
import type { LoadRequest } from './load.ts'

// The four questions: how each contender is asked, and how its answer is read into the floor's words.

export const QUESTION_NAMES = ['Q1', 'Q2', 'Q3', 'Q4'] as const
export type QuestionName = (typeof QUESTION_NAMES)[number]

export type Asked = Omit<LoadRequest, 'minBytes'>

type Parameters = { supplier: BenchSupplier; values: string[] }

export type Question = {
  name: QuestionName
  description: string
  /** One for each request in turn. */
  parametersOf: (dataset: Dataset) => Parameters[]
  /** The document in our words and in those of the stock stack, with the variables of both. */
  document: { ours: string; stock: string }
  variablesOf: (parameters: Parameters) => Record<string, unknown>
  /** The answer of a GraphQL contender, in the floor's words. Throws for another shape. */
  normalise: (data: unknown) => unknown
}

const MARKETS = ['ES', 'FR', 'DE', 'NL', 'IT', 'PL']

/** As Relay's plugin makes it. */
function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}

const GlobalId = z.string().transform((id) => Buffer.from(id, 'base64').toString('utf8').split(':').at(-1))

const Supplier = z.object({ id: GlobalId, code: z.string(), name: z.string() })
const Money = z.object({ amount: z.string(), currency: z.string() })

const ONE_EACH = ({ suppliers }: Dataset) => suppliers.map((supplier) => ({ supplier, values: [supplier.id] }))

const Q1_FIELDS = 'id code name'

const Q2_FIELDS = `
  orders(first: 20) {
    edges {
      cursor
      node {
        id tradeOrderId status market paidAt
        total { amount currency }
        lines { quantity unitPrice { amount } sku { code title supplier { id code name } } }
        tickets(first: 5) { edges { node { number kind state responsibleSide openedAt } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }`

const Q3_FIELDS = `
  edges { cursor node { id tradeOrderId status fulfilment market paidAt receivedAt total { amount currency } } }
  pageInfo { hasNextPage endCursor }`

const pageOf = <Node extends z.ZodType>(node: Node) =>
  z.object({
    edges: z.array(z.object({ cursor: z.string().min(1), node })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().min(1) }),
  })

const Line = z
  .object({
    quantity: z.int(),
    unitPrice: z.object({ amount: z.string() }),
    sku: z.object({ code: z.string(), title: z.string(), supplier: Supplier }),
  })
  .transform(({ unitPrice, ...line }) => ({ ...line, unitPrice: unitPrice.amount }))

const OrderFields = {
  id: GlobalId,
  tradeOrderId: z.string(),
  status: z.string(),
  market: z.string(),
  paidAt: z.string(),
}

const Ticket = z.object({
  number: z.string(),
  kind: z.string(),
  state: z.string(),
  responsibleSide: z.string().nullable(),
  openedAt: z.string(),
})

const Tickets = z
  .object({ edges: z.array(z.object({ node: Ticket })) })
  .transform(({ edges }) => edges.map(({ node }) => node))

const Q2Order = z
  .object({ ...OrderFields, total: Money, lines: z.array(Line), tickets: Tickets })
  .transform(({ total, ...order }) => ({ ...order, ...total }))

const Q3Order = z
  .object({ ...OrderFields, fulfilment: z.string(), receivedAt: z.string(), total: Money })
  .transform(({ total, ...order }) => ({ ...order, ...total }))

const Q1Data = z.object({ supplier: Supplier })
const Q2Data = z.object({ supplier: z.object({ orders: pageOf(Q2Order) }) })
const Q3Data = z.object({ orders: pageOf(Q3Order) })

const FulfilmentDay = { numerator: z.string(), denominator: z.string(), value: z.string().nullable() }

const Q4Data = z.object({
  supplier: z.union([
    z
      .object({ kpiSeries: z.array(z.object({ day: z.string(), value: z.object(FulfilmentDay) })) })
      .transform(({ kpiSeries }) => kpiSeries.map(({ day, value }) => ({ day, ...value }))),
    z
      .object({ fulfilmentDays: z.array(z.object({ day: z.string(), ...FulfilmentDay })) })
      .transform(({ fulfilmentDays }) => fulfilmentDays),
  ]),
})

/** 30 days from a day of February 2026 on. */
function monthFrom(day: number): [from: string, to: string] {
  return [dayOfFebruary(day), dayOfFebruary(day + 29)]
}

function dayOfFebruary(day: number): string {
  return new Date(Date.UTC(2026, 1, day)).toISOString().slice(0, 10)
}

function flattened({ edges, pageInfo }: { edges: { node: unknown }[]; pageInfo: { hasNextPage: boolean } }) {
  return { hasNextPage: pageInfo.hasNextPage, orders: edges.map(({ node }) => node) }
}

export const QUESTIONS: Question[] = [
  {
    name: 'Q1',
    description: 'supplier by id',
    parametersOf: ONE_EACH,
    document: {
      ours: `query Q1($id: ID!) { supplier(by: { id: $id }) { ${Q1_FIELDS} } }`,
      stock: `query Q1($id: ID!) { supplier(id: $id) { ${Q1_FIELDS} } }`,
    },
    variablesOf: ({ supplier }) => ({ id: globalId('Supplier', supplier.id) }),
    normalise: (data) => Q1Data.parse(data),
  },
  {
    name: 'Q2',
    description: 'first 20 orders of a supplier, newest first, with lines, SKUs and their supplier, and tickets',
    parametersOf: ONE_EACH,
    document: {
      ours: `query Q2($id: ID!) { supplier(by: { id: $id }) { ${Q2_FIELDS} } }`,
      stock: `query Q2($id: ID!) { supplier(id: $id) { ${Q2_FIELDS} } }`,
    },
    variablesOf: ({ supplier }) => ({ id: globalId('Supplier', supplier.id) }),
    normalise: (data) => flattened(Q2Data.parse(data).supplier.orders),
  },
  {
    name: 'Q3',
    description: "first 100 of a supplier's orders by market and status, 10 scalars",
    parametersOf: ({ suppliers }) =>
      suppliers.map((supplier, index) => ({
        supplier,
        // Three of four ask for a full page; the others for a market with fewer orders.
        values: [supplier.id, index % 4 === 3 ? MARKETS[index % MARKETS.length]! : 'ES', 'DELIVERED'],
      })),
    document: {
      ours: `query Q3($market: Market!, $status: OrderStatus!) {
        orders(first: 100, where: { market: $market, status: $status }) { ${Q3_FIELDS} }
      }`,
      stock: `query Q3($supplierId: ID!, $market: Market!, $status: OrderStatus!) {
        orders(first: 100, supplierId: $supplierId, market: $market, status: $status) { ${Q3_FIELDS} }
      }`,
    },
    variablesOf: ({ supplier, values }) => ({
      supplierId: globalId('Supplier', supplier.id),
      market: values[1],
      status: values[2],
    }),
    normalise: (data) => flattened(Q3Data.parse(data).orders),
  },
  {
    name: 'Q4',
    description: "a supplier's fulfilment rate by day for 30 days (KPI-1)",
    parametersOf: ({ suppliers }) =>
      suppliers.map((supplier, index) => ({ supplier, values: [supplier.id, ...monthFrom(1 + (index % 28))] })),
    document: {
      ours: `query Q4($id: ID!, $from: Date!, $to: Date!) {
        supplier(by: { id: $id }) {
          kpiSeries(kpi: ORDER_FULFILMENT, from: $from, to: $to) { day value { numerator denominator value } }
        }
      }`,
      stock: `query Q4($id: ID!, $from: Date!, $to: Date!) {
        supplier(id: $id) { fulfilmentDays(from: $from, to: $to) { day numerator denominator value } }
      }`,
    },
    variablesOf: ({ supplier, values }) => ({ id: globalId('Supplier', supplier.id), from: values[1], to: values[2] }),
    normalise: (data) => ({ days: Q4Data.parse(data).supplier }),
  },
]
