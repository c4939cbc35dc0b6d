import DataLoader from 'dataloader'
import type { SyncVerdict } from '../../prisma/generated/enums.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Reads } from '../read.ts'

/** A supplier that the caller was shown, and a period by the platform's due times. */
export type StatisticsQuestion = { supplierId: string; from: Date; before: Date }

export type SyncStatistics = {
  runCount: number
  passedCount: number
  failedCount: number
  /** Of all runs, failed ones too; null when there was none. */
  p50Ms: number | null
  p90Ms: number | null
  p99Ms: number | null
  maxMs: number | null
  newestVerdict: SyncVerdict | null
  /** `ANSWER_TOO_SLOW:3` for each kind, in the order of the kinds. */
  failures: string[]
  lastFailureId: string | null
  longestFailureCount: number
  longestFailureFrom: Date | null
  longestFailureTo: Date | null
}

/**
 * Reads how a supplier answered over a period: ONE statement for all suppliers of a page, which reads the runs of each by
 * (supplierId, dueAt). Made for one request.
 */
export function createSyncStatisticsLoaders({ read }: Reads) {
  return {
    /** Never a miss: a supplier without runs has zeros. */
    ofSupplier: new DataLoader<StatisticsQuestion, SyncStatistics, string>(
      async (questions) => {
        const rows = await read<SyncStatistics & { place: number }>(statementFor(questions))
        const rowAt = new Map(rows.map((row) => [row.place, row]))
        return questions.map((_question, index) => rowAt.get(index + 1)!)
      },
      { cacheKeyFn: ({ supplierId, from, before }) => `${supplierId} ${from.getTime()} ${before.getTime()}` },
    ),
  }
}

function statementFor(questions: readonly StatisticsQuestion[]): Prisma.Sql {
  return Prisma.sql`/* inventorySyncStatistics */
    SELECT asked.place::int AS place, told.*
    FROM unnest(
      ${questions.map(({ supplierId }) => supplierId)}::uuid[],
      ${questions.map(({ from }) => from.toISOString())}::timestamptz[],
      ${questions.map(({ before }) => before.toISOString())}::timestamptz[]
    ) WITH ORDINALITY AS asked("supplierId", since, before, place)
    CROSS JOIN LATERAL (
      WITH run AS MATERIALIZED (
        SELECT id, "dueAt", "measuredMs", verdict, "failureKind",
          -- Runs of one verdict in a row share a number.
          row_number() OVER (ORDER BY "dueAt", id) - row_number() OVER (PARTITION BY verdict ORDER BY "dueAt", id) AS streak
        FROM "InventorySyncRun"
        WHERE "supplierId" = asked."supplierId" AND "dueAt" >= asked.since AND "dueAt" < asked.before
      ), longest AS (
        SELECT count(*)::int AS count, min("dueAt") AS since, max("dueAt") AS until FROM run
        WHERE verdict = 'FAILED' GROUP BY streak ORDER BY 1 DESC, 2 DESC LIMIT 1
      )
      SELECT
        count(*)::int AS "runCount",
        (count(*) FILTER (WHERE verdict = 'PASSED'))::int AS "passedCount",
        (count(*) FILTER (WHERE verdict = 'FAILED'))::int AS "failedCount",
        percentile_disc(0.5) WITHIN GROUP (ORDER BY "measuredMs") AS "p50Ms",
        percentile_disc(0.9) WITHIN GROUP (ORDER BY "measuredMs") AS "p90Ms",
        percentile_disc(0.99) WITHIN GROUP (ORDER BY "measuredMs") AS "p99Ms",
        max("measuredMs") AS "maxMs",
        (SELECT verdict::text FROM run ORDER BY "dueAt" DESC, id DESC LIMIT 1) AS "newestVerdict",
        ARRAY(
          SELECT "failureKind" || ':' || count(*) FROM run WHERE verdict = 'FAILED' AND "failureKind" IS NOT NULL
          GROUP BY "failureKind" ORDER BY "failureKind"
        ) AS failures,
        (SELECT id FROM run WHERE verdict = 'FAILED' ORDER BY "dueAt" DESC, id DESC LIMIT 1) AS "lastFailureId",
        coalesce((SELECT count FROM longest), 0) AS "longestFailureCount",
        (SELECT since FROM longest) AS "longestFailureFrom",
        (SELECT until FROM longest) AS "longestFailureTo"
      FROM run
    ) AS told`
}
