import type { DrawnFault } from '../faults/fault.ts'
import type { SupplierFaultRule, SupplierPlace } from '../faults/fault-rule.ts'
import type { FaultState } from '../faults/fault-state.ts'
import { faultState, strike } from '../faults/fault-state.ts'
import { InputRefused } from './input-refused.ts'
import type { Turn } from './turn.ts'

// The faults of a supplier. Which polls they strike is drawn here, from the seed; what comes of a poll is an input like any
// other. Those on answers of the gateway are kept here and act outside: the gateway's callers are no part of the world.

/** Faults of a supplier at once. [A] */
export const MAX_FAULTS = 20

export type SupplierFaults = Map<string, FaultState<SupplierPlace>>

/** Throws InputRefused for one more than there may be. */
export function requireRoomForFault({ supplier }: Turn, faultId: string): void {
  const { faults } = supplier
  if (faults.has(faultId) || faults.size < MAX_FAULTS) return
  throw new InputRefused('TOO_MANY_FAULTS', `${MAX_FAULTS} faults at most; remove one that is no longer needed`)
}

/** Throws InputRefused for one that is not there. */
export function requireFault({ supplier }: Turn, faultId: string): void {
  if (supplier.faults.has(faultId)) return
  throw new InputRefused(
    'FAULT_UNKNOWN',
    `no fault "${faultId}"; GET /control/suppliers/{supplier_id}/faults lists them`,
  )
}

/** Sets a fault from now on, in the place of one of the same name; it begins to count anew. */
export function setFault({ supplier, atMs }: Turn, faultId: string, rule: SupplierFaultRule): void {
  supplier.faults.set(faultId, faultState(rule, atMs))
}

export function removeFault({ supplier }: Turn, faultId: string): void {
  supplier.faults.delete(faultId)
}

/** What strikes one poll now, in the order in which it was set. */
export function strikingFaults(turn: Turn, on: SupplierPlace, pollName: string): DrawnFault[] {
  return [...turn.supplier.faults].flatMap(([faultId, state]) => {
    if (state.rule.on !== on) return []
    const fault = strike(state, state.counts, turn.atMs, () => turn.draws(`fault:${faultId}/${pollName}`))
    return fault ? [fault] : []
  })
}
