import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { MockHandler } from '../../mock-platform/http/app.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'

// Calls that come at once have a turn each: what becomes of them until then.

async function clientsOf(handler: MockHandler, count: number): Promise<Socket[]> {
  const host = await hostOnSocket(handler, '127.0.0.1', 0)
  onTestFinished(() => host.close())
  const sockets = Array.from({ length: count }, () => connect(Number(new URL(host.url).port), '127.0.0.1'))
  // Once answered, each is known to the server, which reads the next calls of all of them at the same time.
  for (const socket of sockets) {
    socket.write(call('/ready'))
    await once(socket, 'data')
  }
  return sockets
}

const call = (path: string) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`

test('of 5 calls at once whose clients leave during the first, each is told so, the 4 that had no turn yet too', async () => {
  const gone: Promise<unknown>[] = []
  const all = Promise.withResolvers<void>()
  const sockets = await clientsOf(async ({ url, signal }) => {
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
