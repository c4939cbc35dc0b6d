import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'
import { bodyText } from '../message.ts'
import { withBody } from '../message-body.ts'

export type StaleFault = { type: 'stale' }

const REQUEST_ID = /("request_id"\s*:\s*)("(?:[^"\\]|\\.)*")/

export const STALE: FaultKind<StaleFault> = {
  meaning: 'The data of the answer before, under the new request_id; where there was none before, nothing.',
  examples: ['stale'],
  places: ['poll.answer', 'gateway.answer', 'network.answer'],
  changes: 'content',
  ...onlyName('stale'),
  apply: (message, _, context) => {
    const earlier = context.earlierBody()
    if (!earlier) return message
    const requestId = REQUEST_ID.exec(bodyText(message))?.[2]
    const text = new TextDecoder().decode(earlier)
    const renewed = requestId === undefined ? text : text.replace(REQUEST_ID, (_all, name: string) => name + requestId)
    return withBody(message, renewed, context)
  },
}
