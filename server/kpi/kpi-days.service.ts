import { Prisma } from '../../prisma/generated/client.ts'
import { dateOf } from '../kit/business-day.ts'
import { comment } from '../keyset-statement.ts'
import type { KpiContribution } from './kpi-contributions.rules.ts'
import { contributionChanges, KPI_COUNTERS } from './kpi-contributions.rules.ts'

const COLUMNS = Prisma.raw(KPI_COUNTERS.map((counter) => `"${counter}"`).join(', '))
const SUMS = Prisma.raw(
  KPI_COUNTERS.map((counter) => `"${counter}" = kept."${counter}" + change."${counter}"`).join(', '),
)

/**
 * Moves the sums by day as one order or inspection changes: called in the same transaction by whoever changes it, with what
 * it contributed before (nothing, when it is new) and what it contributes now.
 */
export async function moveKpiDays(
  transaction: Prisma.TransactionClient,
  supplierId: string,
  before: readonly KpiContribution[],
  after: readonly KpiContribution[],
): Promise<void> {
  const changes = contributionChanges(before, after)
  if (changes.length === 0) return
  // Two statements: in one, PostgreSQL would check a negative change against the constraints of a row to be inserted.
  const days = changes.map(({ day }) => ({ supplierId, day: dateOf(day) }))
  await transaction.kpiDay.createMany({ data: days, skipDuplicates: true })
  const rows = changes.map(({ day, ...counts }) => {
    const values = KPI_COUNTERS.map((counter) => Prisma.sql`${counts[counter]}::int`)
    return Prisma.sql`(${dateOf(day)}::date, ${Prisma.join(values)})`
  })
  await transaction.$executeRaw`${comment('moveKpiDays')}
    UPDATE "KpiDay" AS kept SET ${SUMS} FROM (VALUES ${Prisma.join(rows)}) AS change(day, ${COLUMNS})
    WHERE kept."supplierId" = ${supplierId}::uuid AND kept.day = change.day`
}
