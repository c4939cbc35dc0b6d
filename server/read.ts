import type { Prisma, PrismaClient } from '../prisma/generated/client.ts'

/**
 * Rows of one statement. With a signal, nothing is begun once it is aborted, and on a server what runs is cancelled; it
 * rejects with the signal's reason. The one place through which queries read; writes use Prisma.
 */
export type Read = <Row>(statement: Prisma.Sql, signal?: AbortSignal) => Promise<Row[]>

/** What loaders read with. Not with Prisma: it can not cancel what it has sent. */
export type Reads = { read: Read }

/** Reads through Prisma. PGlite works in this very thread: what it has begun can not be cancelled. */
export function createRead(prisma: PrismaClient): Read {
  return async <Row>(statement: Prisma.Sql, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    return prisma.$queryRaw<Row[]>(statement)
  }
}

/** All that is read for one request, which ends with its signal. */
export function readUnder(read: Read, signal: AbortSignal): Read {
  return (statement) => read(statement, signal)
}
