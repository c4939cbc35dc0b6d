import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { MigrationRefused } from '../prisma/migrate.ts'
import { ConfigRefused } from './config.ts'
import { isDatabaseAway } from './database-away.ts'
import { DataDirectoryInUse } from '../data-directory-lock.ts'
import { hasErrorCode } from '../error-code.ts'

/** The server of DATABASE_URL is away, is no PostgreSQL, or does not let us in. Names its host and port, no password. */
export class DatabaseServerUnusable extends Error {
  override name = 'DatabaseServerUnusable'
  constructor(databaseUrl: string, cause: unknown) {
    const { hostname, port } = new URL(databaseUrl)
    const reason = isDriverAdapterError(cause) ? cause.cause.kind : String(cause)
    super(
      `no PostgreSQL that lets us in at ${hostname || 'localhost'}:${port || 5432}, the server of DATABASE_URL: ${reason}`,
      { cause },
    )
  }
}

/** Whether a fault at the start is the database server's and not a bug. */
export function isServerUnusable(error: unknown): boolean {
  return isDatabaseAway(error) || (isDriverAdapterError(error) && !(error instanceof MigrationRefused))
}

function isOfDatabase(error: unknown): error is Error {
  return error instanceof MigrationRefused || error instanceof DatabaseServerUnusable
}

/** One line for what a person can put right; the stack for everything else. No secrets: a database's address has one. */
export function explainStartFailure(error: unknown): string {
  return `cannot start: ${reasonOf(error)}`
}

const FILE_ERRORS = ['EACCES', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS', 'ENOSPC']

function reasonOf(error: unknown): string {
  if (error instanceof ConfigRefused || error instanceof DataDirectoryInUse || isOfDatabase(error)) {
    return error.message
  }
  if (hasErrorCode(error, 'EADDRINUSE')) {
    return `port ${'port' in error ? String(error.port) : ''} is in use; stop what uses it, or set PORT`
  }
  if (hasErrorCode(error, 'ENOTFOUND') || hasErrorCode(error, 'EAI_AGAIN')) {
    const hostname = 'hostname' in error ? String(error.hostname) : ''
    const port = 'port' in error ? String(error.port) : ''
    return `HOST ${hostname} (port ${port}) is not a name that resolves; set an address of this machine`
  }
  if (hasErrorCode(error, 'EADDRNOTAVAIL')) return 'HOST is not an address of this machine'
  if (FILE_ERRORS.some((code) => hasErrorCode(error, code))) return `DATA_DIR cannot be used: ${String(error)}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
