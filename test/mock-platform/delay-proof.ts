import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { NODE_OPTIONS } from '../../mock-platform/cli/node-options.mjs'
import { percentile } from '../../mock-platform/judge/percentile.ts'

// How exactly an injected delay is held under many requests at once, beside a bare node:http server in the same run.

/** `gateway`: the mock's own answers; `proxy`: a bare server behind the fault proxy. */
export const CONTENDERS = ['node:http', 'gateway', 'proxy'] as const
export type Contender = (typeof CONTENDERS)[number]

export type DelayedCall = { url: string; body: string }

/** By how much the answers of a round came later than the delay, milliseconds. */
export type DelayErrors = { p50: number; p99: number; least: number; count: number }

/** A round of all contenders, one after another. */
export type Round = Record<Contender, DelayErrors>

type ProofOptions = {
  delayMs: number
  inFlight: number
  callsEach: number
  /** Asked after each round. */
  isEnough: (rounds: readonly Round[]) => boolean
}

/** Rounds of all contenders in turn, so that what disturbs the machine disturbs all of them. */
export async function delayErrors(options: ProofOptions): Promise<readonly Round[]> {
  const processes = await Promise.all(CONTENDERS.map((contender) => started(contender, options.delayMs)))
  const rounds: Round[] = []
  try {
    // The first one pays for cold code, and does not count.
    await oneRound(processes, options)
    do rounds.push(await oneRound(processes, options))
    while (!options.isEnough(rounds))
  } finally {
    for (const { child } of processes) child.disconnect()
  }
  return rounds
}

type Process = Awaited<ReturnType<typeof started>>

async function oneRound(processes: readonly Process[], options: ProofOptions): Promise<Round> {
  const measured: Partial<Round> = {}
  for (const { contender, call } of processes) measured[contender] = await errorsOf(call, options)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is a process for each contender
  return measured as Round
}

async function started(contender: Contender, delayMs: number) {
  // The mock as its command line runs it, the bare server as Node does.
  const execArgv = contender === 'node:http' ? [] : NODE_OPTIONS
  const child = fork(join(import.meta.dirname, 'delay-contender.ts'), [contender, String(delayMs)], { execArgv })
  const call = await new Promise<DelayedCall>((resolve, reject) => {
    child.once('message', (message) => resolve(message as DelayedCall))
    child.once('exit', (code) => reject(new Error(`${contender} ended with ${code}`)))
  })
  return { contender, call, child }
}

// Callers begin one after another within one delay, so that their requests are spread and stay so.
async function errorsOf(call: DelayedCall, { delayMs, inFlight, callsEach }: ProofOptions): Promise<DelayErrors> {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight })
  const errors: number[] = []
  const caller = async (index: number) => {
    await new Promise((resolve) => setTimeout(resolve, (index * delayMs) / inFlight))
    for (let calls = 0; calls <= callsEach; calls++) {
      const elapsedMs = await timed(call, agent)
      // The first one opens the connection.
      if (calls > 0) errors.push(elapsedMs - delayMs)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, (_, index) => caller(index)))
  agent.destroy()
  return {
    p50: percentile(errors, 50)!,
    p99: percentile(errors, 99)!,
    least: Math.min(...errors),
    count: errors.length,
  }
}

function timed({ url, body }: DelayedCall, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
    const startedAtMs = performance.now()
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      incoming.resume()
      incoming.once('end', () => {
        if (incoming.statusCode === 200) resolve(performance.now() - startedAtMs)
        else reject(new Error(`HTTP status ${incoming.statusCode}`))
      })
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}
