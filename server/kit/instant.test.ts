import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantText, parseInstant } from './instant.ts'

describe('an instant', () => {
  test.each([
    ['2026-01-05T00:15:00Z', '2026-01-05T00:15:00.000Z'],
    ['2026-01-05t00:15:00.5z', '2026-01-05T00:15:00.500Z'],
    ['2026-01-05T08:15:00+08:00', '2026-01-05T00:15:00.000Z'],
    ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)?.toISOString()).toBe(instant)
  })

  test.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-01-05T24:00:00Z',
    '2026-01-05T00:60:00Z',
    '2026-01-05T00:00:60Z',
    '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '10000-01-01T00:00:00Z',
    '2026-01-05T00:00:00+24:00',
    '2026-01-05T00:00:00.1234Z',
    '2026-01-05T00:00:00',
    '2026-01-05',
    '',
  ])('"%s" is none', (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  test('of the years 1 to 9999 survives the way to its text and back', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseInstant(date.toISOString())).toEqual(date)
      }),
    )
  })
})

describe('the text of an instant', () => {
  test('is that of toISOString, whatever the day, before and after 1970, and in any order', () => {
    const days = fc.date({
      min: new Date('-000001-01-01T00:00:00Z'),
      max: new Date('+010001-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), (instants) => {
        expect(instants.map(instantText)).toEqual(instants.map((instant) => instant.toISOString()))
      }),
    )
  })

  test.each([
    '1969-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00.000Z',
    '2024-02-29T00:00:00.001Z',
    '9999-12-31T23:59:59.999Z',
  ])('%s is itself', (text) => {
    expect(instantText(new Date(text))).toBe(text)
  })

  test('of no instant at all is refused', () => {
    expect(() => instantText(new Date(Number.NaN))).toThrow(RangeError)
  })
})
