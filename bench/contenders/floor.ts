import { Pool } from 'pg'
import { listen } from './listen.ts'

// The least that can be done: node:http and one prepared statement for each question, whose JSON PostgreSQL builds. No
// GraphQL, no authentication, no limits, no cursors. Its answers are also what the others' are compared with.

const INSTANT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const AMOUNT = (column: string) => `to_char(${column} / 100.0, 'FM999999999990.00')`

const SUPPLIER = `json_build_object('id', supplier.id, 'code', supplier.code, 'name', supplier."nameEn")`

const STATEMENTS: Record<string, string> = {
  Q1: `SELECT json_build_object('supplier', ${SUPPLIER})::text AS answer FROM "Supplier" AS supplier WHERE id = $1`,

  Q2: `
    SELECT json_build_object(
      'hasNextPage', count(*) > 20,
      'orders', json_agg(placed.shown ORDER BY placed."paidAt" DESC, placed.id DESC) FILTER (WHERE placed.place <= 20)
    )::text AS answer
    FROM (
      SELECT placed."paidAt", placed.id, row_number() OVER (ORDER BY placed."paidAt" DESC, placed.id DESC) AS place,
        json_build_object(
          'id', placed.id, 'tradeOrderId', placed."tradeOrderId", 'status', placed.status, 'market', placed.market,
          'paidAt', ${INSTANT('placed."paidAt"')}, 'amount', ${AMOUNT('placed."totalMinor"')}, 'currency', placed.currency,
          'lines', (
            SELECT json_agg(json_build_object(
              'quantity', line.quantity, 'unitPrice', ${AMOUNT('line."unitPriceMinor"')},
              'sku', json_build_object('code', sku."skuCode", 'title', sku."titleEn", 'supplier', ${SUPPLIER})
            ) ORDER BY sku."skuCode")
            FROM "OrderLine" AS line JOIN "Sku" AS sku ON sku.id = line."skuId"
            JOIN "Supplier" AS supplier ON supplier.id = sku."supplierId"
            WHERE line."orderId" = placed.id
          ),
          'tickets', (
            SELECT coalesce(json_agg(json_build_object(
              'number', ticket.number, 'kind', ticket.kind, 'state', ticket.state,
              'responsibleSide', ticket."responsibleSide", 'openedAt', ${INSTANT('ticket."openedAt"')}
            ) ORDER BY ticket."openedAt" DESC, ticket.id DESC), '[]')
            FROM (
              SELECT * FROM "Ticket" WHERE "orderId" = placed.id ORDER BY "openedAt" DESC, id DESC LIMIT 5
            ) AS ticket
          )
        ) AS shown
      FROM (
        SELECT * FROM "Order" WHERE "supplierId" = $1 ORDER BY "paidAt" DESC, id DESC LIMIT 21
      ) AS placed
    ) AS placed`,

  Q3: `
    SELECT json_build_object(
      'hasNextPage', count(*) > 100,
      'orders', json_agg(json_build_object(
        'id', id, 'tradeOrderId', "tradeOrderId", 'status', status, 'fulfilment', fulfilment, 'market', market,
        'paidAt', ${INSTANT('"paidAt"')}, 'receivedAt', ${INSTANT('"createdAt"')}, 'amount', ${AMOUNT('"totalMinor"')},
        'currency', currency
      ) ORDER BY "paidAt" DESC, id DESC) FILTER (WHERE place <= 100)
    )::text AS answer
    FROM (
      SELECT *, row_number() OVER (ORDER BY "paidAt" DESC, id DESC) AS place FROM (
        SELECT * FROM "Order" WHERE "supplierId" = $1 AND market = $2::"Market" AND status = $3::"OrderStatus"
        ORDER BY "paidAt" DESC, id DESC LIMIT 101
      ) AS placed
    ) AS placed`,

  Q4: `
    SELECT json_build_object('days', json_agg(json_build_object(
      'day', day::text, 'numerator', "ordersFulfilled"::text, 'denominator', counted::text,
      'value', to_char(floor("ordersFulfilled" * 10000 / nullif(counted, 0)) / 100.0, 'FM990.00')
    ) ORDER BY day))::text AS answer
    FROM (
      SELECT day, "ordersFulfilled", "ordersPaid" - "ordersCancelledByBuyer" AS counted FROM "KpiDay"
      WHERE "supplierId" = $1 AND day BETWEEN $2::date AND $3::date
    ) AS kept`,
}

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** `GET /Q2?p=...&p=...`: the question and its parameters, in order. */
listen(async (request, response) => {
  try {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const name = url.pathname.slice(1)
    const text = STATEMENTS[name]
    if (text === undefined) throw new Error(`no such question: ${name}`)
    const { rows } = await pool.query<{ answer: string }>({ name, text, values: url.searchParams.getAll('p') })
    const answer = rows[0]?.answer ?? 'null'
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
    response.end(answer)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
