import { NewestOrdersDocument } from './generated/graphql.ts'
import type { NewestOrdersQuery } from './generated/graphql.ts'

// Prints the newest orders. The types come from the schema: rename a field in the query, and this does not compile.

const url = process.env.API ?? 'http://127.0.0.1:4000/graphql'

try {
  for (const order of await newestOrders(3)) {
    const { amount, currency } = order.total
    process.stdout.write(`${order.tradeOrderId}  ${order.market}  ${order.paidAt}  ${amount} ${currency}\n`)
  }
} catch (error) {
  process.stderr.write(
    `${url}: ${error instanceof Error ? error.message : String(error)}. Is it running (npm start)?\n`,
  )
  process.exitCode = 1
}

async function newestOrders(first: number) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer demo-supplier-token' },
    body: JSON.stringify({ query: NewestOrdersDocument.toString(), variables: { first } }),
  })
  const { data, errors }: { data?: NewestOrdersQuery; errors?: { message: string }[] } = await response.json()
  if (!data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? `HTTP status ${response.status}`)
  return data.viewer.supplier?.orders.nodes ?? []
}
