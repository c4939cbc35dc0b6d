import type { z } from '@hono/zod-openapi'
import type { Connection } from '../connections.ts'
import { pushUrlOf } from '../connections.ts'
import type { Platform } from '../platform.ts'
import type { SnapshotSummary } from '../snapshots.ts'
import { formatRule } from '../faults/fault-rule.ts'
import type { SupplierPlace } from '../faults/fault-rule.ts'
import type { FaultCounts, FaultState } from '../faults/fault-state.ts'
import { formatLatency } from '../faults/latency.ts'
import { businessDayNo, dayText } from '../sim/calendar.ts'
import { toldTotals } from '../sim/fee-statements.ts'
import { firstInspection, inventoryTurnover, orderFulfilment, returnRate } from '../sim/kpi-days.ts'
import type { EndedAnswer, HeldAnswer, Hold } from '../holds.ts'
import { replenishedSkus } from '../sim/replenishment.ts'
import { sellableUnits } from '../sim/order-taking.ts'
import type { Order } from '../sim/orders.ts'
import { decimalOfCents, orderTotalCents } from '../sim/orders.ts'
import { DEFAULT_PUSH_SETTINGS } from '../sim/pushes.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { EndedAnswerView, HeldAnswerView, HoldView } from './hold-schemas.ts'
import type {
  ClockStatus,
  FaultView,
  KpiView,
  OrderView,
  SnapshotView,
  Status,
  StockView,
  SupplierView,
} from './schemas.ts'

/** The clock, and what it waits for. */
export function clockStatus(platform: Platform): z.infer<typeof ClockStatus> {
  return {
    now: platform.clock.nowMs(),
    mode: platform.clock.mode,
    is_skipping: platform.isSkipping,
    waits_for: waitsFor(platform),
    next_event_at: platform.world.nextEventAtMs ?? null,
  }
}

function waitsFor({ inFlight, holds }: Platform): z.infer<typeof ClockStatus>['waits_for'] {
  const held = holds.held.filter(({ stopsSkipping }) => stopsSkipping).length
  return { ...inFlight, gateway_calls: holds.callsWaitedFor, held }
}

/** The platform as a whole. */
export function statusView(platform: Platform): z.infer<typeof Status> {
  const { run, world } = platform
  const { version, seed, scenario } = run.name
  const { history, hash, inputsTaken } = run
  const name = { version, seed, scenario, history, world_hash: hash, inputs_taken: inputsTaken }
  return { ...name, started_at: world.startedAtMs, clock: clockStatus(platform), suppliers: world.suppliers.size }
}

/** A supplier without its secret. */
export function supplierView(supplier: Supplier, connection: Connection): z.infer<typeof SupplierView> {
  const { settings, inventorySync } = supplier
  const { pushes } = supplier.outbox
  const { statuses, retryClock } = settings.pushes ?? DEFAULT_PUSH_SETTINGS
  const passed = inventorySync.runs.filter((run) => run.verdict === 'PASSED').length
  const dead = [...pushes.values()].filter((push) => push.state === 'dead').length
  return {
    supplier_id: settings.supplierId,
    erp_url: connection.erpUrl,
    push_url: pushUrlOf(connection),
    app_key: connection.appKey,
    latency: formatLatency(settings.latency),
    orders_per_day: settings.demand.type === 'per-day' ? settings.demand.orders : 0,
    replenished_skus: replenishedSkus(supplier).size,
    purchase_orders_answered_by: (settings.inbound?.type === 'replenished' && settings.inbound.answeredBy) || 'model',
    known_skus: inventorySync.skuCodes.length,
    orders: supplier.orders.size,
    pushes_pending: pushes.size - dead,
    pushes_dead: dead,
    pushed_statuses: statuses,
    push_retry_clock: retryClock,
    pushes_disabled_at: supplier.outbox.disabledAtMs,
    earlier_secret_until: connection.earlierSecret?.untilMs ?? null,
    polls_passed: passed,
    polls_failed: inventorySync.runs.length - passed,
    polls_overrun: inventorySync.overruns,
  }
}

