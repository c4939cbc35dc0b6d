import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataDirectoryInUse, lockDataDirectory } from './data-directory-lock.ts'

let directory: string
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'lock-'))))
afterEach(() => rmSync(directory, { recursive: true }))

describe('the data directory', () => {
  test('has one process: a second taker is refused with the number of the first', () => {
    const unlock = lockDataDirectory(directory)
    expect(() => lockDataDirectory(directory)).toThrow(
      new DataDirectoryInUse(
        `${directory} is in use by process ${process.pid}: stop it, or set DATA_DIR to another directory`,
      ),
    )
    unlock()
    lockDataDirectory(directory)()
    expect(existsSync(join(directory, 'lock.pid'))).toBe(false)
  })

  test('is refused when another process that lives has it', () => {
    writeFileSync(join(directory, 'lock.pid'), `${process.ppid}\n`)
    expect(() => lockDataDirectory(directory)).toThrow(`is in use by process ${process.ppid}`)
  })

  test('is taken over from a process that died', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(join(directory, 'lock.pid'), `${pid}\n`)
    expect(() => lockDataDirectory(directory)()).not.toThrow()
  })

  test('is taken over from an empty lock, as a crash while it was written leaves it', () => {
    writeFileSync(join(directory, 'lock.pid'), '')
    expect(() => lockDataDirectory(directory)()).not.toThrow()
  })
})
