import type { Connection } from '../connections.ts'
import { pushUrlOf } from '../connections.ts'
import { DEMO_APP_KEY, DEMO_SUPPLIER_ID } from '../contract/demo.ts'
import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import { PUSH_PATH, PUSH_RETRY_INTERVAL_MS } from '../contract/push.ts'
import type { NetworkFaultRule } from '../faults/fault-rule.ts'
import { formatRule } from '../faults/fault-rule.ts'
import type { Latency } from '../faults/latency.ts'
import { formatLatency } from '../faults/latency.ts'
import type { Exchange } from '../http/exchange.ts'
import type { PlatformEvent } from '../platform.ts'
import { Platform } from '../platform.ts'
import type { RunName } from '../journal/run.ts'
import { newRunState } from '../journal/run.ts'
import { DEFAULT_PUSH_SETTINGS } from '../sim/pushes.ts'
import type { Supplier, SupplierSettings } from '../sim/suppliers.ts'
import { sendHalfRequest } from '../http/half-request.ts'
import type { DayFacts, ProbeCheck } from './checks/check.ts'
import type { MonotonicTimer } from './monotonic-timer.ts'
import type { OwnDelay } from './own-delay.ts'
import { watchPages } from './page-times.ts'
import { isOutOfTime, NO_TIME_LEFT, Probe } from './probe.ts'
import { PushTap } from './push-tap.ts'
import { makeProbes, reasonAgainstProbes } from './review-checks.ts'
import type { ReviewBegun, ReviewFact, ReviewSink } from './review-journal.ts'
import { REVIEW_JOURNAL_FORMAT } from './review-journal.ts'
import type { Review } from './review-record.ts'
import { ReviewRecord } from './review-record.ts'
import { ReviewedErp } from './reviewed-erp.ts'

/** Orders drawn in each quarter-hour of a review: the next poll must show them. [A] */
const ORDERS_PER_POLL = 2

export type ReviewOptions = {
  erpUrl: string
  /** Null for `{erpUrl}/pushes`. */
  pushUrl: string | null
  appSecret: string
  /** SYNC-4: a day of polls is REVIEW_POLLS. */
  polls: number
  latency: Latency
  /** `timing` leaves the orders and the probes out. */
  only: 'timing' | null
  /** Real time from the review's start after which nothing goes on, polls and probes; null: as long as they take. */
  endsAfterMs: number | null
  name: RunName
  startAtMs: number
  exchange: Exchange
  timer: MonotonicTimer
  ownDelay: OwnDelay
  signal: AbortSignal
  /** Puts a bad network in between, whose timeline is the review's virtual time. */
  network: ((exchange: Exchange, nowMs: () => number) => Promise<ReviewNetwork>) | null
  /** What is bad about it. */
  networkFaults: readonly NetworkFaultRule[]
  /** Opens the gateway for an ERP that fetches an order's details when it is pushed; gives back how to close it. */
  openGateway: ((platform: Platform) => Promise<() => Promise<void>>) | null
  onProgress: (progress: ReviewProgress) => void
  /** Told of everything that the report is made of, as it comes. */
  journal: ReviewSink
}

/** A bad network between the review and the ERP. */
export type ReviewNetwork = { exchange: Exchange; close(): Promise<void> }

export type ReviewProgress = {
  pollsDone: number
  pollsFailed: number
  ordersAcknowledged: number
  lastRun: InventorySyncRun | null
  /** The probe that is made now, once the polls are over. */
  probing: ProbeCheck | null
}

/**
 * SYNC-4: the integration review. A world of one supplier, in skipping time: every poll is really sent and measured,
 * the quarter-hours between are not waited for.
 */
export async function runReview(options: ReviewOptions): Promise<Review> {
  const beganMs = options.timer.nowMs()
  const record = beginRecord(options)
  const note = (entry: ReviewFact) => {
    record.take(entry)
    options.journal(entry)
  }
  const run = newRunState(options)
  const signal = withTimeLimit(options)
  // The network goes by the platform's clock, and the platform sends over the network.
  const clock = { nowMs: () => options.startAtMs }
  const network = await options.network?.(options.exchange, () => clock.nowMs())
  const connection = reviewedConnection(options)
  const tap = new PushTap(pushUrlOf(connection), () => clock.nowMs(), {
    day: watchPages(network?.exchange ?? options.exchange, {
      monotonicMs: options.timer.nowMs,
      ownDelay: options.ownDelay,
      beganMs,
      tell: note,
    }),
    direct: options.exchange,
  })
  const platform = new Platform({ ...options, exchange: tap.exchange, run, mode: { type: 'paused' } })
  clock.nowMs = () => platform.clock.nowMs()
  const tellProgress = progressTeller(record, options)
  platform.on((event) => {
    if (event.type === 'poll-judged') note({ type: 'poll', run: event.run })
    if (!tap.isProbing) tellProgress(event, null)
  })
  platform.connect(connection)
  platform.take({ type: 'supplier-added', settings: reviewedSupplier(options) })
  const supplier = platform.world.suppliers.get(DEMO_SUPPLIER_ID)!
  const stop = () => void platform.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const firstPollAtMs = platform.world.nextEventAtMs ?? options.startAtMs
  const closeGateway = await options.openGateway?.(platform)
  try {
    platform.start()
    await platform.skipTo(firstPollAtMs + (options.polls - 1) * POLL_INTERVAL_MS)
    await finishPushes(platform, supplier, signal)
    note(dayOver(supplier, isOutOfTime(signal)))
    const against = whyNotToProbe(record.day, options, signal)
    if (against !== null) note({ type: 'probes-left-out', reason: against })
    else {
      tap.startProbing()
      await makeProbes(newProbe(options, { connection, platform, supplier, tap, signal }), {
        onProbe: (check) => tellProgress(null, check),
        onProbed: ({ check, outcome, failure }) =>
          note({ type: 'probed', check: check.id, ...outcome, evidence: [...outcome.evidence], failure }),
      })
    }
  } finally {
    await platform.stop()
    await closeGateway?.()
    await network?.close()
    signal.removeEventListener('abort', stop)
  }
  note({
    type: 'ended',
    is_stopped: options.signal.aborted,
    world_hash: platform.run.hash,
    took_ms: Math.round(options.timer.nowMs() - beganMs),
  })
  return record.review
}

