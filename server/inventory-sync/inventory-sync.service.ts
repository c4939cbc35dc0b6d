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
  change: Change,
  { skuId, sellableQuantity, expectedSellableQuantity }: JitStockChange,
): Promise<string> {
  const { transaction, caller } = change
  requireQuantity(sellableQuantity)
  if (!isUuid(skuId)) throw new NotFound('Sku')
  const sku = await transaction.sku.findFirst({ where: { AND: [{ id: skuId }, supplierScope(caller)] } })
  if (!sku) throw new NotFound('Sku')

  const locked = await lockOrStartJitStock(change, [skuId])
  const current = locked.get(skuId)!
  if (expectedSellableQuantity !== null && expectedSellableQuantity !== current.sellableQuantity) {
    throw new StockChanged(current)
  }
  await moveSellableTo(change, sku.supplierId, locked, new Map([[skuId, sellableQuantity]]))
  return skuId
}

/**
 * Sets the units for sale of many SKUs of one supplier, by their row ids, in as many statements as of one (SYNC-5). Throws
 * InvalidInput.
 */
export async function setJitStocks(
  change: Change,
  supplierId: string,
  sellableOf: ReadonlyMap<string, number>,
): Promise<void> {
  for (const units of sellableOf.values()) requireQuantity(units)
  await moveSellableTo(change, supplierId, await lockOrStartJitStock(change, [...sellableOf.keys()]), sellableOf)
}

/** A SKU without a row has no units; the row is needed for the lock, and goes again with a refusal. */
async function lockOrStartJitStock(
  { transaction, now }: Change,
  skuIds: readonly string[],
): Promise<Map<string, JitStock>> {
  const data = skuIds.map((skuId) => ({ skuId, sellableQuantity: 0, updatedAt: now }))
  await transaction.jitStock.createMany({ data, skipDuplicates: true })
  return lockJitStock(transaction, skuIds)
}

async function moveSellableTo(
  { transaction, now }: Change,
  supplierId: string,
  locked: ReadonlyMap<string, JitStock>,
  sellableOf: ReadonlyMap<string, number>,
): Promise<void> {
  const moves = [...sellableOf].map(([skuId, units]) => ({
    skuId,
    sellableChange: units - locked.get(skuId)!.sellableQuantity,
    lockedChange: 0,
  }))
  await moveJitStock(transaction, { supplierId, kind: 'SET_BY_SUPPLIER', causeId: null, at: now }, moves)
}

function requireQuantity(units: number): void {
  if (isQuantity(units)) return
  const problem = {
    zh: `数量须为 0 至 ${MAX_UNITS} 的整数,收到 ${units}。`,
    en: `a quantity is a whole number from 0 to ${MAX_UNITS}; it was ${units}.`,
  }
  throw new InvalidInput('sellableQuantity', problem, 'SYNC-3')
}
