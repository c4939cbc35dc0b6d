import type { Market, TrademarkKind } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { inputText } from '../input-text.ts'
import { InvalidInput, LimitReached } from '../refusal.ts'
import { actingSupplierId } from '../suppliers/acting-supplier.ts'
import { takeTurn } from '../take-turns.ts'

/** [A] Trademarks of one supplier. */
export const MAX_TRADEMARKS = 500

export const MAX_NAME_CHARS = 100
export const MAX_NUMBER_CHARS = 50

export type NewTrademark = {
  supplierId: string | null
  name: string
  kind: TrademarkKind
  registrationNumber: string
  coveredMarkets: readonly Market[]
}

/** Adds a trademark of the supplier. Throws InvalidInput, also for a number it has, LimitReached or NotFound. */
export async function registerTrademark(change: Change, input: NewTrademark): Promise<string> {
  const { transaction, now } = change
  const name = inputText('name', input.name, MAX_NAME_CHARS)
  const registrationNumber = inputText('registrationNumber', input.registrationNumber, MAX_NUMBER_CHARS)
  const supplierId = await actingSupplierId(change, input.supplierId)
  await takeTurn(transaction, `trademarks of ${supplierId}`)
  if ((await transaction.trademark.count({ where: { supplierId } })) >= MAX_TRADEMARKS) {
    throw new LimitReached('Trademark', MAX_TRADEMARKS)
  }
  if ((await transaction.trademark.count({ where: { supplierId, registrationNumber } })) > 0) {
    throw new InvalidInput('registrationNumber', { zh: '该商标已登记。', en: 'there is a trademark with this number.' })
  }
  const coveredMarkets = [...new Set(input.coveredMarkets)]
  const data = { supplierId, name, kind: input.kind, registrationNumber, coveredMarkets, createdAt: now }
  const { id } = await transaction.trademark.create({ data, select: { id: true } })
  return id
}

export type TrademarkUpdate = {
  trademarkId: string
  expectedVersion: number | null
  kind: TrademarkKind | null
  coveredMarkets: readonly Market[] | null
}

/** A mark was registered, or protects elsewhere than before; what is null stays. Throws NotFound or VersionConflict. */
export async function updateTrademark(change: Change, input: TrademarkUpdate): Promise<string> {
  const { trademarkId, expectedVersion, kind, coveredMarkets } = input
  await lockForChange(change, 'Trademark', trademarkId, expectedVersion)
  const data = {
    version: { increment: 1 },
    ...(kind ? { kind } : {}),
    ...(coveredMarkets ? { coveredMarkets: [...new Set(coveredMarkets)] } : {}),
  }
  await change.transaction.trademark.update({ where: { id: trademarkId }, data })
  return trademarkId
}
