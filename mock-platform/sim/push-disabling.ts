import { PUSH_FAILURE_WINDOW_ATTEMPTS, PUSH_FAILURE_WINDOW_MS } from '../contract/push.ts'
import type { PushSettings } from './pushes.ts'
import type { Turn } from './turn.ts'

// Pushes are stopped when more than half of them fail. [A] The window; and that a message goes on counting its attempts.

/** Stops the supplier's pushes when more than 50 of the last 100 attempts, all within a virtual day, have failed. */
export function disableIfFailing(turn: Turn, { mayBeDisabled }: PushSettings): void {
  const { supplier, atMs } = turn
  const { outbox } = supplier
  if (!mayBeDisabled || outbox.disabledAtMs !== null) return
  if (outbox.attemptsMade - outbox.attemptsForgiven < PUSH_FAILURE_WINDOW_ATTEMPTS) return
  const last = outbox.attempts.slice(-PUSH_FAILURE_WINDOW_ATTEMPTS)
  const failed = last.filter(({ result }) => result.type === 'refused').length
  const isWithinWindow = last[0] !== undefined && last[0].atMs >= atMs - PUSH_FAILURE_WINDOW_MS
  if (!isWithinWindow || failed * 2 <= last.length) return
  outbox.disabledAtMs = atMs
  turn.tell({ type: 'pushes_disabled', data: { attempts: last.length, failed_attempts: failed } })
}

/** Lets them go again; attempts before do not count any more. */
export function enablePushes(turn: Turn, enabledBy: 'TEST_MESSAGE' | 'HAND'): void {
  const { outbox } = turn.supplier
  if (outbox.disabledAtMs === null) return
  outbox.disabledAtMs = null
  outbox.attemptsForgiven = outbox.attemptsMade
  turn.tell({ type: 'pushes_enabled', data: { enabled_by: enabledBy } })
}
