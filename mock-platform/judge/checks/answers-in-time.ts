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

function doubt({ doubtfulMs }: DayFacts): string[] {
  if (doubtfulMs === 0) return []
  return [
    `this machine was late by itself by up to ${Math.ceil(doubtfulMs)} ms: an answer that is late by less may be in time where nothing else runs`,
  ]
}
