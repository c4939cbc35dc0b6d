import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { NetworkFaultText } from '../../mock-platform/faults/fault-rule.ts'
import { NetworkFaults } from '../../mock-platform/faults/network-faults.ts'
import type { Passage } from '../../mock-platform/http/fault-proxy.ts'
import { openFaultProxy } from '../../mock-platform/http/fault-proxy.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { partsOf, rawPost } from './raw-client.ts'

// Two requests of one connection, the second sent before the first is answered: the first answer drips, the second is struck.

async function proxyWith(faults: string[]) {
  const erp = createServer((_, outgoing) => outgoing.end('the whole body')).listen(0, '127.0.0.1')
  onTestFinished(() => void erp.close())
  await once(erp, 'listening')
  const timer = machineTimer()
  const rules = faults.map((fault) => NetworkFaultText.parse(fault))
  const passages: Passage[] = []
  const proxy = await openFaultProxy({
    toUrl: `http://127.0.0.1:${(erp.address() as AddressInfo).port}`,
    hostname: '127.0.0.1',
    port: 0,
    faults: new NetworkFaults({ rules, seed: 's', nowMs: timer.nowMs }),
    timer,
    onPassage: (passage) => passages.push(passage),
  })
  onTestFinished(() => proxy.close())
  return { url: proxy.url, passages }
}

test('the second is lost on its way there: all of the first answer comes before the RST', async () => {
  const { url } = await proxyWith(['drip:over=100,pieces=4;first=1', 'reset;on=request;every=2'])
  const { text, end } = await rawPost(url, { headers: {}, body: '{}', times: 2, giveUpMs: 10_000 })
  expect([partsOf(text).body, end]).toEqual(['the whole body', 'rst'])
})

test.each(['reset;on=request;every=2', 'garbage;every=2'])(
  'of a client that leaves while the first drips, both exchanges come to their end: %s',
  async (fault) => {
    const { url, passages } = await proxyWith(['drip:over=60000,pieces=4;first=1', fault])
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}'.repeat(2))
    await once(socket, 'data')
    socket.destroy()
    await expect.poll(() => passages.length).toBe(2)
  },
)
