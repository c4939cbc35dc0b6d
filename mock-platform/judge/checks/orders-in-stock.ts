import { REMEDIES } from '../../contract/remedies.ts'
import type { DayCheck } from './check.ts'
import { judgeStage, notRun } from './check.ts'

export const ordersInStock: DayCheck = {
  id: 'orders-in-stock',
  rules: 'SYNC-5',
  title: {
    en: 'shows an acknowledged order in the stock of the next poll',
    zh: '已确认的订单须体现在下一次轮询的库存中',
  },
  remedy: REMEDIES.ORDER_NOT_SHOWN,
  judge: (facts) => {
    const { acknowledged } = facts.orders
    if (acknowledged === 0) return notRun('no order was acknowledged')
    return judgeStage(facts, 'ORDER_NOT_SHOWN', `the ${acknowledged} acknowledged orders are in the numbers`)
  },
}
