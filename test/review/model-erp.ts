import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import { DEMO_APP_KEY, DEMO_APP_SECRET } from '../../mock-platform/contract/demo.ts'
import { InventoryQuery } from '../../mock-platform/contract/inventory-query.ts'
import type { InventoryAnswer } from '../../mock-platform/contract/inventory-query.ts'
import type { PushedOrderStatus } from '../../mock-platform/contract/push.ts'
import { OrderPush, STANDING_ORDER_STATUSES } from '../../mock-platform/contract/push.ts'
import { isSameSignature, signBody } from '../../mock-platform/contract/signing.ts'

type Item = InventoryAnswer['items'][number]
export type Answer = { status: number; body: unknown }

/** A correct ERP in memory; a broken one replaces one of its methods. */
export class ModelErp {
  readonly stock: Map<string, number>
  readonly ordersSeen = new Set<string>()
  /** Connections on which a request has begun and is not there whole. */
  openRequests = 0
  polls = 0

  constructor(skus = 20) {
    this.stock = new Map(Array.from({ length: skus }, (_, n) => [`TS-${String(n + 1).padStart(5, '0')}`, 1000]))
  }

  async answer(path: string, body: string, authorization: string | undefined): Promise<Answer> {
    if (!this.isSigned(path, body, authorization)) return { status: 401, body: {} }
    if (path === '/pushes') return this.take(OrderPush.parse(JSON.parse(body)))
    this.polls++
    return { status: 200, body: await this.page(InventoryQuery.parse(JSON.parse(body))) }
  }

  read(request: IncomingMessage): Promise<string> {
    return text(request)
  }

  respond(response: ServerResponse, { status, body }: Answer): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  isSigned(_path: string, body: string, authorization: string | undefined): boolean {
    return isSameSignature(authorization, signBody(body, DEMO_APP_KEY, DEMO_APP_SECRET))
  }

  async page({ request_id, page_index, page_size }: InventoryQuery): Promise<unknown> {
    const codes = this.sortedCodes()
    const items = codes.slice((page_index - 1) * page_size, page_index * page_size).map((code) => this.item(code))
    return { request_id, page_index, page_size, total_count: codes.length, items }
  }

  sortedCodes(): string[] {
    return [...this.stock.keys()]
  }

  item(code: string): Item {
    return { sku_code: code, sellable_quantity: this.stock.get(code) ?? 0, locked_quantity: 0 }
  }

  async take(push: OrderPush): Promise<Answer> {
    const { trade_order_id, order_status } = push.data
    if (!this.isOurs(push)) return { status: 200, body: {} }
    const stands = STANDING_ORDER_STATUSES.some((status) => status === order_status)
    if (stands && !this.isRepeat(trade_order_id, order_status)) await this.book(push)
    return { status: 200, body: {} }
  }

  isOurs({ data }: OrderPush): boolean {
    return data.fulfilment === 'JIT'
  }

  isRepeat(orderId: string, _status: PushedOrderStatus): boolean {
    const isRepeat = this.ordersSeen.has(orderId)
    this.ordersSeen.add(orderId)
    return isRepeat
  }

  async book({ data }: OrderPush): Promise<void> {
    for (const { sku_code, quantity } of data.lines) {
      this.stock.set(sku_code, (this.stock.get(sku_code) ?? 0) - quantity)
    }
  }
}

/** Serves an ERP at a port of its own until disposed. */
export async function serveErp(erp: ModelErp) {
  const server = createServer((request, response) => void handle(erp, request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function handle(erp: ModelErp, request: IncomingMessage, response: ServerResponse): Promise<void> {
  erp.openRequests++
  const body = await erp.read(request).catch(() => null)
  erp.openRequests--
  if (body === null) return
  erp.respond(response, await erp.answer(request.url ?? '', body, request.headers.authorization))
}
