import { MAX_LINE_UNITS } from '../../contract/push.ts'
import { printable } from '../../http/printable.ts'
import type { Probe, SkuUnits } from '../probe.ts'
import { ProbeStopped } from '../probe.ts'
import type { CheckOutcome, ProbeCheck } from './check.ts'
import { failed, notRun, passed } from './check.ts'

export const soldOut: ProbeCheck = {
  id: 'sold-out',
  rules: 'SYNC-3',
  title: { en: 'still reports a SKU that is sold out, with 0 units', zh: 'SKU 售罄后仍须返回,数量为 0' },
  remedy: {
    en: 'Report a SKU without stock with quantity 0: a query such as "where quantity > 0" leaves it out.',
    zh: '没有库存的 SKU 也要返回,数量为 0:不要用 "where quantity > 0" 之类的条件把它过滤掉。',
  },
  probe: async (probe) => {
    const [soldOutCode] = probe.soldOutSkuCodes
    // An ERP that is reviewed again and again loses one SKU to this, not one each time.
    if (soldOutCode !== undefined) return passed(`the polls had ${printable(soldOutCode)} with 0 units`)
    const [least, ...others] = probe.likelyStock.toSorted((a, b) => a.units - b.units)
    if (!least || others.length === 0) return notRun('the ERP has 1 SKU: give it 2 or more and review again')
    if (least.units > MAX_LINE_UNITS) {
      return notRun(`each SKU has more than ${MAX_LINE_UNITS} units: give the ERP one with fewer and review again`)
    }
    return sellOut(probe, least)
  },
}

async function sellOut(probe: Probe, { skuCode, units }: SkuUnits): Promise<CheckOutcome> {
  const reported = await probe.readUnits(skuCode)
  if (reported !== units) return notRun(`${printable(skuCode)} reports ${reported} unit(s), ${units} were expected`)
  const { tradeOrderId } = await probe.order([{ skuCode, quantity: units }])
  const told = `order ${tradeOrderId} took the last ${units} unit(s) of ${printable(skuCode)}`
  const reading = await probe.erp.readUnits(skuCode)
  if (reading.type === 'read') {
    const left = `${told}: ${reading.units} are reported`
    return reading.units === 0 ? passed(left) : failed(`${left}, 0 were due`)
  }
  probe.stopIfAborted()
  if (reading.kind === 'SKU_MISSING') return failed(`${told}: ${reading.detail}, it was due with 0`)
  throw new ProbeStopped(`the stock of a SKU could not be read: ${reading.detail}`, reading)
}
