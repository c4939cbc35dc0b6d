import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { MigrationRefused } from '../prisma/migrate.ts'
import { ConfigRefused } from './config.ts'
import { DataDirectoryInUse } from './data-directory-lock.ts'
import { hasErrorCode } from './kit/error-code.ts'

/** One line for what a person can put right; the stack for everything else. No secrets: a database's address has one. */
export function explainStartFailure(error: unknown): string {
  return `cannot start: ${reasonOf(error)}`
}

const FILE_ERRORS = ['EACCES', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS', 'ENOSPC']

function reasonOf(error: unknown): string {
  if (error instanceof ConfigRefused || error instanceof DataDirectoryInUse || error instanceof MigrationRefused) {
    return error.message
  }
  if (isDriverAdapterError(error)) return `the server of DATABASE_URL does not let us in: ${error.cause.kind}`
  if (hasErrorCode(error, 'EADDRINUSE')) {
    return `port ${'port' in error ? String(error.port) : ''} is in use; stop what uses it, or set PORT`
  }
  if (hasErrorCode(error, 'EADDRNOTAVAIL')) return 'HOST is not an address of this machine'
  if (FILE_ERRORS.some((code) => hasErrorCode(error, code))) return `DATA_DIR cannot be used: ${String(error)}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
