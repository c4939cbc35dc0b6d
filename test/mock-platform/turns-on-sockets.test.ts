import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import type { MockHandler } from '../../mock-platform/http/app.ts'
import type { Host } from '../../mock-platform/http/host.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'

// Calls that come at once have a turn each: what becomes of them until then.

async function clientsOf(handler: MockHandler, count: number): Promise<{ host: Host; sockets: Socket[] }> {
  const host = await hostOnSocket(handler, '127.0.0.1', 0)
  onTestFinished(() => host.close())
  const sockets = Array.from({ length: count }, () => connect(Number(new URL(host.url).port), '127.0.0.1'))
  // Once answered, each is known to the server, which reads the next calls of all of them at the same time.
  for (const socket of sockets) {
    socket.write(call('/ready'))
    await once(socket, 'data')
  }
  return { host, sockets }
}

const call = (path: string) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`

test('of 5 calls at once whose clients leave during the first, each is told so, the 4 that had no turn yet too', async () => {
  const gone: Promise<unknown>[] = []
  const all = Promise.withResolvers<void>()
  const { sockets } = await clientsOf(async ({ url, signal }) => {
    if (url.endsWith('/ready')) return new Response('ready')
    if (gone.length === 0) for (const socket of sockets) socket.resetAndDestroy()
    gone.push(signal.aborted ? Promise.resolve() : once(signal, 'abort'))
    if (gone.length === 5) all.resolve()
    await Promise.all(gone)
    return new Response('too late')
  }, 5)
  for (const socket of sockets) socket.write(call('/'))
  await all.promise
  await Promise.all(gone)
  expect(gone).toHaveLength(5)
})

test('of 5 calls at once, during the first of which the host closes, all are answered before it is closed', async () => {
  const closed = Promise.withResolvers<void>()
  let answered = 0
  const { host, sockets } = await clientsOf(async ({ url }) => {
    if (url.endsWith('/ready')) return new Response('ready')
    if (answered === 0) void host.close().then(closed.resolve)
    // A call takes a while, as one that reads its body does.
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    return new Response(`answer ${++answered}`)
  }, 5)
  const texts = sockets.map((socket) => text(socket))
  for (const socket of sockets) socket.write(call('/'))
  await closed.promise
  expect(answered).toBe(5)
  expect((await Promise.all(texts)).map((got) => got.slice(-8))).toEqual([1, 2, 3, 4, 5].map((n) => `answer ${n}`))
})
