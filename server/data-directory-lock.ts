import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasErrorCode } from './kit/error-code.ts'

/** The data directory is in use by another process that lives. */
export class DataDirectoryInUse extends Error {
  override name = 'DataDirectoryInUse'
}

const heldHere = new Set<string>()

/**
 * Takes the data directory for this process: PGlite would corrupt it with two writers. The lock of a process that
 * died (kill -9) is taken over. Returns the function that gives it back.
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const lockFile = join(directory, 'lock.pid')
  if (!tryWrite(lockFile)) {
    const owner = readOwner(lockFile)
    if (owner !== undefined && isHeldBy(owner, lockFile)) {
      throw new DataDirectoryInUse(
        `${directory} is in use by process ${owner}: stop it, or set DATA_DIR to another directory`,
      )
    }
    rmSync(lockFile, { force: true })
    if (!tryWrite(lockFile)) throw new DataDirectoryInUse(`${directory} was just taken by another process`)
  }
  heldHere.add(lockFile)
  return () => {
    heldHere.delete(lockFile)
    rmSync(lockFile, { force: true })
  }
}

function tryWrite(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return false
    throw error
  }
}

function readOwner(lockFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10)
    return pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function isHeldBy(pid: number, lockFile: string): boolean {
  // Our own number in a file that we did not write was left by a process with the same number (containers: often 1).
  if (pid === process.pid) return heldHere.has(lockFile)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasErrorCode(error, 'EPERM')
  }
}
