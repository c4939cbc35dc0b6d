import type { Prisma } from '../prisma/generated/client.ts'
import { comment } from './keyset-statement.ts'

/**
 * Waits until no other transaction has the same `turn`, and keeps it until this one ends: for a count that must not be
 * exceeded, or a thing of which there is at most one. Two turns that share a number by chance only wait for each other.
 */
export async function takeTurn(transaction: Prisma.TransactionClient, turn: string): Promise<void> {
  await transaction.$executeRaw`${comment('takeTurn')} SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))`
}
