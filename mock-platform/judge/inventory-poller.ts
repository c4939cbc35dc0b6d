import { signBody } from '../contract/signing.ts'
import type { InventoryAnswer, InventoryItem, InventoryQuery } from '../contract/inventory-query.ts'
import {
  ANSWER_LIMIT_MS,
  INVENTORY_QUERY_PATH,
  INVENTORY_QUERY_VERSION,
  MAX_ANSWER_BYTES,
  PAGE_SIZE_SKUS,
} from '../contract/inventory-query.ts'
import { drawLatencyMs } from '../faults/latency.ts'
import type { Connection } from '../connections.ts'
import type { Exchange } from '../http/exchange.ts'
import { wholeMs } from '../http/exchange.ts'
import type { PollFailure, PollOutcome, PollReport } from '../sim/inventory-sync.ts'
import type { PollEffect } from '../sim/effects.ts'
import { pageVerdict } from './answer.ts'
import type { MonotonicTimer } from './monotonic-timer.ts'

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
    const body = JSON.stringify(query)
    const result = await exchange({
      url: connection.erpUrl + INVENTORY_QUERY_PATH,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: signBody(body, connection.appKey, connection.appSecret),
      },
      body,
      limitMs: ANSWER_LIMIT_MS,
      maxAnswerBytes: MAX_ANSWER_BYTES,
      signal,
    })
    // The injected delay is really waited for, while the 3 seconds run on; no longer than it takes to fail.
    const drawnMs = drawLatencyMs(effect.latency, effect.latencyStream)
    const waitMs = result.type === 'answered' ? Math.min(drawnMs, ANSWER_LIMIT_MS + 1 - result.elapsedMs) : 0
    const waitedFromMs = timer.nowMs()
    if (waitMs > 0) await timer.wait(waitMs, signal)
    const waitedMs = waitMs > 0 ? timer.nowMs() - waitedFromMs : 0
    const totalMs = result.elapsedMs + waitedMs
    const injectedMs = Math.min(drawnMs, waitedMs)
    return { pageIndex, totalMs, injectedMs, verdict: pageVerdict(query, result, totalMs) }
  }
}

type Page = { pageIndex: number; totalMs: number; injectedMs: number; verdict: ReturnType<typeof pageVerdict> }

/** Puts the pages of one poll together; the poll is as good as its worst page. */
class PageCollector {
  readonly #items = new Map<string, InventoryItem>()
  #pagesDone = 0
  #totalCount = 0
  #slowest: Page | null = null
  #failure: PollFailure | null = null

  get nextIndex(): number {
    return this.#pagesDone + 1
  }

  get wantsMore(): boolean {
    return !this.#failure && (this.#pagesDone === 0 || this.#pagesDone * PAGE_SIZE_SKUS < this.#totalCount)
  }

  add(page: Page): void {
    this.#pagesDone++
    if (!this.#slowest || page.totalMs > this.#slowest.totalMs) this.#slowest = page
    this.#failure =
      page.verdict.type === 'failed'
        ? { kind: page.verdict.kind, detail: `page ${page.pageIndex}: ${page.verdict.detail}` }
        : this.#take(page.pageIndex, page.verdict.answer)
  }

  get report(): Omit<PollReport, 'sentAtMs'> & PollOutcome {
    const timing = {
      measuredMs: wholeMs(this.#slowest?.totalMs ?? 0),
      injectedMs: wholeMs(this.#slowest?.injectedMs ?? 0),
      pageCount: this.#pagesDone,
    }
    if (this.#failure) return { ...timing, type: 'failed', ...this.#failure }
    return { ...timing, type: 'answered', items: [...this.#items.values()] }
  }

  #take(pageIndex: number, { items, total_count }: InventoryAnswer): PollFailure | null {
    this.#totalCount = total_count
    const due = Math.min(PAGE_SIZE_SKUS, Math.max(0, total_count - (pageIndex - 1) * PAGE_SIZE_SKUS))
    if (items.length !== due) {
      return broken(`page ${pageIndex} has ${items.length} items, ${due} were due (total_count ${total_count})`)
    }
    for (const item of items) {
      if (this.#items.has(item.sku_code)) return broken(`${item.sku_code} is reported twice`)
      this.#items.set(item.sku_code, item)
    }
    return null
  }
}

function broken(detail: string): PollFailure {
  return { kind: 'CONTRACT_BROKEN', detail }
}
