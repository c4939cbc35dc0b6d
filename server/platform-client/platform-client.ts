import { z } from 'zod'
import { demoAuthorisationCode } from '../../mock-platform/contract/demo.ts'
import type { ForwardOrder, ForwardOrderItem } from '../../mock-platform/contract/gateway.ts'
import {
  BIZ_TYPE_DIRECT,
  FfoItemQueryResult,
  FfoQueryResult,
  InventorySyncRunQueryResult,
  METHODS,
  WarehouseInventoryQueryResult,
} from '../../mock-platform/contract/gateway.ts'
import { EventQueryResult } from '../../mock-platform/contract/platform-events.ts'
import type { FollowedHistories } from '../platform-events/followed-histories.ts'
import type { TicketOpening } from '../../mock-platform/contract/ticket-methods.ts'
import { TICKET_METHODS, TicketAnswer } from '../../mock-platform/contract/ticket-methods.ts'
import { PlatformCallFailed } from './platform-call-failed.ts'
import type { Answered, Gateway, SigningKeys } from './signed-call.ts'
import { callSync, createToken } from './signed-call.ts'

/** Whose calls: the supplier as the gateway knows it. */
export type PlatformAccount = SigningKeys & { code: string }

/** A ticket by the platform's number, or by ours of the request. */
export type TicketName = { ticket_no: string } | { request_no: string }

export type PlatformClient = {
  /** The order and its items, in the platform's own words; null when the platform does not know it. */
  forwardOrder: (
    account: PlatformAccount,
    tradeOrderId: string,
    signal: AbortSignal,
  ) => Promise<{ order: ForwardOrder; items: ForwardOrderItem[] } | null>
  /** Verdicts on polls after `afterRunNo`, oldest first, at most `pageSize` (200); the rows as they came. */
  inventorySyncRuns: (
    account: PlatformAccount,
    afterRunNo: bigint,
    pageSize: number,
    signal: AbortSignal,
  ) => Promise<unknown[]>
  /** What happened to the supplier after the event of that number, oldest first, at most `pageSize` (1,000). */
  events: (
    account: PlatformAccount,
    afterEventNo: number,
    pageSize: number,
    signal: AbortSignal,
  ) => Promise<{ rows: unknown[]; oldestEventNo: number; newestEventNo: number }>
  /** Hands a ticket over; the same request number again is the same ticket. What the platform refuses is in the answer. */
  openTicket: (
    account: PlatformAccount,
    opening: z.infer<typeof TicketOpening>,
    signal: AbortSignal,
  ) => Promise<TicketAnswer>
  /** Takes back a ticket, named by one of its numbers; again is the same. What the platform refuses is in the answer. */
  withdrawTicket: (account: PlatformAccount, ticket: TicketName, signal: AbortSignal) => Promise<TicketAnswer>
  /** One page of the good stock in the platform's warehouses; the rows as they came. */
  warehouseStock: (
    account: PlatformAccount,
    pageIndex: number,
    signal: AbortSignal,
  ) => Promise<{ rows: unknown[]; totalCount: number }>
}

/** Rows in one page of warehouse stock: the platform's own limit. */
const WAREHOUSE_PAGE_SIZE = 30
const GOOD_INVENTORY_TYPE = 1

// One row that we do not understand must not hide the others: the collector reads them one by one.
const anyRows = { data_list: z.array(z.unknown()) }
const RunRows = InventorySyncRunQueryResult.extend(anyRows)
const StockRows = WarehouseInventoryQueryResult.extend(anyRows)

type BusinessCall<Result extends z.ZodType> = {
  method: string
  parameters: Record<string, unknown>
  result: Result
  signal: AbortSignal
}

type PlatformClientOptions = Gateway & { histories: Pick<FollowedHistories, 'require'> }

/**
 * Signed calls to the platform's gateway. Every function throws PlatformCallFailed (PlatformWentBack for an answer of another
 * history), or what the database throws, which knows the history that is followed.
 */
