import { INVENTORY_QUERY_PATH } from '../contract/inventory-query.ts'
import type { Exchange, ExchangeResult } from '../http/exchange.ts'

/** When what happened to a page, in milliseconds of the monotonic clock since it was sent; null: it did not. */
export type PageTime = {
  pageIndex: number
  connectedMs: number | null
  firstByteMs: number | null
  /** The last byte, or what ended it. */
  endedMs: number
}

/** Keeps the slowest page of each poll, by the poll's request id. */
export class PageTimes {
  readonly #slowest = new Map<string, PageTime>()

  slowestOf(requestId: string): PageTime | null {
    return this.#slowest.get(requestId) ?? null
  }

  /** The same exchange, with its polls watched. */
  watching(exchange: Exchange): Exchange {
    return async (request) => {
      const result = await exchange(request)
      if (new URL(request.url).pathname.endsWith(INVENTORY_QUERY_PATH)) this.#note(request.body, result)
      return result
    }
  }

  // The id of a page is the poll's with the number of the page (inventory-poller.ts).
  #note(body: string, { elapsedMs, connectedMs, firstByteMs }: ExchangeResult): void {
    const [, requestId, pageIndex] = /"request_id":"([^"]+)-(\d+)"/.exec(body) ?? []
    if (requestId === undefined) return
    if (elapsedMs <= (this.#slowest.get(requestId)?.endedMs ?? -1)) return
    this.#slowest.set(requestId, {
      pageIndex: Number(pageIndex),
      connectedMs: connectedMs ?? null,
      firstByteMs: firstByteMs ?? null,
      endedMs: elapsedMs,
    })
  }
}
