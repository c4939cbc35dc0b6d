import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How late this process itself was: garbage collection, or other programs on its machine. What it measures may be too long by that. */
export type OwnDelay = {
  /** The longest since it was last asked, milliseconds. */
  takeMs: () => number
  stop: () => void
}

const LOOK_EVERY_MS = 1
const NS_PER_MS = 1_000_000

/** Watches this process until it is stopped. */
export function watchOwnDelay(): OwnDelay {
  const delays = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS })
  delays.enable()
  return {
    takeMs: () => {
      // Of the time between two looks.
      const longestMs = delays.max / NS_PER_MS - LOOK_EVERY_MS
      delays.reset()
      return Math.max(0, longestMs)
    },
    stop: () => void delays.disable(),
  }
}
