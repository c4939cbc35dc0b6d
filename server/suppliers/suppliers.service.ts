import { createHash } from 'node:crypto'
import type { AccessToken, Supplier } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { inputText } from '../input-text.ts'
import { isCodeWithin } from '../kit/code-text.ts'
import type { Read } from '../read.ts'
import { InvalidInput, Refusal } from '../refusal.ts'
import { takeTurn } from '../take-turns.ts'
import type { Caller } from './supplier-scope.ts'

/** SHA-256 of an access token, hex: what the database keeps of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Who holds the token with this hash; null when nobody does. */
export async function callerOfToken(read: Read, tokenHash: string): Promise<Caller | null> {
  const [found] = await read<Pick<AccessToken, 'id' | 'label' | 'role' | 'supplierId'>>(Prisma.sql`/* AccessToken */
    SELECT id, label, role, "supplierId" FROM "AccessToken" WHERE "tokenHash" = ${tokenHash}`)
  if (!found) return null
  const { id, label, role, supplierId } = found
  const heldWith = { id, label }
  if (role === 'PLATFORM_OPERATOR') return { kind: 'operator', token: heldWith }
  // A supplier's token without its supplier would see everything if this were left to the scope.
  if (supplierId === null) return null
  return { kind: 'supplier', supplierId, isAdministrator: role === 'SUPPLIER_ADMINISTRATOR', token: heldWith }
}

/** The code names another supplier; `supplierId` says which. */
export class SupplierCodeTaken extends Refusal {
  override name = 'SupplierCodeTaken'
  readonly code = 'SUPPLIER_CODE_TAKEN'
  readonly supplierId: string
  constructor(supplierCode: string, supplierId: string) {
    super({
      zh: `供应商编码 ${supplierCode} 已被使用。请更改该供应商,或换一个编码。`,
      en: `There is a supplier with the code ${supplierCode}. Change that one, or take another code.`,
    })
    this.supplierId = supplierId
  }
}

/** [A] An app has one secret, whichever of its suppliers a request is about: as in the mock's world. */
export class AppKeyTaken extends Refusal {
  override name = 'AppKeyTaken'
  readonly code = 'APP_KEY_TAKEN'
  constructor(appKey: string) {
    super({
      zh: `App key ${appKey} 已被另一供应商使用,且密钥不同。请给出相同的密钥,或换一个 app key。`,
      en: `Another supplier has the app key ${appKey}, with another secret. Give that secret, or another app key.`,
    })
  }
}

export const MAX_SUPPLIER_NAME_CHARS = 200

/** Characters of a code and of an app key: those that a poll can carry. */
const MAX_CODE_CHARS = 64

/** [A] Bounds of an app secret; the platform's own are of 32 characters. */
export const MIN_SECRET_CHARS = 16
export const MAX_SECRET_CHARS = 128

export type NewSupplier = { code: string; nameZh: string; nameEn: string; appKey: string; appSecret: string }

/** Puts a supplier on record, not admitted (ADM-1). Throws SupplierCodeTaken, AppKeyTaken or InvalidInput. */
export async function createSupplier({ transaction, now }: Change, wanted: NewSupplier): Promise<string> {
  const { code, appKey, appSecret } = wanted
  requireCode('code', code)
  requireCode('appKey', appKey)
  requireSecret(appSecret)
  const names = { nameZh: supplierName('nameZh', wanted.nameZh), nameEn: supplierName('nameEn', wanted.nameEn) }
  await takeTurn(transaction, APP_SECRETS)
  const isKeyTaken = (await transaction.supplier.count({ where: { appKey, appSecret: { not: appSecret } } })) > 0
  if (isKeyTaken) throw new AppKeyTaken(appKey)
  const [created] = await transaction.supplier.createManyAndReturn({
    data: [{ code, ...names, appKey, appSecret, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (created) return created.id
  const { id } = await transaction.supplier.findUniqueOrThrow({ where: { code } })
  throw new SupplierCodeTaken(code, id)
}

export type SupplierUpdate = {
  supplierId: string
  expectedVersion: number | null
  nameZh: string | null
  nameEn: string | null
  appSecret: string | null
}

/** Renames it, or replaces the secret of its app; what is null stays. Throws NotFound, VersionConflict or InvalidInput. */
export async function updateSupplier(change: Change, input: SupplierUpdate): Promise<string> {
  const { transaction } = change
  const { supplierId: id, nameZh, nameEn, appSecret } = input
  // Before the row: whoever waits for the turn must hold none that the other one changes.
  if (appSecret !== null) await takeTurn(transaction, APP_SECRETS)
  await lockForChange(change, 'Supplier', id, input.expectedVersion)
  const data = {
    ...(nameZh === null ? {} : { nameZh: supplierName('nameZh', nameZh) }),
    ...(nameEn === null ? {} : { nameEn: supplierName('nameEn', nameEn) }),
    version: { increment: 1 },
  }
  const { appKey } = await transaction.supplier.update({ where: { id }, data })
  if (appSecret !== null) await replaceSecret(change, { id, appKey }, appSecret)
  return id
}

/** Of all suppliers of the app; the version of the others rises too. */
async function replaceSecret(
  { transaction }: Change,
  { id, appKey }: Pick<Supplier, 'id' | 'appKey'>,
  appSecret: string,
): Promise<void> {
  requireSecret(appSecret)
  await transaction.supplier.update({ where: { id }, data: { appSecret } })
  const others = { appKey, id: { not: id } }
  await transaction.supplier.updateMany({ where: others, data: { appSecret, version: { increment: 1 } } })
}

/** Secrets of apps are compared and replaced in turns. */
const APP_SECRETS = 'app secrets'

function supplierName(field: string, text: string): string {
  return inputText(field, text, MAX_SUPPLIER_NAME_CHARS)
}

function requireCode(field: string, text: string): void {
  if (isCodeWithin(text, MAX_CODE_CHARS)) return
  throw new InvalidInput(field, {
    zh: `须为 1 至 ${MAX_CODE_CHARS} 个可见 ASCII 字符。`,
    en: `1 to ${MAX_CODE_CHARS} visible ASCII characters.`,
  })
}

function requireSecret(text: string): void {
  if (text.length >= MIN_SECRET_CHARS && isCodeWithin(text, MAX_SECRET_CHARS)) return
  throw new InvalidInput('appSecret', {
    zh: `须为 ${MIN_SECRET_CHARS} 至 ${MAX_SECRET_CHARS} 个可见 ASCII 字符。`,
    en: `${MIN_SECRET_CHARS} to ${MAX_SECRET_CHARS} visible ASCII characters.`,
  })
}
