import { expect, test } from 'vitest'
import { createBoundedCache } from './bounded-cache.ts'

const cacheOfTen = () => createBoundedCache<string>(10, (_key, value) => value.length)

test('a cache of weight 10 keeps 10, and at 11 lets go what was used longest ago', () => {
  const cache = cacheOfTen()
  cache.set('a', '12345')
  cache.set('b', '12345')
  expect([cache.get('a'), cache.get('b')]).toEqual(['12345', '12345'])
  cache.get('a')
  cache.set('c', '1')
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['12345', undefined, '1'])
})

test('one value of weight 10 is kept, of 11 it is not and lets nothing go', () => {
  const cache = cacheOfTen()
  cache.set('a', '1234567890')
  cache.set('b', '12345678901')
  expect([cache.get('a'), cache.get('b')]).toEqual(['1234567890', undefined])
})

test('a value that is set again weighs once', () => {
  const cache = cacheOfTen()
  cache.set('a', '12345')
  cache.set('a', '123456')
  cache.set('b', '1234')
  expect([cache.get('a'), cache.get('b')]).toEqual(['123456', '1234'])
})
