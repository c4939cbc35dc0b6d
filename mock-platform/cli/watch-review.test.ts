import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { watchReview } from './watch-review.ts'

function watching(exitCodes: number[]) {
  const input = new PassThrough()
  const stopping = new AbortController()
  let prompted = Promise.withResolvers<void>()
  const print = () => {
    prompted.resolve()
    prompted = Promise.withResolvers<void>()
  }
  const nextPrompt = () => prompted.promise
  let restarted = Promise.withResolvers<boolean>()
  const untilRestarted = (signal: AbortSignal) => {
    restarted = Promise.withResolvers()
    signal.addEventListener('abort', () => restarted.resolve(false))
    return restarted.promise
  }
  let reviews = 0
  const review = async () => exitCodes[reviews++]!
  const ended = watchReview(review, { input, print, untilRestarted, signal: stopping.signal })
  return { input, stopping, nextPrompt, ended, reviews: () => reviews, restart: () => restarted.resolve(true) }
}

test('Enter reviews again; Ctrl-C ends with the exit code of the last review', async () => {
  const watch = watching([99, 0])
  await watch.nextPrompt()
  expect(watch.reviews()).toBe(1)
  const again = watch.nextPrompt()
  watch.input.write('\n')
  await again
  expect(watch.reviews()).toBe(2)
  watch.stopping.abort()
  expect(await watch.ended).toBe(0)
})

test('a restart of the ERP reviews again, and Enter afterwards too', async () => {
  const watch = watching([99, 99, 0])
  await watch.nextPrompt()
  let again = watch.nextPrompt()
  // The prompt comes before the waiting.
  await Promise.resolve()
  watch.restart()
  await again
  expect(watch.reviews()).toBe(2)
  again = watch.nextPrompt()
  watch.input.write('\n')
  await again
  watch.stopping.abort()
  expect(await watch.ended).toBe(0)
})

test('without a terminal it is one review', async () => {
  const watch = watching([99])
  watch.input.end()
  expect(await watch.ended).toBe(99)
})
