import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'
import { bodyText } from '../message.ts'
import { withBody } from '../message-body.ts'

export type WrongRequestIdFault = { type: 'wrong-request-id' }

export const WRONG_REQUEST_ID: FaultKind<WrongRequestIdFault> = {
  meaning: 'The answer carries another request_id than the one that was asked with.',
  examples: ['wrong-request-id'],
  places: ['poll.answer', 'gateway.answer', 'network.answer'],
  changes: 'content',
  ...onlyName('wrong-request-id'),
  apply: (message, _, context) =>
    withBody(message, bodyText(message).replace(/("request_id"\s*:\s*")/, '$1wrong-'), context),
}
