import DataLoader from 'dataloader'
import type { Order, OrderException, OrderLine, OrderNode, OrderStatus } from '../../prisma/generated/client.ts'
import { Fulfilment, Market, Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { branchesOf, crossed } from '../filter-branches.ts'
import { instantText } from '../kit/instant.ts'
import { findOnly, ofSupplier } from '../find-by-name.ts'
import { isStorableText } from '../kit/storable-text.ts'
import type { Summary } from '../keyset-statement.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** Which orders, and in which direction of time. */
export type OrderFilter = {
  market: Market | null
  status: OrderStatus | null
  fulfilment: Fulfilment | null
  paidFrom: Date | null
  paidBefore: Date | null
  isOldestFirst: boolean
}

/** An order as people name it; see SkuName. */
export type OrderName = { supplierCode: string | null; tradeOrderId: string }

const SUMMARY_COLUMNS: (keyof Order)[] = [
  'id',
  'supplierId',
  'tradeOrderId',
  'status',
  'fulfilment',
  'market',
  'paidAt',
  'totalMinor',
  'currency',
  'createdAt',
]

const SUMMARY: Summary = {
  columns: new Set(SUMMARY_COLUMNS),
  select: Prisma.raw(SUMMARY_COLUMNS.map((name) => `placed."${name}"`).join(', ')),
}

/** Reads orders within the caller's scope; made for one request. */
export function createOrderLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<Order>((ids) =>
      read(Prisma.sql`/* Order */ SELECT placed.* FROM "Order" AS placed
        WHERE placed.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`placed."supplierId"`)}`),
    ),

    /** Null for none, and for an operator who leaves the supplier out while several have the number. */
    byName: async ({ supplierCode, tradeOrderId }: OrderName): Promise<Order | null> => {
      if (!isStorableText(tradeOrderId) || !isStorableText(supplierCode ?? '')) return null
      return findOnly<Order>(
        read,
        Prisma.sql`/* orderByName */ SELECT placed.* FROM "Order" AS placed
          WHERE placed."tradeOrderId" = ${tradeOrderId} AND ${ofSupplier(supplierCode, Prisma.sql`placed."supplierId"`)}
            AND ${supplierScopeSql(caller, Prisma.sql`placed."supplierId"`)}`,
      )
    },

    all: createConnectionReader<Order, OrderFilter>(read, {
      listOf: (filter) => ({
        name: 'orders',
        select: Prisma.sql`placed.*`,
        summary: SUMMARY,
        from: Prisma.sql`"Order" AS placed`,
        where: [supplierScopeSql(caller, Prisma.sql`placed."supplierId"`), ...periodConditions(filter)],
        branches: filterBranches(filter),
        sortColumn: Prisma.sql`placed."paidAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`placed.id`,
        isDescending: !filter.isOldestFirst,
      }),
      parentColumn: Prisma.sql`placed."supplierId"`,
      positionOf: ({ paidAt, id }) => ({ key: instantText(paidAt), id }),
    }),

    /** Of orders that the caller was shown, in the order of the SKU codes. Never a miss: an order has lines. */
    linesOfOrder: new DataLoader<string, OrderLine[]>(async (orderIds) => {
      const rows = await read<OrderLine>(Prisma.sql`/* linesOfOrder */
        SELECT line.* FROM "OrderLine" AS line JOIN "Sku" AS sku ON sku.id = line."skuId"
        WHERE line."orderId" = ANY(${orderIds}::uuid[]) ORDER BY sku."skuCode"`)
      const linesOf = Map.groupBy(rows, ({ orderId }) => orderId)
      return orderIds.map((id) => linesOf.get(id) ?? [])
    }),

    /** Of orders that the caller was shown: those that were reached, in no order. */
    nodesOfOrder: new DataLoader<string, OrderNode[]>(async (orderIds) => {
      const rows = await read<OrderNode>(Prisma.sql`/* nodesOfOrder */
        SELECT * FROM "OrderNode" WHERE "orderId" = ANY(${orderIds}::uuid[])`)
      const nodesOf = Map.groupBy(rows, ({ orderId }) => orderId)
      return orderIds.map((id) => nodesOf.get(id) ?? [])
    }),

    /** Of orders that the caller was shown: open and resolved ones, the eldest first. */
    exceptionsOfOrder: new DataLoader<string, OrderException[]>(async (orderIds) => {
      const rows = await read<OrderException>(Prisma.sql`/* exceptionsOfOrder */
        SELECT * FROM "OrderException" WHERE "orderId" = ANY(${orderIds}::uuid[]) ORDER BY "occurredAt", id`)
      const exceptionsOf = Map.groupBy(rows, ({ orderId }) => orderId)
      return orderIds.map((id) => exceptionsOf.get(id) ?? [])
    }),
  }
}

function periodConditions({ paidFrom, paidBefore }: OrderFilter): Prisma.Sql[] {
  return [
    ...(paidFrom ? [Prisma.sql`placed."paidAt" >= ${paidFrom}`] : []),
    ...(paidBefore ? [Prisma.sql`placed."paidAt" < ${paidBefore}`] : []),
  ]
}

/**
 * Each index names the fulfilment last, and either the market, the status or both before it: without a fulfilment the list
 * is read once for both, with nothing but a fulfilment once for each market.
 */
function filterBranches({ market, status, fulfilment }: OrderFilter): Prisma.Sql[] | undefined {
  if (market === null && status === null && fulfilment === null) return undefined
  const ofFulfilment = branchesOf({
    column: Prisma.sql`placed.fulfilment`,
    type: 'Fulfilment',
    values: Object.values(Fulfilment),
    wanted: fulfilment,
  })
  const ofStatus = status === null ? [] : [Prisma.sql`placed.status = ${status}::"OrderStatus"`]
  if (market === null && status !== null) return crossed(ofStatus, ofFulfilment)
  const ofMarket = branchesOf({
    column: Prisma.sql`placed.market`,
    type: 'Market',
    values: Object.values(Market),
    wanted: market,
  })
  return crossed(status === null ? ofMarket : crossed(ofMarket, ofStatus), ofFulfilment)
}
