/** So many places; who comes when all are taken waits in turn. */
export class Slots {
  #free: number
  #waiting: (() => void)[] = []
  #served = 0

  constructor(count: number) {
    this.#free = count
  }

  async take(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  /** Hands the place to who waits longest, or keeps it free. */
  release(): void {
    const next = this.#waiting[this.#served++]
    if (next) next()
    else this.#free++
    // An index instead of shift(): with many waiting, each shift would move them all.
    if (this.#served < this.#waiting.length) return
    this.#waiting = []
    this.#served = 0
  }
}
