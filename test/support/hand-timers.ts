import type { Timers } from '../../server/kit/timers.ts'

/** Timers that a test lets elapse by hand: no test waits. */
export class HandTimers implements Timers {
  readonly planned: { ms: number; run: () => void }[] = []

  after = (ms: number, run: () => void) => {
    const timer = { ms, run }
    this.planned.push(timer)
    return { cancel: () => this.#remove(timer) }
  }

  /** Lets the next timer elapse and returns how long it would have waited. */
  elapse(): number {
    const timer = this.planned.toSorted((a, b) => a.ms - b.ms)[0]!
    this.#remove(timer)
    timer.run()
    return timer.ms
  }

  #remove(timer: { ms: number; run: () => void }): void {
    const at = this.planned.indexOf(timer)
    if (at >= 0) this.planned.splice(at, 1)
  }
}
