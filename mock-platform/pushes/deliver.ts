import { PUSH_ACKNOWLEDGE_LIMIT_MS } from '../contract/push.ts'
import { signBody } from '../contract/signing.ts'
import { webhookHeaders } from '../contract/standard-webhooks.ts'
import type { Connection } from '../connections.ts'
import { pushUrlOf, signingSecrets } from '../connections.ts'
import { applyFaults, formatFault } from '../faults/fault.ts'
import type { Message } from '../faults/message.ts'
import { bodyText, plainMessage, singleValues } from '../faults/message.ts'
import type { Exchange, ExchangeResult } from '../http/exchange.ts'
import { wholeMs } from '../http/exchange.ts'
import { printable } from '../http/printable.ts'
import type { PushEffect } from '../sim/effects.ts'
import type { PushResult } from '../sim/pushes.ts'

/** A 200 acknowledges by its headers; of any other answer so much is read, to show what went wrong. */
const MAX_RECEIPT_BYTES = 64 * 1024

type Delivering = {
  exchange: Exchange
  connection: Connection
  /** The machine's time, which signatures carry: verifiers hold it against their own clock. */
  machineNowMs: number
  signal: AbortSignal
}

/** Sends one push; only HTTP 200 within 500 ms acknowledges it. */
export async function deliverPush(effect: PushEffect, delivering: Delivering): Promise<PushResult> {
  const message = messageOf(effect, delivering)
  const injectedFaults = effect.faults.map((fault) => formatFault(fault))
  const outcome = message.ending.type === 'silence' ? NEVER_SENT : await sendCopies(message, delivering)
  return { ...outcome, ...(injectedFaults.length > 0 && { injectedFaults }) }
}

const NEVER_SENT: PushResult = { type: 'refused', elapsedMs: 0, detail: 'it was dropped on purpose and never arrived' }

function messageOf(effect: PushEffect, delivering: Delivering): Message {
  const sign = (body: string) => pushSignatures(effect.pushId, body, delivering)
  const body = JSON.stringify(effect.message)
  const message = plainMessage(null, { 'content-type': 'application/json', ...sign(body) }, body)
  return applyFaults(message, effect.faults, {
    earlierBody: () => null,
    sign: (bytes) => sign(new TextDecoder().decode(bytes)),
  })
}

/** The headers that sign a push, in both ways. */
export function pushSignatures(
  pushId: string,
  body: string,
  { connection, machineNowMs }: Pick<Delivering, 'connection' | 'machineNowMs'>,
) {
  const [oldest, ...newer] = signingSecrets(connection, machineNowMs)
  return {
    // It has room for one: the earlier secret, as long as it is valid.
    authorization: signBody(body, connection.appKey, oldest),
    ...webhookHeaders({ messageId: `msg_${pushId}`, sentAtMs: machineNowMs, body, appSecrets: [...newer, oldest] }),
  }
}

async function sendCopies(message: Message, { exchange, connection, signal }: Delivering): Promise<PushResult> {
  const request = {
    url: pushUrlOf(connection),
    headers: singleValues(message.headers),
    body: bodyText(message),
    limitMs: PUSH_ACKNOWLEDGE_LIMIT_MS,
    maxAnswerBytes: MAX_RECEIPT_BYTES,
    headersSuffice: (status: number) => status === 200,
    signal,
  }
  const [first] = await Promise.all([exchange(request), ...moreCopies(message, () => exchange(request))])
  const elapsedMs = wholeMs(first.elapsedMs)
  const refusal = refusalDetail(first)
  return refusal ? { type: 'refused', elapsedMs, detail: refusal } : { type: 'acknowledged', elapsedMs }
}

function moreCopies({ copies }: Message, send: () => Promise<ExchangeResult>): Promise<ExchangeResult>[] {
  return Array.from({ length: copies - 1 }, send)
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
