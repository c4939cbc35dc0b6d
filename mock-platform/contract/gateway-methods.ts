import { FRO_ITEM_QUERY, FRO_QUERY } from './customer-return-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from './forward-order-methods.ts'
import type { GatewayMethod } from './gateway-method.ts'
import { INVENTORY_LOG_QUERY } from './inventory-log-methods.ts'
import { INVENTORY_SYNC_QUERY } from './inventory-sync-methods.ts'
import { ONWAY_INVENTORY_QUERY } from './onway-inventory-methods.ts'
import { EVENT_QUERY } from './platform-events.ts'
import {
  BATCH_INVENTORY_UPDATE,
  CHOICE_STOCKS_QUERY,
  CHOICE_STOCKS_UPDATE,
  CHOICE_WAREHOUSE_LIST,
  JIT_STOCK_RULE_QUERY,
  POP_STOCKS_UPDATE,
} from './product-stock-methods.ts'
import { ITEM_BIND, ITEM_DETAIL, ITEM_QUERY, ITEM_UNBIND, SCITEM_CREATE, SCITEM_UPDATE } from './sc-item-methods.ts'
import { SELLER_RELATION_QUERY } from './seller-relation-methods.ts'
import { SOLUTION_ORDER_FULFILL, SOLUTION_ORDER_GET } from './solution-order-methods.ts'
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
  ITEM_QUERY,
  ITEM_DETAIL,
  ITEM_BIND,
  ITEM_UNBIND,
  SCITEM_CREATE,
  SCITEM_UPDATE,
  SELLER_RELATION_QUERY,
  BATCH_INVENTORY_UPDATE,
  CHOICE_STOCKS_QUERY,
  CHOICE_STOCKS_UPDATE,
  CHOICE_WAREHOUSE_LIST,
  JIT_STOCK_RULE_QUERY,
  POP_STOCKS_UPDATE,
  SOLUTION_ORDER_GET,
  SOLUTION_ORDER_FULFILL,
  INVENTORY_SYNC_QUERY,
  EVENT_QUERY,
  TICKET_OPEN,
  TICKET_WITHDRAW,
  TICKET_QUERY,
  ORDER_REFUND,
  BUYER_CONTACT,
]
