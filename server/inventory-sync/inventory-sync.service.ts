import type { JitStock, PrismaClient } from '../../prisma/generated/client.ts'
import type { Clock } from '../kit/clock.ts'
import { isUuid } from '../kit/uuid.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScope } from '../suppliers/supplier-scope.ts'
import { isQuantity, MAX_UNITS } from './inventory-sync.rules.ts'

/** No such SKU, or one that the caller may not see: the same answer. */
export class SkuNotFound extends Error {
  override name = 'SkuNotFound'
  constructor() {
    super('There is no SKU with this id, or it is not yours.')
  }
}

/** The stock is not what the caller believed: somebody else changed it. */
export class StockChanged extends Error {
  override name = 'StockChanged'
  readonly current: JitStock
  constructor(current: JitStock) {
    super(`The sellable quantity is ${current.sellableQuantity} by now. Decide anew from it.`)
    this.current = current
  }
}

/** Not a whole number of units from 0 to the largest that can be kept. */
export class InvalidQuantity extends Error {
  override name = 'InvalidQuantity'
  readonly largest = MAX_UNITS
  constructor(units: number) {
    super(`A quantity is a whole number from 0 to ${MAX_UNITS}; it was ${units}.`)
  }
}

export type JitStockChange = { skuId: string; sellableQuantity: number; expectedSellableQuantity: number | null }

/**
 * Sets the units for sale of a SKU; the next poll reports them (SYNC-5). With an expected quantity, only if that is
 * still the quantity: an order may have drawn on it meanwhile. Throws SkuNotFound, StockChanged or InvalidQuantity.
 */
export async function setJitStock(
  { prisma, clock }: { prisma: PrismaClient; clock: Clock },
  caller: Caller,
  { skuId, sellableQuantity, expectedSellableQuantity }: JitStockChange,
): Promise<JitStock> {
  if (!isQuantity(sellableQuantity)) throw new InvalidQuantity(sellableQuantity)
  if (!isUuid(skuId)) throw new SkuNotFound()
  const sku = await prisma.sku.findFirst({ where: { AND: [{ id: skuId }, supplierScope(caller)] } })
  if (!sku) throw new SkuNotFound()

  const stock = { sellableQuantity, updatedAt: clock.now() }
  if (expectedSellableQuantity === null) {
    return prisma.jitStock.upsert({ where: { skuId }, create: { skuId, ...stock }, update: stock })
  }
  // One conditional statement, not a look and a write: a push between the two would be lost.
  const [changed] = await prisma.jitStock.updateManyAndReturn({
    where: { skuId, sellableQuantity: expectedSellableQuantity },
    data: stock,
  })
  if (changed) return changed
  // A SKU without a row has no units; whoever makes the row first is right, the other finds it.
  if (expectedSellableQuantity === 0) {
    const [created] = await prisma.jitStock.createManyAndReturn({ data: { skuId, ...stock }, skipDuplicates: true })
    if (created) return created
  }
  const current = await prisma.jitStock.findUnique({ where: { skuId } })
  throw new StockChanged(current ?? { skuId, sellableQuantity: 0, lockedQuantity: 0, updatedAt: sku.createdAt })
}