export function createPlatformClient({ histories, ...gateway }: PlatformClientOptions): PlatformClient {
  // Promises: calls that come at once share one token instead of creating one each.
  const tokens = new Map<string, Promise<string>>()

  function tokenOf(account: PlatformAccount, signal: AbortSignal): Promise<string> {
    const known = tokens.get(account.code)
    if (known) return known
    const code = demoAuthorisationCode(account.appKey, account.code)
    const created = createToken(gateway, account, code, signal).then((answer) => answer.access_token)
    tokens.set(account.code, created)
    created.catch(() => forget(account, created))
    return created
  }

  function forget(account: PlatformAccount, token: Promise<string>): void {
    if (tokens.get(account.code) === token) tokens.delete(account.code)
  }

  async function call<Result extends z.ZodType>(
    account: PlatformAccount,
    business: BusinessCall<Result>,
  ): Promise<z.infer<Result>> {
    const { result, history } = await callWithToken(account, business)
    await histories.require(business.method, account.code, history)
    return result
  }

  async function callWithToken<Result extends z.ZodType>(
    account: PlatformAccount,
    business: BusinessCall<Result>,
  ): Promise<Answered<z.infer<Result>>> {
    const token = tokenOf(account, business.signal)
    const session = await token
    try {
      return await callSync(gateway, account, { ...business, session })
    } catch (error) {
      if (!(error instanceof PlatformCallFailed) || error.code !== 'IllegalAccessToken') throw error
      // The token expired, or the platform started anew: once more with a fresh one.
      forget(account, token)
      return callSync(gateway, account, { ...business, session: await tokenOf(account, business.signal) })
    }
  }

  return {
    forwardOrder: async (account, tradeOrderId, signal) => {
      const orders = await call(account, {
        method: METHODS.ffoQuery,
        parameters: {
          fulfillment_forward_order_query: {
            biz_type: BIZ_TYPE_DIRECT,
            customer_order_number_list: [tradeOrderId],
            page_index: 1,
            page_size: 1,
          },
        },
        result: FfoQueryResult,
        signal,
      })
      const order = successful(METHODS.ffoQuery, orders).data_list.find((row) => row.trade_order_no === tradeOrderId)
      if (!order) return null
      const items = await call(account, {
        method: METHODS.ffoItemQuery,
        parameters: {
          fulfillment_forward_order_item_query: {
            biz_type: BIZ_TYPE_DIRECT,
            fulfillment_order_no: order.fulfillment_order_no,
          },
        },
        result: FfoItemQueryResult,
        signal,
      })
      return { order, items: successful(METHODS.ffoItemQuery, items).data_list }
    },

    inventorySyncRuns: async (account, afterRunNo, pageSize, signal) => {
      const answer = await call(account, {
        method: METHODS.inventorySyncRunQuery,
        parameters: { inventory_sync_query: { after_run_no: Number(afterRunNo), page_size: pageSize } },
        result: RunRows,
        signal,
      })
      return successful(METHODS.inventorySyncRunQuery, answer).data_list
    },

    events: async (account, afterEventNo, pageSize, signal) => {
      const answer = await call(account, {
        method: METHODS.eventQuery,
        parameters: { event_query: { after_event_no: afterEventNo, page_size: pageSize } },
        result: EventQueryResult,
        signal,
      })
      // Gone events are a matter for whoever reads: the answer says from where to go on.
      const page = answer.error_code === 'EVENTS_GONE' ? answer : successful(METHODS.eventQuery, answer)
      return { rows: page.data_list, oldestEventNo: page.oldest_event_no, newestEventNo: page.newest_event_no }
    },

    openTicket: (account, opening, signal) =>
      call(account, {
        method: TICKET_METHODS.ticketOpen,
        parameters: { ticket_opening: opening },
        result: TicketAnswer,
        signal,
      }),

    withdrawTicket: (account, ticket, signal) =>
      call(account, {
        method: TICKET_METHODS.ticketWithdraw,
        parameters: { ticket_withdrawal: ticket },
        result: TicketAnswer,
        signal,
      }),

    warehouseStock: async (account, pageIndex, signal) => {
      const answer = await call(account, {
        method: METHODS.warehouseInventoryQuery,
        parameters: {
          warehouse_inventory_query_dto: {
            biz_type: BIZ_TYPE_DIRECT,
            inventory_type: GOOD_INVENTORY_TYPE,
            page_index: pageIndex,
            page_size: WAREHOUSE_PAGE_SIZE,
          },
        },
        result: StockRows,
        signal,
      })
      const { data_list: rows, total_count: totalCount } = successful(METHODS.warehouseInventoryQuery, answer)
      return { rows, totalCount }
    },
  }
}

type BusinessResult = { success: boolean; error_code?: string | undefined; error_msg?: string | undefined }

function successful<Result extends BusinessResult>(method: string, result: Result): Result {
  if (result.success) return result
  throw new PlatformCallFailed(method, 'BusinessFailure', `${result.error_code ?? ''} ${result.error_msg ?? ''}`.trim())
}
