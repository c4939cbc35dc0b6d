import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'

// Many rows for the planner to reckon with, whatever the table: it chooses indexes as in production only when values are
// spread as there. The rows are nonsense to the rules, so the database is of no use for anything else afterwards.

/** Seven rows of ten have the first value of an enum; the last is rare. */
const COMMON_SHARE = 0.7

/** How many different things the rows refer to, by column; 500 for others. */
const REFERENCES: Record<string, number> = { supplierId: 20 }

/** Codes that are texts in the database. */
const CODES: Record<string, string[]> = { warehouseCode: ['DG', 'HZ', 'SZ'] }

/** Each row stands for so many: else the planner takes any index where it expects one row from each of them. */
const ROWS_PER_ROW = 100_000

type Column = {
  name: string
  type: string
  /** Of an enum or an array of one, in the order of the alphabet, as the SDL has them. */
  labels: string[] | null
  isNullable: boolean
  isUnique: boolean
}

/**
 * Multiplies the rows of the table: ids are new, enums, instants and references vary, a third of the references stay. The
 * function that makes a row is given its number (`made`), or it would be asked once for all of them.
 */
export async function fillTable(prisma: PrismaClient, table: string, rows: number): Promise<void> {
  const columns = await columnsOf(prisma, table)
  const changed = columns.flatMap((column) => {
    const value = valueOf(column)
    return value === null ? [] : [`'${column.name}', ${value}`]
  })
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  await prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL session_replication_role = replica`
    await dropChecks(transaction, table)
    await transaction.$executeRaw(
      Prisma.raw(`INSERT INTO "${table}" (${names}) SELECT ${columns.map(({ name }) => `made_up."${name}"`).join(', ')}
        FROM (SELECT *, count(*) OVER () AS total FROM "${table}") AS base
        CROSS JOIN generate_series(1, ${rows}) AS made(number)
        CROSS JOIN LATERAL jsonb_populate_record(
          NULL::"${table}", to_jsonb(base) || jsonb_build_object('made', made.number, ${changed.join(', ')})
        ) AS made_up
        WHERE made.number <= ceil(${rows}::float / base.total) ON CONFLICT DO NOTHING`),
    )
  })
  await prisma.$executeRaw(Prisma.raw(`ANALYZE "${table}"`))
  await prisma.$executeRaw`
    UPDATE pg_class SET reltuples = reltuples * ${ROWS_PER_ROW} WHERE oid = format('%I', ${table}::text)::regclass
      OR oid IN (SELECT indexrelid FROM pg_index WHERE indrelid = format('%I', ${table}::text)::regclass)`
}

function columnsOf(prisma: PrismaClient, table: string): Promise<Column[]> {
  return prisma.$queryRaw<Column[]>`
    SELECT attribute.attname AS name, of.typname AS type, NOT attribute.attnotnull AS "isNullable",
      (SELECT array_agg(enumlabel::text ORDER BY enumlabel::text) FROM pg_enum WHERE enumtypid IN (of.oid, of.typelem)) AS labels,
      EXISTS (SELECT FROM pg_index AS index WHERE index.indrelid = attribute.attrelid AND index.indisunique
        AND attribute.attnum = ANY(index.indkey)) AS "isUnique"
    FROM pg_attribute AS attribute JOIN pg_type AS of ON of.oid = attribute.atttypid
    WHERE attribute.attrelid = format('%I', ${table}::text)::regclass AND attribute.attnum > 0 AND NOT attribute.attisdropped
    ORDER BY attribute.attnum`
}

/** SQL of a new value for the column; null to keep the one of the row that is multiplied. */
function valueOf({ name, type, labels, isNullable, isUnique }: Column): string | null {
  const old = `base."${name}"`
  const known = labels ?? CODES[name]
  if (known && type.startsWith('_')) return `jsonb_build_array(${oneOf(known)})`
  if (known) return orNull(isNullable, oneOf(known))
  if (type === 'uuid') return name === 'id' ? 'gen_random_uuid()' : reference(name)
  if (type === 'timestamptz')
    return orNull(isNullable, `TIMESTAMPTZ '2026-01-05T00:00:00Z' + (random() - 0.5) * interval '100 days'`)
  if (type === 'text' && (isUnique || name === 'skuCode')) return `${old} || '-' || made.number || '-' || random()`
  if (['int4', 'int8'].includes(type) && isUnique) return `${old} + made.number * 1000`
  return null
}

function orNull(isNullable: boolean, value: string): string {
  return isNullable ? `CASE WHEN random() < 0.7 THEN ${value} END` : value
}

function oneOf(values: readonly string[]): string {
  const all = `ARRAY['${values.join("', '")}']`
  return `(${all})[CASE WHEN random() < ${COMMON_SHARE} THEN 1 ELSE 1 + floor(random() * ${values.length}) END]`
}

function reference(name: string): string {
  const made = `md5('${name}' || floor(random() * ${REFERENCES[name] ?? 500}))::uuid`
  return `CASE WHEN random() < 0.33 THEN base."${name}" ELSE ${made} END`
}

async function dropChecks(transaction: Prisma.TransactionClient, table: string): Promise<void> {
  const checks = await transaction.$queryRaw<{ name: string }[]>`
    SELECT conname AS name FROM pg_constraint WHERE conrelid = format('%I', ${table}::text)::regclass AND contype = 'c'`
  for (const { name } of checks) {
    await transaction.$executeRaw(Prisma.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`))
  }
}
