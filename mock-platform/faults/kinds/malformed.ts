import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'
import { bodyText } from '../message.ts'
import { withBody } from '../message-body.ts'

export type MalformedFault = { type: 'malformed' }

export const MALFORMED: FaultKind<MalformedFault> = {
  meaning:
    'The body is no JSON: its last character is missing, while HTTP is in order. A poll or a push is signed as it is sent.',
  examples: ['malformed'],
  places: ['poll.request', 'poll.answer', 'push.request', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'content',
  ...onlyName('malformed'),
  apply: (message, _, context) => {
    const text = bodyText(message).trimEnd()
    return withBody(message, text.length > 1 ? text.slice(0, -1) : '{', context)
  },
}
