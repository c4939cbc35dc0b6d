import { expect, test } from 'vitest'
import { endOfPrefix } from './text-prefix.ts'

test.each([
  ['AD-1', 'AD-2'],
  ['AD-', 'AD.'],
  ['z', '{'],
  ['汽车', '汽轧'],
  ['\u{D7FF}', '\u{E000}'],
  ['a\u{FFFF}', 'a\u{10000}'],
  ['a\u{10FFFF}', 'b'],
  ['\u{10FFFF}', null],
  ['', null],
])('what begins with %j ends before %j', (prefix, end) => {
  expect(endOfPrefix(prefix)).toBe(end)
})
