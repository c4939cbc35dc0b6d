import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { socketExchange } from '../../mock-platform/http/exchange.ts'
import { percentile } from '../../mock-platform/judge/percentile.ts'
import { mockInProcess, START } from '../mock-platform/mock-in-process.ts'

/** A receiver on a socket that takes so long for each push, once it is slow; it notes when each has come. */
async function receiver(ms: number, pace: { isSlow: boolean }, onArrival: () => void): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    onArrival()
    incoming.resume()
    setTimeout(() => outgoing.end(), pace.isSlow ? ms : 0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** How long after they were due, all at once, the pushes of each supplier were at its receiver, in real milliseconds. */
async function lags(
  orders: Record<string, number>,
  receiverMs: Record<string, number>,
): Promise<Record<string, number[]>> {
  const arrived = new Map(Object.keys(orders).map((supplierId): [string, number[]] => [supplierId, []]))
  const due = { atMs: 0 }
  const pace = { isSlow: false }
  const exchange = socketExchange(() => performance.now())
  const { platform, call, addSupplier } = mockInProcess({ exchange })
  onTestFinished(() => platform.stop())
  const redeliver = (supplierId: string) =>
    call('POST', `/control/suppliers/${supplierId}/pushes/redeliver`, { since: START })
  for (const [supplier_id, ms] of Object.entries(receiverMs)) {
    const warehouse_stock = [{ sku_code: 'A', warehouse: 'HZ', quantity: 1000 }]
    const url = await receiver(ms, pace, () => arrived.get(supplier_id)?.push(performance.now() - due.atMs))
    await addSupplier({ supplier_id, push_url: `${url}/pushes`, warehouse_stock })
    for (let k = 0; k < orders[supplier_id]!; k++) {
      const order = { fulfilment: 'WAREHOUSE', lines: [{ sku_code: 'A', quantity: 1 }] }
      await call('POST', `/control/suppliers/${supplier_id}/orders`, order)
    }
  }
  platform.start()
  await platform.skipTo(START)
  for (const seen of arrived.values()) seen.length = 0
  pace.isSlow = true
  due.atMs = performance.now()
  // No turn of the loop between them: they are due together.
  await Promise.all(Object.keys(orders).map(redeliver))
  while ([...arrived].some(([supplierId, seen]) => seen.length < orders[supplierId]!)) await new Promise(setImmediate)
  return Object.fromEntries(arrived)
}

const p99 = (values: readonly number[]) => percentile(values, 99)

// A machine that stands still for a moment delays all; three times in a row it does not.
const NOT_DISTURBED = { retry: 2 }

test(
  '200 pushes due at once to a receiver that takes 500 ms each are there within 150 ms (p99): none waits for another',
  NOT_DISTURBED,
  async () => {
    const { slow } = await lags({ slow: 200 }, { slow: 500 })
    expect(slow).toHaveLength(200)
    expect(p99(slow!)).toBeLessThan(150)
  },
)

test(
  'a receiver that takes 500 ms for each of 600 pushes does not delay those of another supplier',
  NOT_DISTURBED,
  async () => {
    const { slow, prompt } = await lags({ slow: 600, prompt: 20 }, { slow: 500, prompt: 0 })
    expect(p99(prompt!)).toBeLessThan(150)
    // Its own wait their turn: 200 at once.
    expect(Math.max(...slow!)).toBeGreaterThan(500)
  },
)
