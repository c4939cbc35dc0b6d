import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { signBody } from '../../mock-platform/contract/signing.ts'
import { FAULT_KINDS } from '../../mock-platform/faults/fault.ts'
import { socketExchange } from '../../mock-platform/http/exchange.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { mockInProcess, START } from './mock-in-process.ts'

// Each fault of pushes as a receiver sees it that reads bytes from a TCP connection.

type Received = { atMs: number; head: string; body: string }

const received: Received[] = []
const clock = { nowMs: () => START }
const server = createServer((socket) => readPush(socket))
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

function readPush(socket: Socket): void {
  let text = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    const [head = '', body = ''] = text.split('\r\n\r\n')
    if (body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Infinity)) return
    received.push({ atMs: clock.nowMs(), head, body })
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
  })
}

const isSigned = ({ head, body }: Received) =>
  /authorization: (\w+)/i.exec(head)?.[1] === signBody(body, APP_KEY, APP_SECRET)
const orderIn = ({ body }: Received): string => JSON.parse(body).data.trade_order_id
const sevenMinutes = 7 * 60_000

/** What must have been received of the first push of two, "7" units and "8", a virtual minute apart. */
const SEEN: Record<string, (first: Received[], all: Received[]) => void> = {
  none: (first) => expect(first.map(isSigned)).toEqual([true]),
  duplicated: ([one, two, ...more]) => expect([two?.body, more]).toEqual([one!.body, []]),
  dropped: (first) => expect(first).toEqual([]),
  'late:minutes=7': ([one]) => expect(one!.atMs).toBe(START + sevenMinutes),
  reordered: ([one], all) => expect(all.indexOf(one!)).toBe(1),
  tampered: ([one]) => {
    expect(JSON.parse(one!.body).data.lines[0].quantity).toBe(8)
    expect(isSigned(one!)).toBe(false)
    expect(isSigned({ ...one!, body: one!.body.replace('"quantity":8', '"quantity":7') })).toBe(true)
  },
  'wrong-signature': ([one]) => {
    expect(JSON.parse(one!.body).data.lines[0].quantity).toBe(7)
    expect(isSigned(one!)).toBe(false)
  },
  // These say what is wrong, and say it signed.
  malformed: ([one]) => {
    expect(() => JSON.parse(one!.body)).toThrow(SyntaxError)
    expect(isSigned(one!)).toBe(true)
  },
  contract: ([one]) => {
    expect(Object.keys(JSON.parse(one!.body))).toEqual(['data'])
    expect(isSigned(one!)).toBe(true)
  },
}

test.each(Object.entries(SEEN))('%s', async (fault, isAsItMustBe) => {
  received.length = 0
  const timer = machineTimer()
  const { platform, call, addSupplier } = mockInProcess({ exchange: socketExchange(timer.nowMs) })
  onTestFinished(() => platform.stop())
  clock.nowMs = () => platform.clock.nowMs()
  platform.start()
  await addSupplier({
    erp_url: 'http://127.0.0.1:9',
    push_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pushes`,
    warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 1000 }],
  })
  await call('PUT', '/control/suppliers/s1/faults/f', { fault: `${fault};on=push.request;first=1` })
  const order = async (quantity: number): Promise<string> => {
    const request = { fulfilment: 'WAREHOUSE', lines: [{ sku_code: 'A', quantity }] }
    return (await call('POST', '/control/suppliers/s1/orders', request)).body.trade_order_id
  }
  const first = await order(7)
  await platform.skipTo(START + 60_000)
  const second = await order(8)
  await platform.skipTo(START + sevenMinutes)
  const [one] = received
  const ofFirst = received.filter((push) => push.body.includes(first))
  isAsItMustBe(fault === 'malformed' ? [one!] : ofFirst, received)
  // The second was left alone.
  expect(
    received.filter((push) => isSigned(push) && push.body.includes(second) && orderIn(push) === second),
  ).toHaveLength(1)
})

test('every fault that acts on pushes is among these', () => {
  const kinds = Object.entries(FAULT_KINDS).filter(([, { places }]) => places.includes('push.request'))
  expect(
    Object.keys(SEEN)
      .map((fault) => fault.replace(/:.*/, ''))
      .toSorted(),
  ).toEqual(kinds.map(([type]) => type).toSorted())
})
