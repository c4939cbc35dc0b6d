import { expect, test } from 'vitest'
import { createStreamSlots } from './stream-slots.ts'

test('two streams of a caller are open at once, the third is refused until one is closed', () => {
  const slots = createStreamSlots(2)
  const [first, second] = [slots.open('a'), slots.open('a')]
  expect([first, second]).not.toContain(null)
  expect(slots.open('a')).toBeNull()
  first?.close()
  expect(slots.open('a')).not.toBeNull()
})

test('a stream that is closed twice frees one slot', () => {
  const slots = createStreamSlots(2)
  const first = slots.open('a')
  slots.open('a')
  first?.close()
  first?.close()
  slots.open('a')
  expect(slots.open('a')).toBeNull()
})

test('another caller has slots of its own', () => {
  const slots = createStreamSlots(1)
  slots.open('a')
  expect(slots.open('b')).not.toBeNull()
})
