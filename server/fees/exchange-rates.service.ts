import type { Change } from '../change.ts'
import { inputText } from '../input-text.ts'
import type { Day } from '../kit/business-day.ts'
import { dateOf } from '../kit/business-day.ts'
import { isCurrencyCode } from '../kit/money.ts'
import { InvalidInput } from '../refusal.ts'

export const MAX_SOURCE_CHARS = 200

export type NewExchangeRate = { base: string; quote: string; day: Day; rate: string; source: string }

/**
 * Puts a rate on record, for good: the same one again is no change, another one for the pair and day is refused. Throws
 * InvalidInput.
 */
export async function recordExchangeRate(
  { transaction, now }: Change,
  { base, quote, day, rate, source }: NewExchangeRate,
): Promise<string> {
  assertCurrency('base', base)
  assertCurrency('quote', quote)
  if (base === quote) throw new InvalidInput('quote', { zh: '须与 base 不同。', en: 'another currency than base.' })
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(rate) || /^[0.]*$/.test(rate)) {
    throw new InvalidInput('rate', { zh: '须为正数,至多 9 位小数。', en: 'above 0, at most 9 decimal places.' })
  }
  const key = { base, quote, day: dateOf(day) }
  const data = { ...key, rate, source: inputText('source', source, MAX_SOURCE_CHARS), recordedAt: now }
  await transaction.exchangeRate.createMany({ data, skipDuplicates: true })
  const kept = await transaction.exchangeRate.findUniqueOrThrow({ where: { base_quote_day: key } })
  if (kept.rate === rate) return kept.id
  const problem = {
    zh: `${day} 的汇率已记录为 ${kept.rate},不再更改。`,
    en: `the rate of ${day} is on record as ${kept.rate} and does not change.`,
  }
  throw new InvalidInput('day', problem)
}

function assertCurrency(field: string, code: string): void {
  if (isCurrencyCode(code)) return
  throw new InvalidInput(field, { zh: '须为 ISO 4217 货币代码。', en: 'three capital letters, as EUR.' })
}
