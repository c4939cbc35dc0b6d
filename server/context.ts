import type { PrismaClient } from '../prisma/generated/client.ts'
import { createCatalogueLoaders } from './catalogue/catalogue.loaders.ts'
import { createInventorySyncLoaders } from './inventory-sync/inventory-sync.loaders.ts'
import type { Clock } from './kit/clock.ts'
import { createOrderLoaders } from './orders/orders.loaders.ts'
import type { Caller } from './suppliers/supplier-scope.ts'
import { createSupplierLoaders } from './suppliers/suppliers.loaders.ts'

type Loaders = {
  suppliers: ReturnType<typeof createSupplierLoaders>
  catalogue: ReturnType<typeof createCatalogueLoaders>
  orders: ReturnType<typeof createOrderLoaders>
  inventorySync: ReturnType<typeof createInventorySyncLoaders>
}

/** What a GraphQL request carries: who asks, and loaders that live as long as the request. */
export type RequestContext = { caller: Caller; prisma: PrismaClient; clock: Clock; loaders: Loaders }

/** Makes the context of one request. */
export function createRequestContext(services: { prisma: PrismaClient; clock: Clock }, caller: Caller): RequestContext {
  const { prisma, clock } = services
  const loaders = {
    suppliers: createSupplierLoaders(prisma, caller),
    catalogue: createCatalogueLoaders(prisma, caller),
    orders: createOrderLoaders(prisma, caller),
    inventorySync: createInventorySyncLoaders(prisma, caller),
  }
  return { caller, prisma, clock, loaders }
}
