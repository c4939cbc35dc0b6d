import type { PrismaClient } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { businessDayOf, dateOf } from '../kit/business-day.ts'
import type { Clock } from '../kit/clock.ts'
import { comment } from '../keyset-statement.ts'
import { isCaughtUpSql } from '../platform-events/caught-up.ts'
import type { Programme } from '../programme/programme.ts'
import { judgeKpis } from './kpi-alerts.service.ts'

export type KpiJobServices = { prisma: PrismaClient; clock: Clock; programme: Programme }

/** Suppliers looked up at a time. */
const BATCH_SUPPLIERS = 100

const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Judges every supplier that is not judged yet on this business day, each in a transaction of its own, and returns how
 * many. One that fails is told and left for the next time; the others are judged.
 */
export async function judgeDueSuppliers(
  { prisma, clock, programme }: KpiJobServices,
  onFailure: (error: unknown) => void,
): Promise<number> {
  let judged = 0
  for (let after = FIRST_ID; ;) {
    const now = clock.now()
    const due = await dueSuppliers(prisma, now, after)
    for (const supplierId of due) {
      try {
        await prisma.$transaction((transaction) => judgeKpis({ transaction, now, programme }, supplierId))
        judged += 1
      } catch (error) {
        onFailure(new Error(`supplier ${supplierId} was not judged`, { cause: error }))
      }
    }
    const last = due.at(-1)
    if (last === undefined || due.length < BATCH_SUPPLIERS) return judged
    after = last
  }
}

async function dueSuppliers(prisma: PrismaClient, now: Date, after: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`${comment('dueSuppliers')}
    SELECT supplier.id FROM "Supplier" AS supplier
    LEFT JOIN "KpiJudgement" AS judgement ON judgement."supplierId" = supplier.id
    WHERE supplier.id > ${after}::uuid
      AND (judgement."judgedOn" IS NULL OR judgement."judgedOn" < ${dateOf(businessDayOf(now))}::date)
      AND ${isCaughtUpSql(Prisma.sql`supplier.id`)}
    ORDER BY supplier.id LIMIT ${BATCH_SUPPLIERS}`
  return rows.map(({ id }) => id)
}
