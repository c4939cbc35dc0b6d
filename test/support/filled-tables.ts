import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'

// Many rows, whatever the table. They break rules that the database holds otherwise: keys of which there may be one are
// made up or doubled, so a database is of no use for changes afterwards.

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
 * For the planner, which chooses indexes as in production only when values are spread as there, and tables are large.
 * Multiplies the rows of the table: ids are new, enums, instants and references vary, a third of the references stay. The
 * function that makes a row is given its number (`made`), or it would be asked once for all of them.
 */
export async function fillTable(prisma: PrismaClient, table: string, rows: number): Promise<void> {
  await multiply(prisma, table, rows, (column) => madeUpValue(column))
  await prisma.$executeRaw(Prisma.raw(`ANALYZE "${table}"`))
  await prisma.$executeRaw`
    UPDATE pg_class SET reltuples = reltuples * ${ROWS_PER_ROW} WHERE oid = format('%I', ${table}::text)::regclass
      OR oid IN (SELECT indexrelid FROM pg_index WHERE indrelid = format('%I', ${table}::text)::regclass)`
}

/** Adds copies of rows that differ in what names them, and in their instants by few minutes: many have the same. */
export async function copyRows(prisma: PrismaClient, table: string, rows: number): Promise<void> {
  await multiply(prisma, table, rows, (column) => namingValue(column) ?? nearbyInstant(column))
}

async function multiply(
  prisma: PrismaClient,
  table: string,
  rows: number,
  valueOf: (column: Column) => string | null,
): Promise<void> {
  const columns = await columnsOf(prisma, table)
  const changed = columns.flatMap((column) => {
    const value = valueOf(column)
    return value === null ? [] : [`, '${column.name}', ${value}`]
  })
  const names = columns.map(({ name }) => `"${name}"`)
  await prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL session_replication_role = replica`
    await dropRules(transaction, table)
    await transaction.$executeRaw(
      Prisma.raw(`INSERT INTO "${table}" (${names.join(', ')})
        SELECT ${names.map((name) => `made_up.${name}`).join(', ')}
        FROM (SELECT *, count(*) OVER () AS total FROM (SELECT * FROM "${table}" LIMIT ${rows}) AS kept) AS base
        CROSS JOIN generate_series(1, ${rows}) AS made(number)
        CROSS JOIN LATERAL jsonb_populate_record(
          NULL::"${table}", to_jsonb(base) || jsonb_build_object('made', made.number ${changed.join('')})
        ) AS made_up
        WHERE made.number <= ceil(${rows}::float / base.total) ON CONFLICT DO NOTHING`),
    )
  })
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
function madeUpValue(column: Column): string | null {
  const { name, type, labels, isNullable } = column
  const known = labels ?? CODES[name]
  if (known && type.startsWith('_')) return `jsonb_build_array(${oneOf(known)})`
  if (known) return orNull(isNullable, oneOf(known))
  if (type === 'uuid' && name !== 'id') return reference(name)
  if (type === 'timestamptz')
    return orNull(isNullable, `TIMESTAMPTZ '2026-01-05T00:00:00Z' + (random() - 0.5) * interval '100 days'`)
  return namingValue(column)
}

/** Of ids, and of texts and numbers that are unique with others or by themselves. */
function namingValue({ name, type, isUnique }: Column): string | null {
  const old = `base."${name}"`
  if (type === 'uuid') return name === 'id' ? 'gen_random_uuid()' : null
  if (name === 'month') return `to_char(DATE '2000-01-01' + made.number * interval '1 month', 'YYYY-MM')`
  if (type === 'text' && isUnique) return `${old} || '-' || made.number || '-' || random()`
  return isUnique && ['int4', 'int8'].includes(type) ? `${old} + made.number * 1000 + floor(random() * 1e6)::int` : null
}

function nearbyInstant({ name, type, isNullable }: Column): string | null {
  return type === 'timestamptz' && !isNullable ? `base."${name}" + floor(random() * 4) * interval '1 minute'` : null
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

/** What a row may hold, and keys of references, of which there may be one; the primary key stays. */
async function dropRules(transaction: Prisma.TransactionClient, table: string): Promise<void> {
  const checks = await transaction.$queryRaw<{ name: string }[]>`
    SELECT conname AS name FROM pg_constraint WHERE conrelid = format('%I', ${table}::text)::regclass AND contype = 'c'`
  for (const { name } of checks) {
    await transaction.$executeRaw(Prisma.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`))
  }
  const keys = await transaction.$queryRaw<{ name: string }[]>`
    SELECT indexrelid::regclass::text AS name FROM pg_index
    WHERE indrelid = format('%I', ${table}::text)::regclass AND indisunique AND NOT indisprimary AND (
      indpred IS NOT NULL OR NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY(indkey)
        AND atttypid IN ('text'::regtype, 'int4'::regtype, 'int8'::regtype)))`
  for (const { name } of keys) await transaction.$executeRaw(Prisma.raw(`DROP INDEX ${name}`))
}
