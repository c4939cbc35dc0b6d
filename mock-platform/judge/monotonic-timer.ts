/** The machine's monotonic clock, passed in so that no rule reads it by itself. */
export type MonotonicTimer = {
  nowMs: () => number
  /** Waits at least so long, never less; ends early only when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>
}

export function machineTimer(): MonotonicTimer {
  return { nowMs: () => performance.now(), wait }
}

// A timer fires up to a millisecond early or late: it is set for whole milliseconds, the rest is spent looking at the clock.
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  const untilMs = performance.now() + ms
  const sleepMs = Math.floor(ms)
  if (sleepMs > 0 && !signal.aborted) await sleep(sleepMs, signal)
  if (performance.now() < untilMs && !signal.aborted) await reached(untilMs, signal)
}

/** A look at the clock lasts so long: a turn of the event loop for each would leave more garbage than the call that waits. */
const LOOK_MS = 0.05

// Between two looks everything else has its turn.
function reached(untilMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const lookUntilMs = performance.now() + LOOK_MS
      let nowMs: number
      do {
        nowMs = performance.now()
        if (signal.aborted || nowMs >= untilMs) return resolve()
      } while (nowMs < lookUntilMs)
      setImmediate(look)
    }
    look()
  })
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
