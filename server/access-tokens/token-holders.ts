import { createBoundedCache } from '../kit/bounded-cache.ts'
import type { Clock } from '../kit/clock.ts'
import type { Read } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { callerOfToken } from '../suppliers/suppliers.service.ts'

/** Tokens whose holders are remembered at most; the one used longest ago goes first. */
const MAX_REMEMBERED = 10_000

function noneKnown() {
  return createBoundedCache<{ caller: Caller; readAtMs: number }>(MAX_REMEMBERED, () => 1)
}

export type TokenHolders = {
  /** Who holds the token with this hash; null when nobody does, which is looked up each time. */
  callerOf: (read: Read, tokenHash: string) => Promise<Caller | null>
  /** A token was revoked by this process: all are looked up anew. */
  forget: () => void
}

/** Remembers for a short time who holds a token: looking it up is one of the two statements of the smallest query. */
export function createTokenHolders(memoryMs: number, clock: Clock): TokenHolders {
  let known = noneKnown()

  return {
    callerOf: async (read, tokenHash) => {
      const nowMs = clock.now().getTime()
      const found = known.get(tokenHash)
      // A clock that was put back makes nobody stay longer.
      if (found && nowMs >= found.readAtMs && nowMs - found.readAtMs < memoryMs) return found.caller
      // If a token is revoked while this one is read, the row may be from before: it goes to what is forgotten then.
      const knownBefore = known
      const caller = await callerOfToken(read, tokenHash)
      if (caller) knownBefore.set(tokenHash, { caller, readAtMs: nowMs })
      return caller
    },
    forget: () => {
      known = noneKnown()
    },
  }
}
