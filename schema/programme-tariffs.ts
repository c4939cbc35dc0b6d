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
import { isConfigured, Programme } from './programme.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeValue, said } from './programme-value.ts'
import { WarehouseCode } from './warehouses.ts'

// Where the programme sells and from where, and what moving a parcel costs.

/** A row of a table, with who says it. */
type Row<Facts> = Facts & Said

const eur = (minor: number) => ({ minor: BigInt(minor), currency: 'EUR' })

const ProgrammeMarket = builder.objectRef<Row<MarketFacts>>('ProgrammeMarket').implement({
  description: 'A country in which the programme sells (GEO-1).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    code: t.expose('code', { type: Market, description: 'The country by its ISO 3166-1 code (GEO-1).' }),
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
  }),
})

type Coded<Facts, Code> = Facts & { code: Code }

const ProgrammeWarehouse = builder.objectRef<Row<Coded<Bilingual, Warehouse>>>('ProgrammeWarehouse').implement({
  description: 'A domestic warehouse, where goods are inspected, labelled and sorted (GEO-2).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    code: t.expose('code', { type: WarehouseCode, description: 'Short code of the warehouse, as HZ (GEO-2).' }),
    label: t.string(inTwoLanguages('Name of the warehouse, for people (GEO-2).', (warehouse: Bilingual) => warehouse)),
  }),
})

const CarrierLeg = builder.enumType('CarrierLeg', {
  description: 'Which part of the way a carrier has (GEO-3).',
  values: {
    TRUNK: { description: 'From China to the destination.' },
    LAST_MILE: { description: 'From the local warehouse to the buyer.' },
  } as const,
})

const ProgrammeCarrier = builder.objectRef<Row<Coded<CarrierFacts, Carrier>>>('ProgrammeCarrier').implement({
  description: 'Who carries the parcels (GEO-3).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    code: t.expose('code', { type: CarrierCode, description: 'Short code of the carrier, as GLS (GEO-3).' }),
    label: t.string(inTwoLanguages('Name of the carrier, for people (GEO-3).', (carrier: CarrierFacts) => carrier)),
    leg: t.expose('leg', { type: CarrierLeg, description: 'Its part of the way.' }),
    markets: t.field({
      type: [Market],
      description: 'Where it delivers, or where its line goes.',
      resolve: ({ markets }) => [...markets],
    }),
  }),
})

const ProgrammeTrunkLane = builder.objectRef<Row<TrunkLane>>('ProgrammeTrunkLane').implement({
  description: 'What the international trunk costs from a warehouse to a market, by volumetric weight (FEE-4).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    warehouse: t.expose('warehouse', {
      type: WarehouseCode,
      description: 'The domestic warehouse at which the lane begins (GEO-2).',
    }),
    market: t.expose('market', { type: Market, description: 'The market to which the lane goes (GEO-1).' }),
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
  }),
})

const ProgrammeLocalDelivery = builder.objectRef<Row<LocalDelivery>>('ProgrammeLocalDelivery').implement({
  description: 'What local delivery of an order costs (FEE-5).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    market: t.expose('market', { type: Market, description: 'The market in which the parcel is delivered (GEO-1).' }),
    orderPrice: t.field({
      type: Money,
      description: 'What is paid for each order (FEE-5).',
      resolve: ({ orderMinor }) => eur(orderMinor),
    }),
  }),
})

const ProgrammeDutyBand = builder.objectRef<Row<DutyBand>>('ProgrammeDutyBand').implement({
  description: "Share of a parcel's value that is prepaid as duty, by that value (FEE-8).",
  interfaces: [ProgrammeValue],
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
        isOpen(programme, market.code)
          ? [said(market, 'GEO-1', isConfigured(programme, `markets.${market.code}`))]
          : [],
      ),
  }),
  warehouses: t.field({
    type: [ProgrammeWarehouse],
    description: 'Domestic warehouses, of which there are three (GEO-2).',
    resolve: () => entriesOf(WAREHOUSES).map(([code, warehouse]) => said({ ...warehouse, code }, 'GEO-2')),
  }),
  carriers: t.field({
    type: [ProgrammeCarrier],
    description: 'Carriers of the trunk and of the last mile (GEO-3).',
    resolve: (programme) =>
      entriesOf(programme.carriers).map(([code, carrier]) =>
        said({ ...carrier, code }, 'GEO-3', isConfigured(programme, `carriers.${code}`)),
      ),
  }),
  trunkLanes: t.field({
    type: [ProgrammeTrunkLane],
    description: 'Tariff of the international trunk to the markets that are open on the day (FEE-4).',
    resolve: (programme) =>
      programme.trunkLanes
        .filter(({ market }) => isOpen(programme, market))
        .map((lane) => said(lane, 'FEE-4', isConfigured(programme, `trunkLanes.${lane.warehouse}.${lane.market}`))),
  }),
  localDeliveries: t.field({
    type: [ProgrammeLocalDelivery],
    description: 'Tariff of local delivery in the markets that are open on the day (FEE-5).',
    resolve: (programme) =>
      programme.localDeliveries
        .filter(({ market }) => isOpen(programme, market))
        .map((row) => said(row, 'FEE-5', isConfigured(programme, `localDeliveries.${row.market}`))),
  }),
  dutyBands: t.field({
    type: [ProgrammeDutyBand],
    description: 'Prepaid duty by the value of the parcel, the lowest band first (FEE-8).',
    resolve: (programme) =>
      programme.dutyBands.map((band) => said(band, 'FEE-8', isConfigured(programme, 'dutyBands'))),
  }),
}))
