import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { InventoryQuery } from '../../mock-platform/contract/inventory-query.ts'
import type { OrderPush, PushedOrderStatus } from '../../mock-platform/contract/push.ts'
import type { Answer } from './model-erp.ts'
import { ModelErp } from './model-erp.ts'

// One ERP for each check that it alone fails.

type Page = { total_count: number; items: { sku_code: string; sellable_quantity: number }[] }

class ResetsConnections extends ModelErp {
  override respond(response: ServerResponse, answer: Answer) {
    if (this.polls === 2) response.socket?.resetAndDestroy()
    else super.respond(response, answer)
  }
}

class TooSlow extends ModelErp {
  override async page(query: InventoryQuery) {
    // The second poll only: the others are to be judged too.
    if (this.polls === 2) await delay(3010)
    return super.page(query)
  }
}

class Negative extends ModelErp {
  override async page(query: InventoryQuery) {
    const page = (await super.page(query)) as Page
    if (this.polls === 2) page.items[0]!.sellable_quantity = -1
    return page
  }
}

/** Its codes are not ASCII, and it writes them in Latin-1 once. */
class WritesLatin1 extends ModelErp {
  override sortedCodes() {
    return super.sortedCodes().map((code) => `Ä-${code}`)
  }

  override item(code: string) {
    return { ...super.item(code.slice(2)), sku_code: code }
  }

  override async book(push: OrderPush) {
    const lines = push.data.lines.map((line) => ({ ...line, sku_code: line.sku_code.slice(2) }))
    await super.book({ ...push, data: { ...push.data, lines } })
  }

  override respond(response: ServerResponse, answer: Answer) {
    if (this.polls !== 2) return super.respond(response, answer)
    response.writeHead(answer.status).end(Buffer.from(JSON.stringify(answer.body), 'latin1'))
  }
}

class Incomplete extends ModelErp {
  override sortedCodes() {
    const codes = super.sortedCodes()
    return this.polls === 2 ? codes.slice(1) : codes
  }
}

class IgnoresOrders extends ModelErp {
  override async book() {}
}

class NeverAcknowledges extends ModelErp {
  override async take(push: OrderPush) {
    await super.take(push)
    return { status: 202, body: {} }
  }
}

class AnswersAnybody extends ModelErp {
  override isSigned(path: string, body: string, authorization: string | undefined) {
    return path !== '/pushes' || super.isSigned(path, body, authorization)
  }
}

/** It signs what its framework has parsed, not what came. */
class SignsPollsWrittenAnew extends ModelErp {
  override isSigned(path: string, body: string, authorization: string | undefined) {
    const signed = path === '/pushes' ? body : JSON.stringify(JSON.parse(body))
    return super.isSigned(path, signed, authorization)
  }
}

class SignsPushesWrittenAnew extends ModelErp {
  override isSigned(path: string, body: string, authorization: string | undefined) {
    const signed = path === '/pushes' ? JSON.stringify(JSON.parse(body)) : body
    return super.isSigned(path, signed, authorization)
  }
}

class TakesFromAnybody extends ModelErp {
  override isSigned(path: string, body: string, authorization: string | undefined) {
    return path === '/pushes' || super.isSigned(path, body, authorization)
  }
}

/** Refuses what is wrongly signed, after it was booked. */
class BooksBeforeItVerifies extends ModelErp {
  override async answer(path: string, body: string, authorization: string | undefined) {
    if (path === '/pushes' && !this.isSigned(path, body, authorization)) await this.book(JSON.parse(body) as OrderPush)
    return super.answer(path, body, authorization)
  }
}

class CountsTwice extends ModelErp {
  override isRepeat(_orderId: string, status: PushedOrderStatus) {
    return status !== 'PAID'
  }
}

class CountsTwiceAtOnce extends ModelErp {
  override async take(push: OrderPush) {
    const isNew = this.isOurs(push) && !this.ordersSeen.has(push.data.trade_order_id)
    await delay(5)
    if (isNew) await this.book(push)
    this.ordersSeen.add(push.data.trade_order_id)
    return { status: 200, body: {} }
  }
}

class RemembersTheLastOrder extends ModelErp {
  override isRepeat(orderId: string, status: PushedOrderStatus) {
    const isRepeat = super.isRepeat(orderId, status)
    this.ordersSeen.clear()
    this.ordersSeen.add(orderId)
    return isRepeat
  }
}

