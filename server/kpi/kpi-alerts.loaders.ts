import DataLoader from 'dataloader'
import type { KpiAlert, KpiAlertKind } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { memo } from '../kit/memo.ts'
import { comment } from '../keyset-statement.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { TimeRange } from '../within-time.ts'
import { withinTime } from '../within-time.ts'

/** Which alerts, by when they were raised. */
export type KpiAlertFilter = {
  kind: KpiAlertKind | null
  isOpen: boolean | null
  raised: TimeRange
  isOldestFirst: boolean
}

/** The alerts of a kind that were open at an instant, and since when the eldest of them was. */
export type OpenAlerts = { kind: KpiAlertKind; count: number; since: Date }

/** Reads the consequences of KPIs within the caller's scope; made for one request. */
export function createKpiAlertLoaders({ read }: Reads, caller: Caller) {
  const scope = supplierScopeSql(caller, Prisma.sql`alert."supplierId"`)
  const openLoaders = new Map<string, DataLoader<string, OpenAlerts[]>>()

  return {
    byId: loadById<KpiAlert>((ids) =>
      read(Prisma.sql`${comment('kpiAlertsById')}
        SELECT alert.* FROM "KpiAlert" AS alert WHERE alert.id = ANY(${ids}::uuid[]) AND ${scope}`),
    ),

    all: createConnectionReader<KpiAlert, KpiAlertFilter>(read, {
      listOf: (filter) => ({
        name: 'kpiAlerts',
        select: Prisma.sql`alert.*`,
        from: Prisma.sql`"KpiAlert" AS alert`,
        where: [scope, ...filterConditions(filter)],
        branches: openBranches(filter),
        sortColumn: Prisma.sql`alert."raisedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`alert.id`,
        isDescending: !filter.isOldestFirst,
      }),
      parentColumn: Prisma.sql`alert."supplierId"`,
      positionOf: ({ raisedAt, id }) => ({ key: raisedAt.toISOString(), id }),
    }),

    /** By kind, of a supplier that the caller was shown; kinds of which none was open are left out. */
    openAt: (supplierId: string, instant: Date): Promise<OpenAlerts[]> =>
      memo(openLoaders, instant.toISOString(), () => openAlertsLoader(instant)).load(supplierId),
  }

  function openAlertsLoader(instant: Date) {
    return new DataLoader<string, OpenAlerts[]>(async (supplierIds) => {
      const rows = await read<OpenAlerts & { supplierId: string }>(Prisma.sql`${comment('openKpiAlerts')}
        SELECT alert."supplierId", alert.kind, count(*)::int AS count, min(alert."raisedAt") AS since
        FROM "KpiAlert" AS alert
        WHERE alert."supplierId" = ANY(${supplierIds}::uuid[]) AND alert."raisedAt" <= ${instant}
          AND (alert."clearedAt" IS NULL OR alert."clearedAt" > ${instant})
        GROUP BY alert."supplierId", alert.kind`)
      const alertsOf = Map.groupBy(rows, ({ supplierId }) => supplierId)
      return supplierIds.map((id) => alertsOf.get(id) ?? [])
    })
  }
}

function filterConditions({ kind, raised }: KpiAlertFilter): Prisma.Sql[] {
  return [
    ...(kind ? [Prisma.sql`alert.kind = ${kind}::"KpiAlertKind"`] : []),
    ...withinTime(Prisma.sql`alert."raisedAt"`, raised),
  ]
}

/** Open alerts and cleared ones have indexes of their own. */
function openBranches({ isOpen }: KpiAlertFilter): Prisma.Sql[] {
  const open = Prisma.sql`alert."clearedAt" IS NULL`
  const cleared = Prisma.sql`alert."clearedAt" IS NOT NULL`
  if (isOpen === null) return [open, cleared]
  return [isOpen ? open : cleared]
}
