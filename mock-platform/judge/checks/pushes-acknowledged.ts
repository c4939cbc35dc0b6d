import { PUSH_ACKNOWLEDGE_LIMIT_MS } from '../../contract/push.ts'
import { REMEDIES } from '../../contract/remedies.ts'
import type { DayCheck } from './check.ts'
import { failed, fromProbe, notRun, passed } from './check.ts'

export const pushesAcknowledged: DayCheck = {
  id: 'pushes-acknowledged',
  rules: 'SYNC-5',
  title: { en: 'acknowledges each push by HTTP 200 within 500 ms', zh: '在 500 毫秒内以 HTTP 200 确认每次推送' },
  remedy: REMEDIES.PUSH_NOT_ACKNOWLEDGED,
  judge: ({ failedPushes, orders, probeFailures }) => {
    const lines = [
      ...failedPushes.map((push) => `order ${push.trade_order_id}: ${push.attempts} attempt(s), ${push.detail}`),
      ...probeFailures.filter(({ kind }) => kind === 'PUSH_NOT_ACKNOWLEDGED').map(({ detail }) => fromProbe(detail)),
    ]
    if (lines.length > 0) return failed(...lines)
    if (orders.placed === 0) return notRun('no order was placed')
    const waiting = orders.placed - orders.acknowledged
    if (waiting > 0)
      return notRun(`the pushes of ${waiting} of ${orders.placed} orders were still to come again at the end`)
    return passed(
      `${orders.acknowledged} of ${orders.placed} orders were acknowledged, ${PUSH_ACKNOWLEDGE_LIMIT_MS} ms allowed`,
    )
  },
}
