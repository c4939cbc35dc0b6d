import { CO_CANCEL, CO_CREATE, CO_PAGE_QUERY, CO_PAGE_QUERY_ITEM } from './consignment-methods.ts'
import { FFO_ITEM_QUERY, FFO_QUERY } from './forward-order-methods.ts'
import type { GatewayMethod } from './gateway-method.ts'
import { INVENTORY_SYNC_QUERY } from './inventory-sync-methods.ts'
import { BOX_MARK_PDF, ITEM_LABEL_PDF, PICKUP_MARK_PDF, SELF_DELIVERY_MARK_PDF } from './label-methods.ts'
import { PICKUP_CANCEL, PICKUP_CREATE, PICKUP_DATE_QUERY, PICKUP_QUERY } from './pickup-methods.ts'
import { EVENT_QUERY } from './platform-events.ts'
import { PO_CANCEL, PO_CONFIRM, PO_CREATE, PO_ITEM_QUERY, PO_PAGE_QUERY, PO_QUERY } from './purchase-order-methods.ts'
import {
  SELF_DELIVERY_CANCEL,
  SELF_DELIVERY_CREATE,
  SELF_DELIVERY_QUERY,
  SELF_DELIVERY_UPDATE,
} from './self-delivery-methods.ts'
import { ERP_CONFIRM, ERP_PAGE_QUERY, ERP_PAGE_QUERY_ITEM } from './stock-up-order-methods.ts'
import { BUYER_CONTACT, ORDER_REFUND, TICKET_OPEN, TICKET_QUERY, TICKET_WITHDRAW } from './ticket-methods.ts'
import { WAREHOUSE_INVENTORY_QUERY } from './warehouse-inventory-methods.ts'

/** Every method that is imitated, in the order of docs/platform.md. */
export const GATEWAY_METHODS: readonly GatewayMethod[] = [
  FFO_QUERY,
  FFO_ITEM_QUERY,
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
  INVENTORY_SYNC_QUERY,
  EVENT_QUERY,
  TICKET_OPEN,
  TICKET_WITHDRAW,
  TICKET_QUERY,
  ORDER_REFUND,
  BUYER_CONTACT,
]
