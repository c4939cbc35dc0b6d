import { expect, test } from 'vitest'
import { runHeader, unscriptedRun } from '../journal/run-name.ts'
import { historyOf, RUN_HEADER } from './run-header.ts'

const headersOf = (seed: string, history: string | null) =>
  new Headers({ [RUN_HEADER]: runHeader({ name: unscriptedRun('none', seed, '1'), history }) })

test.each(['demo', '种子', 'a; history=b', 'history=b'])(
  'the history of a run with the seed "%s" is read back',
  (seed) => {
    expect(historyOf(headersOf(seed, '0123456789abcdef'))).toBe('0123456789abcdef')
  },
)

test('a world that names no history, as that of a review, and a platform without the header have none', () => {
  expect(historyOf(headersOf('a; history=b', null))).toBeNull()
  expect(historyOf(new Headers())).toBeNull()
})
