import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type ResetFault = { type: 'reset' }

export const RESET: FaultKind<ResetFault> = {
  meaning: 'The connection is broken by an RST, before the first byte.',
  examples: ['reset'],
  places: ['poll.answer', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'delivery',
  ...onlyName('reset'),
  apply: (message) => ({ ...message, ending: { type: 'reset' } }),
}
