import type { InventoryQuery } from '../contract/inventory-query.ts'
import { ANSWER_CUT_MS, InventoryAnswer } from '../contract/inventory-query.ts'
import type { DrawnFault } from '../faults/fault.ts'
import { applyFaults, formatFault } from '../faults/fault.ts'
import type { Message } from '../faults/message.ts'
import { bodyText, deliveryMs, plainMessage, singleValues } from '../faults/message.ts'
import type { ExchangeOutcome, ExchangeResult } from '../http/exchange.ts'
import type { PollFaults } from '../sim/effects.ts'
import type { PageVerdict } from './answer.ts'
import { isAnswerInTime, pageVerdict } from './answer.ts'
import type { Page } from './poll-pages.ts'

// Faults of a poll, one page of it: what the ERP is asked, and what the poller would have seen of its answer. Nothing here
// waits or sends, so that a real ERP and one that is played are treated alike.

/** A query as it goes out; `sign` makes the headers that sign a body. */
export function queryWithFaults(
  query: InventoryQuery,
  faults: readonly DrawnFault[],
  sign: (body: string) => { authorization: string },
): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify(query)
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...sign(body) }
  if (faults.length === 0) return { body, headers }
  const changed = applyFaults(plainMessage(null, headers, body), faults, {
    earlierBody: () => null,
    sign: (bytes) => sign(new TextDecoder().decode(bytes)),
  })
  return { body: bodyText(changed), headers: { ...headers, ...singleValues(changed.headers) } }
}

export type InjectedAnswer = {
  /** What is to be waited for besides what the ERP took, at most until it is too late. */
  waitMs: number
  /** The page, once so much was waited. */
  pageAfter: (waitedMs: number) => Page
}

/**
 * What comes of one page: the ERP's answer, held up by the supplier's latency and changed by the faults. Where the ERP itself
 * gave no answer, that stands.
 */
export function answerWithFaults(
  query: InventoryQuery,
  result: ExchangeResult,
  { latencyMs, faults }: { latencyMs: number; faults: PollFaults },
): InjectedAnswer {
  const networkMs = result.injectedMs ?? 0
  const names = [...faults.request, ...faults.answer].map((fault) => formatFault(fault))
  if (result.injectedFaults !== undefined) names.push(result.injectedFaults)
  const judged = (outcome: ExchangeOutcome, addedMs: number, hasHeaders = false): InjectedAnswer => ({
    waitMs: Math.max(0, Math.min(addedMs, ANSWER_CUT_MS - result.elapsedMs)),
    pageAfter: (waitedMs) => {
      const totalMs = result.elapsedMs + waitedMs
      // Too late for whatever it would have been: the poller has gone by then.
      const isGone = !isAnswerInTime(totalMs) && outcome.type !== 'answered'
      const seen: ExchangeOutcome = isGone ? { type: 'too-slow', hasHeaders } : outcome
      const verdict = pageVerdict(query, { ...seen, elapsedMs: result.elapsedMs }, totalMs)
      const injectedMs = networkMs + Math.min(addedMs, waitedMs)
      return {
        pageIndex: query.page_index,
        totalMs,
        injectedMs,
        injectedFaults: names,
        verdict: withFaultsNamed(verdict, names),
      }
    },
  })
  if (result.type !== 'answered') return judged(result, 0, result.type === 'too-slow' && result.hasHeaders)
  if (faults.answer.length === 0) return judged(result, latencyMs)
  const message = applyFaults(plainMessage(result.status, {}, result.body), faults.answer, {
    earlierBody: () => earlierBody(result.body, faults),
    sign: null,
  })
  return judged(outcomeOf(message), latencyMs + deliveryMs(message), message.ending.type === 'cut')
}

/** What a poller sees of a message that ends like this. */
function outcomeOf(message: Message): ExchangeOutcome {
  switch (message.ending.type) {
    case 'complete':
      return { type: 'answered', status: message.status ?? 0, body: bodyText(message) }
    case 'reset':
      return { type: 'reset', detail: 'ECONNRESET' }
    case 'empty':
      return { type: 'reset', detail: 'closed without an answer' }
    case 'cut':
      return { type: 'reset', detail: 'closed in the middle of the body' }
    case 'garbage':
      return { type: 'not-http', detail: 'HPE_INVALID_CONSTANT' }
    case 'silence':
      return { type: 'too-slow', hasHeaders: false }
  }
}

// A refusal that a fault brought about must not be taken for the ERP's doing.
function withFaultsNamed(verdict: PageVerdict, names: readonly string[]): PageVerdict {
  if (verdict.type === 'passed' || names.length === 0) return verdict
  return { ...verdict, detail: `${verdict.detail} (injected: ${names.join(' + ')})` }
}

// The same SKUs with the stock that was reported before; a SKU that is new has no other than now.
function earlierBody(body: string, { earlierStock }: PollFaults): Uint8Array | null {
  const answer = parsedAnswer(body)
  if (!answer || earlierStock.size === 0) return null
  const items = answer.items.map((item) => ({ ...item, ...earlierStock.get(item.sku_code) }))
  return new TextEncoder().encode(JSON.stringify({ ...answer, items }))
}

// Stale data of an answer that is none can not be made: it is left to be judged.
function parsedAnswer(body: string): InventoryAnswer | null {
  try {
    return InventoryAnswer.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}
