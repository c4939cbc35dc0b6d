import { z } from 'zod'
import { InventorySyncRun } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { WarehouseInventory } from '../../mock-platform/contract/warehouse-inventory-methods.ts'
import type { Prisma, PrismaClient } from '../../prisma/generated/client.ts'
import { recordEvents } from '../events/events.service.ts'
import type { Clock } from '../kit/clock.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { comment } from '../keyset-statement.ts'
import { recordStockDays } from '../kpi/sku-days.service.ts'
import type { PlatformAccount } from '../platform-client/platform-client.ts'
import type { EventCollectorServices } from '../platform-events/event-collector.ts'
import { eventPages } from '../platform-events/event-collector.ts'
import { takeTurn } from '../take-turns.ts'

export type CollectorServices = EventCollectorServices & { clock: Clock }

type CollectedSupplier = PlatformAccount & { id: string }

const RUNS_PER_PAGE = 200

/** No page of a collection takes longer; nobody waits for it, so this is generous. */
const PAGE_DEADLINE_MS = 10_000

/** A platform whose pages never end is left after so many. */
const MAX_PAGES = 1000

/**
 * Learns what the platform knows and we do not: verdicts on our answers, what happened, and stock in its warehouses. A page
 * of each in turn, so that a long history of one does not keep the others waiting.
 */
export async function collectFromPlatform(services: CollectorServices, supplier: CollectedSupplier): Promise<void> {
  const readers = new Set([
    runPages(services, supplier),
    eventPages(services, supplier),
    warehouseStock(services, supplier),
  ])
  while (readers.size > 0) {
    for (const reader of readers) if ((await reader.next()).done) readers.delete(reader)
  }
}

/** Yields after each page. */
async function* runPages(services: CollectorServices, supplier: CollectedSupplier): AsyncGenerator<void> {
  const { prisma, platform, deadline } = services
  const newest = await prisma.inventorySyncRun.aggregate({ where: { supplierId: supplier.id }, _max: { runNo: true } })
  let afterRunNo = newest._max.runNo ?? 0n
  for (let pageNo = 1; pageNo <= MAX_PAGES; pageNo += 1) {
    const page = await platform.inventorySyncRuns(supplier, afterRunNo, RUNS_PER_PAGE, deadline(PAGE_DEADLINE_MS))
    const { rows } = understood(services, supplier.id, InventorySyncRun, page)
    await saveRuns(services, supplier.id, rows)
    const lastRunNo = largestRunNo(page)
    // A gateway that answers the same page again would keep us here for ever.
    if (page.length < RUNS_PER_PAGE || lastRunNo <= afterRunNo) return
    afterRunNo = lastRunNo
    yield
  }
}

/** All of it in one turn: its pages belong together. */
async function* warehouseStock(services: CollectorServices, supplier: CollectedSupplier): AsyncGenerator<void> {
  try {
    await collectWarehouseStock(services, supplier)
  } finally {
    // Pages that were read before one failed are counts all the same (KPI-3).
    await recordStockDays(services.prisma, supplier.id, services.clock.now())
  }
  yield
}

/** With an event for each run that is new: another process may have stored some of them meanwhile. */
async function saveRuns(
  { prisma, clock }: CollectorServices,
  supplierId: string,
  runs: InventorySyncRun[],
): Promise<void> {
  if (runs.length === 0) return
  await prisma.$transaction(async (transaction) => {
    const data = runs.map((run) => toRow(supplierId, run))
    const added = await transaction.inventorySyncRun.createManyAndReturn({
      data,
      skipDuplicates: true,
      select: { id: true, runNo: true },
    })
    const inOrder = added.toSorted((left, right) => Number(left.runNo - right.runNo))
    const occurredAt = clock.now()
    await recordEvents(
      transaction,
      inOrder.map(({ id }) => ({ supplierId, kind: 'INVENTORY_SYNC_RUN_FINISHED', subjectId: id, occurredAt })),
    )
  })
}

const Numbered = z.object({ run_no: InventorySyncRun.shape.run_no })

/** Of the rows that have a number, broken or not: paging goes past both. */
function largestRunNo(page: unknown[]): bigint {
  const numbers = page.map((row) => BigInt(Numbered.safeParse(row).data?.run_no ?? 0))
  return numbers.reduce((largest, number) => (number > largest ? number : largest), 0n)
}

/** The rows that keep the contract; the others are told, each with its fields at fault. */
function understood<Row extends z.ZodType<Record<string, unknown>>>(
  { onSkippedRow }: CollectorServices,
  supplierId: string,
  schema: Row,
  page: unknown[],
): { rows: z.infer<Row>[]; isComplete: boolean } {
  const storable = schema.refine((row) => Object.values(row).every(isStorable), 'a text that can not be stored')
  const parsed = page.map((row) => storable.safeParse(row))
  for (const { error } of parsed) if (error) onSkippedRow(supplierId, z.prettifyError(error))
  const rows = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return { rows, isComplete: rows.length === page.length }
}

