import { expect, test } from 'vitest'
import { lazily } from './lazily.ts'

function numbers() {
  const made: string[] = []
  const create = lazily<[number, string], { double: number; shown: string }>({
    double: (number) => {
      made.push('double')
      return number * 2
    },
    shown: (number, unit) => {
      made.push('shown')
      return `${number} ${unit}`
    },
  })
  return { made, create }
}

test('a value is made when it is first asked for, once', () => {
  const { made, create } = numbers()
  const { values } = create(21, 'days')
  expect(made).toEqual([])
  expect([values.double, values.double, values.shown]).toEqual([42, 42, '21 days'])
  expect(made).toEqual(['double', 'shown'])
})

test('forgotten, it is made anew when it is asked for, and not before', () => {
  const { made, create } = numbers()
  const { values, forget } = create(1, 'day')
  const before = values.shown
  forget()
  expect(made).toEqual(['shown'])
  expect(values.shown).toBe(before)
  expect(made).toEqual(['shown', 'shown'])
})

test('what is made for one is not the value of another', () => {
  const { create } = numbers()
  expect([create(1, 'a').values.double, create(2, 'b').values.double]).toEqual([2, 4])
})
