import { NewestOrdersDocument } from './generated/graphql.ts'
import type { NewestOrdersQuery } from './generated/graphql.ts'

// Prints the newest orders. The types come from the schema: rename a field in the query, and this does not compile.

const response = await fetch(process.env.API ?? 'http://127.0.0.1:4000/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: 'Bearer demo-supplier-token' },
  body: JSON.stringify({ query: NewestOrdersDocument.toString(), variables: { first: 3 } }),
})
const { data }: { data: NewestOrdersQuery } = await response.json()
for (const order of data.viewer.supplier?.orders.nodes ?? []) {
  process.stdout.write(
    `${order.tradeOrderId}  ${order.market}  ${order.paidAt}  ${order.total.amount} ${order.total.currency}\n`,
  )
}
