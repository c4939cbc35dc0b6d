import type { Exchange } from './exchange.ts'
import { hostOnSocket } from './host.ts'

const ROUNDS = 5

/** Runs a few exchanges with a server of our own, so that the first poll does not pay for our cold code (20 to 30 ms). */
export async function warmUp(exchange: Exchange): Promise<void> {
  const host = await hostOnSocket(async () => Response.json({}), '127.0.0.1', 0)
  const { signal } = new AbortController()
  for (let round = 0; round < ROUNDS; round++) {
    await exchange({ url: host.url, headers: {}, body: '{}', limitMs: 1000, maxAnswerBytes: 1000, signal })
  }
  await host.close()
}
