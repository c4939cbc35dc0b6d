import type { Actor } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { isUuid } from '../kit/uuid.ts'
import { InvalidInput, NotFound } from '../refusal.ts'

/** On whose behalf a change is made. */
export function actorOf({ caller }: Pick<Change, 'caller'>): Actor {
  return caller.kind === 'operator' ? 'PLATFORM' : 'SUPPLIER'
}

/**
 * For whom a change is made: a supplier acts for itself and may leave `supplierId` out; an operator names one. Throws
 * NotFound for a supplier that is not the caller's own or does not exist, InvalidInput when an operator names none.
 */
export async function actingSupplierId(
  { transaction, caller }: Change,
  supplierId: string | null | undefined,
): Promise<string> {
  if (caller.kind === 'supplier') {
    if (supplierId != null && supplierId !== caller.supplierId) throw new NotFound('Supplier')
    return caller.supplierId
  }
  if (supplierId == null) {
    throw new InvalidInput('supplierId', { zh: '平台运营须指明供应商。', en: 'an operator names the supplier.' })
  }
  const isKnown = isUuid(supplierId) && (await transaction.supplier.count({ where: { id: supplierId } })) === 1
  if (caller.kind !== 'operator' || !isKnown) throw new NotFound('Supplier')
  return supplierId
}
