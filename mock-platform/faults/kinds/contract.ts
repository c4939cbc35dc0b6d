import type { FaultKind } from '../fault-kind.ts'
import { bodyText } from '../message.ts'
import { withBody } from '../message-body.ts'

const BREACHES = ['wrapped', 'negative', 'fraction', 'missing'] as const

export type ContractFault = { type: 'contract'; breach: (typeof BREACHES)[number] }

export const CONTRACT: FaultKind<ContractFault> = {
  meaning:
    'The body is JSON, but not what the contract says: all of it a level deeper; its first quantity negative, or a fraction; its first SKU missing. A poll or a push is signed as it is sent.',
  examples: ['contract', 'contract:negative', 'contract:fraction', 'contract:missing'],
  places: ['poll.request', 'poll.answer', 'push.request', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'content',
  read: (text) => {
    const breach = text === '' ? 'wrapped' : BREACHES.find((each) => each === text)
    return breach && { type: 'contract', breach }
  },
  write: ({ breach }) => (breach === 'wrapped' ? '' : breach),
  apply: (message, { breach }, context) => withBody(message, broken(bodyText(message), breach), context),
}

const FIRST_QUANTITY = /("\w*quantity"\s*:\s*)(\d+)/

// A body that has no quantity or SKU is left as it is: it has nothing to be wrong about.
function broken(text: string, breach: ContractFault['breach']): string {
  switch (breach) {
    case 'wrapped':
      return `{"data":${text === '' ? 'null' : text}}`
    case 'negative':
      return text.replace(FIRST_QUANTITY, '$1-1')
    case 'fraction':
      return text.replace(FIRST_QUANTITY, '$1$2.5')
    case 'missing':
      return withoutFirstItem(text)
  }
}

function withoutFirstItem(text: string): string {
  const answer = jsonObject(text)
  if (!answer || !('items' in answer) || !Array.isArray(answer.items) || answer.items.length === 0) return text
  const count = 'total_count' in answer && typeof answer.total_count === 'number' ? answer.total_count - 1 : undefined
  const items: unknown[] = answer.items.slice(1)
  return JSON.stringify({ ...answer, items, ...(count !== undefined && { total_count: count }) })
}

function jsonObject(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' ? json : null
  } catch {
    return null
  }
}
