import { isUtf8 } from 'node:buffer'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { setTimeout as delay } from 'node:timers/promises'

// One request to a supplier's program and its answer, timed: over real sockets, or with a Fetch handler in the same
// process. What went wrong is a value, never an exception.

export type ExchangeRequest = {
  url: string
  headers: Record<string, string>
  body: string
  /** The exchange is given up once this much time has passed without the last byte, and never before. */
  limitMs: number
  maxAnswerBytes: number
  /** Statuses whose body is not waited for: the exchange ends with their headers. */
  headersSuffice?: (status: number) => boolean
  /** Over a socket: headers, first half and second half of the body go out so much apart; left out: together. */
  pauseMs?: number
  /** Gives up early, for example on Ctrl-C. */
  signal: AbortSignal
}

export type ExchangeOutcome =
  /** `isUtf8` is false of a body with bytes that are none: they are U+FFFD in it. */
  | ({ type: 'answered'; status: number; body: string; isUtf8?: false } & ToldHeaders)
  | { type: 'too-slow'; hasHeaders: boolean }
  | { type: 'too-large' }
  | { type: 'not-connected'; detail: string }
  | { type: 'reset'; detail: string }
  | { type: 'not-http'; detail: string }
  | { type: 'stopped' }

/** Headers that explain an answer which is not what was asked for: it is not unpacked, and no redirect is followed. */
type ToldHeaders = { location?: string; contentEncoding?: string }

/**
 * `elapsedMs` runs from sending to the last byte of the body, or to what ended the exchange. Of an exchange over a network with
 * faults (network-exchange.ts), `injectedMs` is the part of it that the network added, `injectedFaults` what it did.
 */
export type ExchangeResult = ExchangeOutcome & {
  elapsedMs: number
  injectedMs?: number
  injectedFaults?: string
  /** Over a socket: when it was sent, on the monotonic clock. */
  sentAtMs?: number
  /** Over a socket, since the sending: when the connection stood (TLS included), and when the answer's headers were there. */
  connectedMs?: number
  firstByteMs?: number
}

/** Whole milliseconds, begun ones not counted: 3,000.9 ms are 3,000 ms. */
export function wholeMs(elapsedMs: number): number {
  return Math.floor(elapsedMs)
}

/** Bodies are judged as they come: nothing unpacks them. */
const AS_IT_IS = { 'accept-encoding': 'identity' }

export type Exchange = (request: ExchangeRequest) => Promise<ExchangeResult>

/**
 * Exchanges over real sockets. Each request has a connection of its own: a kept connection that the other side
 * closes at the wrong moment would blame an innocent ERP.
 */
export function socketExchange(monotonicMs: () => number): Exchange {
  const ownTurn = turnstile()
  return async (request) => {
    await ownTurn()
    return new Promise((resolve) => {
      const url = new URL(request.url)
      const isSecure = url.protocol === 'https:'
      const marks: { connectedMs?: number; firstByteMs?: number } = {}
      const outgoing = (isSecure ? httpsRequest : httpRequest)(url, {
        method: 'POST',
        agent: false,
        headers: {
          ...request.headers,
          ...AS_IT_IS,
          connection: 'close',
          'content-length': String(Buffer.byteLength(request.body)),
        },
      })
      const finish = (outcome: ExchangeOutcome) => {
        cancelCut()
        request.signal.removeEventListener('abort', stop)
        const result = { ...outcome, elapsedMs: monotonicMs() - startedAtMs, sentAtMs: startedAtMs, ...marks }
        // What others have sent by now is read and timed first; all other work comes afterwards.
        setImmediate(() => {
          outgoing.destroy()
          resolve(result)
        })
      }
      const stop = () => finish({ type: 'stopped' })
      let incoming: IncomingMessage | null = null
      const broken = (error: Error) =>
        finish(incoming?.complete ? tooManyBytes(incoming) : brokenExchange(error, marks.connectedMs !== undefined))
      outgoing.on('socket', (socket) => {
        socket.once(isSecure ? 'secureConnect' : 'connect', () => (marks.connectedMs = monotonicMs() - startedAtMs))
      })
      outgoing.on('error', broken)
      outgoing.on('upgrade', ({ statusCode = 101 }) => finish({ type: 'answered', status: statusCode, body: '' }))
      outgoing.on('response', (response) => {
        incoming = response
        const { statusCode: status = 0, headers } = response
        marks.firstByteMs = monotonicMs() - startedAtMs
        if (request.headersSuffice?.(status)) return finish({ type: 'answered', status, body: '' })
        const chunks: Buffer[] = []
        let bytes = 0
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > request.maxAnswerBytes) return finish({ type: 'too-large' })
          chunks.push(chunk)
        })
        response.on('end', () =>
          finish(
            answered(
              status,
              Buffer.concat(chunks),
              toldHeaders((name) => headers[name]),
            ),
          ),
        )
        response.on('error', broken)
      })
      const startedAtMs = monotonicMs()
      const cancelCut = afterAtLeast(startedAtMs + request.limitMs, monotonicMs, () =>
        finish({ type: 'too-slow', hasHeaders: marks.firstByteMs !== undefined }),
      )
      request.signal.addEventListener('abort', stop, { once: true })
      if (request.signal.aborted) return stop()
      if (request.pauseMs === undefined) outgoing.end(request.body)
      else void sendInPieces(outgoing, request.body, request.pauseMs)
    })
  }
}

