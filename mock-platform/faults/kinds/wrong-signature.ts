import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'
import type { Message } from '../message.ts'

export type WrongSignatureFault = { type: 'wrong-signature' }

export const WRONG_SIGNATURE: FaultKind<WrongSignatureFault> = {
  meaning:
    'The signatures of a request (`authorization`, and of a push `webhook-signature`) do not sign its body: an ERP that checks refuses.',
  examples: ['wrong-signature'],
  places: ['poll.request', 'push.request', 'network.request'],
  changes: 'content',
  ...onlyName('wrong-signature'),
  apply: (message) => ({ ...message, headers: { ...message.headers, ...spoiledHeaders(message) } }),
}

function spoiledHeaders({ headers }: Message): Record<string, string> {
  const { authorization, 'webhook-signature': signatures } = headers
  return {
    ...(typeof authorization === 'string' && { authorization: spoiled(authorization) }),
    ...(typeof signatures === 'string' && { 'webhook-signature': signatures.replace(/(?<=,)./g, otherDigit) }),
  }
}

// One digit differs; its length and alphabet do not give it away.
function spoiled(signature: string): string {
  return signature.slice(0, -1) + otherDigit(signature.slice(-1))
}

function otherDigit(digit: string): string {
  return digit === '0' ? '1' : '0'
}
