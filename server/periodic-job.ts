import type { Timers } from './kit/timers.ts'

export type PeriodicJob = {
  /** Runs at once, and then again so long after each run has ended. */
  start: () => void
  /** Plans no more, and resolves when what runs has ended. */
  stop: () => Promise<void>
}

type Options = { everyMs: number; timers: Timers; run: () => Promise<unknown>; onFailure: (error: unknown) => void }

/** Work that the clock drives; never twice at once. A run that fails is told, and the next one comes all the same. */
export function createPeriodicJob({ everyMs, timers, run, onFailure }: Options): PeriodicJob {
  let running: Promise<void> = Promise.resolve()
  let next: { cancel: () => void } | undefined
  let isStopped = false

  function tick(): void {
    running = runOnce()
  }

  async function runOnce(): Promise<void> {
    try {
      await run()
    } catch (error) {
      onFailure(error)
    }
    if (!isStopped) next = timers.after(everyMs, tick)
  }

  return {
    start: tick,
    stop: async () => {
      isStopped = true
      next?.cancel()
      await running
    },
  }
}