function isStorable(value: unknown): boolean {
  return typeof value !== 'string' || isStorableText(value)
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
  const told = new Map<string, WarehouseInventory>()
  let isComplete = true
  for (let pageIndex = 1, seen = 0; pageIndex <= MAX_PAGES; pageIndex += 1) {
    const page = await platform.warehouseStock(supplier, pageIndex, deadline(PAGE_DEADLINE_MS))
    const read = understood(services, supplier.id, WarehouseInventory, page.rows)
    const rows = withoutDuplicates(read.rows)
    await saveWarehouseStock(services, supplier.id, [...rows.values()])
    for (const [key, row] of rows) told.set(key, row)
    isComplete &&= read.isComplete
    seen += page.rows.length
    if (seen >= page.totalCount) {
      // What we did not understand may be a row that is there still.
      if (isComplete) await removeUntold(services, supplier.id, [...told.values()])
      return
    }
    if (page.rows.length === 0) return
  }
}

/** One row for each SKU and warehouse, the last one told: a statement can not write a row twice. */
function withoutDuplicates(rows: WarehouseInventory[]): Map<string, WarehouseInventory> {
  return new Map(rows.map((row) => [JSON.stringify([row.sc_item_code, row.store_code]), row]))
}

/** One statement per page, the ledger with it; rows of SKUs that we do not have are left out by the join. */
async function saveWarehouseStock(
  { prisma, clock }: CollectorServices,
  supplierId: string,
  rows: WarehouseInventory[],
): Promise<void> {
  if (rows.length === 0) return
  const skuCodes = rows.map((row) => row.sc_item_code)
  const warehouses = rows.map((row) => row.store_code)
  const onHand = rows.map((row) => Number.parseInt(row.quantity, 10))
  const locked = rows.map((row) => Number.parseInt(row.lock_quantity, 10))
  const now = clock.now()
  await whileAlone(
    prisma,
    supplierId,
    (transaction) => transaction.$executeRaw`${comment('saveWarehouseStock')}
    WITH observed AS (
      SELECT sku.id AS "skuId", told.*, coalesce(before."onHandQuantity", 0) AS on_hand_before,
        coalesce(before."lockedQuantity", 0) AS locked_before
      FROM unnest(${skuCodes}::text[], ${warehouses}::text[], ${onHand}::int[], ${locked}::int[])
        AS told(sku_code, warehouse, on_hand, locked)
      JOIN "Sku" AS sku ON sku."supplierId" = ${supplierId}::uuid AND sku."skuCode" = told.sku_code
      LEFT JOIN "WarehouseStock" AS before ON before."skuId" = sku.id AND before."warehouseCode" = told.warehouse
    ), saved AS (
      INSERT INTO "WarehouseStock" ("skuId", "warehouseCode", "onHandQuantity", "lockedQuantity", "observedAt")
      SELECT "skuId", warehouse, on_hand, locked, ${now} FROM observed
      ON CONFLICT ("skuId", "warehouseCode") DO UPDATE SET
        "onHandQuantity" = excluded."onHandQuantity", "lockedQuantity" = excluded."lockedQuantity",
        "observedAt" = excluded."observedAt"
    )
    INSERT INTO "StockMovement" (
      id, "supplierId", "skuId", "warehouseCode", kind, "quantityChange", "quantityAfter", "lockedChange", "lockedAfter", at
    )
    SELECT gen_random_uuid(), ${supplierId}::uuid, "skuId", warehouse, 'OBSERVED',
      on_hand - on_hand_before, on_hand, locked - locked_before, locked, ${now}
    FROM observed WHERE on_hand <> on_hand_before OR locked <> locked_before`,
  )
}

/** After a pass over all pages: what the platform does not name any more is not there any more. */
async function removeUntold(
  { prisma, clock }: CollectorServices,
  supplierId: string,
  rows: WarehouseInventory[],
): Promise<void> {
  const skuCodes = rows.map((row) => row.sc_item_code)
  const warehouses = rows.map((row) => row.store_code)
  await whileAlone(
    prisma,
    supplierId,
    (transaction) => transaction.$executeRaw`${comment('removeUntoldWarehouseStock')}
    WITH removed AS (
      DELETE FROM "WarehouseStock" AS stock USING "Sku" AS sku
      WHERE sku.id = stock."skuId" AND sku."supplierId" = ${supplierId}::uuid AND NOT EXISTS (
        SELECT FROM unnest(${skuCodes}::text[], ${warehouses}::text[]) AS told(sku_code, warehouse)
        WHERE told.sku_code = sku."skuCode" AND told.warehouse = stock."warehouseCode")
      RETURNING stock.*
    )
    INSERT INTO "StockMovement" (
      id, "supplierId", "skuId", "warehouseCode", kind, "quantityChange", "quantityAfter", "lockedChange", "lockedAfter", at
    )
    SELECT gen_random_uuid(), ${supplierId}::uuid, "skuId", "warehouseCode", 'OBSERVED',
      -"onHandQuantity", 0, -"lockedQuantity", 0, ${clock.now()}
    FROM removed WHERE "onHandQuantity" <> 0 OR "lockedQuantity" <> 0`,
  )
}

/** Another process on the same database may collect too: its change must be seen, or the ledger would have it twice. */
async function whileAlone(
  prisma: PrismaClient,
  supplierId: string,
  work: (transaction: Prisma.TransactionClient) => Promise<unknown>,
): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    await takeTurn(transaction, `warehouse stock of ${supplierId}`)
    await work(transaction)
  })
}
