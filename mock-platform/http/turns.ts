/**
 * Work that came all at once, done one piece a turn of the event loop: an answer that is due meanwhile leaves before the next
 * piece begins, and what comes in meanwhile is known to have come.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #isOver = false

  /** Done when its turn has come, never at once; what awaits it is done within the turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isOver) return
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(this.#begin)
    })
  }

  /** No turn comes any more. */
  end(): void {
    this.#isOver = true
    this.#waiting.length = 0
  }

  readonly #begin = (): void => {
    const begin = this.#waiting.shift()
    if (this.#waiting.length > 0) setImmediate(this.#begin)
    begin?.()
  }
}
