import type { JitStock, Prisma } from '../../prisma/generated/client.ts'
import type { StockMovementKind } from '../../prisma/generated/enums.ts'
import { comment } from '../keyset-statement.ts'

/** Units of one SKU that come or go at the supplier's own place. */
export type JitStockMove = { skuId: string; sellableChange: number; lockedChange: number }

/** Why stock moves. */
export type MovementCause = { supplierId: string; kind: StockMovementKind; causeId: string | null; at: Date }

/**
 * Moves JIT stock and writes the ledger, in one statement. The caller has locked the rows (see `lockJitStock`) and has
 * seen that no count goes below zero; the database refuses one that would.
 */
export async function moveJitStock(
  transaction: Prisma.TransactionClient,
  cause: MovementCause,
  moves: readonly JitStockMove[],
): Promise<void> {
  const made = moves.filter(({ sellableChange, lockedChange }) => sellableChange !== 0 || lockedChange !== 0)
  if (made.length === 0) return
  await transaction.$executeRaw`${comment('moveJitStock')}
    WITH move AS (
      SELECT * FROM unnest(
        ${made.map(({ skuId }) => skuId)}::uuid[],
        ${made.map(({ sellableChange }) => sellableChange)}::int[],
        ${made.map(({ lockedChange }) => lockedChange)}::int[]
      ) AS move("skuId", sellable, locked)
    ), moved AS (
      UPDATE "JitStock" AS stock SET
        "sellableQuantity" = stock."sellableQuantity" + move.sellable,
        "lockedQuantity" = stock."lockedQuantity" + move.locked,
        "updatedAt" = ${cause.at}
      FROM move WHERE stock."skuId" = move."skuId"
      RETURNING stock.*, move.sellable, move.locked
    )
    INSERT INTO "StockMovement" (
      id, "supplierId", "skuId", kind, "causeId", "quantityChange", "quantityAfter", "lockedChange", "lockedAfter", at
    )
    SELECT gen_random_uuid(), ${cause.supplierId}::uuid, "skuId", ${cause.kind}::"StockMovementKind", ${cause.causeId}::uuid,
      sellable + locked, "sellableQuantity" + "lockedQuantity", locked, "lockedQuantity", ${cause.at}
    FROM moved`
}

/** Locks in the order of the ids: two changes of the same SKUs then wait for each other instead of deadlocking. */
export async function lockJitStock(
  transaction: Prisma.TransactionClient,
  skuIds: readonly string[],
): Promise<Map<string, JitStock>> {
  const rows = await transaction.$queryRaw<JitStock[]>`${comment('lockJitStock')}
    SELECT * FROM "JitStock" WHERE "skuId" = ANY(${skuIds}::uuid[]) ORDER BY "skuId" FOR UPDATE`
  return new Map(rows.map((row) => [row.skuId, row]))
}
