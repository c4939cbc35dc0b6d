import { DEMO_APP_KEY, DEMO_APP_SECRET, DEMO_SUPPLIER_ID } from '../../mock-platform/contract/demo.ts'
import { ANSWER_LIMIT_MS } from '../../mock-platform/contract/inventory-query.ts'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { socketExchange, wholeMs } from '../../mock-platform/http/exchange.ts'
import { watchOwnDelay } from '../../mock-platform/judge/own-delay.ts'
import { percentile } from '../../mock-platform/judge/percentile.ts'
import { ReviewedErp } from '../../mock-platform/judge/reviewed-erp.ts'
import type { PolledPage } from '../../mock-platform/judge/reviewed-erp.ts'

// Whether the judge is right under load: ERPs whose time is known, and what it says of them.

/** After so many milliseconds the last byte goes out; `drip`: the headers at once, the body over 4 s. */
export type ErpTime = 2990 | 3000 | 3010 | 'never' | 'drip'

export type Query = { request_id: string; page_index: number; page_size: number }

/** The answer of an ERP without stock. */
export function pageOf({ request_id, page_index, page_size }: Query): string {
  return JSON.stringify({ request_id, page_index, page_size, total_count: 0, items: [] })
}

const exchange = socketExchange(() => performance.now())

type Serve = (response: ServerResponse, body: string) => Promise<void> | void

function erpAt(erpUrl: string): ReviewedErp {
  const connection = {
    supplierId: DEMO_SUPPLIER_ID,
    erpUrl,
    pushUrl: null,
    appKey: DEMO_APP_KEY,
    appSecret: DEMO_APP_SECRET,
  }
  const { signal } = new AbortController()
  return new ReviewedErp({ connection, exchange, virtualNowMs: () => 0, signal })
}

async function withErp<T>(serve: Serve, use: (erp: ReviewedErp) => Promise<T>): Promise<T> {
  const server = createServer(async (request, response) => serve(response, pageOf((await json(request)) as Query)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const erpUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    return await use(erpAt(erpUrl))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** What the judge said of each ERP of one time: wrong verdicts, and when it cut those off that it cut. */
export type TimeVerdicts = { time: ErpTime; polls: number; wrong: number; cutsMs: readonly number[] }

/** By how much this process was late by itself, at most: what is wrong by less is the machine's fault. */
export type TimedVerdicts = { verdicts: TimeVerdicts[]; ownDelayMs: number }

/** Polls so many ERPs of each time at once. At 3,000 ms either verdict may be right, as was measured. */
export async function verdictsOf(times: readonly ErpTime[], erpsEach: number): Promise<TimedVerdicts> {
  const ownDelay = watchOwnDelay()
  const erps = new Worker(new URL('timed-erps.ts', import.meta.url))
  const [port] = (await once(erps, 'message')) as [number]
  const allReady = barrier(times.length * erpsEach, () => ownDelay.takeMs())
  const pollOne = (time: ErpTime, n: number) => measuredPoll(erpAt(`http://127.0.0.1:${port}/${time}-${n}`), allReady)
  const verdicts = times.map(async (time) => {
    const polled = await Promise.all(Array.from({ length: erpsEach }, (_, n) => pollOne(time, n)))
    const cuts = polled.filter(({ result }) => result.type === 'too-slow')
    const wrong = polled.filter((each) => !isRight(time, each)).length
    return { time, polls: polled.length, wrong, cutsMs: cuts.map(({ result }) => result.elapsedMs) }
  })
  const all = await Promise.all(verdicts)
  const ownDelayMs = ownDelay.takeMs()
  ownDelay.stop()
  await erps.terminate()
  return { verdicts: all, ownDelayMs }
}

// Not the cold code of both sides, nor the opening of so many servers: the first answer comes at once, and all wait for all.
async function measuredPoll(erp: ReviewedErp, allReady: () => Promise<void>): Promise<PolledPage> {
  await erp.poll(1)
  await allReady()
  return erp.poll(1)
}

function barrier(parties: number, onOpen: () => void): () => Promise<void> {
  const open = Promise.withResolvers<void>()
  let arrived = 0
  return () => {
    arrived++
    if (arrived === parties) {
      onOpen()
      open.resolve()
    }
    return open.promise
  }
}

function isRight(time: ErpTime, { result, verdict }: PolledPage): boolean {
  const isPassed = verdict.type === 'passed'
  if (time === 3000) return isPassed === (wholeMs(result.elapsedMs) <= ANSWER_LIMIT_MS && result.type === 'answered')
  return isPassed === (time === 2990)
}

/** When the last of 99 % of the polls was cut off, and the first. */
export function cutTimes(verdicts: readonly TimeVerdicts[]): { earliestMs: number; p99Ms: number } {
  const all = verdicts.flatMap(({ cutsMs }) => cutsMs)
  return { earliestMs: Math.min(...all), p99Ms: percentile(all, 99) ?? 0 }
}

const POLL_EVERY_MS = 20
const FREEZE_AT_MS = 500
const FROZEN_FOR_MS = 4005

/** An ERP that answers at once, stands still for 4 s, and goes on, polled every 20 ms whatever it does. */
export async function frozenErp(): Promise<{ polls: number; overLimit: number; truth: number }> {
  const thawed = Promise.withResolvers<void>()
  let beganMs = Infinity
  const isFrozen = () => {
    const atMs = performance.now() - beganMs
    return atMs >= FREEZE_AT_MS - POLL_EVERY_MS / 2 && atMs < FREEZE_AT_MS + FROZEN_FOR_MS
  }
  const serve: Serve = async (response, body) => {
    if (isFrozen()) await thawed.promise
    response.end(body)
  }
  return withErp(serve, async (erp) => {
    await erp.poll(1)
    beganMs = performance.now()
    void delay(FREEZE_AT_MS + FROZEN_FOR_MS).then(() => thawed.resolve())
    const polls = Math.ceil((FREEZE_AT_MS + FROZEN_FOR_MS) / POLL_EVERY_MS)
    const polled = await Promise.all(
      Array.from({ length: polls }, (_, n) => delay(n * POLL_EVERY_MS).then(() => erp.poll(1))),
    )
    const overLimit = polled.filter(({ verdict }) => verdict.type === 'failed').length
    // Sent while it stood still, and more than 3 s before it went on.
    const lastMs = FREEZE_AT_MS + FROZEN_FOR_MS - ANSWER_LIMIT_MS
    return { polls, overLimit, truth: Math.floor((lastMs - FREEZE_AT_MS) / POLL_EVERY_MS) + 1 }
  })
}
