import type { Market as MarketCode } from '../prisma/generated/enums.ts'
import type {
  CarrierCode as Carrier,
  CarrierFacts,
  MarketFacts,
  WarehouseCode as Warehouse,
} from '../server/programme/markets.ts'
import { WAREHOUSES } from '../server/programme/markets.ts'
import { isValidOn } from '../server/programme/programme.ts'
import { shiftedDecimal } from '../server/programme/shown-value.ts'
import type { DutyBand, LocalDelivery, TrunkLane } from '../server/programme/tariffs.ts'
import type { Bilingual } from '../server/programme/constant.ts'
import { builder } from './builder.ts'
import { CarrierCode } from './carriers.ts'
import { entriesOf } from '../server/kit/entries.ts'
import { inTwoLanguages } from './language.ts'
import { Market } from './markets.ts'
import { Money } from './money.ts'
import type { ProgrammeOnDay } from './programme.ts'
import { originOf, Programme, ValueOrigin } from './programme.ts'
import { WarehouseCode } from './warehouses.ts'

// Where the programme sells and from where, and what moving a parcel costs.

/** A row of a table, with the programme that it is in. */
type Row<Facts> = Facts & { programme: ProgrammeOnDay }

const eur = (minor: number) => ({ minor: BigInt(minor), currency: 'EUR' })

const RULE_ID = { description: 'The rule that it belongs to.' }
const ORIGIN = { type: ValueOrigin, description: 'Who says so.' } as const

const ProgrammeMarket = builder.objectRef<Row<MarketFacts>>('ProgrammeMarket').implement({
  description: 'A country in which the programme sells (GEO-1).',
  fields: (t) => ({
    code: t.expose('code', { type: Market, description: 'ISO 3166-1 code.' }),
    label: t.string(inTwoLanguages('Name of the country.', (market: MarketFacts) => market)),
    openedOn: t.expose('openedOn', {
      type: 'Date',
      description: 'When the programme began there: the first day of the quarter or year that is known.',
    }),
    currency: t.exposeString('currency', { description: 'Currency of its prices, ISO 4217.' }),
    alsoShownIn: t.exposeString('alsoShownIn', {
      nullable: true,
      description: 'A second currency in which prices are shown, ISO 4217; null for none. Assumed or configured.',
    }),
    timeZone: t.exposeString('timeZone', { description: 'IANA name of its time zone, as Europe/Madrid.' }),
    ruleId: t.string({ ...RULE_ID, resolve: () => 'GEO-1' }),
    origin: t.field({
      ...ORIGIN,
      description: 'Who says so; of Poland, who says `alsoShownIn`.',
      resolve: ({ programme, code }) => originOf(programme, `markets.${code}`, code === 'PL'),
    }),
  }),
})

type Coded<Facts, Code> = Facts & { code: Code }

const ProgrammeWarehouse = builder.objectRef<Coded<Bilingual, Warehouse>>('ProgrammeWarehouse').implement({
  description: 'A domestic warehouse, where goods are inspected, labelled and sorted (GEO-2).',
  fields: (t) => ({
    code: t.expose('code', { type: WarehouseCode, description: 'Its code.' }),
    label: t.string(inTwoLanguages('Its name.', (warehouse: Bilingual) => warehouse)),
    ruleId: t.string({ ...RULE_ID, resolve: () => 'GEO-2' }),
  }),
})

const CarrierLeg = builder.enumType('CarrierLeg', {
  description: 'Which part of the way a carrier has.',
  values: {
    TRUNK: { description: 'From China to the destination.' },
    LAST_MILE: { description: 'From the local warehouse to the buyer.' },
  } as const,
})

const ProgrammeCarrier = builder.objectRef<Row<Coded<CarrierFacts, Carrier>>>('ProgrammeCarrier').implement({
  description: 'Who carries the parcels (GEO-3).',
  fields: (t) => ({
    code: t.expose('code', { type: CarrierCode, description: 'Its code.' }),
    label: t.string(inTwoLanguages('Its name.', (carrier: CarrierFacts) => carrier)),
    leg: t.expose('leg', { type: CarrierLeg, description: 'Its part of the way.' }),
    markets: t.field({
      type: [Market],
      description: 'Where it delivers, or where its line goes.',
      resolve: ({ markets }) => [...markets],
    }),
    ruleId: t.string({ ...RULE_ID, resolve: () => 'GEO-3' }),
    origin: t.field({
      ...ORIGIN,
      description: 'Who says where it delivers.',
      resolve: ({ programme, code }) => originOf(programme, `carriers.${code}`, code === 'COLISSIMO'),
    }),
  }),
})

