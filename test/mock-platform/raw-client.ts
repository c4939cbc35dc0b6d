import { connect } from 'node:net'

/** What a client sees that knows nothing of HTTP: bytes, when they came, and how the connection ended. */
export type RawAnswer = {
  text: string
  /** Milliseconds from sending to each arrival. */
  arrivals: { atMs: number; bytes: number }[]
  /** `open`: still open when the client gave up. */
  end: 'fin' | 'rst' | 'open'
  endedAtMs: number
}

/** Sends a POST over a connection of its own, and reads until it ends or nothing is left to wait for. */
export function rawPost(
  url: string,
  {
    headers,
    body,
    times = 1,
    giveUpMs = 60_000,
    isWhole = () => false,
  }: {
    headers: Record<string, string>
    body: string
    /** How often, one right after the other: pipelined. */
    times?: number
    giveUpMs?: number
    /** Whether nothing more is waited for: of an answer whose connection stays open. */
    isWhole?: (text: string) => boolean
  },
): Promise<RawAnswer> {
  const { hostname, port, pathname, host } = new URL(url)
  const lines = Object.entries({ host, 'content-length': String(Buffer.byteLength(body)), ...headers })
  const head = [`POST ${pathname} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const answer: RawAnswer = { text: '', arrivals: [], end: 'open', endedAtMs: 0 }
    let sentAtMs = performance.now()
    const finish = (end: RawAnswer['end']) => {
      clearTimeout(giveUp)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.destroy()
      resolve({ ...answer, end, endedAtMs: performance.now() - sentAtMs })
    }
    const giveUp = setTimeout(() => finish('open'), giveUpMs)
    socket.on('connect', () => {
      sentAtMs = performance.now()
      socket.write((head + body).repeat(times))
    })
    socket.on('data', (chunk) => {
      answer.text += chunk.toString('latin1')
      answer.arrivals.push({ atMs: performance.now() - sentAtMs, bytes: chunk.length })
      if (isWhole(answer.text)) finish('open')
    })
    socket.on('end', () => finish('fin'))
    socket.on('error', () => finish('rst'))
  })
}

/** An HTTP answer with as much of its body as it announces. */
export function isWholeHttp(text: string): boolean {
  const { announced, body } = partsOf(text)
  return announced !== null && body.length >= announced
}

/** Head, body and announced length of what came; null: no length. */
export function partsOf(text: string): { status: number; head: string; body: string; announced: number | null } {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 0)
  return { status, head, body: rest.join('\r\n\r\n'), announced: length === undefined ? null : Number(length) }
}
