import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/**
 * Reviews again each time that Enter is pressed, until the signal; returns the exit code of the last one. Where the input ends
 * (no terminal), the last one was the last.
 */
export async function watchReview(
  review: () => Promise<number>,
  { input, print, signal }: { input: Readable; print: (line: string) => void; signal: AbortSignal },
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
      print('Enter reviews again, Ctrl-C ends.')
      if (!(await wishes.promise)) break
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

function isOver({ readableEnded, destroyed }: Readable): boolean {
  return readableEnded || destroyed
}
