import { Prisma } from '../../prisma/generated/client.ts'
import type { Timers } from '../kit/timers.ts'
import type { Read } from '../read.ts'

/** A stream whose token was revoked ends at most so much later. */
const CHECK_INTERVAL_MS = 5000

export type TokenWatch = {
  /** Calls back once when nobody holds the token any more; returns how to end the watch. */
  watch: (tokenHash: string, onRevoked: () => void) => () => void
  watchCount: () => number
  stop: () => void
}

type Options = { read: Read; timers: Timers; onFailure: (error: unknown) => void }

/** Looks after the tokens of what lasts longer than a request: one statement at an interval for all of them. */
export function createTokenWatch({ read, timers, onFailure }: Options): TokenWatch {
  const watches = new Set<{ tokenHash: string; onRevoked: () => void }>()
  let planned: { cancel: () => void } | null = null
  let isStopped = false

  function plan(): void {
    if (!planned && !isStopped && watches.size > 0) planned = timers.after(CHECK_INTERVAL_MS, check)
  }

  function check(): void {
    planned = null
    endRevoked().catch(onFailure).finally(plan)
  }

  async function endRevoked(): Promise<void> {
    // Those that come while the statement runs are left for the next one.
    const watched = [...watches]
    const hashes = [...new Set(watched.map(({ tokenHash }) => tokenHash))]
    const rows = await read<{ tokenHash: string }>(Prisma.sql`/* heldTokens */
      SELECT "tokenHash" FROM "AccessToken" WHERE "tokenHash" = ANY(${hashes}::text[])`)
    const held = new Set(rows.map(({ tokenHash }) => tokenHash))
    for (const { onRevoked } of watched.filter(({ tokenHash }) => !held.has(tokenHash))) onRevoked()
  }

  return {
    watch: (tokenHash, onRevoked) => {
      const watch = { tokenHash, onRevoked }
      watches.add(watch)
      plan()
      return () => {
        watches.delete(watch)
        if (watches.size > 0) return
        planned?.cancel()
        planned = null
      }
    },
    watchCount: () => watches.size,
    stop: () => {
      isStopped = true
      planned?.cancel()
    },
  }
}
