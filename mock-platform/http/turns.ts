/**
 * Work that came all at once, done one piece a turn of the event loop: an answer that is due meanwhile leaves before the next
 * piece begins, and what comes in meanwhile is known to have come.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []

  /** Does it in its turn, never at once. */
  take(work: () => void): void {
    this.#waiting.push(work)
    if (this.#waiting.length === 1) setImmediate(this.#next)
  }

  readonly #next = (): void => {
    const work = this.#waiting.shift()
    if (this.#waiting.length > 0) setImmediate(this.#next)
    work?.()
  }
}
