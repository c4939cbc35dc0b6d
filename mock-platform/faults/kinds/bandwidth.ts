import type { FaultKind } from '../fault-kind.ts'
import { readWhole } from '../fault-kind.ts'

export type BandwidthFault = { type: 'bandwidth'; bytesPerSecond: number }

const MAX_BYTES_PER_SECOND = 1_000_000_000

export const BANDWIDTH: FaultKind<BandwidthFault> = {
  meaning: 'The body leaves at so many bytes a second.',
  examples: ['bandwidth:2048'],
  places: ['poll.answer', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'delivery',
  read: (text) => {
    const bytesPerSecond = readWhole(text, 1, MAX_BYTES_PER_SECOND)
    return bytesPerSecond === undefined ? undefined : { type: 'bandwidth', bytesPerSecond }
  },
  write: ({ bytesPerSecond }) => String(bytesPerSecond),
  apply: (message, { bytesPerSecond }) => ({ ...message, pace: { type: 'rate', bytesPerSecond } }),
}
