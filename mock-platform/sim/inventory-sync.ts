import type { InventoryItem } from '../contract/inventory-query.ts'
import type { InventorySyncRun, PollFailureKind } from '../contract/inventory-sync-methods.ts'
import { InputRefused } from './input-refused.ts'
import { keepNewest } from './keep-newest.ts'
import { giveScItemId } from './sc-items.ts'
import type { StockLine } from './stock-line.ts'
import type { Supplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

// SYNC-1 to SYNC-5: what the platform knows of a supplier's JIT stock, and how a poll is judged against it.

/** 62 days of polls: a demo's history, and what follows it. */
const MAX_RUNS_KEPT = 5952

/** One SKU whose stock the ERP owns. */
export type JitSku = {
  skuCode: string
  reportedSellable: number
  reportedLocked: number
  /** Units ordered that the last report did not yet show. */
  unreflectedUnits: number
  /** The first report, and all units acknowledged since and not cancelled: what a frozen stock must have come down by. */
  firstReportedSellable: number
  acknowledgedUnits: number
}

/** An order that no report has shown yet. */
type UnreflectedOrder = { lines: readonly StockLine[]; isAcknowledged: boolean; showsInRun: number | null }

export type PollFailure = { kind: PollFailureKind; detail: string }

/** What the judge measured of one poll, before it is held against what the platform knows. */
export type PollReport = {
  sentAtMs: number
  /** The slowest page. */
  measuredMs: number
  injectedMs: number
  /** The faults that struck it, as they are written; left out: none. */
  injectedFaults?: string
  pageCount: number
} & PollOutcome

export type PollOutcome = { type: 'answered'; items: InventoryItem[] } | ({ type: 'failed' } & PollFailure)

/** A poll under way. `mustShowUnits` is set for a frozen stock only. */
export type StartedPoll = {
  runNo: number
  requestId: string
  dueAtMs: number
  mustShowUnits: ReadonlyMap<string, number> | null
}

export type InventorySync = {
  jit: Map<string, JitSku>
  skuCodes: string[]
  unreflected: Map<string, UnreflectedOrder>
  runs: InventorySyncRun[]
  /** The run whose numbers are in `jit`; an older answer that comes late does not replace them. */
  takenOverRunNo: number
  /** Polls that were still unanswered when the next one was due; recorded, never shifted. */
  overruns: number
  /** The polls that are not judged yet, by run number. */
  inFlight: Map<number, StartedPoll>
}

/** Who answered a poll: the supplier's own ERP, or the one that the simulation plays while it makes history. */
export type AnsweredBy = 'ERP' | 'MODEL'

export function newInventorySync(): InventorySync {
  return {
    jit: new Map(),
    skuCodes: [],
    unreflected: new Map(),
    runs: [],
    takenOverRunNo: 0,
    overruns: 0,
    inFlight: new Map(),
  }
}

/** Units of a SKU that the platform may still sell. */
export function sellableJitUnits(sync: InventorySync, skuCode: string): number {
  const sku = sync.jit.get(skuCode)
  return sku ? Math.max(0, sku.reportedSellable - sku.unreflectedUnits) : 0
}

/** Takes an order's units out of what may be sold, until a report shows it. */
export function reserveJitUnits(sync: InventorySync, tradeOrderId: string, lines: readonly StockLine[]): void {
  sync.unreflected.set(tradeOrderId, { lines, isAcknowledged: false, showsInRun: null })
  for (const line of lines) {
    const sku = sync.jit.get(line.skuCode)
    if (sku) sku.unreflectedUnits += line.quantity
  }
}

/** The supplier has acknowledged the order's push: from now on its polls must show it. */
export function acknowledgeJitOrder(sync: InventorySync, tradeOrderId: string): void {
  const order = sync.unreflected.get(tradeOrderId)
  if (!order || order.isAcknowledged) return
  order.isAcknowledged = true
  for (const line of order.lines) {
    const sku = sync.jit.get(line.skuCode)
    if (sku) sku.acknowledgedUnits += line.quantity
  }
}

/** Whether the supplier is known to know of the order; also of one that a report has shown. */
export function isAcknowledged(sync: InventorySync, tradeOrderId: string): boolean {
  return sync.unreflected.get(tradeOrderId)?.isAcknowledged ?? true
}

/** The order is cancelled: its units may be sold again, and no report has to show it any more. */
export function releaseJitOrder(sync: InventorySync, tradeOrderId: string, lines: readonly StockLine[]): void {
  if (isAcknowledged(sync, tradeOrderId)) {
    for (const line of lines) {
      const sku = sync.jit.get(line.skuCode)
      if (sku) sku.acknowledgedUnits -= line.quantity
    }
  }
  const order = sync.unreflected.get(tradeOrderId)
  if (order) dropUnreflected(sync, tradeOrderId, order)
}

/** Begins a poll: what was acknowledged by now must show in its answer. */
export function startPoll(
  sync: InventorySync,
  poll: Omit<StartedPoll, 'mustShowUnits'>,
  isFrozen: boolean,
): StartedPoll {
  if (sync.inFlight.size > 0) sync.overruns++
  for (const order of sync.unreflected.values()) {
    if (order.isAcknowledged) order.showsInRun ??= poll.runNo
  }
  const mustShowUnits = isFrozen ? new Map([...sync.jit].map(([code, sku]) => [code, sku.acknowledgedUnits])) : null
  const started = { ...poll, mustShowUnits }
  sync.inFlight.set(poll.runNo, started)
  return started
}

/** The quantities of the last reports, by SKU. */
export function lastReported(
  skus: Iterable<JitSku>,
): Map<string, Pick<InventoryItem, 'sellable_quantity' | 'locked_quantity'>> {
  return new Map(
    [...skus].map(({ skuCode, reportedSellable, reportedLocked }) => [
      skuCode,
      { sellable_quantity: reportedSellable, locked_quantity: reportedLocked },
    ]),
  )
}

/** Whether the poll of that number is under way or judged; numbers never come again later than the next one. */
export function hasStarted({ inFlight, runs }: InventorySync, runNo: number): boolean {
  return inFlight.has(runNo) || runs.at(-1)?.run_no === runNo
}

/** Polls that a restart cut off are never judged: nobody knows what the ERP would have answered. */
export function abandonPolls(sync: InventorySync): void {
  sync.inFlight.clear()
}

/** Throws InputRefused, SKU_UNKNOWN, for stock that no poll has reported yet. */
export function requireReported({ jit }: InventorySync, counts: readonly StockLine[]): void {
  const unknown = counts.find(({ skuCode }) => !jit.has(skuCode))
  if (unknown) throw new InputRefused('SKU_UNKNOWN', `no poll has reported JIT stock of "${unknown.skuCode}" yet`)
}

/**
 * [A] Sellable units that the supplier tells by a call hold like reported ones, until the next poll tells others. Orders that
 * it has acknowledged are taken out of them already, others not yet.
 */
export function takeToldCounts(turn: Turn, counts: readonly StockLine[]): void {
  const { inventorySync: sync } = turn.supplier
  const known = unitsOf(sync, ({ isAcknowledged: isKnown }) => isKnown)
  const changed = counts.flatMap(({ skuCode, quantity }): InventoryItem[] => {
    const sku = sync.jit.get(skuCode)
    const reported = quantity + (known.get(skuCode) ?? 0)
    if (!sku || sku.reportedSellable === reported) return []
    sku.reportedSellable = reported
    return [{ sku_code: skuCode, sellable_quantity: reported, locked_quantity: sku.reportedLocked }]
  })
  tellChanges(turn, changed, 'ERP')
}

/** Judges a finished poll and, if it passed, takes its numbers over. Null: it was not in flight. */
export function finishPoll(
  turn: Turn,
  runNo: number,
  report: PollReport,
  answeredBy: AnsweredBy,
): InventorySyncRun | null {
  const sync = turn.supplier.inventorySync
  const poll = sync.inFlight.get(runNo)
  if (!poll) return null
  sync.inFlight.delete(runNo)
  const failure = report.type === 'failed' ? report : stockFailure(sync, poll, report.items)
  if (report.type === 'answered' && !failure) tellChanges(turn, takeOver(turn.supplier, poll, report), answeredBy)
  const run: InventorySyncRun = {
    run_no: poll.runNo,
    request_id: poll.requestId,
    due_at: poll.dueAtMs,
    sent_at: report.sentAtMs,
    measured_ms: report.measuredMs,
    injected_ms: report.injectedMs,
    ...(report.injectedFaults !== undefined && { injected_faults: report.injectedFaults }),
    verdict: failure ? 'FAILED' : 'PASSED',
    failure_kind: failure?.kind ?? null,
    failure_detail: failure?.detail ?? null,
    page_count: report.pageCount,
    sku_count: report.type === 'answered' ? report.items.length : 0,
  }
  insertByRunNo(sync.runs, run)
  keepNewest(sync.runs, MAX_RUNS_KEPT)
  return run
}

/** Runs in the order of their numbers that nothing older can join any more: a reader who goes on from one misses none. */
export function settledRuns(sync: InventorySync): InventorySyncRun[] {
  const oldestInFlight = Math.min(...sync.inFlight.keys())
  const last = sync.runs.findLastIndex((run) => run.run_no < oldestInFlight)
  return sync.runs.slice(0, last + 1)
}

// A poll that took longer than a quarter-hour is judged after a later one.
function insertByRunNo(runs: InventorySyncRun[], run: InventorySyncRun): void {
  const after = runs.findLastIndex(({ run_no }) => run_no < run.run_no)
  runs.splice(after + 1, 0, run)
}

function stockFailure(sync: InventorySync, poll: StartedPoll, items: readonly InventoryItem[]): PollFailure | null {
  const reported = new Map(items.map((item) => [item.sku_code, item.sellable_quantity]))
  const missing = sync.skuCodes.filter((code) => !reported.has(code))
  if (missing.length > 0) {
    return { kind: 'SKU_MISSING', detail: `${missing.length} known SKU(s) missing: ${listed(missing)}` }
  }
  if (!poll.mustShowUnits) return null
  const ignored = [...poll.mustShowUnits].flatMap(([code, units]) => {
    const expectedAtMost = (sync.jit.get(code)?.firstReportedSellable ?? 0) - units
    const sellable = reported.get(code) ?? 0
    return sellable > expectedAtMost ? [`${code} reports ${sellable}, expected at most ${expectedAtMost}`] : []
  })
  if (ignored.length === 0) return null
  return {
    kind: 'ORDER_NOT_SHOWN',
    detail: `acknowledged JIT orders are not in the stock of ${ignored.length} SKU(s): ${listed(ignored)}`,
  }
}

const LISTED_AT_MOST = 5

function listed(texts: readonly string[]): string {
  const rest = texts.length - LISTED_AT_MOST
  return texts.slice(0, LISTED_AT_MOST).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

/** Takes the numbers over; returns the SKUs that changed by more than the orders that the report shows. */
function takeOver(
  { inventorySync: sync, scItems }: Supplier,
  poll: StartedPoll,
  report: PollReport & { type: 'answered' },
): InventoryItem[] {
  if (poll.runNo < sync.takenOverRunNo) return []
  sync.takenOverRunNo = poll.runNo
  const shown = unitsOf(sync, (order) => isShownIn(order, poll))
  const changed: InventoryItem[] = []
  for (const item of report.items) {
    const known = sync.jit.get(item.sku_code)
    if (!known) {
      sync.skuCodes.push(item.sku_code)
      giveScItemId(scItems, item.sku_code)
    }
    if (known?.reportedSellable !== item.sellable_quantity + (shown.get(item.sku_code) ?? 0)) changed.push(item)
    sync.jit.set(item.sku_code, {
      skuCode: item.sku_code,
      reportedSellable: item.sellable_quantity,
      reportedLocked: item.locked_quantity,
      unreflectedUnits: known?.unreflectedUnits ?? 0,
      firstReportedSellable: known?.firstReportedSellable ?? item.sellable_quantity,
      acknowledgedUnits: known?.acknowledgedUnits ?? 0,
    })
  }
  for (const [tradeOrderId, order] of sync.unreflected) {
    if (isShownIn(order, poll)) dropUnreflected(sync, tradeOrderId, order)
  }
  return changed
}

function isShownIn({ showsInRun }: UnreflectedOrder, { runNo }: StartedPoll): boolean {
  return showsInRun !== null && showsInRun <= runNo
}

// Units of the orders that no report has shown so far, by SKU.
function unitsOf(sync: InventorySync, isMeant: (order: UnreflectedOrder) => boolean): Map<string, number> {
  const units = new Map<string, number>()
  for (const order of sync.unreflected.values()) {
    if (!isMeant(order)) continue
    for (const line of order.lines) units.set(line.skuCode, (units.get(line.skuCode) ?? 0) + line.quantity)
  }
  return units
}

function tellChanges(turn: Turn, changed: readonly InventoryItem[], answeredBy: AnsweredBy): void {
  if (changed.length === 0) return
  const lines = changed.map((item) => ({
    sku_code: item.sku_code,
    sellable_units: sellableJitUnits(turn.supplier.inventorySync, item.sku_code),
    locked_units: item.locked_quantity,
  }))
  turn.tell({ type: 'jit_stock_reported', data: { answered_by: answeredBy, lines } })
}

function dropUnreflected(sync: InventorySync, tradeOrderId: string, order: UnreflectedOrder): void {
  sync.unreflected.delete(tradeOrderId)
  for (const line of order.lines) {
    const sku = sync.jit.get(line.skuCode)
    if (sku) sku.unreflectedUnits -= line.quantity
  }
}
