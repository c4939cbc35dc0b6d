import type { InventorySyncRun, WarehouseInventory } from '../../mock-platform/contract/gateway.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Clock } from '../kit/clock.ts'
import { comment } from '../keyset-statement.ts'
import type { PlatformAccount, PlatformClient } from '../platform-client/platform-client.ts'

export type CollectorServices = {
  prisma: PrismaClient
  platform: PlatformClient
  clock: Clock
  deadline: (ms: number) => AbortSignal
}

type CollectedSupplier = PlatformAccount & { id: string }

const RUNS_PER_PAGE = 200
/** No page of a collection takes longer; nobody waits for it, so this is generous. */
const PAGE_DEADLINE_MS = 10_000

/** Learns what the platform knows and we do not: verdicts on our answers, and stock in its warehouses. */
export async function collectFromPlatform(services: CollectorServices, supplier: CollectedSupplier): Promise<void> {
  await collectRuns(services, supplier)
  await collectWarehouseStock(services, supplier)
}

async function collectRuns(services: CollectorServices, supplier: CollectedSupplier): Promise<void> {
  const { prisma, platform, deadline } = services
  const newest = await prisma.inventorySyncRun.aggregate({ where: { supplierId: supplier.id }, _max: { runNo: true } })
  let afterRunNo = newest._max.runNo ?? 0n
  while (true) {
    const runs = await platform.inventorySyncRuns(supplier, afterRunNo, RUNS_PER_PAGE, deadline(PAGE_DEADLINE_MS))
    const last = runs.at(-1)
    if (!last) return
    await prisma.inventorySyncRun.createMany({ data: runs.map((run) => toRow(supplier.id, run)), skipDuplicates: true })
    // A gateway that answers the same page again would keep us here for ever.
    if (runs.length < RUNS_PER_PAGE || BigInt(last.run_no) <= afterRunNo) return
    afterRunNo = BigInt(last.run_no)
  }
}

function toRow(supplierId: string, run: InventorySyncRun) {
  return {
    supplierId,
    runNo: BigInt(run.run_no),
    requestId: run.request_id,
    dueAt: new Date(run.due_at),
    sentAt: new Date(run.sent_at),
    measuredMs: Math.round(run.measured_ms),
    injectedMs: Math.round(run.injected_ms),
    verdict: run.verdict,
    failureKind: run.failure_kind,
    failureDetail: run.failure_detail,
    pageCount: run.page_count,
    skuCount: run.sku_count,
  }
}

async function collectWarehouseStock(services: CollectorServices, supplier: CollectedSupplier): Promise<void> {
  const { platform, deadline } = services
  for (let pageIndex = 1, seen = 0; ; pageIndex += 1) {
    const page = await platform.warehouseStock(supplier, pageIndex, deadline(PAGE_DEADLINE_MS))
    if (page.data_list.length === 0) return
    await saveWarehouseStock(services, supplier.id, page.data_list)
    seen += page.data_list.length
    if (seen >= page.total_count) return
  }
}

/** One statement per page; rows of SKUs that we do not have are left out by the join. */
async function saveWarehouseStock(
  { prisma, clock }: CollectorServices,
  supplierId: string,
  rows: WarehouseInventory[],
): Promise<void> {
  const skuCodes = rows.map((row) => row.sc_item_code)
  const warehouses = rows.map((row) => row.store_code)
  const onHand = rows.map((row) => Number.parseInt(row.quantity, 10))
  const locked = rows.map((row) => Number.parseInt(row.lock_quantity, 10))
  await prisma.$executeRaw`${comment('saveWarehouseStock')}
    INSERT INTO "WarehouseStock" ("skuId", "warehouseCode", "onHandQuantity", "lockedQuantity", "observedAt")
    SELECT sku.id, told.warehouse, told.on_hand, told.locked, ${clock.now()}
    FROM unnest(${skuCodes}::text[], ${warehouses}::text[], ${onHand}::int[], ${locked}::int[])
      AS told(sku_code, warehouse, on_hand, locked)
    JOIN "Sku" AS sku ON sku."supplierId" = ${supplierId}::uuid AND sku."skuCode" = told.sku_code
    ON CONFLICT ("skuId", "warehouseCode") DO UPDATE SET
      "onHandQuantity" = excluded."onHandQuantity", "lockedQuantity" = excluded."lockedQuantity",
      "observedAt" = excluded."observedAt"`
}
