import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { watchReview } from './watch-review.ts'

function watching(exitCodes: number[]) {
  const input = new PassThrough()
  const stopping = new AbortController()
  const printed: string[] = []
  let prompted = Promise.withResolvers<void>()
  const print = (line: string) => {
    printed.push(line)
    prompted.resolve()
    prompted = Promise.withResolvers<void>()
  }
  const nextPrompt = () => prompted.promise
  let reviews = 0
  const review = async () => exitCodes[reviews++]!
  const ended = watchReview(review, { input, print, signal: stopping.signal })
  return { input, stopping, printed, nextPrompt, ended, reviews: () => reviews }
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

test('without a terminal it is one review', async () => {
  const watch = watching([99])
  watch.input.end()
  expect(await watch.ended).toBe(99)
})