const ProgrammeTrunkLane = builder.objectRef<Row<TrunkLane>>('ProgrammeTrunkLane').implement({
  description: 'What the international trunk costs from a warehouse to a market, by volumetric weight (FEE-4).',
  fields: (t) => ({
    warehouse: t.expose('warehouse', { type: WarehouseCode, description: 'Where it begins.' }),
    market: t.expose('market', { type: Market, description: 'Destination.' }),
    firstWeightGrams: t.exposeInt('firstWeightGrams', {
      description: 'Grams that `firstWeightPrice` covers. Assumed.',
    }),
    firstWeightPrice: t.field({
      type: Money,
      description: 'Up to the first weight.',
      resolve: ({ firstWeightMinor }) => eur(firstWeightMinor),
    }),
    nextWeightGrams: t.exposeInt('nextWeightGrams', { description: 'Grams of each further step. Assumed.' }),
    nextWeightPrice: t.field({
      type: Money,
      description: 'Of each further step that is begun. Assumed.',
      resolve: ({ nextWeightMinor }) => eur(nextWeightMinor),
    }),
    ruleId: t.string({ ...RULE_ID, resolve: () => 'FEE-4' }),
    origin: t.field({
      ...ORIGIN,
      description: 'Who says `firstWeightPrice`; CONFIGURED when this installation has set any part of the lane.',
      resolve: ({ programme, warehouse, market, isAssumption }) =>
        originOf(programme, `trunkLanes.${warehouse}.${market}`, isAssumption),
    }),
  }),
})

const ProgrammeLocalDelivery = builder.objectRef<Row<LocalDelivery>>('ProgrammeLocalDelivery').implement({
  description: 'What local delivery of an order costs (FEE-5).',
  fields: (t) => ({
    market: t.expose('market', { type: Market, description: 'Where.' }),
    orderPrice: t.field({
      type: Money,
      description: 'For each order.',
      resolve: ({ orderMinor }) => eur(orderMinor),
    }),
    ruleId: t.string({ ...RULE_ID, resolve: () => 'FEE-5' }),
    origin: t.field({
      ...ORIGIN,
      resolve: ({ programme, market, isAssumption }) => originOf(programme, `localDeliveries.${market}`, isAssumption),
    }),
  }),
})

const ProgrammeDutyBand = builder.objectRef<Row<DutyBand>>('ProgrammeDutyBand').implement({
  description: "Share of a parcel's value that is prepaid as duty, by that value (FEE-8).",
  fields: (t) => ({
    upTo: t.field({
      type: Money,
      nullable: true,
      description: 'Largest value in the band, itself included; null: no limit.',
      resolve: ({ upToMinor }) => (upToMinor === null ? null : eur(upToMinor)),
    }),
    sharePercent: t.field({
      type: 'Decimal',
      description: 'Per cent of the value, as "2.50".',
      resolve: ({ shareBasisPoints }) => shiftedDecimal(shareBasisPoints, 2),
    }),
    ruleId: t.string({ ...RULE_ID, resolve: () => 'FEE-8' }),
    origin: t.field({
      ...ORIGIN,
      resolve: ({ programme, isAssumption }) => originOf(programme, 'dutyBands', isAssumption),
    }),
  }),
})

function isOpen({ markets, asOf }: ProgrammeOnDay, market: MarketCode): boolean {
  return isValidOn(markets[market].openedOn, asOf)
}

builder.objectFields(Programme, (t) => ({
  markets: t.field({
    type: [ProgrammeMarket],
    description: 'Countries in which the programme sells on the day (GEO-1).',
    resolve: (programme) =>
      Object.values(programme.markets).flatMap((market) =>
        isOpen(programme, market.code) ? [{ ...market, programme }] : [],
      ),
  }),
  warehouses: t.field({
    type: [ProgrammeWarehouse],
    description: 'Domestic warehouses (GEO-2).',
    resolve: () => entriesOf(WAREHOUSES).map(([code, label]) => ({ ...label, code })),
  }),
  carriers: t.field({
    type: [ProgrammeCarrier],
    description: 'Carriers of the trunk and of the last mile (GEO-3).',
    resolve: (programme) => entriesOf(programme.carriers).map(([code, carrier]) => ({ ...carrier, code, programme })),
  }),
  trunkLanes: t.field({
    type: [ProgrammeTrunkLane],
    description: 'Tariff of the international trunk to the markets that are open on the day (FEE-4).',
    resolve: (programme) =>
      programme.trunkLanes.flatMap((lane) => (isOpen(programme, lane.market) ? [{ ...lane, programme }] : [])),
  }),
  localDeliveries: t.field({
    type: [ProgrammeLocalDelivery],
    description: 'Tariff of local delivery in the markets that are open on the day (FEE-5).',
    resolve: (programme) =>
      programme.localDeliveries.flatMap((row) => (isOpen(programme, row.market) ? [{ ...row, programme }] : [])),
  }),
  dutyBands: t.field({
    type: [ProgrammeDutyBand],
    description: 'Prepaid duty by the value of the parcel, the lowest band first (FEE-8).',
    resolve: (programme) => programme.dutyBands.map((band) => ({ ...band, programme })),
  }),
}))
