import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ClockFile } from './clock-file.ts'

let directory: string
const problems: string[] = []
const open = () => new ClockFile(directory, (problem) => problems.push(problem))
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'clock-'))
  problems.length = 0
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('at the first start there is nothing to go on from', () => expect(open().notBeforeMs).toBe(0))

test('killed at any moment of a skip, the next run begins at or after the time that was reached', () => {
  const file = open()
  for (let atMs = 1_000_000; atMs < 100_000_000; atMs += 333_333) {
    file.beforeSkip(atMs)
    expect(open().notBeforeMs).toBeGreaterThan(atMs)
  }
})

test('killed between two writes of a clock at 3,600x, the next run begins after the time that was reached', () => {
  const file = open()
  for (let second = 1; second < 100; second++) {
    file.whileRunning(second * 3_600_000, 3600)
    expect(open().notBeforeMs).toBeGreaterThan((second + 1) * 3_600_000)
  }
})

test('after an orderly end the next run begins a millisecond later', () => {
  const file = open()
  file.whileRunning(5000, 3600)
  file.atEnd(6000)
  expect(open().notBeforeMs).toBe(6001)
})

test.each(['', '{', '{"not_before_ms":-1}', '{"not_before_ms":8640000000000000}', '[]'])(
  'the damaged file %o is refused',
  (text) => {
    writeFileSync(join(directory, 'platform-clock.json'), text)
    expect(open).toThrow(/platform-clock.json is damaged; remove it/)
  },
)

test('a folder that vanishes is made anew; one that can not be is said once', () => {
  const file = open()
  rmSync(directory, { recursive: true })
  file.atEnd(1)
  expect(open().notBeforeMs).toBe(2)
  rmSync(directory, { recursive: true })
  writeFileSync(directory, 'a file in its place')
  file.atEnd(5)
  file.atEnd(6)
  expect(problems).toHaveLength(1)
})
