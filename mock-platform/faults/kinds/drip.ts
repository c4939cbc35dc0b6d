import type { FaultKind } from '../fault-kind.ts'
import { readNumbers } from '../fault-kind.ts'
import { MAX_LATENCY_MS } from '../latency.ts'

export type DripFault = { type: 'drip'; overMs: number; pieces: number }

const MAX_PIECES = 1000

export const DRIP: FaultKind<DripFault> = {
  meaning: 'The head comes at once, the body in so many pieces, the last one so many milliseconds later.',
  examples: ['drip:over=4000,pieces=20'],
  places: ['poll.answer', 'gateway.answer', 'network.request', 'network.answer'],
  changes: 'delivery',
  read: (text) => {
    const numbers = readNumbers(text, { over: [1, MAX_LATENCY_MS], pieces: [2, MAX_PIECES] })
    return numbers && { type: 'drip', overMs: numbers.over, pieces: numbers.pieces }
  },
  write: ({ overMs, pieces }) => `over=${overMs},pieces=${pieces}`,
  apply: (message, { overMs, pieces }) => ({ ...message, pace: { type: 'pieces', count: pieces, overMs } }),
}
