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

type LastPart = { untilMs: number; signal: AbortSignal; resolve: () => void }

/** Waits that are nearly over, all looked after in one loop: hundreds may end within the same millisecond. */
const lastParts = new Set<LastPart>()

/** So long this thread rests between two looks: looking all the time leaves more garbage than the calls that wait. */
const REST_MS = 0.05

/** A rest is so much longer than was asked for (the kernel's timer slack): what is due before that is waited for awake. */
const OVERSLEPT_MS = 0.08

// Nobody wakes it: it is there to rest on.
const rest = new Int32Array(new SharedArrayBuffer(4))

function reached(untilMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (lastParts.size === 0) setImmediate(look)
    lastParts.add({ untilMs, signal, resolve })
  })
}

let lookedAtMs = 0

// Between two looks everything else has its turn; it rests after a turn in which nothing else was done.
function look(): void {
  if (performance.now() - lookedAtMs < REST_MS) restUntilNext()
  const nowMs = performance.now()
  lookedAtMs = nowMs
  for (const part of lastParts) {
    if (part.untilMs > nowMs && !part.signal.aborted) continue
    lastParts.delete(part)
    part.resolve()
  }
  if (lastParts.size > 0) setImmediate(look)
}

function restUntilNext(): void {
  let leastUntilMs = Infinity
  for (const { untilMs } of lastParts) leastUntilMs = Math.min(leastUntilMs, untilMs)
  const leftMs = leastUntilMs - OVERSLEPT_MS - performance.now()
  if (leftMs > 0) Atomics.wait(rest, 0, 0, Math.min(REST_MS, leftMs))
  else while (performance.now() < leastUntilMs);
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
