import type { PushedOrderStatus } from '../../contract/push.ts'
import type { ExchangeRequest } from '../../http/exchange.ts'
import type { PlacedOrder, Probe } from '../probe.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'

/** Virtual time from one status of an order to the next: short, so that no poll comes in between. */
const STATUS_INTERVAL_MS = 60_000

/** Units that two orders of one unit take out of an ERP that counts each of three statuses of the first. */
const UNITS_NEEDED = 4

export const eventOrder: ProbeCheck = {
  id: 'event-order',
  rules: 'SYNC-5',
  title: {
    en: 'takes the units of an order out once, in whatever order its statuses arrive',
    zh: '无论订单各状态以何种顺序到达,库存只扣减一次',
  },
  remedy: {
    en: 'Take the units out with the first message of a trade_order_id that says PAID, SHIPPED or DELIVERED, and never again. Mark an order as counted only when its units go out: a SHIPPED that overtakes PAID must not hide it.',
    zh: '收到某个 trade_order_id 的首条 PAID、SHIPPED 或 DELIVERED 消息时扣减库存,且只扣一次。真正扣减后才能标记为已处理:先到的 SHIPPED 不得使后到的 PAID 被忽略。',
  },
  probe: async (probe) => {
    const { skuCode, units } = await probe.skuWithUnits(UNITS_NEEDED)
    const overtaken = await probe.orderKeptBack([{ skuCode, quantity: 1 }])
    const { shipped, delivered } = await laterStatuses(probe, overtaken)
    await probe.deliverInOrder([delivered, shipped, overtaken.push])
    const between = await probe.readUnits(skuCode)
    const usual = await probe.order([{ skuCode, quantity: 1 }])
    const later = await laterStatuses(probe, usual)
    await probe.deliverInOrder([later.shipped, later.delivered])
    const after = await probe.readUnits(skuCode)
    const arrivals: Arrival[] = [
      { order: overtaken, statuses: ['DELIVERED', 'SHIPPED', 'PAID'], gone: units - between },
      { order: usual, statuses: ['PAID', 'SHIPPED', 'DELIVERED'], gone: between - after },
    ]
    const wrong = arrivals.filter(({ gone }) => gone !== 1)
    if (wrong.length > 0) return failed(...wrong.map((arrival) => arrivalLine(arrival, skuCode)))
    return passed(...arrivals.map((arrival) => arrivalLine(arrival, skuCode)))
  },
}

/** An order of one unit, its statuses as they came, and the units that went out for it. */
type Arrival = { order: PlacedOrder; statuses: readonly PushedOrderStatus[]; gone: number }

async function laterStatuses(
  probe: Probe,
  order: PlacedOrder,
): Promise<{ shipped: ExchangeRequest; delivered: ExchangeRequest }> {
  await probe.pass(STATUS_INTERVAL_MS)
  const shipped = probe.statusPush(order, 'SHIPPED')
  await probe.pass(STATUS_INTERVAL_MS)
  return { shipped, delivered: probe.statusPush(order, 'DELIVERED') }
}

function arrivalLine({ order, statuses, gone }: Arrival, skuCode: string): string {
  return `order ${order.tradeOrderId} of 1 unit, told as ${statuses.join(', ')}: ${gone} unit(s) of ${skuCode} went out, 1 was due`
}
