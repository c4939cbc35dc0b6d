import { outcomeText } from '../probe.ts'
import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'
import { isRefusal, WRONG_SIGNINGS } from './wrong-signings.ts'

export const pollSignature: ProbeCheck = {
  id: 'poll-signature',
  rules: 'SYNC-1',
  title: { en: 'refuses a wrongly signed poll with 401 or 403', zh: '以 401 或 403 拒绝签名错误的轮询' },
  remedy: {
    en: 'Compute the HMAC-SHA256 of app key + raw body with the app secret before answering; if it is not the authorization header, answer 401.',
    zh: '应答前用 app secret 对 app key + 原始请求体计算 HMAC-SHA256;与 authorization 头不一致时返回 401。',
  },
  probe: async ({ erp }) => {
    const taken: string[] = []
    for (const signing of WRONG_SIGNINGS) {
      const { result } = await erp.poll(1, undefined, signing)
      if (!isRefusal(result)) taken.push(`a poll with ${signing}: ${outcomeText(result)}, 401 or 403 was due`)
    }
    return taken.length > 0 ? failed(...taken) : passed(`refused: polls with ${WRONG_SIGNINGS.join(', ')}`)
  },
}
