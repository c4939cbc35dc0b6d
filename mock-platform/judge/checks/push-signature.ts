import { outcomeText } from '../probe.ts'
import { isAcknowledged } from '../push-tap.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'
import { isRefusal, RAW_ENDING, WRONG_SIGNINGS } from './wrong-signings.ts'

export const pushSignature: ProbeCheck = {
  id: 'push-signature',
  rules: 'SYNC-5',
  title: {
    en: 'refuses a wrongly signed push with 401 or 403, and changes nothing',
    zh: '以 401 或 403 拒绝签名错误的推送,且库存不变',
  },
  remedy: {
    en: 'Verify the signature over the raw bytes of the push, as they came, before anything is stored; if it is wrong, answer 401 and leave the stock alone.',
    zh: '在落库之前先对推送的原始字节验签;签名错误时返回 401,且不改动库存。',
  },
  probe: async (probe) => {
    const { skuCode } = await probe.skuWithUnits(1 + WRONG_SIGNINGS.length)
    const findings: string[] = []
    const { push, tradeOrderId } = await probe.orderKeptBack([{ skuCode, quantity: 1 }])
    const written = await probe.erp.sendAgain(probe.erp.signedLike(push, tradeOrderId, push.body + RAW_ENDING))
    if (isRefusal(written)) {
      findings.push(`a rightly signed push with a line break after its JSON: ${outcomeText(written)}, 200 was due`)
    }
    if (!isAcknowledged(written)) await probe.deliver(push)
    const before = await probe.readUnits(skuCode)
    for (const [at, signing] of WRONG_SIGNINGS.entries()) {
      // Orders that do not exist: no push of them was ever signed.
      const body = push.body.replaceAll(tradeOrderId, `${tradeOrderId}9${at}`)
      const result = await probe.erp.pushWronglySigned(push, body, signing)
      if (!isRefusal(result)) findings.push(`a push with ${signing}: ${outcomeText(result)}, 401 or 403 was due`)
    }
    const gone = before - (await probe.readUnits(skuCode))
    if (gone !== 0) findings.push(`${skuCode}: ${gone} unit(s) went out for pushes that are not the platform's`)
    if (findings.length > 0) return failed(...findings)
    return passed(`refused, stock unchanged: pushes with ${WRONG_SIGNINGS.join(', ')}`)
  },
}
