import { REMEDIES } from '../../contract/remedies.ts'
import type { DayCheck } from './check.ts'
import { judgeStage } from './check.ts'

export const answerContract: DayCheck = {
  id: 'answer-contract',
  rules: 'SYNC-3',
  title: { en: 'answers in the shape of the contract, with status 2xx', zh: '以 2xx 状态码并按约定格式返回' },
  remedy: REMEDIES.CONTRACT_BROKEN,
  judge: (facts) =>
    judgeStage(facts, 'CONTRACT_BROKEN', 'status, JSON, fields and quantities are as the contract says'),
}
