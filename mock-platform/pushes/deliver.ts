import { PUSH_ACKNOWLEDGE_LIMIT_MS } from '../contract/push.ts'
import { signBody } from '../contract/signing.ts'
import type { Connection } from '../connections.ts'
import { pushUrlOf } from '../connections.ts'
import type { Exchange, ExchangeResult } from '../http/exchange.ts'
import { wholeMs } from '../http/exchange.ts'
import { printable } from '../http/printable.ts'
import type { PushResult } from '../sim/pushes.ts'
import type { PushEffect } from '../sim/effects.ts'

/** A 200 acknowledges by its headers; of any other answer so much is read, to show what went wrong. */
const MAX_RECEIPT_BYTES = 64 * 1024

/** Sends one push; only HTTP 200 within 500 ms acknowledges it. */
export async function deliverPush(
  exchange: Exchange,
  effect: PushEffect,
  connection: Connection,
  signal: AbortSignal,
): Promise<PushResult> {
  const body = JSON.stringify(effect.message)
  const result = await exchange({
    url: pushUrlOf(connection),
    headers: {
      'content-type': 'application/json',
      authorization: signBody(body, connection.appKey, connection.appSecret),
    },
    body,
    limitMs: PUSH_ACKNOWLEDGE_LIMIT_MS,
    maxAnswerBytes: MAX_RECEIPT_BYTES,
    headersSuffice: (status) => status === 200,
    signal,
  })
  const elapsedMs = wholeMs(result.elapsedMs)
  const refusal = refusalDetail(result)
  return refusal ? { type: 'refused', elapsedMs, detail: refusal } : { type: 'acknowledged', elapsedMs }
}

function refusalDetail(result: ExchangeResult): string | null {
  switch (result.type) {
    case 'answered': {
      if (result.status !== 200) return `HTTP status ${result.status}, 200 was due: ${printable(result.body)}`
      const isInTime = wholeMs(result.elapsedMs) <= PUSH_ACKNOWLEDGE_LIMIT_MS
      return isInTime
        ? null
        : `acknowledged after ${wholeMs(result.elapsedMs)} ms, ${PUSH_ACKNOWLEDGE_LIMIT_MS} ms are allowed`
    }
    case 'too-slow':
      return `not acknowledged within ${PUSH_ACKNOWLEDGE_LIMIT_MS} ms`
    case 'too-large':
      return `the answer is larger than ${MAX_RECEIPT_BYTES} bytes`
    case 'stopped':
      return 'the delivery was stopped'
    case 'not-connected':
    case 'reset':
    case 'not-http':
      return printable(result.detail)
  }
}
