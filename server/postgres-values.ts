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

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** The last day read: the instants of a page are of few days. */
let lastDay = { text: '', ms: Number.NaN }

/**
 * As a session in UTC writes it: `2026-01-05 00:07:30.123+00`, without `+00` for a type that has no zone. A page of orders
 * has hundreds of them, and parsing each as a text of any form took three times as long.
 */
function parseInstant(text: string): Date {
  const day = text.slice(0, 10)
  if (day !== lastDay.text) lastDay = { text: day, ms: Date.parse(`${day}T00:00:00Z`) }
  const seconds = Number(text.slice(17, text.endsWith('+00') ? -3 : undefined))
  // Microseconds are cut off, as Date does; a fraction of one makes up for what a float lacks of 8.29 s.
  const ms = Math.floor(seconds * 1000 + 0.0005)
  return new Date(lastDay.ms + twoDigits(text, 11) * HOUR_MS + twoDigits(text, 14) * MINUTE_MS + ms)
}

const ZERO = '0'.charCodeAt(0)

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO
}

/** An argument in a form whose meaning does not depend on the time zone of this machine. */
export function toParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Prisma.Decimal) return value.toFixed()
  return value
}
