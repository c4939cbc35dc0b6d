import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type DuplicatedFault = { type: 'duplicated' }

export const DUPLICATED: FaultKind<DuplicatedFault> = {
  meaning: 'A push is sent twice at once, byte by byte the same; the first answer counts.',
  examples: ['duplicated'],
  places: ['push.request'],
  changes: 'delivery',
  ...onlyName('duplicated'),
  apply: (message) => ({ ...message, copies: message.copies + 1 }),
}
