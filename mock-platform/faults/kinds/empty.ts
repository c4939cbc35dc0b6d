import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type EmptyFault = { type: 'empty' }

export const EMPTY: FaultKind<EmptyFault> = {
  meaning: 'The connection is closed in an orderly way, without a byte.',
  examples: ['empty'],
  places: ['poll.answer', 'gateway.answer', 'network.answer'],
  changes: 'delivery',
  ...onlyName('empty'),
  apply: (message) => ({ ...message, ending: { type: 'empty' } }),
}
