import type { ForwardOrder, ForwardOrderItem } from '../../mock-platform/contract/forward-order-methods.ts'
import type { InventorySyncRun } from '../../mock-platform/contract/inventory-sync-methods.ts'
import type { WarehouseInventory } from '../../mock-platform/contract/warehouse-inventory-methods.ts'
import { INVENTORY_SYNC_QUERY } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { WAREHOUSE_INVENTORY_QUERY } from '../../mock-platform/contract/warehouse-inventory-methods.ts'
import { EVENT_QUERY } from '../../mock-platform/contract/platform-events.ts'
import { FFO_QUERY, FFO_ITEM_QUERY } from '../../mock-platform/contract/forward-order-methods.ts'
import { signCall } from '../../mock-platform/contract/signing.ts'

/** An order as the platform would tell it. */
export type GatewayOrder = { order: ForwardOrder; items: ForwardOrderItem[] }

/** The fields that the API sends, of all queries. */
type BusinessQuery = {
  customer_order_number_list: string[]
  fulfillment_order_no: string
  after_run_no: number
  after_event_no: number
  page_index: number
  page_size: number
}

/**
 * A gateway with hand-made answers, for cases that the platform mock never produces (an order that does not match its
 * push, a wrong answer). It checks signatures like the real one.
 */
export class FakeGateway {
  readonly orders = new Map<string, GatewayOrder>()
  readonly runs: InventorySyncRun[] = []
  readonly warehouseStock: WarehouseInventory[] = []
  /** Rows of the event feed, numbered from `firstEventNo`. */
  readonly events: unknown[] = []
  firstEventNo = 1
  /** Secret by app key. */
  readonly secrets = new Map<string, string>()
  readonly calls: string[] = []
  /** Calls that were left without an answer. */
  waiting = 0
  /** `down`: no connection; `silent`: never answers, and time is up; `hanging`: never answers; `garbled`: HTML with status 200. */
  state: 'up' | 'down' | 'silent' | 'hanging' | 'garbled' = 'up'
  /** The history that its answers name; none when null. */
  history: string | null = null
  /** Rows that it claims to have in its warehouses; those that it has when null. */
  claimedStockRows: number | null = null
  /** Tokens given out before this moment are refused. */
  #tokens = new Set<string>()

  /** Forgets the tokens it gave out, as a platform that started anew. */
  forgetTokens(): void {
    this.#tokens = new Set()
  }

  fetch: typeof fetch = async (input, init) => {
    if (this.state === 'down') throw new TypeError('fetch failed')
    if (this.state === 'silent' || this.state === 'hanging') {
      this.waiting += 1
      return untilAborted(init?.signal)
    }
    if (this.state === 'garbled') return new Response('<html>')
    const parameters = new Map(init?.body as URLSearchParams)
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const apiPath = pathname.startsWith('/rest') ? pathname.slice('/rest'.length) : ''
    const secret = this.secrets.get(parameters.get('app_key') ?? '') ?? ''
    if (parameters.get('sign') !== signCall(parameters, secret, apiPath)) return syncError('IncompleteSignature')
    this.calls.push(parameters.get('method') ?? apiPath)
    const answer = apiPath ? this.#createToken() : this.#call(parameters)
    if (this.history !== null) answer.headers.set('x-sandbox-run', `seed=test; history=${this.history}`)
    return answer
  }

  #createToken(): Response {
    const token = `token-${this.calls.length}`
    this.#tokens.add(token)
    return Response.json({
      code: '0',
      access_token: token,
      refresh_token: 'r',
      expires_in: 1,
      refresh_expires_in: 2,
      seller_id: 's',
    })
  }

  #call(parameters: Map<string, string>): Response {
    if (!this.#tokens.has(parameters.get('session') ?? '')) return syncError('IllegalAccessToken')
    const read = (name: string) => JSON.parse(parameters.get(name) ?? '{}') as BusinessQuery
    switch (parameters.get('method') ?? '') {
      case FFO_QUERY.name: {
        const [id] = read('fulfillment_forward_order_query').customer_order_number_list
        const found = this.orders.get(id ?? '')
        return page(found ? [found.order] : [], 1, 1)
      }
      case FFO_ITEM_QUERY.name: {
        const number = read('fulfillment_forward_order_item_query').fulfillment_order_no
        const found = [...this.orders.values()].find(({ order }) => order.fulfillment_order_no === number)
        return page(found?.items ?? [], 1, 1)
      }
      case INVENTORY_SYNC_QUERY.name: {
        const { after_run_no: after, page_size: size } = read('inventory_sync_query')
        return page(this.runs.filter(({ run_no }) => run_no > after).slice(0, size), 1, size)
      }
      case WAREHOUSE_INVENTORY_QUERY.name: {
        const query = read('warehouse_inventory_query_dto')
        const from = (query.page_index - 1) * query.page_size
        const rows = this.warehouseStock.slice(from, from + query.page_size)
        return page(rows, query.page_index, query.page_size, this.claimedStockRows ?? this.warehouseStock.length)
      }
      case EVENT_QUERY.name: {
        const { after_event_no: after, page_size: size } = read('event_query')
        return this.#eventsAfter(after, size)
      }
      default:
        return syncError('InvalidApiPath')
    }
  }

  #eventsAfter(after: number, size: number): Response {
    const { firstEventNo, events } = this
    const isGone = after + 1 < firstEventNo
    const data_list = isGone ? [] : events.slice(after + 1 - firstEventNo, after + 1 - firstEventNo + size)
    const place = { oldest_event_no: firstEventNo, newest_event_no: firstEventNo + events.length - 1 }
    const error = isGone ? { error_code: 'EVENTS_GONE' } : {}
    return Response.json({ code: '0', request_id: 'r', result: { success: !isGone, ...error, ...place, data_list } })
  }
}

function page(rows: unknown[], pageIndex: number, pageSize: number, totalCount = rows.length): Response {
  const result = { success: true, page_index: pageIndex, page_size: pageSize, total_count: totalCount, data_list: rows }
  return Response.json({ code: '0', request_id: 'r', result })
}

function syncError(code: string): Response {
  return Response.json({ error_response: { type: 'ISV', code, msg: code, request_id: 'r' } })
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal?.aborted) reject(signal.reason as Error)
    signal?.addEventListener('abort', () => reject(signal.reason as Error))
  })
}