async function sendInPieces(outgoing: ClientRequest, body: string, pauseMs: number): Promise<void> {
  const bytes = Buffer.from(body)
  const half = bytes.length >> 1
  outgoing.flushHeaders()
  await delay(pauseMs)
  outgoing.write(bytes.subarray(0, half))
  await delay(pauseMs)
  outgoing.end(bytes.subarray(half))
}

// Many requests may be due at one instant: each is begun in a turn of the event loop of its own. Begun in one turn, the first
// would wait for the last to be prepared while its clock runs, and innocent ERPs would be blamed for it.
function turnstile(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
    return last
  }
}

/** Exchanges with a Fetch handler in this process: no socket, the same outcomes as far as there is no network. */
export function inProcessExchange(
  handle: (request: Request) => Response | Promise<Response>,
  monotonicMs: () => number,
): Exchange {
  return (request) =>
    new Promise((resolve) => {
      const startedAtMs = monotonicMs()
      const progress = { hasHeaders: false }
      const finish = (outcome: ExchangeOutcome) => {
        cancelCut()
        request.signal.removeEventListener('abort', stop)
        resolve({ ...outcome, elapsedMs: monotonicMs() - startedAtMs })
      }
      const stop = () => finish({ type: 'stopped' })
      const cancelCut = afterAtLeast(startedAtMs + request.limitMs, monotonicMs, () =>
        finish({ type: 'too-slow', hasHeaders: progress.hasHeaders }),
      )
      request.signal.addEventListener('abort', stop, { once: true })
      if (request.signal.aborted) return stop()
      answerOf(handle, request, progress).then(finish, (error: unknown) =>
        finish({ type: 'reset', detail: String(error) }),
      )
    })
}

async function answerOf(
  handle: (request: Request) => Response | Promise<Response>,
  { url, headers, body, maxAnswerBytes, headersSuffice }: ExchangeRequest,
  progress: { hasHeaders: boolean },
): Promise<ExchangeOutcome> {
  const response = await handle(new Request(url, { method: 'POST', headers: { ...headers, ...AS_IT_IS }, body }))
  progress.hasHeaders = true
  if (headersSuffice?.(response.status)) return { type: 'answered', status: response.status, body: '' }
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > maxAnswerBytes) return { type: 'too-large' }
  return answered(
    response.status,
    bytes,
    toldHeaders((name) => response.headers.get(name)),
  )
}

/**
 * Calls back once the monotonic time is reached, and what has come by then is read: after a pause of this process, that would
 * else be cut off unread. A timer may fire early, by its own clock: then it is set again.
 */
function afterAtLeast(atMs: number, monotonicMs: () => number, callback: () => void): () => void {
  let isCancelled = false
  let timer = setTimeout(check, Math.ceil(atMs - monotonicMs()))
  function check() {
    const leftMs = atMs - monotonicMs()
    if (leftMs <= 0) setImmediate(() => !isCancelled && callback())
    else timer = setTimeout(check, Math.ceil(leftMs))
  }
  return () => {
    isCancelled = true
    clearTimeout(timer)
  }
}

// A byte order mark is part of the text, not dropped: JSON must not begin with one.
function answered(status: number, bytes: Uint8Array, told: ToldHeaders): ExchangeOutcome {
  const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { type: 'answered', status, body, ...(!isUtf8(bytes) && { isUtf8: false }), ...told }
}

function toldHeaders(valueOf: (name: 'location' | 'content-encoding') => string | null | undefined): ToldHeaders {
  const [location, contentEncoding] = [valueOf('location'), valueOf('content-encoding')]
  return { ...(location && { location }), ...(contentEncoding && { contentEncoding }) }
}

// The parser has seen the answer's end and stumbles over what follows it.
function tooManyBytes({ statusCode = 0 }: IncomingMessage): ExchangeOutcome {
  const detail = `more bytes follow its end: content-length is in bytes, not in characters, and a 204 has no body; status ${statusCode}`
  return { type: 'not-http', detail }
}

/** What an error of a connection means. */
export function brokenExchange(error: Error, hasConnected: boolean): ExchangeOutcome {
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('HPE_')) return { type: 'not-http', detail: `${code}: ${error.message}` }
  // An AggregateError (both address families refused) has an empty message.
  return { type: hasConnected ? 'reset' : 'not-connected', detail: [code, error.message].filter(Boolean).join(': ') }
}
