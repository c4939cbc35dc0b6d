import { INVENTORY_QUERY_PATH } from '../contract/inventory-query.ts'
import type { Exchange, ExchangeResult } from '../http/exchange.ts'
import type { OwnDelay } from './own-delay.ts'
import type { ReviewedPage } from './review-journal.ts'

type WatchOptions = {
  monotonicMs: () => number
  ownDelay: OwnDelay
  /** On the monotonic clock: what the times of pages count from. */
  beganMs: number
  tell: (page: ReviewedPage) => void
}

/** The same exchange, which tells of each page of a poll when what happened to it. */
export function watchPages(exchange: Exchange, { monotonicMs, ownDelay, beganMs, tell }: WatchOptions): Exchange {
  return async (request) => {
    const dueMs = monotonicMs()
    ownDelay.takeMs()
    const result = await exchange(request)
    // The id of a page is the poll's with the number of the page (inventory-poller.ts).
    const [, pollId, pageIndex] = /"request_id":"([^"]+)-(\d+)"/.exec(request.body) ?? []
    if (pollId !== undefined && new URL(request.url).pathname.endsWith(INVENTORY_QUERY_PATH)) {
      tell({
        type: 'page',
        request_id: pollId,
        page_index: Number(pageIndex),
        due_ms: toMicroseconds(dueMs - beganMs),
        ...pageTimes(result, (result.sentAtMs ?? dueMs) - beganMs),
        is_answered: result.type === 'answered',
        own_delay_ms: toMicroseconds(ownDelay.takeMs()),
      })
    }
    return result
  }
}

type PageTimes = Pick<ReviewedPage, 'sent_ms' | 'connected_ms' | 'first_byte_ms' | 'ended_ms'>

function pageTimes({ connectedMs, firstByteMs, elapsedMs }: ExchangeResult, sentMs: number): PageTimes {
  const at = (sinceSentMs: number | undefined) =>
    sinceSentMs === undefined ? null : toMicroseconds(sentMs + sinceSentMs)
  return {
    sent_ms: toMicroseconds(sentMs),
    connected_ms: at(connectedMs),
    first_byte_ms: at(firstByteMs),
    ended_ms: toMicroseconds(sentMs + elapsedMs),
  }
}

function toMicroseconds(ms: number): number {
  return Math.round(ms * 1000) / 1000
}
