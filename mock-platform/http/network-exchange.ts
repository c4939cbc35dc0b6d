import type { Exchange, ExchangeRequest, ExchangeResult } from './exchange.ts'
import type { FaultProxy, Passage } from './fault-proxy.ts'
import { EXCHANGE_HEADER } from './fault-proxy.ts'

/** The exchanges under way, each until its passage is told. */
export class NetworkLog {
  readonly #waiting = new Map<string, (passage: Passage) => void>()

  /** To be told of each passage by the proxy. */
  readonly tell = (passage: Passage): void => {
    const { exchangeId } = passage
    if (exchangeId === null) return
    this.#waiting.get(exchangeId)?.(passage)
    this.#waiting.delete(exchangeId)
  }

  passageOf(exchangeId: string): Promise<Passage> {
    return new Promise((resolve) => this.#waiting.set(exchangeId, resolve))
  }

  /** Of an exchange that never reached the proxy. */
  forget(exchangeId: string): void {
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
    if (!request.url.startsWith(fromUrl)) return exchange(request)
    const exchangeId = String(++exchanges)
    const passage = log.passageOf(exchangeId)
    const result = await exchange(redirected(request, fromUrl, proxy.url, exchangeId))
    if (result.type === 'not-connected') {
      log.forget(exchangeId)
      return result
    }
    return withPassage(result, await passage)
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
