import { ANSWER_LIMIT_MS } from '../../contract/inventory-query.ts'
import { REMEDIES } from '../../contract/remedies.ts'
import type { DayCheck, DayFacts } from './check.ts'
import { judgeStage } from './check.ts'

export const answersInTime: DayCheck = {
  id: 'answers-in-time',
  rules: 'SYNC-2, SYNC-4',
  title: { en: 'answers each poll within 3,000 ms, to the last byte', zh: '每次轮询在 3,000 毫秒内发完最后一个字节' },
  remedy: REMEDIES.ANSWER_TOO_SLOW,
  judge: (facts) => {
    const slowestMs = Math.max(0, ...[...facts.runs, ...facts.laterRuns].map((run) => run.measured_ms))
    const outcome = judgeStage(facts, 'ANSWER_TOO_SLOW', `the slowest took ${slowestMs} ms of ${ANSWER_LIMIT_MS} ms`)
    return outcome.result === 'failed' ? { ...outcome, evidence: [...outcome.evidence, ...doubt(facts)] } : outcome
  },
}

// A poll that is over the limit by less than the judge was late by itself may have been answered in time.
function doubt({ runs, laterRuns, ownDelayMs }: DayFacts): string[] {
  const isDoubtful = [...runs, ...laterRuns].some(
    ({ failure_kind, measured_ms }) =>
      failure_kind === 'ANSWER_TOO_SLOW' && measured_ms - ANSWER_LIMIT_MS <= ownDelayMs,
  )
  if (!isDoubtful) return []
  return [
    `this machine was late by itself by up to ${Math.ceil(ownDelayMs)} ms: a poll that is over by less may be in time on one that has nothing else to do`,
  ]
}
