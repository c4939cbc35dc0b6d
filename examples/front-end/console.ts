import { randomUUID } from 'node:crypto'
import { createDataLayer } from './data-layer.ts'

// Prints what the first page of a supplier console would show.   node examples/front-end/console.ts

const url = process.env.API ?? 'http://127.0.0.1:4000/graphql'
const token = process.env.TOKEN ?? 'demo-supplier-token'
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const api = createDataLayer({ url, token, language: 'zh' })
  const supplier = await api.dashboard()
  say(supplier?.name ?? '')
  for (const { label, value, isHealthy, consequence } of supplier?.kpis ?? []) {
    const health = isHealthy === null ? '' : isHealthy ? 'healthy' : 'not healthy'
    const shown = value.state === 'FINITE' ? `${value.value} ${value.unit === 'DAYS' ? 'days' : '%'}` : value.state
    say(`  ${label}  ${shown}  ${health}${consequence.isInForce ? `  ${consequence.label}` : ''}`)
  }
  let shown = 0
  for await (const { tradeOrderId, market, status, total } of api.newestOrders(2)) {
    say(`  ${tradeOrderId}  ${market}  ${status}  ${total.amount} ${total.currency}`)
    if ((shown += 1) === 5) break
  }
  say(`  AD-1001 now has ${await api.addStock('AD-1001', 10, randomUUID())} units`)
} catch (error) {
  process.stderr.write(
    `${url}: ${error instanceof Error ? error.message : String(error)}. Is it running (npm start)?\n`,
  )
  process.exitCode = 1
}
