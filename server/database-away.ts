import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { Prisma } from '../prisma/generated/client.ts'
import { hasErrorCode } from '../error-code.ts'

/** Prisma: cannot reach, timed out, closed, no connection free, no transaction begun. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])
const SOCKET_CODES = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ETIMEDOUT', 'EPIPE']
/** PostgreSQL: class 08 is the connection, 57P0x a server that stops or starts, 53300 too many clients. */
const SERVER_CODE = /^(08...|57P0[1-4]|53300)$/
const ADAPTER_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
/** The driver's own words for a connection that broke; it gives them no code. */
const DRIVER_MESSAGE =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/

/** Whether the database did not answer, in any of the ways in which its driver and Prisma say so: try again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    // A raw statement that fails is P2010, whatever the cause; that is in `meta`.
    return PRISMA_CODES.has(error.code) || isDatabaseAway(error.meta?.driverAdapterError)
  }
  if (isDriverAdapterError(error)) return isAwayCause(error.cause)
  return isAwayCode(error) || DRIVER_MESSAGE.test(error.message)
}

function isAwayCause(cause: { kind: string; code?: unknown; originalCode?: unknown; message?: unknown }): boolean {
  if (ADAPTER_KINDS.has(cause.kind) || DRIVER_MESSAGE.test(String(cause.message))) return true
  return [cause.code, cause.originalCode].some((code) => SERVER_CODE.test(String(code)))
}

function isAwayCode(error: Error): boolean {
  if (SOCKET_CODES.some((code) => hasErrorCode(error, code))) return true
  return 'code' in error && SERVER_CODE.test(String(error.code))
}
