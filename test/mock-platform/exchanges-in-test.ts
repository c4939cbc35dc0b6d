import type { ExchangeRequest, ExchangeResult } from '../../mock-platform/http/exchange.ts'

/** An exchange that a test answers by hand. */
export function heldExchange() {
  const held: { request: ExchangeRequest; answer: (result: ExchangeResult) => void }[] = []
  let onArrival = Promise.withResolvers<void>()
  const exchange = (request: ExchangeRequest) =>
    new Promise<ExchangeResult>((resolve) => {
      request.signal.addEventListener('abort', () => resolve({ type: 'stopped', elapsedMs: 0 }))
      held.push({ request, answer: resolve })
      onArrival.resolve()
      onArrival = Promise.withResolvers()
    })
  const arrived = async (count: number) => {
    while (held.length < count) await onArrival.promise
    return held[count - 1]!
  }
  return { exchange, held, arrived }
}

/** The answer of an ERP that has nothing. */
export const emptyStock = (request: ExchangeRequest): ExchangeResult => {
  const { request_id } = JSON.parse(request.body)
  const body = JSON.stringify({ request_id, page_index: 1, page_size: 500, total_count: 0, items: [] })
  return { type: 'answered', status: 200, body, elapsedMs: 1 }
}

/** An ERP that has nothing, and answers everything in one millisecond. */
export const promptExchange = (request: ExchangeRequest): Promise<ExchangeResult> =>
  Promise.resolve(
    request.url.endsWith('/pushes') ? { type: 'answered', status: 200, body: '{}', elapsedMs: 1 } : emptyStock(request),
  )
