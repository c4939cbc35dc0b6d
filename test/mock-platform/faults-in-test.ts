import { SupplierFaultText } from '../../mock-platform/faults/fault-rule.ts'
import type { Run } from '../../mock-platform/journal/run.ts'

/** Faults of polls that end quickly, each kind that acts there once. */
export const SET_BY_TESTS = [
  'none',
  'latency:fixed:20',
  'drip:over=20,pieces=4',
  'bandwidth:20000',
  'truncate',
  'reset',
  'empty',
  'garbage',
  'status:503',
  'malformed',
  'contract',
  'stale',
  'wrong-request-id',
  'wrong-signature',
] as const

/** Sets faults by number, as a control call would. */
export function setFault(run: Run, supplierId: string, faults: readonly string[]): void {
  for (const [index, text] of faults.entries()) {
    run.apply({ type: 'fault-set', supplierId, faultId: `f${index}`, rule: SupplierFaultText.parse(text) })
  }
}
