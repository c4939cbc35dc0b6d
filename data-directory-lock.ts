import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasErrorCode } from './error-code.ts'

// The API's database and the mock's world stand in one folder, each with a lock of its own.

/** The data directory is in use by another process that lives. */
export class DataDirectoryInUse extends Error {
  override name = 'DataDirectoryInUse'
}

/** A process that was killed a moment ago may take this long to be gone. */
const PATIENCE_MS = 3000
const RETRY_MS = 50

const heldHere = new Set<string>()

/**
 * Takes what the lock stands for in the data directory for this process: two writers would destroy it. The lock of a
 * process that died (kill -9) is taken over. Resolves to the function that gives it back.
 */
export async function lockDataDirectory(
  directory: string,
  lockName: 'lock.pid' | 'platform.pid',
  patienceMs = PATIENCE_MS,
): Promise<() => void> {
  const lockFile = join(directory, lockName)
  for (let waitedMs = 0; !tryWrite(lockFile); waitedMs += RETRY_MS) {
    const owner = readOwner(lockFile)
    if (!owner || !isHeldBy(owner, lockFile)) {
      rmSync(lockFile, { force: true })
    } else if (waitedMs >= patienceMs) {
      throw new DataDirectoryInUse(
        `${directory} is in use by process ${owner.pid}: stop it, or set DATA_DIR to another directory`,
      )
    } else {
      await sleep(RETRY_MS)
    }
  }
  heldHere.add(lockFile)
  return () => {
    heldHere.delete(lockFile)
    try {
      rmSync(lockFile, { force: true })
    } catch {
      // The folder is gone, or can not be written any more. A lock that stays is taken over.
    }
  }
}

/** A process number is used again some day; with the time of its start it is not mistaken for another process. */
type Owner = { pid: number; startedAt: string }

function tryWrite(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, `${process.pid} ${startOf(process.pid)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return false
    throw error
  }
}

function readOwner(lockFile: string): Owner | undefined {
  try {
    const [pid, startedAt = ''] = readFileSync(lockFile, 'utf8').trim().split(' ')
    return Number(pid) > 0 ? { pid: Number(pid), startedAt } : undefined
  } catch {
    return undefined
  }
}

function isHeldBy({ pid, startedAt }: Owner, lockFile: string): boolean {
  // Our own number in a file that we did not write was left by a process with the same number (containers: often 1).
  if (pid === process.pid) return heldHere.has(lockFile)
  try {
    process.kill(pid, 0)
  } catch (error) {
    return hasErrorCode(error, 'EPERM')
  }
  return startedAt === startOf(pid)
}

/** When a process started, in ticks since the machine's start; empty where the system does not say (not Linux). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces; the state follows it, and the start is 19 fields further on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isDead = fields[0] === 'Z' || fields[0] === 'X'
    return isDead ? 'dead' : (fields[19] ?? '')
  } catch {
    return ''
  }
}
