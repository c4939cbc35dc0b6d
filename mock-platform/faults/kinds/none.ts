import { onlyName, PLACES } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type NoFault = { type: 'none' }

export const NONE: FaultKind<NoFault> = {
  meaning: 'Nothing: so that "no fault" needs no special case.',
  examples: ['none'],
  places: PLACES,
  changes: 'content',
  ...onlyName('none'),
  apply: (message) => message,
}
