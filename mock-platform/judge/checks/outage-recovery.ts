import { INVENTORY_QUERY_PATH } from '../../contract/inventory-query.ts'
import type { PlacedOrder } from '../probe.ts'
import { outcomeText, ProbeStopped } from '../probe.ts'
import { isAcknowledged } from '../push-tap.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'

const ORDERS_MEANWHILE = 5
const CONNECTIONS_BROKEN = 10
const CONNECTIONS_LEFT_OPEN = 5

export const outageRecovery: ProbeCheck = {
  id: 'outage-recovery',
  rules: 'SYNC-3, SYNC-5',
  title: {
    en: 'is back at once after an outage of the network, and takes the orders of that time',
    zh: '网络中断后立即恢复,并补收中断期间的订单',
  },
  remedy: {
    en: 'A caller may vanish in the middle of a request: limit the time of reading it, keep no lock or worker for it, and answer others meanwhile.',
    zh: '调用方可能在请求中途消失:限制读取时间,不为其占用锁或工作进程,并继续应答其他请求。',
  },
  probe: async (probe) => {
    const { skuCode, units } = await probe.skuWithUnits(ORDERS_MEANWHILE)
    const missed: PlacedOrder[] = []
    for (let n = 0; n < ORDERS_MEANWHILE; n++) missed.push(await probe.orderKeptBack([{ skuCode, quantity: 1 }]))
    const deadConnections = new AbortController()
    try {
      const url = probe.erp.baseUrl + INVENTORY_QUERY_PATH
      for (let n = 0; n < CONNECTIONS_BROKEN; n++) await probe.sendHalf(url, null)
      for (let n = 0; n < CONNECTIONS_LEFT_OPEN; n++) await probe.sendHalf(url, deadConnections.signal)
      const refused: string[] = []
      for (const { push, tradeOrderId } of missed) {
        // One that finds the queue of waiting connections full still comes again.
        if (isAcknowledged(await probe.erp.sendAgain(push))) continue
        const again = await probe.erp.sendAgain(push)
        if (!isAcknowledged(again)) refused.push(`order ${tradeOrderId}, sent twice: ${outcomeText(again)}`)
      }
      const reading = await probe.erp.readUnits(skuCode)
      const scene = `after ${CONNECTIONS_BROKEN} broken connections and with ${CONNECTIONS_LEFT_OPEN} on which half a request came, and no more`
      if (reading.type === 'failed')
        return failed(`${scene} the poll failed: ${reading.kind}, ${reading.detail}`, ...refused)
      if (refused.length > 0) return failed(...refused.map((line) => `${scene}, ${line}`))
      const gone = units - reading.units
      const told = `${scene}: ${gone} of the ${ORDERS_MEANWHILE} unit(s) ordered meanwhile went out of ${skuCode}`
      return gone !== ORDERS_MEANWHILE ? failed(told) : passed(told)
    } catch (error) {
      if (error instanceof ProbeStopped && error.failure) return failed(error.message)
      throw error
    } finally {
      deadConnections.abort()
    }
  },
}
