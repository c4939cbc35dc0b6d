import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { NetworkFaultText } from '../../mock-platform/faults/fault-rule.ts'
import { NetworkFaults } from '../../mock-platform/faults/network-faults.ts'
import { openFaultProxy } from '../../mock-platform/http/fault-proxy.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import type { Contender, DelayedCall } from './delay-proof.ts'
import { APP_KEY } from './erp-in-process.ts'
import { GatewayClient } from './gateway-client.ts'
import { mockInProcess } from './mock-in-process.ts'

// A process of its own that holds each answer back; tells its parent what to call, and ends with it.

const delayMs = Number(process.argv[3])
const opened = await open(process.argv[2] as Contender)
process.send?.(opened)
process.on('disconnect', () => process.exit())

function open(contender: Contender): Promise<DelayedCall> {
  switch (contender) {
    case 'node:http':
      return bareServer(delayMs)
    case 'gateway':
      return gateway()
    case 'proxy':
      return proxy()
  }
}

async function gateway(): Promise<DelayedCall> {
  const mock = mockInProcess()
  await mock.addSupplier()
  const host = await hostOnSocket(mock.handler, '127.0.0.1', 0)
  const client = await GatewayClient.authorised(mock.handler, APP_KEY, 's1')
  await mock.call('PUT', '/control/suppliers/s1/faults/slow', { fault: `latency:fixed:${delayMs};on=sync.answer` })
  return { url: `${host.url}/sync`, body: client.orderQuery().toString() }
}

async function proxy(): Promise<DelayedCall> {
  const behind = await bareServer(0)
  const timer = machineTimer()
  const rules = [NetworkFaultText.parse(`latency:fixed:${delayMs}`)]
  const faults = new NetworkFaults({ rules, seed: 'delay', nowMs: timer.nowMs })
  const { origin } = new URL(behind.url)
  const { url } = await openFaultProxy({ toUrl: origin, hostname: '127.0.0.1', port: 0, faults, timer, onPassage() {} })
  return { url: `${url}/`, body: '' }
}

function bareServer(afterMs: number): Promise<DelayedCall> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume()
    incoming.once('end', () => {
      if (afterMs === 0) outgoing.end('{}')
      else setTimeout(() => outgoing.end('{}'), afterMs)
    })
  })
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, body: '' }),
    ),
  )
}
