import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'

/** Serves on a free port of this machine and says so in the words that the bench waits for. */
export function listen(listener: RequestListener): void {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address) process.stdout.write(`ready http://127.0.0.1:${address.port}\n`)
  })
  process.on('SIGTERM', () => process.exit(0))
}