class RemembersThreeOrders extends ModelErp {
  override isRepeat(orderId: string, status: PushedOrderStatus) {
    const isRepeat = super.isRepeat(orderId, status)
    const [oldest] = this.ordersSeen
    if (oldest !== undefined && this.ordersSeen.size > 3) this.ordersSeen.delete(oldest)
    return isRepeat
  }
}

/** Of most of its SKUs the first order takes all there is: none of its units could go out again. */
class RemembersThreeOrdersOfLittleStock extends RemembersThreeOrders {
  constructor() {
    super()
    for (const code of [...this.stock.keys()].slice(0, -6)) this.stock.set(code, 1)
  }

  override async book(push: OrderPush) {
    await super.book(push)
    for (const [code, units] of this.stock) this.stock.set(code, Math.max(0, units))
  }
}

class DropsLatePushes extends ModelErp {
  #newestMs = 0

  override async book(push: OrderPush) {
    if (push.timestamp < this.#newestMs) return
    this.#newestMs = push.timestamp
    await super.book(push)
  }
}

class CountsLatePushesTwice extends ModelErp {
  #newestMs = 0

  override async book(push: OrderPush) {
    await super.book(push)
    if (push.timestamp < this.#newestMs) await super.book(push)
    this.#newestMs = Math.max(this.#newestMs, push.timestamp)
  }
}

class CountsEachStatus extends ModelErp {
  override isRepeat(orderId: string, status: PushedOrderStatus) {
    return super.isRepeat(`${orderId} ${status}`, status)
  }
}

/** It counts PAID only, and holds an order for known by whatever came first. */
class DropsOvertakenPaid extends ModelErp {
  override isRepeat(orderId: string, status: PushedOrderStatus) {
    return super.isRepeat(orderId, status) || status !== 'PAID'
  }
}

class SortsByQuantity extends ModelErp {
  override sortedCodes() {
    return super.sortedCodes().toSorted((a, b) => this.stock.get(b)! - this.stock.get(a)!)
  }
}

class StuckOnDeadCallers extends ModelErp {
  override async answer(path: string, body: string, authorization: string | undefined) {
    if (this.openRequests > 0) return { status: 503, body: {} }
    return super.answer(path, body, authorization)
  }
}

/** Once a caller has been stuck for a while, it does its work over. */
class BooksAgainForDeadCallers extends ModelErp {
  override async book(push: OrderPush) {
    await super.book(push)
    await delay(30)
    if (this.openRequests > 0) await super.book(push)
  }
}

/** Two different pages of its 1,000 SKUs wait for each other. */
class LocksPages extends ModelErp {
  readonly #pagesUnderWay = new Set<number>()

  constructor() {
    super(1000)
  }

  override async page(query: InventoryQuery) {
    this.#pagesUnderWay.add(query.page_index)
    await delay(10)
    if (this.#pagesUnderWay.size > 1) await delay(3010)
    this.#pagesUnderWay.delete(query.page_index)
    return super.page(query)
  }
}

/** Each page takes a connection to its database, and while it has it a second one, to count the SKUs. */
export class StarvesItsPool extends ModelErp {
  static readonly #POOL_CONNECTIONS = 5
  static readonly #POOL_TIMEOUT_MS = 3010
  #connectionsTaken = 0

