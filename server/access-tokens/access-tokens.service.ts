import type { TokenRole } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { inputText } from '../input-text.ts'
import { isUuid } from '../kit/uuid.ts'
import { InvalidInput, LimitReached, NotFound } from '../refusal.ts'
import { actingSupplierId } from '../suppliers/acting-supplier.ts'
import { supplierScope } from '../suppliers/supplier-scope.ts'
import { hashToken } from '../suppliers/suppliers.service.ts'
import { takeTurn } from '../take-turns.ts'

/** [A] Tokens that a supplier may have at once; the platform as many. */
export const MAX_ACCESS_TOKENS = 20

/** Characters of a label. */
export const MAX_LABEL_CHARS = 100

export type NewAccessToken = { role: TokenRole; label: string; supplierId: string | null }

/**
 * Lets whoever holds `token` in; only its hash is kept. A supplier makes tokens of its own, an operator any. Throws
 * InvalidInput, NotFound or LimitReached.
 */
export async function createAccessToken(change: Change, wanted: NewAccessToken, token: string): Promise<string> {
  const { transaction, now } = change
  const label = inputText('label', wanted.label, MAX_LABEL_CHARS)
  const supplierId = await holderOf(change, wanted)
  await takeTurn(transaction, `access tokens of ${supplierId ?? 'the platform'}`)
  if ((await transaction.accessToken.count({ where: { supplierId } })) >= MAX_ACCESS_TOKENS) {
    throw new LimitReached('AccessToken', MAX_ACCESS_TOKENS)
  }
  const data = { tokenHash: hashToken(token), role: wanted.role, label, supplierId, createdAt: now }
  const { id } = await transaction.accessToken.create({ data, select: { id: true } })
  return id
}

/** Whose token it is to be; null: the platform's. */
async function holderOf(change: Change, { role, supplierId }: NewAccessToken): Promise<string | null> {
  if (role !== 'PLATFORM_OPERATOR') return actingSupplierId(change, supplierId)
  if (change.caller.kind !== 'operator') {
    throw new InvalidInput('role', { zh: '只有平台运营可以发放此角色。', en: 'only an operator gives this role.' })
  }
  if (supplierId !== null) {
    throw new InvalidInput('supplierId', {
      zh: '平台运营不属于任何供应商。',
      en: 'an operator belongs to no supplier.',
    })
  }
  return null
}

/** Shuts the token out at once: the next request with it is refused. Throws NotFound. */
export async function revokeAccessToken({ transaction, caller }: Change, id: string): Promise<string> {
  if (!isUuid(id)) throw new NotFound('AccessToken')
  const { count } = await transaction.accessToken.deleteMany({ where: { AND: [{ id }, supplierScope(caller)] } })
  if (count === 0) throw new NotFound('AccessToken')
  return id
}
