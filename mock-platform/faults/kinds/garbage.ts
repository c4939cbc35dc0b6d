import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type GarbageFault = { type: 'garbage' }

export const GARBLE: FaultKind<GarbageFault> = {
  meaning: 'Bytes that are not HTTP, then the connection is closed.',
  examples: ['garbage'],
  places: ['poll.answer', 'gateway.answer', 'network.answer'],
  changes: 'delivery',
  ...onlyName('garbage'),
  apply: (message) => ({ ...message, ending: { type: 'garbage' } }),
}
