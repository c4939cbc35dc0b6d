import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataDirectoryInUse, lockDataDirectory } from '../../data-directory-lock.ts'

let directory: string
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'lock-'))))
afterEach(() => rmSync(directory, { recursive: true }))

/** The start of a process, as the lock notes it. */
const startOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
const lockOf = (text: string) => writeFileSync(join(directory, 'lock.pid'), text)

describe('the data directory', () => {
  test('has one process: a second taker is refused with the number of the first', async () => {
    const unlock = await lockDataDirectory(directory, 'lock.pid')
    await expect(lockDataDirectory(directory, 'lock.pid', 0)).rejects.toThrow(
      new DataDirectoryInUse(
        `${directory} is in use by process ${process.pid}: stop it, or set DATA_DIR to another directory`,
      ),
    )
    const unlockOther = await lockDataDirectory(directory, 'platform.pid', 0)
    unlockOther()
    unlock()
    const unlockAgain = await lockDataDirectory(directory, 'lock.pid', 0)
    unlockAgain()
    expect(existsSync(join(directory, 'lock.pid'))).toBe(false)
  })

  test.skipIf(!existsSync('/proc'))('is refused when another process that lives has it', async () => {
    lockOf(`${process.ppid} ${startOf(process.ppid)}\n`)
    await expect(lockDataDirectory(directory, 'lock.pid', 0)).rejects.toThrow(`is in use by process ${process.ppid}`)
  })

  test('is taken over from a process that died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    lockOf(`${pid} 1\n`)
    await expect(lockDataDirectory(directory, 'lock.pid', 0)).resolves.toBeTypeOf('function')
  })

  test.skipIf(!existsSync('/proc'))('is taken over when its number now belongs to a later process', async () => {
    lockOf(`${process.ppid} 1\n`)
    await expect(lockDataDirectory(directory, 'lock.pid', 0)).resolves.toBeTypeOf('function')
  })

  test('is waited for while its process is still dying: a restart right after kill -9', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    lockOf(`${child.pid} ${startOf(child.pid ?? 0)}\n`)
    const taken = lockDataDirectory(directory, 'lock.pid')
    child.kill('SIGKILL')
    await expect(taken).resolves.toBeTypeOf('function')
  })

  test('is taken over from an empty lock, as a crash while it was written leaves it', async () => {
    lockOf('')
    await expect(lockDataDirectory(directory, 'lock.pid', 0)).resolves.toBeTypeOf('function')
  })
})
