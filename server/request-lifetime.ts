import type { Timers } from './kit/timers.ts'

/** A request took longer than it may; it was broken off. */
export class RequestTimedOut extends Error {
  override name = 'RequestTimedOut'
  constructor(limitMs: number) {
    super(
      `The request took longer than ${limitMs} ms and was broken off. Ask for less at once. A change may have been made: look before you send it again.`,
    )
  }
}

/** Whoever sent a request went away before its answer. */
export class RequestCancelled extends Error {
  override name = 'RequestCancelled'
  constructor() {
    super('The request was cancelled by its sender before the answer was ready.')
  }
}

export type RequestLifetime = {
  /** Aborted when the time is over or the caller is gone, with RequestTimedOut or RequestCancelled as its reason. */
  signal: AbortSignal
  /** The outcome of the work; rejects with the reason when the signal comes first. */
  within: <T>(work: Promise<T>) => Promise<T>
  /** The answer is ready: there is no deadline any more. The caller of a stream can still go away. */
  end: () => void
}

/** From now until the answer is ready, the caller has gone away, or the time is over. */
export function startLifetime(gone: AbortSignal, timers: Timers, limitMs: number): RequestLifetime {
  const controller = new AbortController()
  const { signal } = controller
  const leave = () => controller.abort(new RequestCancelled())
  if (gone.aborted) leave()
  else gone.addEventListener('abort', leave, { once: true })
  const timer = timers.after(limitMs, () => controller.abort(new RequestTimedOut(limitMs)))
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  // Whoever is not waiting for it has heard of it elsewhere.
  aborted.catch(() => {})
  return {
    signal,
    within: async (work) => {
      try {
        return await Promise.race([work, aborted])
      } catch (error) {
        // What was broken off may have failed for that very reason, in words of its own.
        throw signal.aborted ? signal.reason : error
      }
    },
    end: () => timer.cancel(),
  }
}
