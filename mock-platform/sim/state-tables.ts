import { ORDER_STEPS } from './orders.ts'

/** What may follow each state; the first is where a thing begins, and one that nothing follows is its end. */
export type StateTable = Readonly<Record<string, readonly string[]>>

/** The state tables of the world, by thing: docs/scenarios.md draws them. */
export const STATE_TABLES = {
  Order: ORDER_STEPS,
} as const satisfies Record<string, StateTable>
