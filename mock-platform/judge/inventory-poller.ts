import { signBody } from '../contract/signing.ts'
import type { InventoryQuery } from '../contract/inventory-query.ts'
import {
  ANSWER_CUT_MS,
  INVENTORY_QUERY_PATH,
  INVENTORY_QUERY_VERSION,
  MAX_ANSWER_BYTES,
  PAGE_SIZE_SKUS,
} from '../contract/inventory-query.ts'
import { drawLatencyMs } from '../faults/latency.ts'
import type { Connection } from '../connections.ts'
import type { Exchange } from '../http/exchange.ts'
import type { PollReport } from '../sim/inventory-sync.ts'
import type { PollEffect } from '../sim/effects.ts'
import { answerWithFaults, queryWithFaults } from './injected-faults.ts'
import type { MonotonicTimer } from './monotonic-timer.ts'
import type { Page } from './poll-pages.ts'
import { PageCollector } from './poll-pages.ts'

/** Sends one poll, page after page, and measures each answer against its own 3 seconds. */
export type InventoryPoller = (
  effect: PollEffect,
  connection: Connection,
  sentAtMs: number,
  signal: AbortSignal,
) => Promise<PollReport>

export function createInventoryPoller(exchange: Exchange, timer: MonotonicTimer): InventoryPoller {
  return async (effect, connection, sentAtMs, signal) => {
    const pages = new PageCollector()
    while (pages.wantsMore) {
      const page = await pollPage(effect, connection, pages.nextIndex, sentAtMs, signal)
      pages.add(page)
    }
    return { ...pages.report, sentAtMs }
  }

  async function pollPage(
    effect: PollEffect,
    connection: Connection,
    pageIndex: number,
    sentAtMs: number,
    signal: AbortSignal,
  ): Promise<Page> {
    const query: InventoryQuery = {
      version: INVENTORY_QUERY_VERSION,
      request_id: `${effect.poll.requestId}-${pageIndex}`,
      supplier_id: effect.supplierId,
      page_index: pageIndex,
      page_size: PAGE_SIZE_SKUS,
      requested_at: sentAtMs,
    }
    const { body, headers } = queryWithFaults(query, effect.faults.request, (text) => ({
      authorization: signBody(text, connection.appKey, connection.appSecret),
    }))
    const result = await exchange({
      url: connection.erpUrl + INVENTORY_QUERY_PATH,
      headers,
      body,
      limitMs: ANSWER_CUT_MS,
      maxAnswerBytes: MAX_ANSWER_BYTES,
      signal,
    })
    const latencyMs = drawLatencyMs(effect.latency, effect.latencyStream)
    const injected = answerWithFaults(query, result, { latencyMs, faults: effect.faults })
    // What was injected is really waited for, while the 3 seconds run on; no longer than it takes to fail.
    const waitedFromMs = timer.nowMs()
    if (injected.waitMs > 0) await timer.wait(injected.waitMs, signal)
    return injected.pageAfter(injected.waitMs > 0 ? timer.nowMs() - waitedFromMs : 0)
  }
}
