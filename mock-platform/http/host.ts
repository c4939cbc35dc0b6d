import { serve } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import type { MockHandler } from './app.ts'

export type Host = { url: string; close(): Promise<void> }

/** Hosts the mock's Fetch handler on a socket. Port 0 takes a free one. */
export function hostOnSocket(handler: MockHandler, hostname: string, port: number): Promise<Host> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: handler, hostname, port, overrideGlobalObjects: false }, (address) => {
      server.off('error', reject)
      const name = hostname.includes(':') ? `[${hostname}]` : hostname
      resolve({ url: `http://${name}:${address.port}`, close: () => closed(server) })
    })
    server.once('error', reject)
  })
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
