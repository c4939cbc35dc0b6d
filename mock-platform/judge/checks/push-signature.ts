import { outcomeText } from '../probe.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'
import { isRefusal, WRONG_SIGNINGS } from './wrong-signings.ts'

export const pushSignature: ProbeCheck = {
  id: 'push-signature',
  rules: 'SYNC-5',
  title: {
    en: 'refuses a wrongly signed push with 401 or 403, and changes nothing',
    zh: '以 401 或 403 拒绝签名错误的推送,且库存不变',
  },
  remedy: {
    en: 'Verify the signature over the raw bytes of the push before anything is stored; if it is wrong, answer 401 and leave the stock alone.',
    zh: '在落库之前先对推送的原始字节验签;签名错误时返回 401,且不改动库存。',
  },
  probe: async (probe) => {
    const { skuCode } = await probe.skuWithUnits(1 + WRONG_SIGNINGS.length)
    const { push, tradeOrderId } = await probe.order([{ skuCode, quantity: 1 }])
    const before = await probe.readUnits(skuCode)
    const findings: string[] = []
    for (const [at, signing] of WRONG_SIGNINGS.entries()) {
      // Orders that do not exist: no push of them was ever signed.
      const body = push.body.replaceAll(tradeOrderId, `${tradeOrderId}9${at}`)
      const result = await probe.erp.push(body, signing)
      if (!isRefusal(result)) findings.push(`a push with ${signing}: ${outcomeText(result)}, 401 or 403 was due`)
    }
    const gone = before - (await probe.readUnits(skuCode))
    if (gone !== 0) findings.push(`${skuCode}: ${gone} unit(s) went out for pushes that are not the platform's`)
    if (findings.length > 0) return failed(...findings)
    return passed(`refused, stock unchanged: pushes with ${WRONG_SIGNINGS.join(', ')}`)
  },
}
