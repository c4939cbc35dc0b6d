import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Query } from './timing-proof.ts'
import { pageOf } from './timing-proof.ts'

// ERPs in a thread of their own, so that what they take is not taken from the judge. Each is a path: /2990-17 answers its first
// poll at once and the others after 2,990 ms; /never-3 never; /drip-9 its headers at once, its body over 4 s.

const DRIP_MS = 4000
const warm = new Set<string>()

const server = createServer(async (request, response) => {
  const body = pageOf((await json(request)) as Query)
  const [, erp = ''] = (request.url ?? '').split('/')
  const isFirst = !warm.has(erp)
  warm.add(erp)
  const [time] = erp.split('-')
  if (!isFirst && time === 'never') return
  if (!isFirst && time === 'drip') response.writeHead(200).flushHeaders()
  if (!isFirst) await delay(time === 'drip' ? DRIP_MS : Number(time))
  response.end(body)
})
// oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin
server.listen({ port: 0, host: '127.0.0.1', backlog: 1000 }, () =>
  parentPort?.postMessage((server.address() as AddressInfo).port),
)