  override async page(query: InventoryQuery) {
    this.#connectionsTaken++
    try {
      // Long enough for the first 5 to meet, also on a busy machine.
      await delay(query.page_index <= StarvesItsPool.#POOL_CONNECTIONS ? 40 : 4)
      if (this.#connectionsTaken === StarvesItsPool.#POOL_CONNECTIONS) await delay(StarvesItsPool.#POOL_TIMEOUT_MS)
      return await super.page(query)
    } finally {
      this.#connectionsTaken--
    }
  }
}

/** It books once more when another order was booked meanwhile, although the first time has counted. */
class BooksAgainAfterConflict extends ModelErp {
  #booked = 0

  override async book(push: OrderPush) {
    const bookedBefore = this.#booked
    await delay(20)
    await super.book(push)
    if (this.#booked++ !== bookedBefore) await super.book(push)
  }
}

class IgnoresThePageSize extends ModelErp {
  override async page(query: InventoryQuery) {
    const page = (await super.page({ ...query, page_size: 500 })) as Page
    return { ...page, page_size: query.page_size }
  }
}

class CountsThePageOnly extends ModelErp {
  override async page(query: InventoryQuery) {
    const page = (await super.page(query)) as Page
    return { ...page, total_count: page.items.length }
  }
}

class LeavesOutWhatIsSoldOut extends ModelErp {
  override sortedCodes() {
    return super.sortedCodes().filter((code) => this.stock.get(code)! > 0)
  }
}

class KeepsOneOfEach extends ModelErp {
  override item(code: string) {
    const item = super.item(code)
    return { ...item, sellable_quantity: Math.max(1, item.sellable_quantity) }
  }
}

/** It takes what one read brings for the whole body. */
class ReadsOnce extends ModelErp {
  override async read(request: IncomingMessage) {
    const [chunk] = (await once(request, 'data')) as [Buffer]
    return chunk.toString()
  }
}

class TakesWarehouseOrders extends ModelErp {
  override isOurs() {
    return true
  }
}

class LosesUpdates extends ModelErp {
  override async book(push: OrderPush) {
    const read = push.data.lines.map(
      ({ sku_code, quantity }) => [sku_code, this.stock.get(sku_code)! - quantity] as const,
    )
    await delay(20)
    for (const [code, units] of read) this.stock.set(code, units)
  }
}

/** The checks that it fails, and why they are only these. */
export const BROKEN_ERPS: readonly (readonly [name: string, make: () => ModelErp, fails: string])[] = [
  ['resets the connection of one poll', () => new ResetsConnections(), 'connection'],
  ['takes 3,010 ms for one poll', () => new TooSlow(), 'answers-in-time'],
  ['reports -1 units once', () => new Negative(), 'answer-contract'],
  ['reports all its SKUs whatever page_size says', () => new IgnoresThePageSize(), 'answer-contract'],
  ['counts the SKUs of one page as total_count', () => new CountsThePageOnly(), 'answer-contract'],
  ['writes Latin-1 once', () => new WritesLatin1(), 'answer-contract'],
  ['leaves a SKU out once', () => new Incomplete(), 'complete-stock'],
  ['acknowledges orders and ignores them', () => new IgnoresOrders(), 'orders-in-stock'],
  ['answers pushes with 202', () => new NeverAcknowledges(), 'pushes-acknowledged'],
  ['answers polls that anybody signs', () => new AnswersAnybody(), 'poll-signature'],
  ['signs polls that it has parsed and written anew', () => new SignsPollsWrittenAnew(), 'poll-signature'],
  ['signs pushes that it has parsed and written anew', () => new SignsPushesWrittenAnew(), 'push-signature'],
  ['takes pushes that anybody signs', () => new TakesFromAnybody(), 'push-signature'],
  ['books a push before it verifies it', () => new BooksBeforeItVerifies(), 'push-signature'],
  ['counts a repeated push again', () => new CountsTwice(), 'repeated-push'],
  ['counts repeats that come at the same time', () => new CountsTwiceAtOnce(), 'repeated-push'],
  ['remembers the last order only', () => new RemembersTheLastOrder(), 'repeated-push'],
  ['remembers the last three orders only', () => new RemembersThreeOrders(), 'repeated-push'],
  ['remembers three orders, and has sold out', () => new RemembersThreeOrdersOfLittleStock(), 'repeated-push'],
  ['drops a push that is older than the last', () => new DropsLatePushes(), 'late-push'],
  ['counts a late push twice', () => new CountsLatePushesTwice(), 'late-push'],
  ['counts each status of an order', () => new CountsEachStatus(), 'event-order'],
  ['drops a PAID that DELIVERED has overtaken', () => new DropsOvertakenPaid(), 'event-order'],
  ['takes warehouse orders out of its own stock', () => new TakesWarehouseOrders(), 'warehouse-order'],
  ['sorts its pages by quantity', () => new SortsByQuantity(), 'stable-pages'],
  ['reads once, and takes that for the whole request', () => new ReadsOnce(), 'split-request'],
  ['answers nobody while a caller is stuck', () => new StuckOnDeadCallers(), 'outage-recovery'],
  ['books again while a caller is stuck', () => new BooksAgainForDeadCallers(), 'outage-recovery'],
  ['lets two pages wait for each other', () => new LocksPages(), 'growth-1000'],
  ['has too few database connections for 5 pages at once', () => new StarvesItsPool(50_000), 'growth-50000'],
  ['reads, computes and writes back', () => new LosesUpdates(), 'concurrency'],
  ['leaves out a SKU that is sold out', () => new LeavesOutWhatIsSoldOut(), 'sold-out'],
  ['reports 1 unit of what is sold out', () => new KeepsOneOfEach(), 'sold-out'],
  ['books again after a conflict', () => new BooksAgainAfterConflict(), 'concurrency'],
]
