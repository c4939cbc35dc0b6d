import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type SilenceFault = { type: 'silence' }

export const SILENCE: FaultKind<SilenceFault> = {
  meaning: 'Nothing ever comes, and the connection stays open (for 10 minutes at most).',
  examples: ['silence'],
  places: ['poll.answer', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'delivery',
  ...onlyName('silence'),
  apply: (message) => ({ ...message, ending: { type: 'silence' } }),
}
