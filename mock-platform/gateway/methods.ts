import { z } from 'zod'
import { FfoItemQuery, FfoQuery, InventorySyncRunQuery, METHODS, WarehouseInventoryQuery } from '../contract/gateway.ts'
import { EventQuery } from '../contract/platform-events.ts'
import {
  DirectAction,
  TICKET_METHODS,
  TicketOpening,
  TicketQuery,
  TicketWithdrawal,
} from '../contract/ticket-methods.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { Parameters } from './call.ts'
import { requiredParameter } from './call.ts'
import { GatewayError } from './errors.ts'
import { queryInventorySyncRuns, queryWarehouseInventory } from './inventory-sync.ts'
import { queryEvents } from './platform-events.ts'
import { queryForwardOrderItems, queryForwardOrders } from './orders.ts'
import type { TakeInput } from './tickets.ts'
import { openTicket, queryTickets, refuseContact, refuseRefund, withdrawTicket } from './tickets.ts'

type Method = {
  call: (supplier: Supplier, parameters: Parameters, take: TakeInput) => unknown
  /** The one that carries its whole input, as JSON. */
  parameter: string
  listItem: string
}

/** A method whose whole input is one JSON parameter; `listItem` is the inner key of its list when not simplified. */
function method<Input extends z.ZodType>(
  parameter: string,
  schema: Input,
  listItem: string,
  run: (supplier: Supplier, input: z.infer<Input>, take: TakeInput) => unknown,
): Method {
  const call = (supplier: Supplier, parameters: Parameters, take: TakeInput) => {
    const parsed = schema.safeParse(parseJson(parameter, requiredParameter(parameters, parameter)))
    if (parsed.success) return run(supplier, parsed.data, take)
    throw new GatewayError({ code: 'InvalidParameter', parameter, reason: z.prettifyError(parsed.error) })
  }
  return { call, parameter, listItem }
}

const IMITATED: Readonly<Record<string, Method>> = {
  [METHODS.ffoQuery]: method(
    'fulfillment_forward_order_query',
    FfoQuery,
    'erp_fulfillment_forward_dto',
    queryForwardOrders,
  ),
  [METHODS.ffoItemQuery]: method(
    'fulfillment_forward_order_item_query',
    FfoItemQuery,
    'erp_fulfillment_forward_item_dto',
    queryForwardOrderItems,
  ),
  [METHODS.warehouseInventoryQuery]: method(
    'warehouse_inventory_query_dto',
    WarehouseInventoryQuery,
    'warehouse_inventory_dto',
    queryWarehouseInventory,
  ),
  [METHODS.inventorySyncRunQuery]: method(
    'inventory_sync_query',
    InventorySyncRunQuery,
    'inventory_sync_run',
    queryInventorySyncRuns,
  ),
  [METHODS.eventQuery]: method('event_query', EventQuery, 'platform_event', queryEvents),
  [TICKET_METHODS.ticketOpen]: method('ticket_opening', TicketOpening, 'ticket', openTicket),
  [TICKET_METHODS.ticketWithdraw]: method('ticket_withdrawal', TicketWithdrawal, 'ticket', withdrawTicket),
  [TICKET_METHODS.ticketQuery]: method('ticket_query', TicketQuery, 'ticket', queryTickets),
  [TICKET_METHODS.orderRefund]: method('direct_action', DirectAction, 'ticket', refuseRefund),
  [TICKET_METHODS.buyerContact]: method('direct_action', DirectAction, 'ticket', refuseContact),
}

/** Families of the real platform that a later version imitates; the rest of the world's names are invalid paths. */
const PLATFORM_FAMILIES = /^(aliexpress\.(ascp|solution|choice|pop|asf|trade|fulfillment|aidc)\.|global\.seller\.)/

/** The method of a name; refuses those that do not exist, and says so of those that are not imitated. */
export function methodNamed(name: string): Method {
  const found = Object.hasOwn(IMITATED, name) ? IMITATED[name] : undefined
  if (found) return found
  throw new GatewayError({ code: PLATFORM_FAMILIES.test(name) ? 'NotImplemented' : 'InvalidApiPath', path: name })
}

function parseJson(parameter: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new GatewayError({ code: 'InvalidParameter', parameter, reason: 'it is not JSON' })
  }
}
