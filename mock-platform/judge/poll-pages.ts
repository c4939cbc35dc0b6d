import type { InventoryAnswer, InventoryItem } from '../contract/inventory-query.ts'
import { PAGE_SIZE_SKUS } from '../contract/inventory-query.ts'
import { wholeMs } from '../http/exchange.ts'
import type { PollFailure, PollOutcome, PollReport } from '../sim/inventory-sync.ts'
import type { pageVerdict } from './answer.ts'

/** One page as it was judged. */
export type Page = {
  pageIndex: number
  totalMs: number
  injectedMs: number
  /** The faults that struck it, as they are written. */
  injectedFaults: readonly string[]
  verdict: ReturnType<typeof pageVerdict>
}

/** Different faults that a report names, and the length of its text, which the contract bounds. */
const MAX_FAULTS_NAMED = 10
const MAX_FAULTS_CHARS = 1000

/** Puts the pages of one poll together; the poll is as good as its worst page. */
export class PageCollector {
  readonly #pageSize: number
  readonly #items = new Map<string, InventoryItem>()
  #pagesDone = 0
  #totalCount = 0
  #slowest: Page | null = null
  #failure: PollFailure | null = null
  readonly #injectedFaults = new Set<string>()

  constructor(pageSize = PAGE_SIZE_SKUS) {
    this.#pageSize = pageSize
  }

  get nextIndex(): number {
    return this.#pagesDone + 1
  }

  get wantsMore(): boolean {
    return !this.#failure && (this.#pagesDone === 0 || this.#pagesDone * this.#pageSize < this.#totalCount)
  }

  add(page: Page): void {
    this.#pagesDone++
    for (const name of page.injectedFaults) {
      if (this.#injectedFaults.size < MAX_FAULTS_NAMED) this.#injectedFaults.add(name)
    }
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
      ...(this.#injectedFaults.size > 0 && {
        injectedFaults: [...this.#injectedFaults].join(' + ').slice(0, MAX_FAULTS_CHARS),
      }),
      pageCount: this.#pagesDone,
    }
    if (this.#failure) return { ...timing, type: 'failed', ...this.#failure }
    return { ...timing, type: 'answered', items: [...this.#items.values()] }
  }

  #take(pageIndex: number, { items, total_count }: InventoryAnswer): PollFailure | null {
    // A SKU may be added between two pages, but none goes: the pages that are not asked for would be lost unseen.
    if (total_count < this.#totalCount) {
      return broken(`page ${pageIndex} has total_count ${total_count}, the page before had ${this.#totalCount}`)
    }
    this.#totalCount = total_count
    const due = Math.min(this.#pageSize, Math.max(0, total_count - (pageIndex - 1) * this.#pageSize))
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
