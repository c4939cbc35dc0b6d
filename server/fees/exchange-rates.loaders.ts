import DataLoader from 'dataloader'
import type { ExchangeRate } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Day } from '../kit/business-day.ts'
import { findOnly } from '../find-by-name.ts'
import type { DayPeriod } from '../kit/day-period.ts'
import { isCurrencyCode } from '../kit/money.ts'
import { comment } from '../keyset-statement.ts'
import type { Read, Reads } from '../read.ts'
import type { CurrencyPair, RecordedRate } from './exchange-rates.rules.ts'

/** A rate that is wanted: the newest on record that holds on the day. */
export type RateKey = CurrencyPair & { day: Day }

/** Under which a loader keeps it. */
export function rateKeyText({ base, quote, day }: RateKey): string {
  return `${base} ${quote} ${day}`
}

/** Either way round; [A] of two of the same day, the one that was asked for. */
export function ratesStatement(keys: readonly RateKey[]): Prisma.Sql {
  return Prisma.sql`${comment('exchangeRatesOn')}
    SELECT wanted.place::int AS place, newest.base, newest.quote, newest.day::text AS day, newest.rate
    FROM unnest(
      ${keys.map(({ base }) => base)}::text[], ${keys.map(({ quote }) => quote)}::text[], ${keys.map(({ day }) => day)}::date[]
    ) WITH ORDINALITY AS wanted(base, quote, day, place)
    CROSS JOIN LATERAL (
      SELECT kept.* FROM "ExchangeRate" AS kept
      WHERE ((kept.base = wanted.base AND kept.quote = wanted.quote) OR (kept.base = wanted.quote AND kept.quote = wanted.base))
        AND kept.day <= wanted.day
      ORDER BY kept.day DESC, (kept.base = wanted.base) DESC LIMIT 1
    ) AS newest`
}

type FoundRate = RecordedRate & { place: number }

/** The newest rate for each key, in their order; null for none, and for a text that is no currency. */
export async function findRates(read: Read, keys: readonly RateKey[]): Promise<(RecordedRate | null)[]> {
  const isAskable = keys.every(({ base, quote }) => isCurrencyCode(base) && isCurrencyCode(quote))
  const rows = isAskable ? await read<FoundRate>(ratesStatement(keys)) : []
  const rateAt = new Map(rows.map(({ place, ...rate }) => [place - 1, rate]))
  return keys.map((_key, index) => rateAt.get(index) ?? null)
}

/** Reads exchange rates: they belong to no supplier, and everybody with a token may see them. */
export function createExchangeRateLoaders({ read }: Reads) {
  return {
    on: new DataLoader<RateKey, RecordedRate | null, string>((keys) => findRates(read, keys), {
      cacheKeyFn: rateKeyText,
    }),

    byId: (id: string): Promise<ExchangeRate | null> =>
      findOnly(
        read,
        Prisma.sql`/* ExchangeRate */ SELECT kept.* FROM "ExchangeRate" AS kept WHERE kept.id = ${id}::uuid`,
      ),

    /** Those of a pair, as recorded, in the order of their days; none of a text that is no currency. */
    ofPair: async ({ base, quote }: CurrencyPair, { from, to }: DayPeriod): Promise<ExchangeRate[]> => {
      if (!isCurrencyCode(base) || !isCurrencyCode(quote)) return []
      return read(Prisma.sql`/* exchangeRatesOfPair */ SELECT kept.* FROM "ExchangeRate" AS kept
        WHERE kept.base = ${base} AND kept.quote = ${quote} AND kept.day BETWEEN ${from}::date AND ${to}::date
        ORDER BY kept.day`)
    },
  }
}
