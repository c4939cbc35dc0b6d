// A request or an answer on its way, and how it is to be delivered: data that faults change, and that each host acts on as
// far as it can (a socket, a Fetch handler, the judge of a poll, an ERP that is played).

export type Headers = Readonly<Record<string, string | readonly string[]>>

export type Message = {
  /** Null for a request. */
  status: number | null
  /** Names in lower case. */
  headers: Headers
  body: Uint8Array
  /** How long nothing of it leaves. */
  delayMs: number
  /** How its body leaves after that; null: at once. */
  pace: Pace | null
  /** What becomes of the connection. */
  ending: Ending
  /** How often it is sent: more than once for a push that is duplicated. */
  copies: number
}

export type Pace = { type: 'pieces'; count: number; overMs: number } | { type: 'rate'; bytesPerSecond: number }

export type Ending =
  | { type: 'complete' }
  /** Broken by an RST, before the first byte. */
  | { type: 'reset' }
  /** Closed in an orderly way, before the first byte. */
  | { type: 'empty' }
  /** Bytes that are not HTTP, then closed. */
  | { type: 'garbage' }
  /** Nothing, and left open. */
  | { type: 'silence' }
  /** Closed after this share of the body; the head announces all of it. */
  | { type: 'cut'; share: number }

/** What `garbage` sends. */
export const GARBAGE = 'x\u0000\u0001this is not HTTP\r\n\r\n'

/** A message that goes out at once and whole. */
export function plainMessage(status: number | null, headers: Headers, body: Uint8Array | string): Message {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return { status, headers, body: bytes, delayMs: 0, pace: null, ending: { type: 'complete' }, copies: 1 }
}

export function bodyText({ body }: Pick<Message, 'body'>): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
}

/** Its headers for who sends each once. */
export function singleValues(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** The bytes of the body that leave at all. */
export function sentBytes({ body, ending }: Message): number {
  return ending.type === 'cut' ? Math.floor(body.length * ending.share) : body.length
}

/** From its readiness to its last byte; Infinity for silence. What ends before the first byte is not paced. */
export function deliveryMs(message: Message): number {
  switch (message.ending.type) {
    case 'silence':
      return Infinity
    case 'reset':
    case 'empty':
    case 'garbage':
      return message.delayMs
    case 'complete':
    case 'cut':
      return message.delayMs + pacedMs(message)
  }
}

/** Slices of a body that leaves at a rate: so many a second. */
const SLICES_A_SECOND = 20

/** The pieces in which the body leaves, and how long after its head each does. */
export function* piecesOf(message: Message): Generator<{ afterMs: number; from: number; to: number }> {
  const { pace } = message
  const bytes = sentBytes(message)
  const pieceBytes = pieceSize(pace, message.body.length)
  for (let from = 0; from < bytes; from += pieceBytes) {
    const to = Math.min(bytes, from + pieceBytes)
    yield { afterMs: paceMsAt(message, to), from, to }
  }
}

function pieceSize(pace: Pace | null, bodyBytes: number): number {
  if (pace === null) return Math.max(1, bodyBytes)
  if (pace.type === 'pieces') return Math.max(1, Math.ceil(bodyBytes / pace.count))
  return Math.max(1, Math.floor(pace.bytesPerSecond / SLICES_A_SECOND))
}

function pacedMs(message: Message): number {
  return paceMsAt(message, sentBytes(message))
}

// When so many bytes of the body have left.
function paceMsAt({ pace, body }: Message, bytes: number): number {
  if (pace === null || body.length === 0) return 0
  return pace.type === 'rate' ? (1000 * bytes) / pace.bytesPerSecond : (pace.overMs * bytes) / body.length
}
