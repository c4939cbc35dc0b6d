import type { PollFailureKind } from './inventory-sync-methods.ts'

/** ADM-5: the code of a failed system integration, and the manual a refusal points to. */
export const INTEGRATION_REFUSAL_CODE = 'AD-507'
export const DIAGNOSIS_MANUAL = 'KB-AD20240301 (V2.1)'

/** Why a review refuses: a poll's failure, or a push that was never acknowledged. */
export type FindingKind = PollFailureKind | 'PUSH_NOT_ACKNOWLEDGED'

/** A text in both languages. */
export type Bilingual = { en: string; zh: string }

/** What to do about each kind of finding, in both languages: the review prints it, the API serves it. */
export const REMEDIES: Readonly<Record<FindingKind, Bilingual>> = {
  ANSWER_TOO_SLOW: {
    en: 'Send the last byte of the answer within 3,000 ms: answer from stored stock, index it by SKU, stream nothing slowly.',
    zh: '请在 3,000 毫秒内发完响应的最后一个字节:直接读取已存库存、按 SKU 建索引,不要缓慢输出响应体。',
  },
  CONNECTION_FAILED: {
    en: 'Check the address (http or https, port), that the ERP is running, that a firewall lets the platform in, and that its certificate is one that others trust.',
    zh: '请检查地址(http 或 https、端口)、ERP 是否在运行、防火墙是否放行平台请求,以及证书是否受信任。',
  },
  CONNECTION_RESET: {
    en: 'The ERP or a proxy closed the connection before the answer was complete: look for crashes, worker restarts, proxy limits, and an http:// address of an ERP that speaks https.',
    zh: 'ERP 或代理在响应完成前断开了连接:请检查进程崩溃、重启、代理限制,以及 ERP 使用 https 而地址却写成 http://。',
  },
  HTTP_STATUS: {
    en: 'Answer with a 2xx status. 401 usually means that the secret differs, or that the ERP holds requested_at against its own clock (a review has a time of its own); 404 that the path is not /inventory/query; 3xx that another address is meant.',
    zh: '请返回 2xx 状态码。401 通常是密钥不一致,或 ERP 用自己的时钟校验了 requested_at(评审使用虚拟时间);404 通常是路径不是 /inventory/query;3xx 表示应填写另一个地址。',
  },
  BODY_NOT_JSON: {
    en: 'Answer with a JSON body; look for HTML error pages, truncated output (content-length is in bytes), a wrong encoding, or a packed body (gzip).',
    zh: '请返回 JSON 响应体;检查是否返回了 HTML 错误页、被截断的内容(content-length 按字节计)、错误编码或压缩内容(gzip)。',
  },
  CONTRACT_BROKEN: {
    en: 'Answer in the shape of the contract (openapi.json, webhook inventory-query): echo request_id and page_index, each SKU once.',
    zh: '请按约定格式返回(openapi.json 中的 inventory-query):原样返回 request_id 与 page_index,每个 SKU 只出现一次。',
  },
  SKU_MISSING: {
    en: 'Report every SKU in every poll, those without stock with quantity 0.',
    zh: '每次轮询都要返回全部 SKU,没有库存的返回数量 0。',
  },
  QUANTITY_NEGATIVE: {
    en: 'Report 0 when more is promised than there is; a quantity is never negative.',
    zh: '超卖时请返回 0,数量不能为负数。',
  },
  QUANTITY_FRACTIONAL: {
    en: 'Report whole units; convert cartons or weights before answering.',
    zh: '请返回整数件数,箱数或重量须先换算。',
  },
  ORDER_NOT_SHOWN: {
    en: 'Take the units of a pushed JIT order out of sellable_quantity before acknowledging the push: a poll may come right after it, before a queue is worked on. If the ERP was restocked meanwhile, freeze its stock and review again.',
    zh: '在确认推送之前,先从 sellable_quantity 中扣除该 JIT 订单的数量:轮询可能紧随其后,早于队列处理。若评审期间补过货,请冻结库存后重新评审。',
  },
  PUSH_NOT_ACKNOWLEDGED: {
    en: 'Answer a push with HTTP 200 within 500 ms: take its units out and store it, and leave all other work for afterwards. Check --push-url.',
    zh: '请在 500 毫秒内以 HTTP 200 确认推送:先扣减库存并落库,其余工作之后再做。并检查 --push-url。',
  },
}
