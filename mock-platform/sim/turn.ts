import type { PlatformFact } from '../contract/platform-events.ts'
import type { Effect } from './effects.ts'
import type { SupplierEvent } from './supplier-events.ts'
import type { Parameters } from './parameters.ts'
import type { RandomStream } from './random.ts'
import type { Supplier } from './suppliers.ts'

/** One thing that happens to one supplier at one instant: all that a concept may read and do meanwhile. */
export type Turn = {
  readonly atMs: number
  readonly supplier: Supplier
  readonly parameters: Parameters
  /**
   * A stream of draws of its own for one purpose, by label: name the thing it is about (`order:7/outbound`). The same
   * label always draws the same, so no draw moves another, and a stream is never kept.
   */
  draws(label: string): RandomStream
  /** A number that no other order of this world has. */
  newTradeOrderId(): string
  schedule(atMs: number, event: SupplierEvent): void
  /** Takes out the supplier's events that no longer matter. */
  discard(isUnwanted: (event: SupplierEvent) => boolean): void
  /** Tells the supplier, by the event feed. */
  tell(fact: PlatformFact): void
  /** Asks the outside to do something; what comes of it is an input. */
  ask(effect: Effect): void
}

/** What a concept does when one of its events is due. */
export type EventHandlers<Event extends { type: string }> = {
  [Type in Event['type']]: (turn: Turn, event: Extract<Event, { type: Type }>) => void
}
