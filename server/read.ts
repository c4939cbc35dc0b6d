import type { Prisma, PrismaClient } from '../prisma/generated/client.ts'

/** Rows of one statement. The one place through which lists and aggregates are read; writes and single rows use Prisma. */
export type Read = <Row>(statement: Prisma.Sql) => Promise<Row[]>

/** What loaders read with. */
export type Reads = { prisma: PrismaClient; read: Read }

/** Reads through Prisma. */
export function createRead(prisma: PrismaClient): Read {
  return <Row>(statement: Prisma.Sql) => prisma.$queryRaw<Row[]>(statement)
}
