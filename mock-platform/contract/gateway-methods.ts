import { APPLICATION_QUERY, APPLICATION_SUBMIT } from './application-methods.ts'
import { CO_CANCEL, CO_CREATE, CO_PAGE_QUERY, CO_PAGE_QUERY_ITEM } from './consignment-methods.ts'
import { FRO_ITEM_QUERY, FRO_QUERY } from './customer-return-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from './forward-order-methods.ts'
import type { GatewayMethod } from './gateway-method.ts'
import { INVENTORY_LOG_QUERY } from './inventory-log-methods.ts'
import { INVENTORY_SYNC_QUERY } from './inventory-sync-methods.ts'
import { BOX_MARK_PDF, ITEM_LABEL_PDF, PICKUP_MARK_PDF, SELF_DELIVERY_MARK_PDF } from './label-methods.ts'
import { PICKUP_CANCEL, PICKUP_CREATE, PICKUP_DATE_QUERY, PICKUP_QUERY } from './pickup-methods.ts'
import { ORDER_DIAGNOSE } from './order-diagnosis-methods.ts'
import { EVENT_QUERY } from './platform-events.ts'
import { PO_CANCEL, PO_CONFIRM, PO_CREATE, PO_ITEM_QUERY, PO_PAGE_QUERY, PO_QUERY } from './purchase-order-methods.ts'
import {
  SELF_DELIVERY_CANCEL,
  SELF_DELIVERY_CREATE,
  SELF_DELIVERY_QUERY,
  SELF_DELIVERY_UPDATE,
} from './self-delivery-methods.ts'
import { ERP_CONFIRM, ERP_PAGE_QUERY, ERP_PAGE_QUERY_ITEM } from './stock-up-order-methods.ts'
import { ONWAY_INVENTORY_QUERY } from './onway-inventory-methods.ts'
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
  PO_CREATE,
  PO_CANCEL,
  PO_QUERY,
  PO_ITEM_QUERY,
  PO_PAGE_QUERY,
  PO_CONFIRM,
  ERP_PAGE_QUERY,
  ERP_PAGE_QUERY_ITEM,
  ERP_CONFIRM,
  CO_CREATE,
  CO_CANCEL,
  CO_PAGE_QUERY,
  CO_PAGE_QUERY_ITEM,
  PICKUP_CREATE,
  PICKUP_QUERY,
  PICKUP_CANCEL,
  PICKUP_DATE_QUERY,
  SELF_DELIVERY_CREATE,
  SELF_DELIVERY_QUERY,
  SELF_DELIVERY_UPDATE,
  SELF_DELIVERY_CANCEL,
  ITEM_LABEL_PDF,
  BOX_MARK_PDF,
  PICKUP_MARK_PDF,
  SELF_DELIVERY_MARK_PDF,
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
  APPLICATION_SUBMIT,
  APPLICATION_QUERY,
  ORDER_DIAGNOSE,
  TICKET_OPEN,
  TICKET_WITHDRAW,
  TICKET_QUERY,
  ORDER_REFUND,
  BUYER_CONTACT,
]
