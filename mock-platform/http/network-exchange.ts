import type { Exchange, ExchangeRequest, ExchangeResult } from './exchange.ts'
import type { FaultProxy, Passage } from './fault-proxy.ts'
import { EXCHANGE_HEADER } from './fault-proxy.ts'

/** So long is waited for the proxy to tell of an exchange that is over: it may never have seen it. */
const PASSAGE_WAIT_MS = 1000

/** The exchanges under way, each until its passage is told or given up. */
export class NetworkLog {
  readonly #waiting = new Map<string, (passage: Passage | null) => void>()

  /** To be told of each passage by the proxy. */
  readonly tell = (passage: Passage): void => this.#end(passage.exchangeId ?? '', passage)

  /** Null: it was given up. */
  passageOf(exchangeId: string): Promise<Passage | null> {
    return new Promise((resolve) => this.#waiting.set(exchangeId, resolve))
  }

  giveUp(exchangeId: string): void {
    this.#end(exchangeId, null)
  }

  #end(exchangeId: string, passage: Passage | null): void {
    this.#waiting.get(exchangeId)?.(passage)
    this.#waiting.delete(exchangeId)
  }
}

/**
 * Sends what is for one address through a proxy, and learns from it what the network did, so that measured and injected time
 * stay apart, and a program that does not answer is told from a network that broke.
 */
export function throughNetwork(
  exchange: Exchange,
  { fromUrl, proxy, log }: { fromUrl: string; proxy: Pick<FaultProxy, 'url'>; log: NetworkLog },
): Exchange {
  let exchanges = 0
  return async (request) => {
    if (!request.url.startsWith(`${fromUrl}/`)) return exchange(request)
    const exchangeId = String(++exchanges)
    const told = log.passageOf(exchangeId)
    const result = await exchange(redirected(request, fromUrl, proxy.url, exchangeId))
    const hasPassed = result.type !== 'not-connected' && result.type !== 'stopped'
    const givingUp = setTimeout(() => log.giveUp(exchangeId), hasPassed ? PASSAGE_WAIT_MS : 0)
    const passage = await told
    clearTimeout(givingUp)
    return passage ? withPassage(result, passage) : result
  }
}

function redirected(request: ExchangeRequest, fromUrl: string, toUrl: string, exchangeId: string): ExchangeRequest {
  const url = toUrl + request.url.slice(fromUrl.length)
  return { ...request, url, headers: { ...request.headers, [EXCHANGE_HEADER]: exchangeId } }
}

function withPassage(result: ExchangeResult, { programFailure, injectedMs, faults }: Passage): ExchangeResult {
  const outcome = programFailure && result.type === 'reset' ? programFailure : result
  const { elapsedMs } = result
  return {
    ...outcome,
    elapsedMs,
    injectedMs: Math.min(injectedMs, elapsedMs),
    ...(faults.length > 0 && { injectedFaults: faults.join(' + ') }),
  }
}
