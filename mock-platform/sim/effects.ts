import type { InventoryItem } from '../contract/inventory-query.ts'
import type { OrderPush, TestPush } from '../contract/push.ts'
import type { DrawnFault } from '../faults/fault.ts'
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
  faults: PollFaults
}

/** What goes wrong with one poll on purpose, with each of its pages. */
export type PollFaults = {
  request: readonly DrawnFault[]
  answer: readonly DrawnFault[]
  /** The stock that was last reported, by SKU: what a stale answer tells. */
  earlierStock: ReadonlyMap<string, Pick<InventoryItem, 'sellable_quantity' | 'locked_quantity'>>
}

export type PushEffect = {
  type: 'push'
  supplierId: string
  pushId: string
  message: OrderPush | TestPush
  /** What goes wrong with it on purpose. */
  faults: readonly DrawnFault[]
}

export type Effect = PollEffect | PushEffect
