import { createHash } from 'node:crypto'
import type { PrismaClient } from '../prisma/generated/client.ts'
import { Prisma } from '../prisma/generated/client.ts'
import type { Clock } from './kit/clock.ts'
import { isUuid } from './kit/uuid.ts'
import { comment } from './keyset-statement.ts'
import type { Programme } from './programme/programme.ts'
import { IdempotencyKeyReused, InvalidInput, NotFound, VersionConflict } from './refusal.ts'
import type { Caller } from './suppliers/supplier-scope.ts'
import { supplierScopeSql } from './suppliers/supplier-scope.ts'

// How every change is made: one transaction, at one instant, by one caller, and at most once for each key.

/** What a service changes with. All it reads and writes goes through `transaction`. */
export type Change = { transaction: Prisma.TransactionClient; caller: Caller; now: Date; programme: Programme }

export type ChangeServices = { prisma: PrismaClient; clock: Clock; programme: Programme }

/** What a mutation was called with. */
export type ChangeRequest = { mutation: string; input: { idempotencyKey?: string | null | undefined } }

/** Characters of a key: enough for any UUID or ULID with a prefix. */
export const MAX_KEY_CHARS = 100

/**
 * Runs `work` in one transaction and returns the id of what it changed. With a key, a second call with the same input
 * returns the id of the first and changes nothing; calls at the same time wait for the first. A refusal rolls everything
 * back, the key too. Throws IdempotencyKeyReused, InvalidInput, and what `work` throws.
 */
export async function changeOnce(
  { prisma, clock, programme }: ChangeServices,
  caller: Caller,
  request: ChangeRequest,
  work: (change: Change) => Promise<string>,
): Promise<string> {
  const key = request.input.idempotencyKey ?? null
  if (key !== null && !isKey(key)) {
    throw new InvalidInput('idempotencyKey', {
      zh: `须为 1 至 ${MAX_KEY_CHARS} 个可见 ASCII 字符。`,
      en: `1 to ${MAX_KEY_CHARS} visible ASCII characters.`,
    })
  }
  return prisma.$transaction(async (transaction) => {
    const change = { transaction, caller, now: clock.now(), programme }
    if (key === null) return work(change)
    const place = { holder: holderOf(caller), key }
    const earlier = await claimKey(change, place, { mutation: request.mutation, inputHash: hashOf(request.input) })
    if (earlier !== null) return earlier
    const subjectId = await work(change)
    await transaction.idempotentChange.update({ where: { holder_key: place }, data: { subjectId } })
    return subjectId
  })
}

/** Null: the key is ours now. The insert waits for a transaction that holds the same key. */
async function claimKey(
  { transaction, now }: Change,
  place: { holder: string; key: string },
  request: { mutation: string; inputHash: string },
): Promise<string | null> {
  const data = { ...place, ...request, createdAt: now }
  const { count } = await transaction.idempotentChange.createMany({ data, skipDuplicates: true })
  if (count === 1) return null
  const known = await transaction.idempotentChange.findUniqueOrThrow({ where: { holder_key: place } })
  if (known.mutation !== request.mutation || known.inputHash !== request.inputHash) throw new IdempotencyKeyReused()
  return known.subjectId
}

function isKey(key: string): boolean {
  return key.length <= MAX_KEY_CHARS && /^[\x21-\x7e]+$/.test(key)
}

/** All tokens of a supplier share its keys: a token may be replaced between two attempts. */
function holderOf(caller: Caller): string {
  return caller.kind === 'supplier' ? caller.supplierId : caller.kind
}

/** The same for the same input, in whatever order its fields were sent. */
function hashOf(input: object): string {
  const text = JSON.stringify({ ...input, idempotencyKey: undefined }, (_name, value: unknown) =>
    isPlainObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
  return createHash('sha256').update(text).digest('hex')
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tables with `id`, `supplierId` (but for suppliers themselves) and `version`; the name is that of the GraphQL type too. */
export type VersionedTable =
  | 'Application'
  | 'Listing'
  | 'Order'
  | 'PriceProposal'
  | 'PurchaseOrder'
  | 'Shipment'
  | 'Sku'
  | 'Supplier'
  | 'Ticket'
  | 'Trademark'

/**
 * Locks the row until the change ends, so that nobody changes it between the decision and the write. Throws NotFound for
 * none and for another supplier's, VersionConflict for another version than expected. Whoever changes the row then raises
 * its `version`.
 */
export async function lockForChange(
  { transaction, caller }: Change,
  table: VersionedTable,
  id: string,
  expectedVersion: number | null | undefined,
): Promise<void> {
  if (!isUuid(id)) throw new NotFound(table)
  const owner = table === 'Supplier' ? Prisma.sql`subject.id` : Prisma.sql`subject."supplierId"`
  const [row] = await transaction.$queryRaw<{ version: number }[]>`${comment(`lock${table}`)}
    SELECT version FROM ${Prisma.raw(`"${table}"`)} AS subject
    WHERE id = ${id}::uuid AND ${supplierScopeSql(caller, owner)} FOR UPDATE`
  if (!row) throw new NotFound(table)
  if (expectedVersion != null && expectedVersion !== row.version) {
    throw new VersionConflict(table, id, expectedVersion, row.version)
  }
}
