import { ANSWER_LIMIT_MS, PAGE_SIZE_SKUS } from '../../contract/inventory-query.ts'
import { wholeMs } from '../../http/exchange.ts'
import type { PolledPage } from '../reviewed-erp.ts'
import type { ProbeCheck } from './check.ts'
import { failed, notRun, passed } from './check.ts'

/** [A] Pages of a large stock that are asked for at the same time. */
const PAGES_AT_ONCE = 5

/** Whether the ERP holds the 3 seconds with so many SKUs, as far as it has them: nobody can fill it but its owner. */
export function growth(skus: number): ProbeCheck {
  const [en, zh] = [skus.toLocaleString('en'), skus.toLocaleString('en')]
  return {
    id: `growth-${skus}`,
    rules: 'SYNC-2',
    title: {
      en: `answers ${PAGES_AT_ONCE} pages of ${en} SKUs at the same time within 3,000 ms each`,
      zh: `${zh} 个 SKU 时,同时请求 ${PAGES_AT_ONCE} 页,每页仍在 3,000 毫秒内应答`,
    },
    remedy: {
      en: 'Answer a page by an index of the SKU code, not by reading or sorting all SKUs for each, and without a lock that the pages wait for.',
      zh: '按 SKU 编码索引读取每一页,不要每页都读取或排序全部 SKU,各页之间不要互相等待锁。',
    },
    probe: async (probe) => {
      const known = probe.knownSkuCodes.length
      if (known < skus) {
        return notRun(`the ERP has ${known} SKUs: fill a test system of it with ${en} or more, and review that`)
      }
      const pages = Math.ceil(skus / PAGE_SIZE_SKUS)
      let slowestMs = 0
      for (let first = 1; first <= pages; first += PAGES_AT_ONCE) {
        const asked = Array.from({ length: Math.min(PAGES_AT_ONCE, pages - first + 1) }, (_, n) => first + n)
        const polled = await Promise.all(asked.map((pageIndex) => probe.erp.poll(pageIndex)))
        slowestMs = Math.max(slowestMs, ...polled.map(({ result }) => result.elapsedMs))
        const broken = polled.flatMap((page, n) => (page.verdict.type === 'failed' ? [pageLine(first + n, page)] : []))
        // Each that is too slow takes 3 s: these pages say enough.
        if (broken.length > 0)
          return failed(...broken, `${pages - asked.at(-1)!} more of ${pages} pages were not asked for`)
      }
      return passed(`${pages} pages, the slowest took ${wholeMs(slowestMs)} ms of ${ANSWER_LIMIT_MS} ms`)
    },
  }
}

function pageLine(pageIndex: number, { result, verdict }: PolledPage): string {
  const reason = verdict.type === 'failed' ? `${verdict.kind}, ${verdict.detail}` : ''
  return `page ${pageIndex}: ${reason} (${wholeMs(result.elapsedMs)} ms)`
}
