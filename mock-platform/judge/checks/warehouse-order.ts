import { printable } from '../../http/printable.ts'
import { outcomeText } from '../probe.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'

export const warehouseOrder: ProbeCheck = {
  id: 'warehouse-order',
  rules: 'SYNC-5',
  title: {
    en: 'takes nothing out of its own stock for an order from the warehouse',
    zh: '平台仓订单(WAREHOUSE)不扣减自有库存',
  },
  remedy: {
    en: 'Take units out only where fulfilment says JIT; acknowledge a WAREHOUSE order and leave the stock alone: its goods are at the platform, which counts them.',
    zh: '仅当 fulfilment 为 JIT 时扣减库存;WAREHOUSE 订单只需确认,不要改动库存:其货物在平台仓,由平台计数。',
  },
  probe: async (probe) => {
    const { skuCode } = await probe.skuWithUnits(2)
    const order = await probe.order([{ skuCode, quantity: 1 }])
    const before = await probe.readUnits(skuCode)
    const result = await probe.erp.sendAgain(probe.warehousePush(order))
    const gone = before - (await probe.readUnits(skuCode))
    const told = `a WAREHOUSE order of 1 unit (${outcomeText(result)}): ${gone} unit(s) of ${printable(skuCode)} went out, none was due`
    return gone !== 0 ? failed(told) : passed(told)
  },
}
