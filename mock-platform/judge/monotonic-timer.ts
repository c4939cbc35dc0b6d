/** The machine's monotonic clock, passed in so that no rule reads it by itself. */
export type MonotonicTimer = {
  nowMs: () => number
  /** Waits at least so long, never less; ends early only when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>
}

export function machineTimer(): MonotonicTimer {
  return { nowMs: () => performance.now(), wait }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  const untilMs = performance.now() + ms
  // A timer may fire up to 1 ms early; the rest is waited for again.
  for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs = untilMs - performance.now()) await sleep(leftMs, signal)
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
