import type { Ratio } from '../kit/ratio.ts'
import { ONE, plus, ratioFromDecimal, roundHalfUp, times } from '../kit/ratio.ts'
import type { Amount } from './fees.rules.ts'

// Currencies are never added without a dated rate on record.

export type CurrencyPair = { base: string; quote: string }

/** A rate as it is on record; `day` is the first on which it holds. */
export type RecordedRate = CurrencyPair & { day: string; rate: string }

/** Units of `quote` for one of `base`: from a rate either way round. */
export function ratioOf({ base, quote }: CurrencyPair, recorded: RecordedRate): Ratio {
  const ratio = ratioFromDecimal(recorded.rate)
  const isSameWay = recorded.base === base && recorded.quote === quote
  return isSameWay ? ratio : { numerator: ratio.denominator, denominator: ratio.numerator }
}

export type Conversion =
  { isComplete: true; minor: bigint; rates: RecordedRate[] } | { isComplete: false; missing: CurrencyPair[] }

/** The sum in one currency, rounded half-up once at its end; or the pairs of which no rate is on record. */
export function convert(
  amounts: readonly Amount[],
  quote: string,
  rateOf: (pair: CurrencyPair) => RecordedRate | null,
): Conversion {
  const foreign = amounts
    .filter(({ currency }) => currency !== quote)
    .map(({ currency }) => ({ base: currency, quote }))
  const found = foreign.map((pair) => ({ pair, recorded: rateOf(pair) }))
  const missing = found.filter(({ recorded }) => recorded === null).map(({ pair }) => pair)
  if (missing.length > 0) return { isComplete: false, missing }
  const rates = found.flatMap(({ recorded }) => (recorded === null ? [] : [recorded]))
  const ratios = new Map(found.map(({ pair, recorded }) => [pair.base, recorded ? ratioOf(pair, recorded) : ONE]))
  const sum = amounts
    .map(({ currency, minor }) => times({ numerator: minor, denominator: 1n }, ratios.get(currency) ?? ONE))
    .reduce(plus, { numerator: 0n, denominator: 1n })
  return { isComplete: true, minor: roundHalfUp(sum), rates }
}
