import type { FaultKind } from '../fault-kind.ts'
import { readNumbers } from '../fault-kind.ts'

export type LateFault = { type: 'late'; minutes: number }

const MAX_MINUTES = 7 * 24 * 60

export const LATE: FaultKind<LateFault> = {
  meaning: 'A push leaves so many virtual minutes later, a week at most.',
  examples: ['late:minutes=20'],
  places: ['push.request'],
  changes: 'delivery',
  read: (text) => {
    const numbers = readNumbers(text, { minutes: [1, MAX_MINUTES] })
    return numbers && { type: 'late', minutes: numbers.minutes }
  },
  write: ({ minutes }) => `minutes=${minutes}`,
  // The world has put it off (push-delivery.ts): its time is virtual.
  apply: (message) => message,
}
