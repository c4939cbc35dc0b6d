import type { ProbeCheck } from './check.ts'
import { failed, passed } from './check.ts'

/** [A] Between the headers and the first half of the body, and between its halves. */
const PAUSE_MS = 30

export const splitRequest: ProbeCheck = {
  id: 'split-request',
  rules: 'SYNC-3',
  title: { en: 'reads a request that comes in pieces', zh: '能读完分段到达的请求' },
  remedy: {
    en: 'Read on until as many bytes of the body are there as content-length says: headers and body may come apart, and the body in pieces.',
    zh: '请按 content-length 读满请求体:请求头与请求体可能分开到达,请求体也可能分段到达。',
  },
  probe: async ({ erp }) => {
    const { verdict } = await erp.poll(1, undefined, { pauseMs: PAUSE_MS })
    const told = `a poll whose headers, first half and second half of the body came ${PAUSE_MS} ms apart`
    if (verdict.type === 'failed') return failed(`${told}: ${verdict.kind}, ${verdict.detail}`)
    return passed(`${told} was answered`)
  },
}
