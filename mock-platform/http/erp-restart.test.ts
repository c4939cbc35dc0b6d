import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { untilRestarted } from './erp-restart.ts'

/** An ERP that can be ended and begun again at the same port. */
async function restartableErp() {
  const sockets = new Set<Socket>()
  const callersPorts: (number | undefined)[] = []
  let taken = Promise.withResolvers<void>()
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((socket) => {
      sockets.add(socket)
      callersPorts.push(socket.remotePort)
      socket.on('error', () => undefined)
      taken.resolve()
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    callersPorts,
    nextConnection: () => taken.promise.then(() => (taken = Promise.withResolvers())),
    dropIdle() {
      for (const socket of sockets) socket.end()
      sockets.clear()
    },
    async end() {
      server.close()
      for (const socket of sockets) socket.destroy()
      sockets.clear()
      await once(server, 'close')
    },
    async begin() {
      server = await listen(port)
    },
  }
}

test('an ERP that ends and begins again was restarted, however short it was away', async () => {
  const erp = await restartableErp()
  const restarted = untilRestarted(erp.url, new AbortController().signal)
  await erp.nextConnection()
  await erp.end()
  // Down for as long as it takes others to be refused: the end of the connection came before that.
  for (let caller = 0; caller < 3; caller++) expect(await fetch(erp.url).catch(() => 'refused')).toBe('refused')
  await erp.begin()
  expect(await restarted).toBe(true)
  await erp.end()
})

test('an ERP that is not up yet counts as restarted once it takes connections', async () => {
  const erp = await restartableErp()
  await erp.end()
  const restarted = untilRestarted(erp.url, new AbortController().signal)
  await erp.begin()
  expect(await restarted).toBe(true)
  await erp.end()
})

test('a connection that ends while the ERP listens was idle: no restart; the signal ends the waiting', async () => {
  const erp = await restartableErp()
  const stopping = new AbortController()
  const restarted = untilRestarted(erp.url, stopping.signal)
  await erp.nextConnection()
  erp.dropIdle()
  await erp.nextConnection()
  stopping.abort()
  expect(await restarted).toBe(false)
  await erp.end()
})

test('the signal leaves no connection behind that would keep the command alive: the ERP is not called again', async () => {
  const erp = await restartableErp()
  // Connections are taken in the order in which they come: with this one, those before it are there.
  const anotherCall = async () => {
    const socket = connect(erp.port, '127.0.0.1')
    await once(socket, 'connect')
    await vi.waitFor(() => expect(erp.callersPorts).toContain(socket.localPort))
    socket.destroy()
  }
  const stopping = new AbortController()
  const restarted = untilRestarted(erp.url, stopping.signal)
  await anotherCall()
  stopping.abort()
  expect(await restarted).toBe(false)
  await anotherCall()
  expect(erp.callersPorts).toHaveLength(3)
  await erp.end()
})
