import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTolerantJson } from './tolerant-json.ts'

describe('JSON with stray commas is read as without them', () => {
  test.each([
    ['{"biz_type":5110000,,"purchase_order_no":"PO1"}', { biz_type: 5110000, purchase_order_no: 'PO1' }],
    ['{"biz_type":288000,}', { biz_type: 288000 }],
    ['{,"a":1 , , , "b":[1,,2,,],}', { a: 1, b: [1, 2] }],
    ['[,]', []],
    ['{"a":",,}","b":"\\",,"}', { a: ',,}', b: '",,' }],
  ])('%s', (text, value) => expect(parseTolerantJson(text)).toEqual(value))

  test.each(['', '{', '"a', '{"a" 1}', ',', '{"a":"\\'])('%j is not JSON all the same', (text) =>
    expect(() => parseTolerantJson(text)).toThrow(SyntaxError),
  )

  test('any JSON, with commas put in where values end, is the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify([value], null, 1)
        const strayed = text.replace(/,\n/g, ',,\n').replace(/\n(\s*)([\]}])(?=,?\n|$)/g, ',\n$1$2')
        expect(parseTolerantJson(strayed)).toEqual(JSON.parse(text))
      }),
    )
  })

  test.each(['"\\"', '\\"', ',', ', ', '[', '"', '{,'])(
    '256 KB of %j are refused within a second: time grows with the length, not with its square',
    (piece) => {
      const text = piece.repeat(Math.ceil((256 * 1024) / piece.length))
      const began = performance.now()
      expect(() => parseTolerantJson(text)).toThrow(SyntaxError)
      expect(performance.now() - began).toBeLessThan(1000)
    },
  )
})
