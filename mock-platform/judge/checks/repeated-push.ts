import type { ProbeCheck } from './check.ts'
import type { Probe } from '../probe.ts'
import { failed, passed } from './check.ts'

const SENT_AGAIN_IN_TURN = 2
const SENT_AT_ONCE = 3

export const repeatedPush: ProbeCheck = {
  id: 'repeated-push',
  rules: 'SYNC-5',
  title: { en: 'counts a push that is sent again once', zh: '重复推送只计一次' },
  remedy: {
    en: 'Remember each trade_order_id under a unique key, in the same transaction that takes its units out; acknowledge a repeat and change nothing.',
    zh: '以唯一键记录每个 trade_order_id,并与扣减库存放在同一事务;重复推送照常确认,但不再改动库存。',
  },
  probe: async (probe) => {
    const { skuCode, units } = await probe.skuWithUnits(2)
    const { push, tradeOrderId } = await probe.order([{ skuCode, quantity: 1 }])
    for (let time = 0; time < SENT_AGAIN_IN_TURN; time++) await probe.erp.sendAgain(push)
    // Another order, of which the ERP knows nothing until all its pushes are there.
    const atOnce = await probe.orderKeptBack([{ skuCode, quantity: 1 }])
    await Promise.all(Array.from({ length: SENT_AT_ONCE }, () => probe.erp.sendAgain(atOnce.push)))
    await probe.deliver(atOnce.push)
    // An ERP that remembers the last order only has forgotten it by now.
    await probe.erp.sendAgain(push)
    // By what it does, not by what it answers.
    const gone = units - (await probe.readUnits(skuCode))
    const told = `order ${tradeOrderId} of 1 unit, sent ${1 + SENT_AGAIN_IN_TURN} times in turn, and ${atOnce.tradeOrderId} of 1 unit, ${SENT_AT_ONCE} times at once, and the first once more: ${gone} unit(s) of ${skuCode} went out, 2 were due`
    if (gone > 2) return failed(told)
    const late = await repeatedLate(probe)
    return late.gone > 0 ? failed(told, late.told) : passed(told, late.told)
  },
}

// At its last attempt a push is 5 and a half hours old, and the ERP has taken many others since.
async function repeatedLate(probe: Probe): Promise<{ gone: number; told: string }> {
  const order = probe.oldestRepeatable
  if (!order) return { gone: 0, told: 'no order of the day was sent again: of none would the stock show it' }
  const { skuCode } = order.line
  const units = await probe.readUnits(skuCode)
  await probe.erp.sendAgain(order.push)
  const gone = units - (await probe.readUnits(skuCode))
  const minutes = Math.round(order.ageMs / 60_000)
  const told = `order ${order.tradeOrderId} of the day, acknowledged ${minutes} minutes before it was sent again: ${gone} unit(s) of ${skuCode} went out, none was due`
  return { gone, told }
}
