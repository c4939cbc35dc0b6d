import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

// One request to a supplier's program and its whole answer, timed. Three hosts: real sockets, a Fetch handler in the
// same process, or whatever a test provides. What went wrong is a value, never an exception.

export type ExchangeRequest = {
  url: string
  headers: Record<string, string>
  body: string
  /** The exchange is given up once this much time has passed without the last byte. */
  limitMs: number
  maxAnswerBytes: number
  /** Gives up early, for example on Ctrl-C. */
  signal: AbortSignal
}

export type ExchangeOutcome =
  | { type: 'answered'; status: number; body: string }
  | { type: 'too-slow'; hasHeaders: boolean }
  | { type: 'too-large' }
  | { type: 'not-connected'; detail: string }
  | { type: 'reset'; detail: string }
  | { type: 'not-http'; detail: string }
  | { type: 'stopped' }

/** `elapsedMs` runs from sending to the last byte of the body, or to what ended the exchange. */
export type ExchangeResult = ExchangeOutcome & { elapsedMs: number }

export type Exchange = (request: ExchangeRequest) => Promise<ExchangeResult>

/** Timers may fire up to 1 ms early: the cut is set 1 ms behind the limit, so that it never comes before it. */
const TIMER_MARGIN_MS = 1

/**
 * Exchanges over real sockets. Each request has a connection of its own: a kept connection that the other side
 * closes at the wrong moment would blame an innocent ERP.
 */
export function socketExchange(monotonicMs: () => number): Exchange {
  return (request) =>
    new Promise((resolve) => {
      const url = new URL(request.url)
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest
      let startedAtMs = monotonicMs()
      let hasHeaders = false
      let hasConnected = false
      const outgoing = send(url, {
        method: 'POST',
        agent: false,
        headers: { ...request.headers, connection: 'close', 'content-length': String(Buffer.byteLength(request.body)) },
      })
      const finish = (outcome: ExchangeOutcome) => {
        clearTimeout(cut)
        request.signal.removeEventListener('abort', stop)
        resolve({ ...outcome, elapsedMs: monotonicMs() - startedAtMs })
        outgoing.destroy()
      }
      const stop = () => finish({ type: 'stopped' })
      const cut = setTimeout(() => finish({ type: 'too-slow', hasHeaders }), request.limitMs + TIMER_MARGIN_MS)
      request.signal.addEventListener('abort', stop, { once: true })
      if (request.signal.aborted) return stop()
      outgoing.on('socket', (socket) => socket.once('connect', () => (hasConnected = true)))
      outgoing.on('error', (error) => finish(brokenExchange(error, hasConnected)))
      outgoing.on('response', (incoming) => {
        hasHeaders = true
        const chunks: Buffer[] = []
        let bytes = 0
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > request.maxAnswerBytes) return finish({ type: 'too-large' })
          chunks.push(chunk)
        })
        incoming.on('end', () =>
          finish({ type: 'answered', status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        )
        incoming.on('error', (error) => finish(brokenExchange(error, hasConnected)))
      })
      startedAtMs = monotonicMs()
      outgoing.end(request.body)
    })
}

/** Exchanges with a Fetch handler in this process: no socket, the same verdicts. */
export function inProcessExchange(
  handle: (request: Request) => Response | Promise<Response>,
  monotonicMs: () => number,
): Exchange {
  return async (request) => {
    const startedAtMs = monotonicMs()
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.limitMs + TIMER_MARGIN_MS)])
    const interrupted = new Promise<'interrupted'>((resolve) =>
      signal.addEventListener('abort', () => resolve('interrupted'), { once: true }),
    )
    const answered = (async () => {
      const { url, headers, body } = request
      const response = await handle(new Request(url, { method: 'POST', headers, body, signal }))
      return { status: response.status, body: await response.text() }
    })()
    const outcome = await Promise.race([answered, interrupted]).catch((error: unknown) => ({ error }))
    const elapsedMs = monotonicMs() - startedAtMs
    if (outcome === 'interrupted') {
      return request.signal.aborted
        ? { type: 'stopped', elapsedMs }
        : { type: 'too-slow', hasHeaders: false, elapsedMs }
    }
    if ('error' in outcome) return { type: 'reset', detail: String(outcome.error), elapsedMs }
    if (Buffer.byteLength(outcome.body) > request.maxAnswerBytes) return { type: 'too-large', elapsedMs }
    return { type: 'answered', ...outcome, elapsedMs }
  }
}

function brokenExchange(error: Error, hasConnected: boolean): ExchangeOutcome {
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('HPE_')) return { type: 'not-http', detail: `${code}: ${error.message}` }
  // An AggregateError (both address families refused) has an empty message.
  return { type: hasConnected ? 'reset' : 'not-connected', detail: [code, error.message].filter(Boolean).join(': ') }
}
