type Entry<Event> = { atMs: number; sequence: number; event: Event }

/** What a queue is made of: plain data, so that a world can be kept and brought back. */
export type EventQueueState<Event> = { heap: Entry<Event>[]; sequence: number }

export function newQueueState<Event>(): EventQueueState<Event> {
  return { heap: [], sequence: 0 }
}

/** Events ordered by (time, sequence): of two due at one instant, the one scheduled first comes first. */
export class EventQueue<Event> {
  readonly #state: EventQueueState<Event>

  constructor(state: EventQueueState<Event>) {
    this.#state = state
  }

  /** How many events are waiting. */
  get size(): number {
    return this.#state.heap.length
  }

  /** When the next event is due; undefined when there is none. */
  get nextAtMs(): number | undefined {
    return this.#state.heap[0]?.atMs
  }

  schedule(atMs: number, event: Event): void {
    const { heap } = this.#state
    const rising = { atMs, sequence: this.#state.sequence++, event }
    let index = heap.push(rising) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (isBefore(heap[parent]!, rising)) break
      heap[index] = heap[parent]!
      index = parent
    }
    heap[index] = rising
  }

  /** Takes the next event out if it is due by `untilMs`. */
  takeDue(untilMs: number): { atMs: number; event: Event } | undefined {
    const { heap } = this.#state
    const first = heap[0]
    if (!first || first.atMs > untilMs) return undefined
    const last = heap.pop()
    if (last && heap.length > 0) {
      heap[0] = last
      this.#sink()
    }
    return first
  }

  /** Takes out every event that no longer matters, for example those of a removed supplier. */
  discard(isUnwanted: (event: Event) => boolean): void {
    const kept = this.#state.heap.filter(({ event }) => !isUnwanted(event))
    // An array sorted by (time, sequence) is a valid heap.
    this.#state.heap = kept.toSorted((a, b) => a.atMs - b.atMs || a.sequence - b.sequence)
  }

  #sink(): void {
    const { heap } = this.#state
    const sinking = heap[0]!
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
      if (child >= heap.length || isBefore(sinking, heap[child]!)) break
      heap[index] = heap[child]!
      index = child
    }
    heap[index] = sinking
  }
}

function isBefore(a: Entry<unknown>, b: Entry<unknown>): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.sequence < b.sequence)
}
