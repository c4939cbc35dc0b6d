import type { Order } from './orders.ts'
import { addStatusPush } from './pushes.ts'
import type { Turn } from './turn.ts'

/** Tells a supplier that wants it that an order has come to a status after PAID: a message of its own. */
export function pushStatus(turn: Turn, order: Order): void {
  const { outbox, settings } = turn.supplier
  if (settings.pushes?.statuses !== 'all') return
  const { pushId } = addStatusPush(outbox, order, turn.atMs)
  turn.schedule(turn.atMs, { type: 'push-due', pushId })
}
