import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type ReorderedFault = { type: 'reordered' }

export const REORDERED: FaultKind<ReorderedFault> = {
  meaning: "A push leaves when the supplier's next one is over, and no later than 30 virtual minutes.",
  examples: ['reordered'],
  places: ['push.request'],
  changes: 'delivery',
  ...onlyName('reordered'),
  // The world has put it off (push-delivery.ts): its time is virtual.
  apply: (message) => message,
}
