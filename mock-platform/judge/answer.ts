import type { z } from 'zod'
import type { PollFailureKind } from '../contract/inventory-sync-methods.ts'
import { ANSWER_LIMIT_MS, InventoryAnswer, MAX_ANSWER_BYTES } from '../contract/inventory-query.ts'
import type { InventoryQuery } from '../contract/inventory-query.ts'
import type { ExchangeResult } from '../http/exchange.ts'
import { wholeMs } from '../http/exchange.ts'
import { printable } from '../http/printable.ts'

// SYNC-2 and SYNC-3 for one page: is this answer in time, and is it what the contract says?

export type PageVerdict =
  { type: 'passed'; answer: InventoryAnswer } | { type: 'failed'; kind: PollFailureKind; detail: string }

/** SYNC-2: exactly 3,000 ms passes, 3,001 ms fails. */
export function isAnswerInTime(elapsedMs: number): boolean {
  return wholeMs(elapsedMs) <= ANSWER_LIMIT_MS
}

/** Judges one page by its total time (injected delay included) and by what came back. */
export function pageVerdict(query: InventoryQuery, result: ExchangeResult, totalMs: number): PageVerdict {
  switch (result.type) {
    case 'too-slow':
      return failed('ANSWER_TOO_SLOW', tooSlowDetail(result.hasHeaders))
    case 'not-connected':
      return failed('CONNECTION_FAILED', `no connection (${printable(result.detail)})`)
    case 'reset':
      return failed(
        'CONNECTION_RESET',
        `the connection broke before the answer was complete (${printable(result.detail)})`,
      )
    case 'not-http':
      return failed('CONTRACT_BROKEN', `the answer is not HTTP (${printable(result.detail)})`)
    case 'too-large':
      return failed('CONTRACT_BROKEN', `the answer is larger than ${MAX_ANSWER_BYTES} bytes`)
    case 'stopped':
      return failed('CONNECTION_FAILED', 'the poll was stopped')
    case 'answered':
      if (!isAnswerInTime(totalMs)) return failed('ANSWER_TOO_SLOW', lateDetail(result.elapsedMs))
      return bodyVerdict(query, result)
  }
}

type Answered = Extract<ExchangeResult, { type: 'answered' }>

function bodyVerdict(query: InventoryQuery, answered: Answered): PageVerdict {
  if (answered.status < 200 || answered.status > 299) return failed('HTTP_STATUS', statusDetail(answered))
  let json: unknown
  try {
    json = jsonOf(answered)
  } catch (error) {
    return failed(
      'BODY_NOT_JSON',
      `${error instanceof Error ? printable(error.message) : ''}: ${printable(answered.body)}`,
    )
  }
  const parsed = InventoryAnswer.safeParse(json)
  if (!parsed.success) return shapeFailure(json, parsed.error)
  const answer = parsed.data
  if (answer.request_id !== query.request_id) {
    return failed('CONTRACT_BROKEN', `request_id is "${printable(answer.request_id)}", asked was "${query.request_id}"`)
  }
  if (answer.page_index !== query.page_index) {
    return failed('CONTRACT_BROKEN', `page_index is ${answer.page_index}, asked was ${query.page_index}`)
  }
  if (answer.page_size !== query.page_size) {
    return failed('CONTRACT_BROKEN', `page_size is ${answer.page_size}, asked was ${query.page_size}`)
  }
  if (answer.items.length > query.page_size) {
    return failed('CONTRACT_BROKEN', `${answer.items.length} items, asked was for ${query.page_size} at most`)
  }
  return { type: 'passed', answer }
}

function statusDetail({ status, location, body }: Answered): string {
  const leadsTo = location === undefined ? '' : `, which leads to ${printable(location)} and is not followed`
  return `HTTP status ${status}${leadsTo}: ${printable(body)}`
}

/** Throws an error that says why it is none. */
function jsonOf({ body, isUtf8, contentEncoding }: Answered): unknown {
  const packed = contentEncoding === undefined ? '' : ` (content-encoding ${contentEncoding}, asked was for identity)`
  if (isUtf8 === false) throw new Error(`the body is not UTF-8, as JSON must be${packed}`)
  if (body.startsWith('\uFEFF')) throw new Error('the body begins with a byte order mark, which JSON must not')
  if (body === '') throw new Error('the body is empty')
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Error(`the body is not JSON${packed}, ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}

// A quantity that is a number, but negative or with a fraction, has a kind of its own (SYNC-3).
function shapeFailure(json: unknown, error: z.ZodError): PageVerdict {
  for (const issue of error.issues) {
    const value = valueAt(json, issue.path)
    const isQuantity = String(issue.path.at(-1)).endsWith('_quantity') && typeof value === 'number'
    if (isQuantity && !Number.isInteger(value)) return failed('QUANTITY_FRACTIONAL', at(issue.path, value))
    if (isQuantity && value < 0) return failed('QUANTITY_NEGATIVE', at(issue.path, value))
  }
  const [first] = error.issues
  return failed(
    'CONTRACT_BROKEN',
    first ? `${pathText(first.path)}: ${first.message}` : 'not the shape of the contract',
  )
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    json,
  )
}

const at = (path: readonly PropertyKey[], value: number) => `${pathText(path)} is ${value}`
const pathText = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'the body'

function lateDetail(erpMs: number): string {
  if (!isAnswerInTime(erpMs)) return `answered after ${wholeMs(erpMs)} ms`
  return `the ERP answered after ${wholeMs(erpMs)} ms, the injected delay took it past ${ANSWER_LIMIT_MS} ms`
}

function tooSlowDetail(hasHeaders: boolean): string {
  return hasHeaders
    ? `cut off after ${ANSWER_LIMIT_MS} ms: the headers had come, the body was not complete`
    : `cut off after ${ANSWER_LIMIT_MS} ms: nothing had been answered`
}

function failed(kind: PollFailureKind, detail: string): PageVerdict {
  return { type: 'failed', kind, detail }
}
