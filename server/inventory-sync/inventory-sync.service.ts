import type { JitStock } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { isUuid } from '../kit/uuid.ts'
import { InvalidInput, NotFound, Refusal } from '../refusal.ts'
import { supplierScope } from '../suppliers/supplier-scope.ts'
import { isQuantity, MAX_UNITS } from './inventory-sync.rules.ts'
import { lockJitStock, moveJitStock } from './stock-ledger.service.ts'

/** The stock is not what the caller believed: somebody else changed it. */
export class StockChanged extends Refusal {
  override name = 'StockChanged'
  readonly code = 'STOCK_CHANGED'
  readonly current: JitStock
  constructor(current: JitStock) {
    super(
      {
        zh: `可售数量现在是 ${current.sellableQuantity}。请据此重新决定。`,
        en: `The sellable quantity is ${current.sellableQuantity} by now. Decide anew from it.`,
      },
      'SYNC-5',
    )
    this.current = current
  }
}

export type JitStockChange = { skuId: string; sellableQuantity: number; expectedSellableQuantity: number | null }

/**
 * Sets the units for sale of a SKU; the next poll reports them (SYNC-5). With an expected quantity, only if that is
 * still the quantity: an order may have drawn on it meanwhile. Throws NotFound, StockChanged or InvalidInput.
 */
export async function setJitStock(
  { transaction, caller, now }: Change,
  { skuId, sellableQuantity, expectedSellableQuantity }: JitStockChange,
): Promise<string> {
  if (!isQuantity(sellableQuantity)) throw invalidQuantity(sellableQuantity)
  if (!isUuid(skuId)) throw new NotFound('Sku')
  const sku = await transaction.sku.findFirst({ where: { AND: [{ id: skuId }, supplierScope(caller)] } })
  if (!sku) throw new NotFound('Sku')

  // A SKU without a row has no units; the row is needed for the lock, and goes again with a refusal.
  await transaction.jitStock.createMany({ data: { skuId, sellableQuantity: 0, updatedAt: now }, skipDuplicates: true })
  const current = (await lockJitStock(transaction, [skuId])).get(skuId)!
  if (expectedSellableQuantity !== null && expectedSellableQuantity !== current.sellableQuantity) {
    throw new StockChanged(current)
  }
  const cause = { supplierId: sku.supplierId, kind: 'SET_BY_SUPPLIER', causeId: null, at: now } as const
  const sellableChange = sellableQuantity - current.sellableQuantity
  await moveJitStock(transaction, cause, [{ skuId, sellableChange, lockedChange: 0 }])
  return skuId
}

function invalidQuantity(units: number): InvalidInput {
  const problem = {
    zh: `数量须为 0 至 ${MAX_UNITS} 的整数,收到 ${units}。`,
    en: `a quantity is a whole number from 0 to ${MAX_UNITS}; it was ${units}.`,
  }
  return new InvalidInput('sellableQuantity', problem, 'SYNC-3')
}
