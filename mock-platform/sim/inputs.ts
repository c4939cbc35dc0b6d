import type { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import type { SupplierFaultRule } from '../faults/fault-rule.ts'
import { apply, applyAgain } from './admission.ts'
import { isAdmitted } from './application.ts'
import { beginBusiness } from './business.ts'
import { restartDemand } from './demand.ts'
import type { InboundInput, InboundOutcome } from './inbound-inputs.ts'
import { INBOUND_INPUTS } from './inbound-inputs.ts'
import type { InputHandler } from './input-handler.ts'
import type { ItemBinding, ItemDetails } from './declared-items.ts'
import { bindItem, createItem, requireBindable, requireCreatable, requireItem, updateItem } from './declared-items.ts'
import type { AnsweredBy, PollReport } from './inventory-sync.ts'
import { abandonPolls, finishPoll, requireReported, takeToldCounts } from './inventory-sync.ts'
import { beginListings } from './listings.ts'
import type { Order, OrderRequest } from './orders.ts'
import { requireTakeable, takeOrder } from './order-taking.ts'
import type { ShipmentDeclaration } from './own-shipments.ts'
import { requireShippable, shipOrder } from './own-shipments.ts'
import { scheduleFirstPoll } from './polling.ts'
import { restartReplenishment } from './replenishment.ts'
import type { Redelivery } from './push-delivery.ts'
import {
  bookPushResult,
  followRetryClock,
  redeliver,
  requireRedeliverable,
  resendCutOffPushes,
  retryNow,
  sendTest,
} from './push-delivery.ts'
import { enablePushes } from './push-disabling.ts'
import type { PushResult } from './pushes.ts'
import type { StockLine } from './stock-line.ts'
import { removeFault, requireFault, requireRoomForFault, setFault } from './supplier-faults.ts'
import type { SupplierSettings } from './suppliers.ts'
import { openTicket, requireOpenable } from './ticket-openings.ts'
import type { Ticket, TicketRequest } from './tickets.ts'
import { requireWithdrawable, ticketNamed, withdrawTicket } from './tickets.ts'
import type { Trigger } from './triggers.ts'
import { applyTrigger, checkTrigger } from './triggers.ts'
import type { Turn } from './turn.ts'

// What the outside tells the world about one supplier. Everything that is not drawn from the seed comes in here, so that a
// journal of the inputs is the whole run.

/** What may be changed of a supplier; its name stays. */
export type SettingsChange = Partial<Omit<SupplierSettings, 'supplierId'>>

type AnyInput =
  | { type: 'settings-changed'; change: SettingsChange }
  | { type: 'order-placed'; request: OrderRequest }
  | { type: 'poll-finished'; runNo: number; answeredBy: AnsweredBy; report: PollReport }
  | { type: 'push-finished'; pushId: string; result: PushResult }
  | { type: 'push-retried'; pushId: string }
  | { type: 'pushes-redelivered'; redelivery: Redelivery }
  | { type: 'test-pushed' }
  | { type: 'pushes-enabled' }
  | { type: 'exchanges-cut-off' }
  | { type: 'ticket-opened'; request: TicketRequest }
  | { type: 'ticket-withdrawn'; ticketNo: string }
  | { type: 'item-created'; skuCode: string; details: ItemDetails }
  | { type: 'item-updated'; scItemId: number; details: ItemDetails }
  | { type: 'item-bound'; binding: ItemBinding }
  | { type: 'jit-stock-told'; counts: StockLine[] }
  | { type: 'order-shipped'; declaration: ShipmentDeclaration }
  | { type: 'event-triggered'; event: Trigger }
  | { type: 'fault-set'; faultId: string; rule: SupplierFaultRule }
  | { type: 'fault-removed'; faultId: string }
  | InboundInput

/** What comes of an input, for whoever sent it. */
export type InputOutcome =
  | { type: 'done' }
  | { type: 'order-taken'; order: Order }
  | { type: 'ticket-taken'; ticket: Ticket }
  | { type: 'item-created'; scItemId: number }
  | { type: 'poll-judged'; run: InventorySyncRun }
  | InboundOutcome
  | { type: 'pushes-sent'; pushIds: readonly string[] }

type InputsByType = { [Input in AnyInput as Input['type']]: Input }
type InputType = keyof InputsByType

/** An input about one supplier: any, or of one type. */
export type SupplierInput<Type extends InputType = InputType> = {
  [Each in Type]: { type: Each } & InputsByType[Each]
}[Type]

const DONE: InputOutcome = { type: 'done' }

/** How each input is taken. */
const SUPPLIER_INPUTS: { [Type in InputType]: InputHandler<SupplierInput<Type>> } = {
  ...INBOUND_INPUTS,
  'settings-changed': {
    apply: (turn, { change }) => {
      const { supplier } = turn
      supplier.settings = { ...supplier.settings, ...change }
      if (change.application) applyAgain(turn)
      if (change.pushes) followRetryClock(turn)
      // What else was changed holds from the admission on.
      if (!isAdmitted(supplier)) return DONE
      if (change.demand) restartDemand(turn)
      if (change.inbound) {
        restartReplenishment(turn)
        beginListings(turn)
      }
      return DONE
    },
  },
  'order-placed': {
    check: ({ supplier }, { request }) => requireTakeable(supplier, request),
    apply: (turn, { request }) => ({ type: 'order-taken', order: takeOrder(turn, request) }),
  },
  'poll-finished': {
    apply: (turn, { runNo, report, answeredBy }) => {
      const run = finishPoll(turn, runNo, report, answeredBy)
      return run ? { type: 'poll-judged', run } : DONE
    },
  },
  'push-finished': {
    apply: (turn, { pushId, result }) => {
      bookPushResult(turn, pushId, result)
      return DONE
    },
  },
  'push-retried': {
    apply: (turn, { pushId }) => {
      retryNow(turn, pushId)
      return DONE
    },
  },
  'pushes-redelivered': {
    check: (turn, { redelivery }) => requireRedeliverable(turn, redelivery),
    apply: (turn, { redelivery }) => ({ type: 'pushes-sent', pushIds: redeliver(turn, redelivery) }),
  },
  'test-pushed': { apply: (turn) => ({ type: 'pushes-sent', pushIds: [sendTest(turn)] }) },
  'pushes-enabled': {
    apply: (turn) => {
      enablePushes(turn, 'HAND')
      return DONE
    },
  },
  'exchanges-cut-off': {
    apply: (turn) => {
      abandonPolls(turn.supplier.inventorySync)
      resendCutOffPushes(turn)
      return DONE
    },
  },
  'ticket-opened': {
    check: ({ supplier }, { request }) => requireOpenable(supplier, request),
    apply: (turn, { request }) => ({ type: 'ticket-taken', ticket: openTicket(turn, request) }),
  },
  'ticket-withdrawn': {
    check: ({ supplier }, { ticketNo }) => requireWithdrawable(supplier, ticketNo),
    apply: (turn, { ticketNo }) => {
      const ticket = ticketNamed(turn.supplier, ticketNo)
      withdrawTicket(turn, ticket)
      return { type: 'ticket-taken', ticket }
    },
  },
  'item-created': {
    check: ({ supplier }, { skuCode, details }) => requireCreatable(supplier, skuCode, details),
    apply: ({ supplier }, { skuCode, details }) => {
      return { type: 'item-created', scItemId: createItem(supplier, skuCode, details) }
    },
  },
  'item-updated': {
    check: ({ supplier }, { scItemId }) => requireItem(supplier, scItemId),
    apply: ({ supplier }, { scItemId, details }) => {
      updateItem(supplier, scItemId, details)
      return DONE
    },
  },
  'item-bound': {
    check: ({ supplier }, { binding }) => requireBindable(supplier, binding),
    apply: ({ supplier }, { binding }) => {
      bindItem(supplier, binding)
      return DONE
    },
  },
  'jit-stock-told': {
    check: ({ supplier }, { counts }) => requireReported(supplier.inventorySync, counts),
    apply: (turn, { counts }) => {
      takeToldCounts(turn, counts)
      return DONE
    },
  },
  'order-shipped': {
    check: ({ supplier }, { declaration }) => requireShippable(supplier, declaration),
    apply: (turn, { declaration }) => {
      shipOrder(turn, declaration)
      return DONE
    },
  },
  'event-triggered': {
    check: (turn, { event }) => checkTrigger(turn, event),
    apply: (turn, { event }) => {
      applyTrigger(turn, event)
      return DONE
    },
  },
  'fault-set': {
    check: (turn, { faultId }) => requireRoomForFault(turn, faultId),
    apply: (turn, { faultId, rule }) => {
      setFault(turn, faultId, rule)
      return DONE
    },
  },
  'fault-removed': {
    check: (turn, { faultId }) => requireFault(turn, faultId),
    apply: (turn, { faultId }) => {
      removeFault(turn, faultId)
      return DONE
    },
  },
}

/** Throws InputRefused for an input that the world would not take now. */
export function checkInput<Type extends InputType>(turn: Turn, input: SupplierInput<Type>): void {
  SUPPLIER_INPUTS[input.type].check?.(turn, input)
}

/** Takes an input that was checked. */
export function applyInput<Type extends InputType>(turn: Turn, input: SupplierInput<Type>): InputOutcome {
  return SUPPLIER_INPUTS[input.type].apply(turn, input)
}

/** The first things that happen to a supplier that is new. */
export function beginSupplier(turn: Turn): void {
  apply(turn)
  if (!isAdmitted(turn.supplier)) return
  scheduleFirstPoll(turn)
  beginBusiness(turn)
}
