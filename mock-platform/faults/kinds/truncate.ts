import type { FaultKind } from '../fault-kind.ts'
import { readShare } from '../fault-kind.ts'

export type TruncateFault = { type: 'truncate'; share: number }

const HALF = 0.5

export const TRUNCATE: FaultKind<TruncateFault> = {
  meaning:
    'The head announces the whole body, a share of it comes (half, unless it is said), then the connection is closed.',
  examples: ['truncate', 'truncate:0.9'],
  places: ['poll.answer', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'delivery',
  read: (text) => {
    const share = text === '' ? HALF : readShare(text)
    return share === undefined ? undefined : { type: 'truncate', share }
  },
  write: ({ share }) => (share === HALF ? '' : String(share)),
  apply: (message, { share }) => ({ ...message, ending: { type: 'cut', share } }),
}
