import type { OrderNodeKind, OrderStatus } from '../../prisma/generated/enums.ts'
import { OrderExceptionKind } from '../../prisma/generated/enums.ts'
import { NODE_KINDS } from './order-nodes.rules.ts'
import type { ReachedNodes } from './order-nodes.rules.ts'

// What holds an order up, and until when.

/** The node that an exception keeps an order from reaching. Once it is reached, the exception is over. */
const HELD_UP_NODE: Record<OrderExceptionKind, OrderNodeKind> = {
  STOCK_SHORT: 'ALLOCATED',
  TRUNK_DELAYED: 'CUSTOMS_CLEARED',
  CUSTOMS_DOCUMENT_MISSING: 'CUSTOMS_CLEARED',
  CUSTOMS_HELD: 'CUSTOMS_CLEARED',
  LOCAL_WAREHOUSE_MISSORT: 'LAST_MILE',
  CARRIER_DELAY: 'DELIVERED',
  ADDRESS_WRONG: 'DELIVERED',
  PARCEL_LOST: 'DELIVERED',
  REFUSED_BY_BUYER: 'DELIVERED',
  PARCEL_DAMAGED: 'RETURNED',
  GOODS_NOT_AS_DESCRIBED: 'RETURNED',
}

/**
 * The exceptions that can be recorded: of each kind one at a time, while the node that it holds up is ahead, and none of an
 * order that ended.
 */
export function possibleExceptions(
  status: OrderStatus,
  reached: ReachedNodes,
  open: readonly { kind: OrderExceptionKind }[],
): OrderExceptionKind[] {
  if (status === 'CANCELLED' || status === 'RETURNED') return []
  return Object.values(OrderExceptionKind).filter(
    (kind) => !isBeyond(reached, HELD_UP_NODE[kind]) && !open.some((one) => one.kind === kind),
  )
}

export function heldUpNode(kind: OrderExceptionKind): OrderNodeKind {
  return HELD_UP_NODE[kind]
}

/** Whether reaching a node ends an exception. */
export function isEndedBy(exception: OrderExceptionKind, node: OrderNodeKind): boolean {
  return NODE_KINDS.indexOf(node) >= NODE_KINDS.indexOf(HELD_UP_NODE[exception])
}

function isBeyond(reached: ReachedNodes, node: OrderNodeKind): boolean {
  return [...reached.keys()].some((kind) => NODE_KINDS.indexOf(kind) >= NODE_KINDS.indexOf(node))
}
