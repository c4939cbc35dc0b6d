import { REMEDIES } from '../../contract/remedies.ts'
import type { DayCheck } from './check.ts'
import { judgeStage } from './check.ts'

export const completeStock: DayCheck = {
  id: 'complete-stock',
  rules: 'SYNC-3',
  title: { en: 'reports every known SKU in every poll', zh: '每次轮询都返回全部已知 SKU' },
  remedy: REMEDIES.SKU_MISSING,
  judge: (facts) => judgeStage(facts, 'SKU_MISSING', 'every SKU that was once reported was there'),
}
