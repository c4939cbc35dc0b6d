import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'

const PUSHES_AT_ONCE = 5
const POLLS_AT_ONCE = 3

export const concurrency: ProbeCheck = {
  id: 'concurrency',
  rules: 'SYNC-2, SYNC-5',
  title: {
    en: 'answers polls and takes pushes that come at the same time, and loses none',
    zh: '同时处理轮询与推送,不丢失任何订单',
  },
  remedy: {
    en: 'Take units out by one atomic statement (set quantity = quantity - n), not by reading, computing and writing back.',
    zh: '用一条原子语句扣减库存(set quantity = quantity - n),不要先读取、计算再写回。',
  },
  probe: async (probe) => {
    const { skuCode, units } = await probe.skuWithUnits(PUSHES_AT_ONCE)
    const orders = Array.from({ length: PUSHES_AT_ONCE }, () => probe.order([{ skuCode, quantity: 1 }]))
    const polls = Array.from({ length: POLLS_AT_ONCE }, () => probe.erp.poll(1))
    const [polled] = await Promise.all([Promise.all(polls), Promise.all(orders)])
    const broken = polled.flatMap(({ verdict }) =>
      verdict.type === 'failed' ? [`${verdict.kind}: ${verdict.detail}`] : [],
    )
    if (broken.length > 0)
      return failed(...broken.map((line) => `one of ${POLLS_AT_ONCE} polls at once failed: ${line}`))
    const gone = units - (await probe.readUnits(skuCode))
    const told = `${PUSHES_AT_ONCE} orders of 1 unit at once, with ${POLLS_AT_ONCE} polls: ${gone} unit(s) of ${skuCode} went out`
    return gone !== PUSHES_AT_ONCE ? failed(`${told}, ${PUSHES_AT_ONCE} were due`) : passed(told)
  },
}
