import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { TestApi } from './api.ts'

/** The app behind a real socket, as the program serves it. */
export async function serve(
  app: TestApi['app'],
): Promise<{ address: string; breakConnections: () => void; close: () => void }> {
  const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const breakConnections = () => server.closeAllConnections()
  return { address: `http://127.0.0.1:${port}/graphql`, breakConnections, close }
}
