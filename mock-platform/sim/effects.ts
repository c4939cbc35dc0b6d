import type { OrderPush } from '../contract/push.ts'
import type { Latency } from '../faults/latency.ts'
import type { StartedPoll } from './inventory-sync.ts'
import type { RandomStream } from './random.ts'

// What the world asks the outside to do. The outcome comes back as an input: poll-finished, push-finished.

export type PollEffect = {
  type: 'poll'
  supplierId: string
  poll: StartedPoll
  latency: Latency
  /** Draws the latency of each page. */
  latencyStream: RandomStream
}

export type PushEffect = { type: 'push'; supplierId: string; tradeOrderId: string; message: OrderPush }

export type Effect = PollEffect | PushEffect
