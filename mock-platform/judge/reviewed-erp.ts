import type { Connection } from '../connections.ts'
import { pushUrlOf } from '../connections.ts'
import type { InventoryQuery } from '../contract/inventory-query.ts'
import {
  ANSWER_CUT_MS,
  INVENTORY_QUERY_PATH,
  INVENTORY_QUERY_VERSION,
  MAX_ANSWER_BYTES,
  PAGE_SIZE_SKUS,
} from '../contract/inventory-query.ts'
import type { PollFailureKind } from '../contract/inventory-sync-methods.ts'
import { signBody } from '../contract/signing.ts'
import { pushSignatures } from '../pushes/deliver.ts'
import type { Exchange, ExchangeRequest, ExchangeResult } from '../http/exchange.ts'
import { printable } from '../http/printable.ts'
import type { PageVerdict } from './answer.ts'
import { pageVerdict } from './answer.ts'
import { PageCollector } from './poll-pages.ts'

/** Sellable units by SKU. */
export type Stock = ReadonlyMap<string, number>

type FailedReading = { type: 'failed'; kind: PollFailureKind; detail: string }
export type StockReading = { type: 'read'; stock: Stock } | FailedReading
export type UnitsReading = { type: 'read'; units: number } | FailedReading

/** How a request is signed: as it must be, or in one of the ways that an ERP must refuse. */
export type Signing = 'right' | WrongSigning
export type WrongSigning = 'another secret' | 'no signature' | 'the signature of another body'

export type PolledPage = { result: ExchangeResult; verdict: PageVerdict }

type ReviewedErpOptions = {
  connection: Connection
  exchange: Exchange
  virtualNowMs: () => number
  signal: AbortSignal
}

/** The ERP under review, as a probe asks it. */
export class ReviewedErp {
  readonly #options: ReviewedErpOptions
  /** On which page each SKU was last. */
  readonly #pageOf = new Map<string, number>()
  #requestsSent = 0

  constructor(options: ReviewedErpOptions) {
    this.#options = options
  }

  get baseUrl(): string {
    return this.#options.connection.erpUrl
  }

  get pushUrl(): string {
    return pushUrlOf(this.#options.connection)
  }

  /** Asks for one page; `ending` stands behind the JSON, `pauseMs` lies between the pieces of the request. */
  async poll(
    pageIndex: number,
    pageSize = PAGE_SIZE_SKUS,
    { signing = 'right', ending = '', pauseMs }: { signing?: Signing; ending?: string; pauseMs?: number } = {},
  ): Promise<PolledPage> {
    const { connection, virtualNowMs } = this.#options
    const nowMs = virtualNowMs()
    const query: InventoryQuery = {
      version: INVENTORY_QUERY_VERSION,
      request_id: `probe-${nowMs}-${++this.#requestsSent}`,
      supplier_id: connection.supplierId,
      page_index: pageIndex,
      page_size: pageSize,
      requested_at: nowMs,
    }
    const url = this.baseUrl + INVENTORY_QUERY_PATH
    const body = JSON.stringify(query) + ending
    const result = await this.#post(url, body, authorization(body, signing, connection), pauseMs)
    return { result, verdict: pageVerdict(query, result, result.elapsedMs) }
  }

  /** Asks for all pages, one after another. */
  async readStock(): Promise<StockReading> {
    const pages = new PageCollector()
    while (pages.wantsMore) {
      const pageIndex = pages.nextIndex
      const { result, verdict } = await this.#pollNotingSkus(pageIndex)
      pages.add({ pageIndex, totalMs: result.elapsedMs, injectedMs: 0, injectedFaults: [], verdict })
    }
    const { report } = pages
    if (report.type === 'failed') return { type: 'failed', kind: report.kind, detail: report.detail }
    return { type: 'read', stock: new Map(report.items.map((i) => [i.sku_code, i.sellable_quantity])) }
  }

  /** Asks for the page where a SKU was last, and for the others only when it is not there: a stock may have 100 pages. */
  async readUnits(skuCode: string): Promise<UnitsReading> {
    const lastOnPage = this.#pageOf.get(skuCode) ?? 1
    const first = await this.#unitsOnPage(skuCode, lastOnPage)
    if (first.type !== 'elsewhere') return first
    for (let pageIndex = 1; pageIndex <= first.pageCount; pageIndex++) {
      if (pageIndex === lastOnPage) continue
      const reading = await this.#unitsOnPage(skuCode, pageIndex)
      if (reading.type !== 'elsewhere') return reading
    }
    return {
      type: 'failed',
      kind: 'SKU_MISSING',
      detail: `${printable(skuCode)} is on none of ${first.pageCount} pages`,
    }
  }

  async #unitsOnPage(
    skuCode: string,
    pageIndex: number,
  ): Promise<UnitsReading | { type: 'elsewhere'; pageCount: number }> {
    const { verdict } = await this.#pollNotingSkus(pageIndex)
    if (verdict.type === 'failed') return { ...verdict, detail: `page ${pageIndex}: ${verdict.detail}` }
    const { items, total_count } = verdict.answer
    const item = items.find(({ sku_code }) => sku_code === skuCode)
    if (item) return { type: 'read', units: item.sellable_quantity }
    return { type: 'elsewhere', pageCount: Math.ceil(total_count / PAGE_SIZE_SKUS) }
  }

