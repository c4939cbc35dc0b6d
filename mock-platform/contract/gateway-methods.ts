import { FRO_ITEM_QUERY, FRO_QUERY } from './customer-return-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from './forward-order-methods.ts'
import type { GatewayMethod } from './gateway-method.ts'
import { INVENTORY_LOG_QUERY } from './inventory-log-methods.ts'
import { INVENTORY_SYNC_QUERY } from './inventory-sync-methods.ts'
import { ONWAY_INVENTORY_QUERY } from './onway-inventory-methods.ts'
import { EVENT_QUERY } from './platform-events.ts'
import { BUYER_CONTACT, ORDER_REFUND, TICKET_OPEN, TICKET_QUERY, TICKET_WITHDRAW } from './ticket-methods.ts'
import { RO_ITEM_QUERY, RO_QUERY } from './vendor-return-methods.ts'
import { WAREHOUSE_INVENTORY_QUERY } from './warehouse-inventory-methods.ts'

/** Every method that is imitated, in the order of docs/platform.md. */
export const GATEWAY_METHODS: readonly GatewayMethod[] = [
  FFO_QUERY,
  FFO_ITEM_QUERY,
  FRO_QUERY,
  FRO_ITEM_QUERY,
  RO_QUERY,
  RO_ITEM_QUERY,
  WAREHOUSE_INVENTORY_QUERY,
  ONWAY_INVENTORY_QUERY,
  INVENTORY_LOG_QUERY,
  INVENTORY_SYNC_QUERY,
  EVENT_QUERY,
  TICKET_OPEN,
  TICKET_WITHDRAW,
  TICKET_QUERY,
  ORDER_REFUND,
  BUYER_CONTACT,
]
