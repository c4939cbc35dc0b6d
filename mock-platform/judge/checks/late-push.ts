import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'

const LATER_MS = 60_000

export const latePush: ProbeCheck = {
  id: 'late-push',
  rules: 'SYNC-5',
  title: { en: 'counts a push that arrives after a later one', zh: '晚到的推送(后发先至)同样计入' },
  remedy: {
    en: 'Take each push for what it is, in whatever order they come: drop none because its timestamp is older than the last one seen.',
    zh: '推送可能乱序到达,须逐条处理:不要因 timestamp 早于上一条而丢弃。',
  },
  probe: async (probe) => {
    const { skuCode, units } = await probe.skuWithUnits(3)
    const earlier = await probe.orderKeptBack([{ skuCode, quantity: 1 }])
    await probe.pass(LATER_MS)
    const later = await probe.order([{ skuCode, quantity: 2 }])
    await probe.deliver(earlier.push)
    const gone = units - (await probe.readUnits(skuCode))
    const told = `order ${earlier.tradeOrderId} of 1 unit arrived after ${later.tradeOrderId} of 2 units, paid ${LATER_MS / 1000} s later: ${gone} unit(s) of ${skuCode} went out, 3 were due`
    return gone !== 3 ? failed(told) : passed(told)
  },
}
