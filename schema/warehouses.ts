import { z } from 'zod'
import type { WarehouseCode as Code } from '../server/programme/markets.ts'
import { WAREHOUSES } from '../server/programme/markets.ts'
import { builder } from './builder.ts'

export const WarehouseCode = builder.enumType('WarehouseCode', {
  description: 'A warehouse of the platform in China, where goods are inspected, labelled and sorted (GEO-2).',
  values: {
    HZ: { description: 'The warehouse in Hangzhou, Zhejiang (杭州仓, GEO-2).' },
    DG: { description: 'The warehouse in Dongguan, Guangdong (东莞仓, GEO-2).' },
    SZ: { description: 'The warehouse in Shenzhen, Guangdong (深圳仓, GEO-2).' },
  } as const satisfies Record<Code, { description: string }>,
})

const Codes = z.string().refine((text): text is Code => Object.hasOwn(WAREHOUSES, text))

/** The column is text; what is in it was checked when it was written. */
export function toWarehouseCode(text: string | null): Code | null {
  return text === null ? null : Codes.parse(text)
}
