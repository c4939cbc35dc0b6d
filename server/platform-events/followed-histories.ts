import type { PrismaClient } from '../../prisma/generated/client.ts'
import { comment } from '../keyset-statement.ts'
import { PlatformWentBack } from '../platform-client/platform-went-back.ts'

// A supplier's books follow one history of the platform: the first that they meet, for ever (decision 0012).

export type FollowedHistories = {
  /**
   * Holds the history that an answer is of against the one that the supplier's books follow. A platform that names none is
   * not checked. Throws PlatformWentBack; what is judged by the books as a whole then waits.
   */
  require: (method: string, supplierCode: string, history: string | null) => Promise<void>
  /** Whose platform was in another history at the last look. */
  wentBack: () => readonly PlatformWentBack[]
}

export function createFollowedHistories(prisma: PrismaClient): FollowedHistories {
  // Of a supplier it never changes: the database is asked once.
  const followed = new Map<string, string>()
  const gone = new Map<string, PlatformWentBack>()

  async function followedBy(supplierCode: string, history: string): Promise<string> {
    const known = followed.get(supplierCode) ?? (await follow(prisma, supplierCode, history))
    followed.set(supplierCode, known)
    return known
  }

  return {
    require: async (method, supplierCode, history) => {
      if (history === null) return
      const known = await followedBy(supplierCode, history)
      if (known === history) return void gone.delete(supplierCode)
      await markBehind(prisma, supplierCode)
      const error = new PlatformWentBack(method, supplierCode, known, history)
      gone.set(supplierCode, error)
      throw error
    },
    wentBack: () => [...gone.values()],
  }
}

/** The one that is followed already, in whatever process, or else this one from now on. */
async function follow(prisma: PrismaClient, supplierCode: string, history: string): Promise<string> {
  const [row] = await prisma.$queryRaw<{ history: string }[]>`${comment('followHistory')}
    INSERT INTO "PlatformEventCursor" AS cursor ("supplierId", "lastEventNo", "isBehind", history)
    SELECT id, 0, false, ${history} FROM "Supplier" WHERE code = ${supplierCode}
    ON CONFLICT ("supplierId") DO UPDATE SET history = coalesce(cursor.history, excluded.history)
    RETURNING history`
  if (!row) throw new Error(`there is no supplier "${supplierCode}"`)
  return row.history
}

// Nothing more is read for now: orders whose nodes do not come would be called late.
async function markBehind(prisma: PrismaClient, supplierCode: string): Promise<void> {
  await prisma.$executeRaw`${comment('fallBehindHistory')}
    UPDATE "PlatformEventCursor" AS cursor SET "isBehind" = true
    FROM "Supplier" AS supplier
    WHERE supplier.id = cursor."supplierId" AND supplier.code = ${supplierCode} AND NOT cursor."isBehind"`
}
