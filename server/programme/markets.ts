import type { Market } from '../../prisma/generated/enums.ts'
import type { Bilingual } from './constant.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE, PARTLY_OURS } from './provenance.ts'

export type MarketFacts = Bilingual &
  Provenance & {
    code: Market
    /** First day of the programme there (GEO-1), to the quarter. */
    openedOn: string
    currency: 'EUR'
    /** A second currency in which prices are shown; [A] for Poland. */
    alsoShownIn: 'PLN' | null
    timeZone: string
  }

/** GEO-1. */
export const MARKETS: Record<Market, MarketFacts> = {
  ES: market('ES', '西班牙', 'Spain', '2021-10-01', 'Europe/Madrid'),
  FR: market('FR', '法国', 'France', '2022-01-01', 'Europe/Paris'),
  DE: market('DE', '德国', 'Germany', '2022-01-01', 'Europe/Berlin'),
  NL: market('NL', '荷兰', 'The Netherlands', '2022-01-01', 'Europe/Amsterdam'),
  IT: market('IT', '意大利', 'Italy', '2022-01-01', 'Europe/Rome'),
  PL: {
    ...market('PL', '波兰', 'Poland', '2022-01-01', 'Europe/Warsaw'),
    ...PARTLY_OURS,
    validFrom: '2022-01-01',
    alsoShownIn: 'PLN',
  },
}

function market(code: Market, zh: string, en: string, openedOn: string, timeZone: string): MarketFacts {
  return { ...IN_ARTICLE, code, zh, en, openedOn, validFrom: openedOn, currency: 'EUR', alsoShownIn: null, timeZone }
}

export type WarehouseCode = 'HZ' | 'DG' | 'SZ'

/** GEO-2. */
export const WAREHOUSES: Record<WarehouseCode, Bilingual & Provenance> = {
  HZ: { ...IN_ARTICLE, zh: '杭州仓', en: 'Hangzhou' },
  DG: { ...IN_ARTICLE, zh: '东莞仓', en: 'Dongguan' },
  SZ: { ...IN_ARTICLE, zh: '深圳仓', en: 'Shenzhen' },
}

export type CarrierFacts = Bilingual &
  Provenance & {
    leg: 'TRUNK' | 'LAST_MILE'
    markets: readonly Market[]
  }

const ALL_MARKETS: readonly Market[] = ['ES', 'FR', 'DE', 'NL', 'IT', 'PL']

/** GEO-3; [A] Colissimo delivers in France only. */
export const CARRIERS = {
  CAINIAO: { ...IN_ARTICLE, zh: '菜鸟全球干线', en: 'Cainiao global line', leg: 'TRUNK', markets: ALL_MARKETS },
  GLS: { ...IN_ARTICLE, zh: 'GLS', en: 'GLS', leg: 'LAST_MILE', markets: ALL_MARKETS },
  DPD: { ...IN_ARTICLE, zh: 'DPD', en: 'DPD', leg: 'LAST_MILE', markets: ALL_MARKETS },
  COLISSIMO: { ...PARTLY_OURS, zh: 'Colissimo', en: 'Colissimo', leg: 'LAST_MILE', markets: ['FR'] },
} as const satisfies Record<string, CarrierFacts>

export type CarrierCode = keyof typeof CARRIERS
