import type { InventoryAnswer } from '../../contract/inventory-query.ts'
import { PAGE_SIZE_SKUS } from '../../contract/inventory-query.ts'
import { printable } from '../../http/printable.ts'
import type { Probe } from '../probe.ts'
import { ProbeStopped } from '../probe.ts'
import type { CheckOutcome, ProbeCheck } from './check.ts'
import { failed, notRun, passed } from './check.ts'

/** A small stock is read in so many pages, so that there is something between two of them. */
const PAGES = 4
const LISTED_AT_MOST = 5

export const stablePages: ProbeCheck = {
  id: 'stable-pages',
  rules: 'SYNC-3',
  title: {
    en: 'reports each SKU on exactly one page, also while its stock changes',
    zh: '库存变动时,每个 SKU 仍只出现在一页',
  },
  remedy: {
    en: 'Order the pages by something that never changes, such as the SKU code; not by quantity or time of the last change.',
    zh: '分页须按不变的字段排序(例如 SKU 编码),不要按数量或最近更新时间排序。',
  },
  probe: async (probe) => {
    const skus = probe.knownSkuCodes.length
    if (skus < 2) return notRun(`the ERP has ${skus} SKU(s): give it 2 or more and review again`)
    const pageSize = Math.min(PAGE_SIZE_SKUS, Math.ceil(skus / PAGES))
    const stock = await probe.readStock()
    const seen = new Map<string, number>()
    for (let pageIndex = 1; pageIndex <= Math.ceil(skus / pageSize); pageIndex++) {
      const { items } = await readPage(probe, pageIndex, pageSize)
      for (const { sku_code } of items) seen.set(sku_code, (seen.get(sku_code) ?? 0) + 1)
      if (pageIndex === 1) await changeStock(probe, stock, new Set(seen.keys()))
    }
    return outcome([...stock.keys()], seen, pageSize)
  },
}

async function readPage(probe: Probe, pageIndex: number, pageSize: number): Promise<InventoryAnswer> {
  const { verdict } = await probe.erp.poll(pageIndex, pageSize)
  const page = `page ${pageIndex} of ${pageSize} SKU(s)`
  if (verdict.type === 'failed') {
    const detail = `${page}: ${verdict.detail}`
    throw new ProbeStopped(`a page could not be read: ${detail}`, { kind: verdict.kind, detail })
  }
  const known = probe.knownSkuCodes.length
  if (verdict.answer.total_count >= known) return verdict.answer
  // In the polls of a small stock the one page has them all, and nobody sees what is counted.
  const detail = `${page}: total_count is ${verdict.answer.total_count}, it counts the SKUs of all pages, which are ${known}`
  throw new ProbeStopped(detail, { kind: 'CONTRACT_BROKEN', detail })
}

// One SKU that was read, and one that is still to come: whichever way they are sorted, something would move.
async function changeStock(probe: Probe, stock: ReadonlyMap<string, number>, read: ReadonlySet<string>): Promise<void> {
  const skus = probe.skusBySellableUnits(stock).filter(({ units }) => units > 0)
  const chosen = [skus.find(({ skuCode }) => read.has(skuCode)), skus.findLast(({ skuCode }) => !read.has(skuCode))]
  const lines = chosen.flatMap((sku) => (sku ? [{ skuCode: sku.skuCode, quantity: 1 }] : []))
  if (lines.length === 0) throw new ProbeStopped('no SKU has a sellable unit: give the ERP some stock and review again')
  for (const line of lines) await probe.order([line])
}

function outcome(known: readonly string[], seen: ReadonlyMap<string, number>, pageSize: number): CheckOutcome {
  const missing = known.filter((code) => !seen.has(code))
  const twice = [...seen].filter(([, times]) => times > 1).map(([code]) => code)
  const told = `${known.length} SKUs read in pages of ${pageSize}, with orders after the first page`
  const findings = [
    ...(missing.length > 0 ? [`${told}: ${missing.length} on no page: ${listed(missing)}`] : []),
    ...(twice.length > 0 ? [`${told}: ${twice.length} on more than one page: ${listed(twice)}`] : []),
  ]
  return findings.length > 0 ? failed(...findings) : passed(`${told}: each on one page`)
}

function listed(codes: readonly string[]): string {
  const rest = codes.length - LISTED_AT_MOST
  return (
    codes
      .slice(0, LISTED_AT_MOST)
      .map((code) => printable(code))
      .join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  )
}
