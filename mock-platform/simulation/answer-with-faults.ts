import type { InventoryItem, InventoryQuery } from '../contract/inventory-query.ts'
import { INVENTORY_QUERY_VERSION, InventoryQuery as QueryShape, PAGE_SIZE_SKUS } from '../contract/inventory-query.ts'
import type { DrawnFault } from '../faults/fault.ts'
import type { ExchangeOutcome } from '../http/exchange.ts'
import { answerWithFaults, queryWithFaults } from '../judge/injected-faults.ts'
import { PageCollector } from '../judge/poll-pages.ts'
import type { PollEffect } from '../sim/effects.ts'
import type { PollReport } from '../sim/inventory-sync.ts'

// A poll with faults, answered by an ERP that is played: page by page and byte by byte as a real one, without waiting.

/** How the ERP that is played signs, for itself only. */
const RIGHT_SIGNATURE = 'signed'

/** The report of the poll, and how long all of it took. `ownMs`: the ERP's own part of each page, `latencyMs` what was added. */
export function reportWithFaults(
  { supplierId, poll, faults }: PollEffect,
  { items, ownMs, latencyMs }: { items: readonly InventoryItem[]; ownMs: number; latencyMs: number },
): { report: PollReport; elapsedMs: number } {
  const pages = new PageCollector()
  let elapsedMs = 0
  while (pages.wantsMore) {
    const query: InventoryQuery = {
      version: INVENTORY_QUERY_VERSION,
      request_id: `${poll.requestId}-${pages.nextIndex}`,
      supplier_id: supplierId,
      page_index: pages.nextIndex,
      page_size: PAGE_SIZE_SKUS,
      requested_at: poll.dueAtMs,
    }
    const outcome = answerTo(query, faults.request, items)
    const injected = answerWithFaults(query, { ...outcome, elapsedMs: ownMs }, { latencyMs, faults })
    const page = injected.pageAfter(injected.waitMs)
    pages.add(page)
    elapsedMs += page.totalMs
  }
  return { report: { ...pages.report, sentAtMs: poll.dueAtMs }, elapsedMs }
}

// It does all that is asked of an ERP: it refuses what is not signed, and what is no query.
function answerTo(
  query: InventoryQuery,
  faults: readonly DrawnFault[],
  items: readonly InventoryItem[],
): ExchangeOutcome {
  const { body, headers } = queryWithFaults(query, faults, () => ({ authorization: RIGHT_SIGNATURE }))
  if (headers['authorization'] !== RIGHT_SIGNATURE) {
    return { type: 'answered', status: 401, body: 'the signature does not fit the body' }
  }
  if (!isQuery(body)) return { type: 'answered', status: 400, body: 'the body is no inventory query' }
  const { request_id, page_index, page_size } = query
  const page = items.slice((page_index - 1) * page_size, page_index * page_size)
  const answer = { request_id, page_index, page_size, total_count: items.length, items: page }
  return { type: 'answered', status: 200, body: JSON.stringify(answer) }
}

function isQuery(body: string): boolean {
  try {
    return QueryShape.safeParse(JSON.parse(body)).success
  } catch {
    return false
  }
}
