import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type DroppedFault = { type: 'dropped' }

export const DROPPED: FaultKind<DroppedFault> = {
  meaning:
    'A push never arrives: nothing is sent, nothing acknowledges it, and its next attempt comes as it always does.',
  examples: ['dropped'],
  places: ['push.request'],
  changes: 'delivery',
  ...onlyName('dropped'),
  apply: (message) => ({ ...message, ending: { type: 'silence' } }),
}
