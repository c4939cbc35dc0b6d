import type { Timers } from './kit/timers.ts'

/** Proxies and browsers take a connection that is silent for a minute for a dead one. */
const KEEP_ALIVE_INTERVAL_MS = 15_000

export type OpenAnswer = {
  /** Called at an interval: say something, if nothing waits to be read. */
  keepAlive: () => void
  /** Called when the process stops. */
  end: () => void
}

/** Answers that last until their reader leaves: streams of events, exports. They are kept alive, and end with the process. */
export type OpenAnswers = {
  /** Call what is returned once the answer is over. */
  open: (answer: OpenAnswer) => () => void
  endAll: () => void
  count: () => number
}

export function createOpenAnswers(timers: Timers): OpenAnswers {
  const answers = new Set<OpenAnswer>()
  let planned: { cancel: () => void } | null = null
  let isEnding = false

  function plan(): void {
    if (!planned && !isEnding && answers.size > 0) planned = timers.after(KEEP_ALIVE_INTERVAL_MS, keepAlive)
  }

  function keepAlive(): void {
    planned = null
    for (const answer of answers) answer.keepAlive()
    plan()
  }

  function cancel(): void {
    planned?.cancel()
    planned = null
  }

  return {
    open: (answer) => {
      // One that begins while the process stops is over at once, when whoever opened it can close it.
      if (isEnding) queueMicrotask(answer.end)
      answers.add(answer)
      plan()
      return () => {
        answers.delete(answer)
        if (answers.size === 0) cancel()
      }
    },
    endAll: () => {
      isEnding = true
      cancel()
      for (const { end } of answers) end()
    },
    count: () => answers.size,
  }
}