/** A fault with what it has struck so far. */
export function faultView(
  faultId: string,
  { rule, fromMs, untilMs }: FaultState<SupplierPlace>,
  { seen, struck }: FaultCounts,
): z.infer<typeof FaultView> {
  return { fault_id: faultId, fault: formatRule(rule), from: fromMs, until: untilMs, seen, struck }
}

export function stockViews(supplier: Supplier): z.infer<typeof StockView>[] {
  const jit = [...supplier.inventorySync.jit.values()].map((sku) => ({
    sku_code: sku.skuCode,
    fulfilment: 'JIT' as const,
    sellable_units: sellableUnits(supplier, 'JIT', sku.skuCode),
    reported_units: sku.reportedSellable,
    locked_units: sku.reportedLocked,
  }))
  const warehouse = [...supplier.warehouseStock.values()].map((sku) => ({
    sku_code: sku.skuCode,
    fulfilment: 'WAREHOUSE' as const,
    sellable_units: sellableUnits(supplier, 'WAREHOUSE', sku.skuCode),
    reported_units: null,
    locked_units: sku.lockedUnits,
  }))
  return [...jit, ...warehouse]
}

export function orderView(supplier: Supplier, order: Order): z.infer<typeof OrderView> {
  return {
    trade_order_id: order.tradeOrderId,
    fulfilment: order.fulfilment,
    market: order.market,
    paid_at: order.paidAtMs,
    total: decimalOfCents(orderTotalCents(order)),
    lines: order.lines.map((line) => ({ sku_code: line.skuCode, quantity: line.quantity })),
    push: supplier.outbox.pushes.get(order.tradeOrderId)?.state ?? 'acknowledged',
  }
}

export function snapshotView(summary: SnapshotSummary): z.infer<typeof SnapshotView> {
  const { name, atMs, worldHash, inputsTaken, suppliers } = summary
  return { name, at: atMs, world_hash: worldHash, inputs_taken: inputsTaken, suppliers }
}

export function holdView(hold: Hold): z.infer<typeof HoldView> {
  const { holdId, kind, supplierId, method, remaining, longestMs } = hold
  return {
    hold_id: holdId,
    of: kind,
    supplier_id: supplierId,
    method,
    remaining,
    longest_ms: longestMs,
    stops_skipping: hold.stopsSkipping,
  }
}

export function heldAnswerView(answer: HeldAnswer, heldMs: number): z.infer<typeof HeldAnswerView> {
  return {
    answer_id: answer.answerId,
    hold_id: answer.holdId,
    of: answer.kind,
    supplier_id: answer.supplierId,
    method: answer.method,
    request_id: answer.requestId,
    detail: answer.detail,
    stops_skipping: answer.stopsSkipping,
    held_since: answer.heldSinceMs,
    held_ms: heldMs,
  }
}

export function endedAnswerView(answer: EndedAnswer): z.infer<typeof EndedAnswerView> {
  return { ...heldAnswerView(answer, answer.heldForMs), ending: answer.ending }
}

/** A supplier's KPIs as of an instant. */
export function kpiView({ kpiDays, kpiAlerts, feeStatements }: Supplier, nowMs: number): z.infer<typeof KpiView> {
  const today = businessDayNo(nowMs)
  return {
    day: dayText(today),
    order_fulfilment: orderFulfilment(kpiDays, today),
    first_inspection: firstInspection(kpiDays, today),
    inventory_turnover: inventoryTurnover(kpiDays, today - 1),
    return_rate: returnRate(kpiDays, today),
    alerts: [...kpiAlerts.values()].map(({ kind, skuCode }) => ({ kind, sku_code: skuCode })),
    statement: toldTotals(feeStatements.totals),
  }
}
