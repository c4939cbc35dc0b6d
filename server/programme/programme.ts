import type { Market } from '../../prisma/generated/enums.ts'
import type { Day } from '../kit/business-day.ts'
import type { CertificateNeed } from './certificates.ts'
import { configuredNeed, DEFAULT_CERTIFICATE_NEEDS } from './certificates.ts'
import type { Constant } from './constant.ts'
import type { ConstantName } from './constants.ts'
import { DEFAULT_CONSTANTS } from './constants.ts'
import type { CarrierCode, CarrierFacts, MarketFacts } from './markets.ts'
import { CARRIERS, MARKETS } from './markets.ts'
import { OURS } from './provenance.ts'
import type { ProgrammeOverrides } from './programme-overrides.ts'
import type { DutyBand, LocalDelivery, TrunkLane } from './tariffs.ts'
import { DEFAULT_DUTY_BANDS, DEFAULT_LOCAL_DELIVERIES, DEFAULT_TRUNK_LANES } from './tariffs.ts'

/** The rules' numbers as this installation has them: given to every rule, never imported by one. */
export type Programme = {
  constants: Record<ConstantName, Constant>
  markets: Record<Market, MarketFacts>
  carriers: Record<CarrierCode, CarrierFacts>
  trunkLanes: readonly TrunkLane[]
  localDeliveries: readonly LocalDelivery[]
  dutyBands: readonly DutyBand[]
  certificateNeeds: readonly CertificateNeed[]
  /** Assumptions that this installation has set itself: `constants.integrationReviewPolls`, `trunkLanes.HZ.ES`. */
  configured: ReadonlySet<string>
}

/** The programme as the source has it, with our assumptions. */
export const DEFAULT_PROGRAMME: Programme = {
  constants: DEFAULT_CONSTANTS,
  markets: MARKETS,
  carriers: CARRIERS,
  trunkLanes: DEFAULT_TRUNK_LANES,
  localDeliveries: DEFAULT_LOCAL_DELIVERIES,
  dutyBands: DEFAULT_DUTY_BANDS,
  certificateNeeds: DEFAULT_CERTIFICATE_NEEDS,
  configured: new Set(),
}

/** `valueOf(programme, 'ticketAnswerHours')` -> 2. */
export function valueOf(programme: Programme, name: ConstantName): number {
  return programme.constants[name].value
}

/** Whether something that begins on `validFrom` (null: always) holds on the day. */
export function isValidOn(validFrom: Day | null, day: Day): boolean {
  return validFrom === null || validFrom <= day
}

/** The default programme with the assumptions that an installation sets. */
export function createProgramme(overrides: ProgrammeOverrides): Programme {
  const { constants, markets, carriers, trunkLanes, localDeliveries, dutyBands, certificateNeeds } = overrides
  const base = DEFAULT_PROGRAMME
  return {
    constants: { ...base.constants, ...configuredConstants(constants) },
    markets: { ...base.markets, PL: { ...base.markets.PL, ...markets.PL } },
    carriers: { ...base.carriers, COLISSIMO: { ...base.carriers.COLISSIMO, ...carriers.COLISSIMO } },
    trunkLanes: base.trunkLanes.map((lane) => ({ ...lane, ...trunkLanes.find((one) => isSameLane(one, lane)) })),
    localDeliveries: base.localDeliveries.map((delivery) => ({
      ...delivery,
      ...localDeliveries.find(({ market }) => market === delivery.market),
    })),
    dutyBands: dutyBands?.map((band) => ({ ...band, ...OURS })) ?? base.dutyBands,
    certificateNeeds: certificateNeeds?.map(configuredNeed) ?? base.certificateNeeds,
    configured: new Set(configuredPaths(overrides)),
  }
}

type Lane = Pick<TrunkLane, 'warehouse' | 'market'>

function isSameLane(one: Lane, other: Lane): boolean {
  return one.warehouse === other.warehouse && one.market === other.market
}

function configuredPaths(overrides: ProgrammeOverrides): string[] {
  return [
    ...Object.keys(overrides.constants).map((name) => `constants.${name}`),
    ...Object.keys(overrides.markets).map((code) => `markets.${code}`),
    ...Object.keys(overrides.carriers).map((code) => `carriers.${code}`),
    ...overrides.trunkLanes.map(({ warehouse, market }) => `trunkLanes.${warehouse}.${market}`),
    ...overrides.localDeliveries.map(({ market }) => `localDeliveries.${market}`),
    ...(overrides.dutyBands ? ['dutyBands'] : []),
    ...(overrides.certificateNeeds ? ['certificateNeeds'] : []),
  ]
}

/** Names are checked when the overrides are parsed. */
function configuredConstants(values: Record<string, number>): Partial<Record<ConstantName, Constant>> {
  const known = Object.entries(DEFAULT_CONSTANTS).filter(([name]) => Object.hasOwn(values, name))
  return Object.fromEntries(known.map(([name, constant]) => [name, { ...constant, value: values[name] }]))
}
