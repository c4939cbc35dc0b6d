/** The machine's monotonic clock, passed in so that no rule reads it by itself. */
export type MonotonicTimer = {
  nowMs(): number
  /** Waits at least so long, never less; ends early only when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

export function machineTimer(): MonotonicTimer {
  const nowMs = () => performance.now()
  return {
    nowMs,
    async wait(ms, signal) {
      const untilMs = nowMs() + ms
      // A timer may fire up to 1 ms early; the rest is waited for again.
      for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs = untilMs - nowMs()) await sleep(leftMs, signal)
    },
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timeout)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timeout = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
