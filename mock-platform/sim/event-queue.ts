/** Events ordered by (time, sequence): of two due at one instant, the one scheduled first comes first. */
export class EventQueue<Event> {
  #heap: { atMs: number; sequence: number; event: Event }[] = []
  #sequence = 0

  /** When the next event is due; undefined when there is none. */
  get nextAtMs(): number | undefined {
    return this.#heap[0]?.atMs
  }

  schedule(atMs: number, event: Event): void {
    const heap = this.#heap
    let index = heap.push({ atMs, sequence: this.#sequence++, event }) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (this.#isBefore(parent, index)) break
      this.#swap(parent, index)
      index = parent
    }
  }

  /** Takes the next event out if it is due by `untilMs`. */
  takeDue(untilMs: number): { atMs: number; event: Event } | undefined {
    const heap = this.#heap
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
    const kept = this.#heap.filter(({ event }) => !isUnwanted(event))
    // An array sorted by (time, sequence) is a valid heap.
    this.#heap = kept.toSorted((a, b) => a.atMs - b.atMs || a.sequence - b.sequence)
  }

  #sink(): void {
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const right = left + 1
      let least = index
      if (left < this.#heap.length && this.#isBefore(left, least)) least = left
      if (right < this.#heap.length && this.#isBefore(right, least)) least = right
      if (least === index) return
      this.#swap(least, index)
      index = least
    }
  }

  #isBefore(i: number, j: number): boolean {
    const [a, b] = [this.#heap[i]!, this.#heap[j]!]
    return a.atMs - b.atMs < 0 || (a.atMs === b.atMs && a.sequence < b.sequence)
  }

  #swap(i: number, j: number): void {
    ;[this.#heap[i], this.#heap[j]] = [this.#heap[j]!, this.#heap[i]!]
  }
}
