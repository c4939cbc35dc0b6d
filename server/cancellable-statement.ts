import type { Pool, PoolClient, QueryConfig } from 'pg'

declare module 'pg' {
  interface ClientBase {
    /** Number of the server's process behind the connection; missing in the published types. */
    processID: number | null
  }
}

export type RunStatement = <Row>(statement: QueryConfig, signal: AbortSignal | undefined) => Promise<Row[]>

/**
 * Runs statements on `pool`. When the signal is aborted, the server is told over `cancelPool` to stop the one that runs:
 * closing the connection would not, PostgreSQL works on until it has something to send.
 */
export function createStatementRunner(pool: Pool, cancelPool: Pool): RunStatement {
  async function runUnder<Row>(statement: QueryConfig, signal: AbortSignal): Promise<Row[]> {
    const client = await pool.connect()
    const held = holdUntilReleased(client)
    let cancelled: Promise<unknown> | undefined
    const cancel = () => {
      // Whoever waits for the rows has been told by the signal; that a server is away is for the next one to meet.
      cancelled = cancelPool.query('/* cancel */ SELECT pg_cancel_backend($1)', [client.processID]).catch(() => {})
    }
    signal.addEventListener('abort', cancel, { once: true })
    try {
      signal.throwIfAborted()
      const { rows } = await client.query(statement)
      const typed: Row[] = rows
      return typed
    } catch (error) {
      throw signal.aborted ? signal.reason : error
    } finally {
      signal.removeEventListener('abort', cancel)
      await cancelled
      // A cancellation that comes late must not meet the statement of another request: its connection is given up.
      held.release(cancelled !== undefined)
    }
  }

  return async <Row>(statement: QueryConfig, signal: AbortSignal | undefined) => {
    if (signal) return runUnder<Row>(statement, signal)
    const { rows } = await pool.query(statement)
    const typed: Row[] = rows
    return typed
  }
}

/** A connection that is in use tells of its end by itself; without a listener that ends the program. */
function holdUntilReleased(client: PoolClient): { release: (isGivenUp: boolean) => void } {
  let isBroken = false
  const onError = () => {
    isBroken = true
  }
  client.on('error', onError)
  return {
    release: (isGivenUp) => {
      client.off('error', onError)
      client.release(isGivenUp || isBroken)
    },
  }
}
