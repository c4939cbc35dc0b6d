import DataLoader from 'dataloader'
import type {
  ApplicationRefusalReason,
  ApplicationReview,
  ApplicationSample,
  InventorySyncRun,
} from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import type { Reads } from '../read.ts'

/** How far the integration test of an application has come. */
export type IntegrationProgress = { pollsDone: number; pollsFailed: number }

/** Reads reviews and refusals of applications that the caller was shown; made for one request. */
export function createApplicationReviewLoaders({ read, programme }: Reads & { programme: Programme }) {
  const pollsNeeded = valueOf(programme, 'integrationReviewPolls')
  return {
    /** In the order in which they began. A miss: none has begun. */
    reviewsOfApplication: rowsOfApplication<ApplicationReview>((ids) =>
      read(Prisma.sql`/* reviewsOfApplication */ SELECT * FROM "ApplicationReview"
        WHERE "applicationId" = ANY(${ids}::uuid[]) ORDER BY kind`),
    ),

    /** In the order of the SKU codes. A miss: none was inspected. */
    samplesOfApplication: rowsOfApplication<ApplicationSample>((ids) =>
      read(Prisma.sql`/* samplesOfApplication */ SELECT * FROM "ApplicationSample"
        WHERE "applicationId" = ANY(${ids}::uuid[]) ORDER BY "skuCode"`),
    ),

    /** In their order. A miss: the application is not refused. */
    reasonsOfApplication: rowsOfApplication<ApplicationRefusalReason>((ids) =>
      read(Prisma.sql`/* reasonsOfApplication */ SELECT * FROM "ApplicationRefusalReason"
        WHERE "applicationId" = ANY(${ids}::uuid[]) ORDER BY position`),
    ),

    /** In the order of time. A miss: none failed. */
    failedPollsOfApplication: rowsOfApplication<InventorySyncRun & { applicationId: string }>((ids) =>
      read(Prisma.sql`/* failedPollsOfApplication */ SELECT poll."applicationId", run.*
        FROM "ApplicationFailedPoll" AS poll JOIN "InventorySyncRun" AS run ON run.id = poll."runId"
        WHERE poll."applicationId" = ANY(${ids}::uuid[]) ORDER BY run."dueAt", run.id`),
    ),

    /** By the first polls since the test began, as many as it takes (SYNC-4). A miss: it has not begun. */
    integrationProgress: new DataLoader<string, IntegrationProgress | null>(async (applicationIds) => {
      const rows = await read<IntegrationProgress & { applicationId: string }>(Prisma.sql`/* integrationProgress */
          SELECT review."applicationId", count(run.id)::int AS "pollsDone",
            (count(run.id) FILTER (WHERE run.verdict = 'FAILED'))::int AS "pollsFailed"
          FROM "ApplicationReview" AS review JOIN "Application" AS application ON application.id = review."applicationId"
          LEFT JOIN LATERAL (
            SELECT id, verdict FROM "InventorySyncRun"
            WHERE "supplierId" = application."supplierId" AND "dueAt" >= review."startedAt"
            ORDER BY "dueAt", id LIMIT ${pollsNeeded}
          ) AS run ON TRUE
          WHERE review."applicationId" = ANY(${[...applicationIds]}::uuid[]) AND review.kind = 'INTEGRATION_TEST'
          GROUP BY review."applicationId"`)
      const progressOf = new Map(rows.map(({ applicationId, ...progress }) => [applicationId, progress]))
      return applicationIds.map((id) => progressOf.get(id) ?? null)
    }),
  }
}

function rowsOfApplication<Row extends { applicationId: string }>(find: (applicationIds: string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row[]>(async (applicationIds) => {
    const rowsOf = Map.groupBy(await find([...applicationIds]), ({ applicationId }) => applicationId)
    return applicationIds.map((id) => rowsOf.get(id) ?? [])
  })
}
