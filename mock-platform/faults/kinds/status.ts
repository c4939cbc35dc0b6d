import type { FaultKind } from '../fault-kind.ts'
import { readWhole } from '../fault-kind.ts'
import { plainMessage } from '../message.ts'

export type StatusFault = { type: 'status'; status: number; retryAfterSeconds: number | null }

const MAX_RETRY_AFTER_SECONDS = 86_400

export const STATUS: FaultKind<StatusFault> = {
  meaning: 'Answered with a status from 400 to 599 instead, with Retry-After (seconds) where it is given.',
  examples: ['status:503', 'status:429,retry-after=30'],
  places: ['poll.answer', 'gateway.answer', 'network.answer'],
  changes: 'content',
  read: (text) => {
    const [, code, , seconds] = /^(\d{3})(,retry-after=(\d+))?$/.exec(text) ?? []
    const status = readWhole(code, 400, 599)
    const retryAfterSeconds = seconds === undefined ? null : readWhole(seconds, 0, MAX_RETRY_AFTER_SECONDS)
    if (status === undefined || retryAfterSeconds === undefined) return undefined
    return { type: 'status', status, retryAfterSeconds }
  },
  write: ({ status, retryAfterSeconds }) =>
    retryAfterSeconds === null ? String(status) : `${status},retry-after=${retryAfterSeconds}`,
  apply: (message, { status, retryAfterSeconds }) => {
    const headers = {
      'content-type': 'application/json',
      ...(retryAfterSeconds !== null && { 'retry-after': String(retryAfterSeconds) }),
    }
    const { body } = plainMessage(status, headers, JSON.stringify({ error: { code: 'INJECTED', status } }))
    return { ...message, status, headers, body }
  },
}
