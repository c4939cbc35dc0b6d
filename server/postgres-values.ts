import { types } from 'pg'
import { Prisma } from '../prisma/generated/client.ts'

// Values of PostgreSQL as Prisma's raw queries give them, so that a row is the same whichever of the two has read it.

type Parse = (text: string) => unknown

const { builtins } = types

const PARSERS = new Map<number, Parse>([
  [builtins.INT8, BigInt],
  [builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
  [builtins.DATE, (text) => new Date(`${text}T00:00:00.000Z`)],
  [builtins.TIMESTAMP, parseInstant],
  [builtins.TIMESTAMPTZ, parseInstant],
])

/** For `types` of a pool of `pg`. */
export const VALUE_PARSERS = {
  getTypeParser: (typeId: number, format?: 'text' | 'binary'): Parse =>
    (format === 'binary' ? undefined : PARSERS.get(typeId)) ?? types.getTypeParser(typeId, format),
}

/** The last day read: the instants of a page are of few days. */
let lastDay = { text: '(none)', ms: Number.NaN }

/**
 * As a session in UTC writes it: `2026-01-05 00:07:30.123+00`, without `+00` for a type that has no zone. A page of orders
 * has hundreds of them: digit by digit, as a piece of text for each part took twice as long.
 */
function parseInstant(text: string): Date {
  if (!text.startsWith(lastDay.text)) {
    const day = text.slice(0, 10)
    lastDay = { text: day, ms: Date.parse(`${day}T00:00:00Z`) }
  }
  const minutes = twoDigits(text, 11) * 60 + twoDigits(text, 14)
  const seconds = minutes * 60 + twoDigits(text, 17)
  // Zeros at the end are not written, and microseconds are cut off, as Date does.
  const ms = text.charAt(19) === '.' ? digit(text, 20) * 100 + digit(text, 21) * 10 + digit(text, 22) : 0
  return new Date(lastDay.ms + seconds * 1000 + ms)
}

const ZERO = '0'.charCodeAt(0)

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1)
}

/** 0 also for what is none: where a fraction ends, the zone follows, which is 0, or nothing. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO
  return value >= 0 && value <= 9 ? value : 0
}

/** An argument in a form whose meaning does not depend on the time zone of this machine. */
export function toParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Prisma.Decimal) return value.toFixed()
  return value
}