  async #pollNotingSkus(pageIndex: number): Promise<PolledPage> {
    const page = await this.poll(pageIndex)
    if (page.verdict.type === 'passed') {
      for (const { sku_code } of page.verdict.answer.items) this.#pageOf.set(sku_code, pageIndex)
    }
    return page
  }

  /** Sends another body than a push that was sent, wrongly signed in both ways. */
  async pushWronglySigned(sent: ExchangeRequest, body: string, signing: WrongSigning): Promise<ExchangeResult> {
    return this.#post(this.pushUrl, body, this.#wrongPushSignatures(sent, body, signing))
  }

  #wrongPushSignatures(sent: ExchangeRequest, body: string, signing: WrongSigning): Record<string, string> {
    const { connection } = this.#options
    const terms = { connection, machineNowMs: machineMsOf(sent) }
    const pushId = `${terms.machineNowMs}-${++this.#requestsSent}`
    switch (signing) {
      case 'another secret':
        return pushSignatures(pushId, body, { ...terms, connection: withAnotherSecret(connection) })
      case 'the signature of another body':
        return pushSignatures(pushId, `${body} `, terms)
      case 'no signature':
        return {}
    }
  }

  /** Another message than one that was sent, signed by the platform at the same time of the machine. */
  signedLike(sent: ExchangeRequest, pushId: string, body: string): ExchangeRequest {
    const { connection } = this.#options
    const signatures = pushSignatures(pushId, body, { connection, machineNowMs: machineMsOf(sent) })
    return { ...sent, body, headers: { ...sent.headers, ...signatures } }
  }

  /** Sends the same bytes once more. */
  async sendAgain(request: ExchangeRequest): Promise<ExchangeResult> {
    return this.#options.exchange({ ...request, signal: this.#options.signal })
  }

  #post(url: string, body: string, signature: Record<string, string>, pauseMs?: number): Promise<ExchangeResult> {
    const { exchange, signal } = this.#options
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...signature }
    const limits = { limitMs: ANSWER_CUT_MS, maxAnswerBytes: MAX_ANSWER_BYTES }
    return exchange({ url, headers, body, ...limits, ...(pauseMs !== undefined && { pauseMs }), signal })
  }
}

/** The machine's time at which a push was signed. */
function machineMsOf({ headers }: ExchangeRequest): number {
  return Number(headers['webhook-timestamp']) * 1000
}

function withAnotherSecret(connection: Connection): Connection {
  return { ...connection, appSecret: `${connection.appSecret}-is-not-it` }
}

function authorization(body: string, signing: Signing, connection: Connection): { authorization?: string } {
  const { appKey, appSecret } = connection
  switch (signing) {
    case 'right':
      return { authorization: signBody(body, appKey, appSecret) }
    case 'another secret':
      return { authorization: signBody(body, appKey, withAnotherSecret(connection).appSecret) }
    case 'the signature of another body':
      return { authorization: signBody(`${body} `, appKey, appSecret) }
    case 'no signature':
      return {}
  }
}
