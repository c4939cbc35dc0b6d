import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('line breaks, terminal codes and direction marks of a stranger do not reach the terminal', () => {
  expect(printable('a\nPASSED\u001B[31m\u0007\u202Eb')).toBe('a�PASSED�[31m��b')
})

test('120 characters stay, the 121st is cut; Chinese and emoji are printable', () => {
  expect(printable('x'.repeat(120))).toBe('x'.repeat(120))
  expect(printable('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`)
  expect(printable('库存 😀')).toBe('库存 😀')
})
