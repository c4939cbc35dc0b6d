import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'

export type WrongSignatureFault = { type: 'wrong-signature' }

export const WRONG_SIGNATURE: FaultKind<WrongSignatureFault> = {
  meaning: 'The `authorization` of a request does not sign its body: an ERP that checks it refuses.',
  examples: ['wrong-signature'],
  places: ['poll.request', 'network.request'],
  changes: 'content',
  ...onlyName('wrong-signature'),
  apply: (message) => {
    const { authorization } = message.headers
    return typeof authorization === 'string'
      ? { ...message, headers: { ...message.headers, authorization: spoiled(authorization) } }
      : message
  },
}

// One digit differs; its length and alphabet do not give it away.
function spoiled(signature: string): string {
  return signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0')
}
