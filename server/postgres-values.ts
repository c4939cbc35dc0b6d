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

/** As a session in UTC writes it: `2026-01-05 00:07:30.123+00`. Called for each instant of each row. */
function parseInstant(text: string): Date {
  return new Date(`${text.slice(0, 10)}T${text.slice(11, text.endsWith('+00') ? -3 : undefined)}Z`)
}

/** An argument in a form whose meaning does not depend on the time zone of this machine. */
export function toParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Prisma.Decimal) return value.toFixed()
  return value
}
