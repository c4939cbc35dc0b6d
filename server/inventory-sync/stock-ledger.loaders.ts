import type { StockMovement, WarehouseCode } from '../../prisma/generated/client.ts'
import { Prisma, StockMovementKind } from '../../prisma/generated/client.ts'
import type { ListDefinition } from '../connection-reader.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { branchesOf, crossed } from '../filter-branches.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** At the supplier's, or in one of the platform's warehouses. */
export type StockPlace = 'JIT' | WarehouseCode

export type MovementFilter = {
  kind: StockMovementKind | null
  place: StockPlace | null
  from: Date | null
  before: Date | null
  isOldestFirst: boolean
}

/** Reads the stock ledger within the caller's scope; made for one request. */
export function createStockLedgerLoaders({ read }: Reads, caller: Caller) {
  const list = (parentColumn: Prisma.Sql): ListDefinition<StockMovement, MovementFilter> => ({
    listOf: (filter) => ({
      name: 'stockMovements',
      select: Prisma.sql`movement.*`,
      from: Prisma.sql`"StockMovement" AS movement`,
      where: [supplierScopeSql(caller, Prisma.sql`movement."supplierId"`), ...periodConditions(filter)],
      branches: filterBranches(filter),
      sortColumn: Prisma.sql`movement.at`,
      sortType: 'timestamptz',
      idColumn: Prisma.sql`movement.id`,
      isDescending: !filter.isOldestFirst,
    }),
    parentColumn,
    positionOf: ({ at, id }) => ({ key: at.toISOString(), id }),
  })
  return {
    byId: loadById<StockMovement>((ids) =>
      read(Prisma.sql`/* StockMovement */ SELECT movement.* FROM "StockMovement" AS movement
        WHERE movement.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`movement."supplierId"`)}`),
    ),
    all: createConnectionReader(read, list(Prisma.sql`movement."supplierId"`)),
    /** Of SKUs that the caller was shown. */
    ofSku: createConnectionReader(read, list(Prisma.sql`movement."skuId"`)),
  }
}

function periodConditions({ from, before }: MovementFilter): Prisma.Sql[] {
  return [
    ...(from ? [Prisma.sql`movement.at >= ${from}`] : []),
    ...(before ? [Prisma.sql`movement.at < ${before}`] : []),
  ]
}

/** One index has the kind; the other the place and the kind. */
function filterBranches({ kind, place }: MovementFilter): Prisma.Sql[] | undefined {
  if (kind === null && place === null) return undefined
  const ofKind = branchesOf({
    column: Prisma.sql`movement.kind`,
    type: 'StockMovementKind',
    values: Object.values(StockMovementKind),
    wanted: kind,
  })
  return place === null ? ofKind : crossed([placeCondition(place)], ofKind)
}

function placeCondition(place: StockPlace): Prisma.Sql {
  return place === 'JIT'
    ? Prisma.sql`movement."warehouseCode" IS NULL`
    : Prisma.sql`movement."warehouseCode" = ${place}`
}
