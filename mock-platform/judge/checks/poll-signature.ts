import { outcomeText } from '../probe.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'
import { isRefusal, RAW_ENDING, WRONG_SIGNINGS } from './wrong-signings.ts'

export const pollSignature: ProbeCheck = {
  id: 'poll-signature',
  rules: 'SYNC-1',
  title: { en: 'refuses a wrongly signed poll with 401 or 403', zh: '以 401 或 403 拒绝签名错误的轮询' },
  remedy: {
    en: 'Compute the HMAC-SHA256 of app key + raw body (the bytes as they came, not JSON written anew) with the app secret before answering; if it is not the authorization header, answer 401.',
    zh: '应答前用 app secret 对 app key + 原始请求体(收到的字节,不要重新序列化 JSON)计算 HMAC-SHA256;与 authorization 头不一致时返回 401。',
  },
  probe: async ({ erp }) => {
    const findings: string[] = []
    for (const signing of WRONG_SIGNINGS) {
      const { result } = await erp.poll(1, undefined, { signing })
      if (!isRefusal(result)) findings.push(`a poll with ${signing}: ${outcomeText(result)}, 401 or 403 was due`)
    }
    const { result } = await erp.poll(1, undefined, { ending: RAW_ENDING })
    if (isRefusal(result)) {
      findings.push(`a rightly signed poll with a line break after its JSON: ${outcomeText(result)}, 200 was due`)
    }
    return findings.length > 0 ? failed(...findings) : passed(`refused: polls with ${WRONG_SIGNINGS.join(', ')}`)
  },
}
