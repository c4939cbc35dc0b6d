import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'

// Counts what a client asks of PostgreSQL by listening to the wire between them: the same for each contender, whatever
// its driver logs. https://www.postgresql.org/docs/current/protocol-message-formats.html

export type StatementCounter = { databaseUrl: string; count: () => number; close: () => void }

const TYPE_BYTES = 1
const LENGTH_BYTES = 4
/** Execute (of a prepared statement) and Query. */
const STATEMENT_TYPES = new Set(['E', 'Q'].map((letter) => letter.charCodeAt(0)))

/** Listens on a free port of this machine and passes everything on to the server of the address. */
export async function startStatementCounter(databaseUrl: string): Promise<StatementCounter> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let statements = 0
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname)
    const count = messageCounter(() => {
      statements += 1
    })
    client.on('data', (chunk: Buffer) => {
      count(chunk)
      upstream.write(chunk)
    })
    upstream.pipe(client)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket
        .setNoDelay(true)
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(socket)
          client.destroy()
          upstream.destroy()
        })
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = typeof address === 'object' && address ? String(address.port) : ''
  return {
    databaseUrl: url.href,
    count: () => statements,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Messages come in any pieces: keeps what is not whole yet. The first message of a connection has no type. */
function messageCounter(onStatement: () => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0)
  let typeBytes = 0
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    while (pending.length >= typeBytes + LENGTH_BYTES) {
      const size = typeBytes + pending.readUInt32BE(typeBytes)
      if (pending.length < size) return
      if (typeBytes > 0 && STATEMENT_TYPES.has(pending[0]!)) onStatement()
      pending = pending.subarray(size)
      typeBytes = TYPE_BYTES
    }
  }
}
