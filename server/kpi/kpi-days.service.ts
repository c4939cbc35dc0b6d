import { Prisma } from '../../prisma/generated/client.ts'
import { businessDayOf, dateOf } from '../kit/business-day.ts'
import { comment } from '../keyset-statement.ts'
import type { KpiContribution, KpiCounts } from './kpi-contributions.rules.ts'
import { contributionChanges, KPI_COUNTERS, quarterHourOf } from './kpi-contributions.rules.ts'

const COLUMNS = Prisma.raw(KPI_COUNTERS.map((counter) => `"${counter}"`).join(', '))
const SUMS = Prisma.raw(
  KPI_COUNTERS.map((counter) => `"${counter}" = kept."${counter}" + change."${counter}"`).join(', '),
)

/**
 * Moves the sums by day, and by quarter of an hour, as one order or inspection changes: called in the same transaction by
 * whoever changes it, with what it contributed before (nothing, when it is new) and what it contributes now.
 */
export async function moveKpiDays(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  before: readonly KpiContribution[],
  after: readonly KpiContribution[],
): Promise<void> {
  const quarterHours = contributionChanges(before, after, quarterHourOf)
  if (quarterHours.length === 0) return
  // Two statements for each: in one, PostgreSQL would check a negative change against the constraints of a row to insert.
  const days = contributionChanges(before, after, businessDayOf)
  if (days.length > 0) {
    const data = days.map(({ period }) => ({ supplierId, day: dateOf(period) }))
    await transaction.kpiDay.createMany({ data, skipDuplicates: true })
    await addToSums(transaction, supplierId, KPI_DAY, days)
  }
  const data = quarterHours.map(({ period }) => ({ supplierId, start: new Date(period) }))
  await transaction.kpiQuarterHour.createMany({ data, skipDuplicates: true })
  await addToSums(transaction, supplierId, KPI_QUARTER_HOUR, quarterHours)
}

type SumTable = { name: string; table: Prisma.Sql; key: Prisma.Sql; keyType: Prisma.Sql }

const KPI_DAY: SumTable = {
  name: 'moveKpiDays',
  table: Prisma.sql`"KpiDay"`,
  key: Prisma.sql`day`,
  keyType: Prisma.sql`date`,
}
const KPI_QUARTER_HOUR: SumTable = {
  name: 'moveKpiQuarterHours',
  table: Prisma.sql`"KpiQuarterHour"`,
  key: Prisma.sql`start`,
  keyType: Prisma.sql`timestamptz`,
}

/** Locks in the order of time: two changes of the same days then wait for each other instead of deadlocking. */
async function addToSums(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  { name, table, key, keyType }: SumTable,
  changes: readonly ({ period: string } & KpiCounts)[],
): Promise<void> {
  const rows = changes.map(({ period, ...counts }) => {
    const values = KPI_COUNTERS.map((counter) => Prisma.sql`${counts[counter]}::bigint`)
    return Prisma.sql`(${period}::${keyType}, ${Prisma.join(values)})`
  })
  await transaction.$executeRaw`${comment(name)}
    WITH change(${key}, ${COLUMNS}) AS (VALUES ${Prisma.join(rows)}), locked AS (
      SELECT ${key} FROM ${table} WHERE "supplierId" = ${supplierId}::uuid AND ${key} IN (SELECT ${key} FROM change)
      ORDER BY ${key} FOR UPDATE
    )
    UPDATE ${table} AS kept SET ${SUMS} FROM change JOIN locked USING (${key})
    WHERE kept."supplierId" = ${supplierId}::uuid AND kept.${key} = change.${key}`
}