function beginRecord(options: ReviewOptions): ReviewRecord {
  const begun: ReviewBegun = {
    type: 'begun',
    format: REVIEW_JOURNAL_FORMAT,
    ...options.name,
    started_at: options.startAtMs,
    erp_url: options.erpUrl,
    push_url: options.only === 'timing' ? null : (options.pushUrl ?? options.erpUrl + PUSH_PATH),
    latency: formatLatency(options.latency),
    network: options.networkFaults.map((rule) => formatRule(rule)),
    polls: options.polls,
  }
  options.journal(begun)
  return new ReviewRecord(begun)
}

type ProbeParts = { connection: Connection; platform: Platform; supplier: Supplier; tap: PushTap; signal: AbortSignal }

function newProbe({ exchange }: ReviewOptions, { connection, signal, ...parts }: ProbeParts): Probe {
  const virtualNowMs = () => parts.platform.clock.nowMs()
  const erp = new ReviewedErp({ connection, exchange, virtualNowMs, signal })
  return new Probe({ erp, ...parts, sendHalf: sendHalfRequest, signal })
}

function progressTeller(record: ReviewRecord, { onProgress }: ReviewOptions) {
  let ordersAcknowledged = 0
  let pollsFailed = 0
  return (event: PlatformEvent | null, probing: ProbeCheck | null) => {
    if (event?.type === 'poll-judged' && event.run.verdict === 'FAILED') pollsFailed++
    if (event?.type === 'push-finished' && event.result.type === 'acknowledged') ordersAcknowledged++
    const { runs } = record.day
    onProgress({ pollsDone: runs.length, pollsFailed, ordersAcknowledged, lastRun: runs.at(-1) ?? null, probing })
  }
}

function whyNotToProbe(day: DayFacts, { only }: ReviewOptions, signal: AbortSignal): string | null {
  if (isOutOfTime(signal)) return NO_TIME_LEFT
  return only === 'timing' ? 'left out by --only timing' : reasonAgainstProbes(day)
}

// The review's own end, or that of its time.
function withTimeLimit({ signal, endsAfterMs }: ReviewOptions): AbortSignal {
  return endsAfterMs === null ? signal : AbortSignal.any([signal, AbortSignal.timeout(endsAfterMs)])
}

// A push that failed late has its 12 attempts too, so that one hiccup weighs the same at noon and at midnight. Each step
// ends with a poll: what was acknowledged on the way must be in its stock.
async function finishPushes(platform: Platform, supplier: Supplier, signal: AbortSignal): Promise<void> {
  const { supplierId } = supplier.settings
  platform.take({ type: 'settings-changed', supplierId, change: { demand: { type: 'none' } } })
  while (hasPushesWaiting(supplier) && !signal.aborted) {
    await platform.skipTo(platform.clock.nowMs() + PUSH_RETRY_INTERVAL_MS)
  }
}

function hasPushesWaiting({ outbox }: Supplier): boolean {
  return [...outbox.pushes.values()].some((push) => push.state !== 'dead')
}

function reviewedConnection({ erpUrl, pushUrl, appSecret }: ReviewOptions): Connection {
  return { supplierId: DEMO_SUPPLIER_ID, erpUrl, pushUrl, appKey: DEMO_APP_KEY, appSecret }
}

function reviewedSupplier(options: ReviewOptions): SupplierSettings {
  return {
    supplierId: DEMO_SUPPLIER_ID,
    latency: options.latency,
    demand: options.only === 'timing' ? { type: 'none' } : { type: 'per-poll', orders: ORDERS_PER_POLL },
    warehouseStock: [],
    // Each order is judged by itself, so none is held back because others failed.
    pushes: { ...DEFAULT_PUSH_SETTINGS, mayBeDisabled: false },
    isStockFrozen: true,
  }
}

// Before the probes place orders of their own.
function dayOver({ outbox, orders, inventorySync }: Supplier, isCutOff: boolean): ReviewFact {
  return {
    type: 'day-over',
    is_cut_off: isCutOff,
    known_skus: inventorySync.skuCodes.length,
    orders: { placed: orders.size, acknowledged: orders.size - outbox.pushes.size },
    failed_pushes: [...outbox.pushes.values()]
      .filter((push) => push.state === 'dead')
      .map((push) => ({
        trade_order_id: push.tradeOrderId,
        attempts: push.attempts,
        detail: push.lastResult ?? '',
      })),
  }
}
