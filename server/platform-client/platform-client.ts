import { z } from 'zod'
import { demoAuthorisationCode } from '../../mock-platform/contract/demo.ts'
import type { ForwardOrder, ForwardOrderItem } from '../../mock-platform/contract/forward-order-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from '../../mock-platform/contract/forward-order-methods.ts'
import type { GatewayMethod } from '../../mock-platform/contract/gateway-method.ts'
import { INVENTORY_SYNC_QUERY } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { EVENT_QUERY } from '../../mock-platform/contract/platform-events.ts'
import type { TicketAnswer, TicketOpening } from '../../mock-platform/contract/ticket-methods.ts'
import { TICKET_OPEN, TICKET_WITHDRAW } from '../../mock-platform/contract/ticket-methods.ts'
import { WAREHOUSE_INVENTORY_QUERY } from '../../mock-platform/contract/warehouse-inventory-methods.ts'
import { BIZ_TYPE_DIRECT } from '../../mock-platform/contract/wire-values.ts'
import type { FollowedHistories } from '../platform-events/followed-histories.ts'
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
const RUN_ROWS = { ...INVENTORY_SYNC_QUERY, answer: INVENTORY_SYNC_QUERY.answer.extend(anyRows) }
const STOCK_ROWS = { ...WAREHOUSE_INVENTORY_QUERY, answer: WAREHOUSE_INVENTORY_QUERY.answer.extend(anyRows) }

type Call<Input extends z.ZodObject, Answer extends z.ZodType> = {
  method: GatewayMethod<Input, Answer>
  input: z.input<Input>
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

  async function call<Input extends z.ZodObject, Answer extends z.ZodType>(
    account: PlatformAccount,
    asked: Call<Input, Answer>,
  ): Promise<z.infer<Answer>> {
    const { result, history } = await callWithToken(account, asked)
    await histories.require(asked.method.name, account.code, history)
    return result
  }

  async function callWithToken<Input extends z.ZodObject, Answer extends z.ZodType>(
    account: PlatformAccount,
    { method, input, signal }: Call<Input, Answer>,
  ): Promise<Answered<z.infer<Answer>>> {
    const token = tokenOf(account, signal)
    const session = await token
    try {
      return await callSync(gateway, account, { method, input, session, signal })
    } catch (error) {
      if (!(error instanceof PlatformCallFailed) || error.code !== 'IllegalAccessToken') throw error
      // The token expired, or is of a supplier that was there before: once more with a fresh one.
      forget(account, token)
      return callSync(gateway, account, { method, input, session: await tokenOf(account, signal), signal })
    }
  }

  return {
    forwardOrder: async (account, tradeOrderId, signal) => {
      const orders = await call(account, {
        method: FFO_QUERY,
        input: {
          biz_type: BIZ_TYPE_DIRECT,
          customer_order_number_list: [tradeOrderId],
          page_index: 1,
          page_size: 1,
        },
        signal,
      })
      const order = successful(FFO_QUERY, orders).data_list.find((row) => row.trade_order_no === tradeOrderId)
      if (!order) return null
      const items = await call(account, {
        method: FFO_ITEM_QUERY,
        input: { biz_type: BIZ_TYPE_DIRECT, fulfillment_order_no: order.fulfillment_order_no },
        signal,
      })
      return { order, items: successful(FFO_ITEM_QUERY, items).data_list }
    },

    inventorySyncRuns: async (account, afterRunNo, pageSize, signal) => {
      const input = { after_run_no: Number(afterRunNo), page_size: pageSize }
      const answer = await call(account, { method: RUN_ROWS, input, signal })
      return successful(RUN_ROWS, answer).data_list
    },

    events: async (account, afterEventNo, pageSize, signal) => {
      const input = { after_event_no: afterEventNo, page_size: pageSize }
      const answer = await call(account, { method: EVENT_QUERY, input, signal })
      // Gone events are a matter for whoever reads: the answer says from where to go on.
      const page = answer.error_code === 'EVENTS_GONE' ? answer : successful(EVENT_QUERY, answer)
      return { rows: page.data_list, oldestEventNo: page.oldest_event_no, newestEventNo: page.newest_event_no }
    },

    openTicket: (account, opening, signal) => call(account, { method: TICKET_OPEN, input: opening, signal }),

    withdrawTicket: (account, ticket, signal) => call(account, { method: TICKET_WITHDRAW, input: ticket, signal }),

    warehouseStock: async (account, pageIndex, signal) => {
      const answer = await call(account, {
        method: STOCK_ROWS,
        input: {
          biz_type: BIZ_TYPE_DIRECT,
          inventory_type: GOOD_INVENTORY_TYPE,
          page_index: pageIndex,
          page_size: WAREHOUSE_PAGE_SIZE,
        },
        signal,
      })
      const { data_list: rows, total_count: totalCount } = successful(STOCK_ROWS, answer)
      return { rows, totalCount }
    },
  }
}

type BusinessResult = { success: boolean; error_code?: string | undefined; error_msg?: string | undefined }

function successful<Result extends BusinessResult>({ name }: Pick<GatewayMethod, 'name'>, result: Result): Result {
  if (result.success) return result
  throw new PlatformCallFailed(name, 'BusinessFailure', `${result.error_code ?? ''} ${result.error_msg ?? ''}`.trim())
}
