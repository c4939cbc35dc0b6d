import type { IncomingMessage, RequestOptions, ServerResponse } from 'node:http'
import { Agent as HttpAgent, createServer, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { DrawnFault } from '../faults/fault.ts'
import { applyFaults, formatFault } from '../faults/fault.ts'
import type { Headers, Message } from '../faults/message.ts'
import { piecesOf, plainMessage } from '../faults/message.ts'
import type { NetworkFaults } from '../faults/network-faults.ts'
import type { MonotonicTimer } from '../judge/monotonic-timer.ts'
import type { ExchangeOutcome } from './exchange.ts'
import { brokenExchange } from './exchange.ts'
import { HOP_BY_HOP, MAX_HELD_MS, playAnswer, turnOnConnection } from './play-message.ts'

// A bad network in front of a healthy program: requests are handed on, answers are handed back, and faults strike both ways.
// Each message is read whole before it goes on, so an answer that dripped from the program leaves at once.

/** A request or an answer that passes, at most. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** Connections at once; more are closed. */
const MAX_CONNECTIONS = 2000

/** What a request's own sender may name it by; it does not reach the program behind the proxy. */
export const EXCHANGE_HEADER = 'x-sandbox-exchange'

/** What the network did with one exchange. */
export type Passage = {
  exchangeId: string | null
  path: string
  faults: readonly string[]
  /** Milliseconds that it held the exchange up, as far as it went. */
  injectedMs: number
  /** What was wrong with the program behind it; null: it answered, or was never asked. */
  programFailure: ExchangeOutcome | null
}

type FaultProxyOptions = {
  /** Base address of the program behind it. */
  toUrl: string
  hostname: string
  port: number
  faults: NetworkFaults
  timer: MonotonicTimer
  /** Told of each exchange when it is over. */
  onPassage: (passage: Passage) => void
}

export type FaultProxy = { url: string; close(): Promise<void> }

/** Opens the proxy; port 0 takes a free one. */
export function openFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const server = createServer((incoming, outgoing) => {
    const exchange = new PassingExchange(options, incoming, outgoing)
    // Nothing that a client or the program behind does may end the proxy.
    void exchange
      .run()
      .catch(() => incoming.socket.destroy())
      .finally(() => options.onPassage(exchange.passage))
  })
  server.requestTimeout = MAX_HELD_MS
  server.maxConnections = MAX_CONNECTIONS
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname, () => {
      server.off('error', reject)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on TCP has such an address
      const { port } = server.address() as AddressInfo
      const name = options.hostname.includes(':') ? `[${options.hostname}]` : options.hostname
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ url: `http://${name}:${port}`, close })
    })
  })
}

type Answered = { type: 'answer'; message: Message } | { type: 'failed'; outcome: ExchangeOutcome } | { type: 'lost' }

class PassingExchange {
  readonly #options: FaultProxyOptions
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse
  readonly #gone = new AbortController()
  readonly #leave = () => this.#gone.abort()
  readonly #signal: AbortSignal
  readonly #path: string
  readonly #names: string[] = []
  #injectedMs = 0
  #programFailure: ExchangeOutcome | null = null

