import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventQueue, newQueueState } from './event-queue.ts'

function drain<T>(queue: EventQueue<T>, untilMs = Infinity) {
  const taken = []
  for (let due = queue.takeDue(untilMs); due; due = queue.takeDue(untilMs)) taken.push(due)
  return taken
}

test('events come by time, and those of one instant in the order they were scheduled', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const queue = new EventQueue<number>(newQueueState())
      times.forEach((atMs, sequence) => queue.schedule(atMs, sequence))
      const expected = times.map((atMs, event) => ({ atMs, event })).toSorted((a, b) => a.atMs - b.atMs)
      expect(drain(queue).map(({ atMs, event }) => ({ atMs, event }))).toEqual(expected)
    }),
  )
})

test('an event due at 10 is not taken by 9, but by 10', () => {
  const queue = new EventQueue<string>(newQueueState())
  queue.schedule(10, 'x')
  expect(queue.takeDue(9)).toBeUndefined()
  expect(queue.nextAtMs).toBe(10)
  expect(queue.takeDue(10)).toMatchObject({ event: 'x' })
  expect(queue.nextAtMs).toBeUndefined()
})

test('discarding leaves the others in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const queue = new EventQueue<number>(newQueueState())
      times.forEach((atMs, sequence) => queue.schedule(atMs, sequence))
      queue.discard((event) => event % 2 === 0)
      const expected = times
        .map((atMs, event) => ({ atMs, event }))
        .filter(({ event }) => event % 2 === 1)
        .toSorted((a, b) => a.atMs - b.atMs)
      expect(drain(queue).map(({ atMs, event }) => ({ atMs, event }))).toEqual(expected)
    }),
  )
})
