import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

type Watching = {
  input: Readable
  print: (line: string) => void
  /** Waits for the ERP to be restarted; false when the signal came first. */
  untilRestarted: (signal: AbortSignal) => Promise<boolean>
  signal: AbortSignal
}

/**
 * Reviews again each time that Enter is pressed or the ERP is restarted, until the signal; returns the exit code of the last
 * one. Where the input ends (no terminal), the last one was the last.
 */
export async function watchReview(
  review: () => Promise<number>,
  { input, print, untilRestarted, signal }: Watching,
): Promise<number> {
  const lines = createInterface({ input })
  const close = () => lines.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    // Not `for await`: Enter that was pressed during a review is one wish, not several.
    let wishes = Promise.withResolvers<boolean>()
    lines.on('line', () => wishes.resolve(true))
    lines.on('close', () => wishes.resolve(false))
    let exitCode = await review()
    while (!signal.aborted) {
      print('A restart of the ERP or Enter reviews again, Ctrl-C ends.')
      if (!(await either(wishes.promise, untilRestarted, signal))) break
      wishes = Promise.withResolvers<boolean>()
      if (isOver(input)) wishes.resolve(false)
      exitCode = await review()
    }
    return exitCode
  } finally {
    signal.removeEventListener('abort', close)
    lines.close()
  }
}

// Whether to review again; a wish ends the waiting for a restart.
async function either(
  wish: Promise<boolean>,
  untilRestarted: Watching['untilRestarted'],
  signal: AbortSignal,
): Promise<boolean> {
  const wished = new AbortController()
  try {
    return await Promise.race([wish, untilRestarted(AbortSignal.any([signal, wished.signal]))])
  } finally {
    wished.abort()
  }
}

function isOver({ readableEnded, destroyed }: Readable): boolean {
  return readableEnded || destroyed
}
