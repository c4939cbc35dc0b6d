import type { FaultKind } from '../fault-kind.ts'
import type { Latency } from '../latency.ts'
import { formatLatency, LatencyText } from '../latency.ts'

/** `Drawn`: how long this one message is held up. */
export type DelayFault = { type: 'latency'; latency: Latency }
export type DrawnDelay = { type: 'latency'; latency: Extract<Latency, { type: 'fixed' }> }

export const DELAY: FaultKind<DelayFault, DrawnDelay> = {
  meaning: 'Held up as long as a latency says, each message by a draw of its own.',
  examples: ['latency:fixed:250', 'latency:lognormal:p50=200,p99=2500'],
  places: ['poll.answer', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'delivery',
  read: (text) => {
    const { data: latency } = LatencyText.safeParse(text)
    return latency && { type: 'latency', latency }
  },
  write: ({ latency }) => formatLatency(latency),
  apply: (message, { latency }) => ({ ...message, delayMs: message.delayMs + latency.delayMs }),
}