  constructor(options: FaultProxyOptions, incoming: IncomingMessage, outgoing: ServerResponse) {
    this.#options = options
    this.#incoming = incoming
    this.#outgoing = outgoing
    this.#path = incoming.url ?? '/'
    // Also when the proxy closes all of its connections.
    outgoing.once('close', this.#leave)
    this.#signal = this.#gone.signal
  }

  async run(): Promise<void> {
    const answered = await this.#ask()
    if (answered.type === 'failed') this.#programFailure = answered.outcome
    if (answered.type === 'answer') return this.#giveBack(answered.message)
    await turnOnConnection(this.#outgoing)
    this.#incoming.socket.resetAndDestroy()
  }

  /** What became of it, once it is over. */
  get passage(): Passage {
    return {
      exchangeId: firstValue(this.#incoming.headers[EXCHANGE_HEADER]),
      path: this.#path,
      faults: this.#names,
      injectedMs: this.#injectedMs,
      programFailure: this.#programFailure,
    }
  }

  async #ask(): Promise<Answered> {
    const body = await readWhole(this.#incoming)
    if (body === null) return tooLarge()
    // `OPTIONS *`, and whole addresses: what is asked of a proxy that is told where to go.
    if (!this.#path.startsWith('/')) return { type: 'lost' }
    const faults = this.#struck('request')
    const request = applyFaults(plainMessage(null, forwarded(this.#incoming.headers), body), faults, CONTEXT)
    await this.#wait(request.delayMs)
    if (request.ending.type === 'silence') {
      await this.#wait(MAX_HELD_MS)
      return { type: 'lost' }
    }
    if (request.ending.type === 'reset' || this.#signal.aborted) return { type: 'lost' }
    return this.#handOn(request)
  }

  #handOn(message: Message): Promise<Answered> {
    const { toUrl } = this.#options
    const target = new URL(toUrl + this.#path)
    const isSecure = target.protocol === 'https:'
    const options: RequestOptions = {
      method: this.#incoming.method,
      agent: agentOf(this.#incoming.socket, isSecure),
      headers: { ...message.headers, 'content-length': message.body.length },
      signal: this.#signal,
    }
    return new Promise((resolve) => {
      let hasConnected = false
      const sent = (isSecure ? httpsRequest : httpRequest)(target, options, (answer) => {
        readWhole(answer).then(
          (body) => resolve(body === null ? tooLarge() : { type: 'answer', message: answerMessage(answer, body) }),
          (error: Error) => resolve({ type: 'failed', outcome: brokenExchange(error, true) }),
        )
      })
      sent.once('socket', (socket) => {
        if (sent.reusedSocket) hasConnected = true
        else socket.once(isSecure ? 'secureConnect' : 'connect', () => (hasConnected = true))
      })
      sent.once('error', (error) => {
        const isCut = this.#signal.aborted || message.ending.type === 'cut'
        resolve(isCut ? { type: 'lost' } : { type: 'failed', outcome: brokenExchange(error, hasConnected) })
      })
      void this.#send(message, sent)
    })
  }

  async #send(message: Message, sent: ReturnType<typeof httpRequest>): Promise<void> {
    const headAtMs = this.#options.timer.nowMs()
    for (const { afterMs, from, to } of piecesOf(message)) {
      if (afterMs > 0) await this.#wait(headAtMs + afterMs - this.#options.timer.nowMs())
      if (this.#signal.aborted) return
      sent.write(message.body.subarray(from, to))
    }
    // What was written must leave before the connection is closed in the middle.
    if (message.ending.type === 'cut') sent.once('finish', () => sent.socket?.destroySoon())
    sent.end()
  }

  async #giveBack(answer: Message): Promise<void> {
    const { timer } = this.#options
    const message = applyFaults(answer, this.#struck('answer'), {
      ...CONTEXT,
      earlierBody: () => this.#options.faults.earlierBody(this.#path),
    })
    if (this.#names.length === 0) this.#options.faults.remember(this.#path, answer.body)
    const [incoming, outgoing] = [this.#incoming, this.#outgoing]
    const fromMs = timer.nowMs()
    await playAnswer(message, { incoming, outgoing }, { timer, readyAtMs: fromMs })
    this.#outgoing.off('close', this.#leave)
    const isHeld = message.delayMs > 0 || message.pace !== null || message.ending.type === 'silence'
    if (isHeld) this.#injectedMs += timer.nowMs() - fromMs
  }

  #struck(direction: 'request' | 'answer'): DrawnFault[] {
    const faults = this.#options.faults.striking(direction, this.#path)
    this.#names.push(...faults.map((fault) => formatFault(fault)))
    return faults
  }

  async #wait(ms: number): Promise<void> {
    if (ms <= 0) return
    const { timer } = this.#options
    const fromMs = timer.nowMs()
    await timer.wait(Math.min(ms, MAX_HELD_MS), this.#signal)
    this.#injectedMs += timer.nowMs() - fromMs
  }
}

const agents = new WeakMap<Socket, HttpAgent>()

// A connection that is kept in front is kept behind too, and one that is new is new: the network itself joins no requests.
function agentOf(socket: Socket, isSecure: boolean): HttpAgent {
  const known = agents.get(socket)
  if (known) return known
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: 1 })
  agents.set(socket, agent)
  socket.once('close', () => agent.destroy())
  return agent
}

// Nothing here knows the secret: what changes a signed body breaks its signature too.
const CONTEXT = { earlierBody: () => null, sign: null }

function tooLarge(): Answered {
  return { type: 'failed', outcome: { type: 'too-large' } }
}

function answerMessage(answer: IncomingMessage, body: Uint8Array): Message {
  return plainMessage(answer.statusCode ?? 200, forwarded(answer.headers), body)
}

function forwarded(headers: IncomingMessage['headers']): Headers {
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && name !== 'host' && name !== EXCHANGE_HEADER && !HOP_BY_HOP.has(name),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
}

function firstValue(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

// Null for one that is too large: the rest of it is not read.
async function readWhole(stream: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no encoding is set, so its chunks are bytes
    const part = Buffer.from(chunk as Uint8Array)
    bytes += part.length
    if (bytes > MAX_BODY_BYTES) return null
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}
