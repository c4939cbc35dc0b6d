import type { Event } from '../../prisma/generated/client.ts'
import type { Timers } from '../kit/timers.ts'
import type { Read } from '../read.ts'
import { createEventHub } from './event-hub.ts'
import type { Subscription } from './event-stream.ts'
import { openEventStream } from './event-stream.ts'
import { createTokenWatch } from './token-watch.ts'

/** What a process needs to tell its readers what happens. */
export type LiveEvents = {
  /** Something was committed by this process. */
  wake: () => void
  follow: (subscription: Subscription) => Promise<AsyncIterableIterator<Event>>
  /** Readers of all streams; those that still read what happened before are not among `listening`. */
  counts: () => { listening: number; watched: number }
  stop: () => Promise<void>
}

type Options = { read: Read; timers: Timers; onFailure: (error: unknown) => void }

export function createLiveEvents({ read, timers, onFailure }: Options): LiveEvents {
  const hub = createEventHub({ read, timers, onFailure })
  const tokens = createTokenWatch({ read, timers, onFailure })
  return {
    wake: hub.wake,
    follow: (subscription) => openEventStream({ reads: { read }, hub, tokens }, subscription),
    counts: () => ({ listening: hub.listenerCount(), watched: tokens.watchCount() }),
    stop: async () => {
      tokens.stop()
      await hub.stop()
    },
  }
}
