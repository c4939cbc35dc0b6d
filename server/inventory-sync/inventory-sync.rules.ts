import type { PollFailureKind } from '../../mock-platform/contract/gateway.ts'

/** Whole units that JIT stock may hold: the database's integer. */
export const MAX_UNITS = 2_147_483_647

/** SYNC-3: a quantity is a whole number, 0 or more. */
export function isQuantity(units: number): boolean {
  return Number.isInteger(units) && units >= 0 && units <= MAX_UNITS
}

type Label = { zh: string; en: string }

/** What to do about each kind of failed poll (SYNC-2, SYNC-3, SYNC-5). */
const REMEDIES: Record<PollFailureKind, Label> = {
  ANSWER_TOO_SLOW: {
    en: 'Answer within 3,000 ms, the last byte of the body included: keep stock in memory or index it, and answer page by page.',
    zh: '请在 3,000 毫秒内返回完整响应（含正文最后一个字节）：缓存或索引库存，并分页返回。',
  },
  CONNECTION_FAILED: {
    en: 'Check that the ERP runs and that its address and port can be reached from the platform.',
    zh: '请检查 ERP 是否在运行，平台能否访问其地址和端口。',
  },
  CONNECTION_RESET: {
    en: 'The connection broke during the answer: look for a crash, a proxy limit or an idle timeout.',
    zh: '响应过程中连接中断：请检查程序崩溃、代理限制或空闲超时。',
  },
  HTTP_STATUS: {
    en: 'Answer a stock query with status 200. Look for the error in the log of the ERP.',
    zh: '库存查询须返回状态码 200，请查看 ERP 日志中的错误。',
  },
  BODY_NOT_JSON: {
    en: 'Answer with JSON; a proxy or an error page often answers in its place.',
    zh: '请返回 JSON；常见原因是代理或错误页面代为响应。',
  },
  CONTRACT_BROKEN: {
    en: 'Bring the answer into the shape of the contract; the detail names the field.',
    zh: '请按接口约定返回数据，详情中已指出字段。',
  },
  SKU_MISSING: {
    en: 'Report every known SKU in every poll, also those with 0 units.',
    zh: '每次轮询须返回全部已知 SKU，库存为 0 的也要返回。',
  },
  QUANTITY_NEGATIVE: {
    en: 'Report 0 instead of a negative quantity, and correct the count.',
    zh: '库存为负时请上报 0，并修正账目。',
  },
  QUANTITY_FRACTIONAL: {
    en: 'Report whole units: a number without a fraction.',
    zh: '请上报整数件数。',
  },
  ORDER_NOT_SHOWN: {
    en: 'Reduce the sellable quantity when an order is pushed, before the next poll (SYNC-5).',
    zh: '收到订单推送后，请在下一次轮询前扣减可售库存（SYNC-5）。',
  },
}

/** Facts for the sentence shown to people: in both languages. */
export function remedyOf(failureKind: PollFailureKind): Label {
  return REMEDIES[failureKind]
}
