import { Client } from 'undici'

/** One request of a contender, ready to be sent, and the least that its answer weighs. */
export type LoadRequest = {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body: string | null
  minBytes: number
}

export type LoadResult = { requests: number; seconds: number; latenciesMs: Float64Array }

/**
 * Closed loop: each connection sends its next request when the last answer is whole. Requests are taken in turn, so that
 * neighbours in time differ. Throws at the first answer that is not 200 or is too short: an error is not fast, it is wrong.
 */
export async function runLoad(
  origin: string,
  requests: LoadRequest[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<LoadResult> {
  const latencies: number[] = []
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1000
  let next = 0

  async function loop(): Promise<void> {
    const client = new Client(origin, { pipelining: 1 })
    try {
      while (performance.now() < endsAt) {
        const request = requests[next % requests.length]!
        next += 1
        const sentAt = performance.now()
        await send(client, request)
        latencies.push(performance.now() - sentAt)
      }
    } finally {
      await client.destroy()
    }
  }

  await Promise.all(Array.from({ length: connections }, loop))
  const tookSeconds = (performance.now() - startedAt) / 1000
  return { requests: latencies.length, seconds: tookSeconds, latenciesMs: Float64Array.from(latencies).toSorted() }
}

/** Sends and drops the body: parsing it is the client's work, not the server's. */
function send(client: Client, request: LoadRequest): Promise<void> {
  const { method, path, headers, body, minBytes } = request
  return new Promise((resolve, reject) => {
    let status = 0
    let bytes = 0
    client.dispatch(
      { method, path, headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.length
        },
        onResponseEnd() {
          if (status === 200 && bytes >= minBytes) resolve()
          else reject(new Error(`${method} ${path}: status ${status}, ${bytes} bytes (at least ${minBytes} expected)`))
        },
        onResponseError(_controller, error) {
          reject(error)
        },
      },
    )
  })
}

/** Of sorted values; 0 of none. */
export function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
