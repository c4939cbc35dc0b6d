import { isAdmitted } from './application.ts'
import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import type { Market } from '../contract/markets.ts'
import type { Fulfilment } from '../contract/push.ts'
import { DAY_MS, europeanDayNo, weekdayOf } from './calendar.ts'
import { isExposed } from './listings.ts'
import { hasRoomForOrders, sellableUnits, takeOrder } from './order-taking.ts'
import type { OrderRequest } from './orders.ts'
import type { ConceptParameters, ParameterTable } from './parameter.ts'
import type { RandomStream } from './random.ts'
import type { EventHandlers, Turn } from './turn.ts'

// What buyers want, and when they come. Of a supplier with inbound, how many come is shaped by the weekday, the price, and what
// its listings gain (IMG-1, TRAFFIC-1).

export const DEMAND_PARAMETERS = {
  warehouseShare: {
    value: 0.5,
    least: 0,
    most: 1,
    meaning: 'Share of orders sold from the warehouse where both kinds of stock exist.',
    source: '[A]',
  },
  twoLineShare: { value: 0.25, least: 0, most: 1, meaning: 'Share of orders with a second line.', source: '[A]' },
  mostUnitsALine: { value: 3, least: 1, most: 1000, meaning: 'Units of a line, at most.', source: '[A]' },
  mondayWeight: weekday(1, 'Mondays'),
  tuesdayWeight: weekday(0.95, 'Tuesdays'),
  wednesdayWeight: weekday(0.95, 'Wednesdays'),
  thursdayWeight: weekday(0.95, 'Thursdays'),
  fridayWeight: weekday(1, 'Fridays'),
  saturdayWeight: weekday(1.05, 'Saturdays'),
  sundayWeight: weekday(1.1, 'Sundays'),
  priceElasticity: {
    value: 1.8,
    least: 0,
    most: 10,
    meaning: 'Buyers go by (median of the competitors / price) to the power of this.',
    source: '[A]',
  },
  mostPriceEffect: {
    value: 2,
    least: 1,
    most: 10,
    meaning: 'Times as many buyers come for a low price, at most.',
    source: '[A]',
  },
  imageClickGain: gain(0.37, 'Clicks that images of V3.2 add.', 'IMG-1'),
  imageCartGain: gain(0.29, 'Goods in carts that images of V3.2 add.', 'IMG-1'),
  badgeClickGain: gain(0.22, 'Clicks that the badge adds.', 'TRAFFIC-1'),
  searchWeightGain: gain(0.15, 'Visits that the weight in search adds.', 'TRAFFIC-1'),
} as const satisfies ParameterTable

// Above 0, so that the next buyer is found in the end.
function weekday(value: number, days: string) {
  const meaning = `Weight of ${days} in the markets; the average of the seven is the demand's.`
  return { value, least: 0.01, most: 100, meaning, source: '[A]' }
}

function gain(value: number, meaning: string, source: string) {
  return { value, least: 0, most: 10, meaning: `${meaning} As a share; of SKUs that have a listing.`, source }
}

/** The share of each market in demand (GEO-1). [A] */
const MARKET_WEIGHTS: readonly (readonly [Market, number])[] = [
  ['ES', 30],
  ['FR', 22],
  ['DE', 20],
  ['PL', 12],
  ['IT', 10],
  ['NL', 6],
]

type DemandParameters = ConceptParameters<typeof DEMAND_PARAMETERS>

export type DemandEvent = { type: 'buyer-comes' }

export const DEMAND_EVENTS: EventHandlers<DemandEvent> = { 'buyer-comes': serveBuyer }

function serveBuyer(turn: Turn): void {
  const { supplier } = turn
  const draws = turn.draws(`buyer:${supplier.buyersSeen}`)
  const request = drawOrder(turn, draws)
  supplier.buyersSeen++
  if (request && isTempted(turn, request, draws) && hasRoomForOrders(supplier)) takeOrder(turn, request)
  scheduleNextBuyer(turn)
}

/** Buyers who come independently of each other: the gap to the next one is drawn. */
export function scheduleNextBuyer(turn: Turn): void {
  const { demand } = turn.supplier.settings
  if (demand.type !== 'per-day' || demand.orders <= 0) return
  const draws = turn.draws(`buyer-gap:${turn.supplier.buyersSeen}`)
  const nextAtMs = isShaped(turn)
    ? nextShapedBuyerMs(turn, demand.orders, draws)
    : turn.atMs + Math.round(draws.exponential(DAY_MS / demand.orders))
  turn.schedule(nextAtMs, { type: 'buyer-comes' })
}

/** Another demand takes effect at once: the buyer who was next is drawn anew. */
export function restartDemand(turn: Turn): void {
  turn.discard((event) => event.type === 'buyer-comes')
  scheduleNextBuyer(turn)
}

/** In a review, so many buyers come at random moments of each quarter-hour. */
export function scheduleBuyersUntilNextPoll(turn: Turn): void {
  const { demand } = turn.supplier.settings
  if (demand.type !== 'per-poll' || !isAdmitted(turn.supplier)) return
  const draws = turn.draws(`buyers-from:${turn.atMs}`)
  for (let buyer = 0; buyer < demand.orders; buyer++) {
    turn.schedule(turn.atMs + draws.integer(1, POLL_INTERVAL_MS - 1), { type: 'buyer-comes' })
  }
}

// Weekdays, prices, images and traffic shape the demand of a supplier with inbound. In a review nothing does: its orders are
// counted.
function isShaped({ supplier: { settings } }: Turn): boolean {
  return settings.demand.type === 'per-day' && settings.inbound?.type === 'replenished'
}

// Buyers are drawn as if each day were the best one, and each SKU at its best; those that are too many do not come on a
// lesser day (here), or look and do not buy (isTempted). Times stay independent of each other that way.
function nextShapedBuyerMs(turn: Turn, orders: number, draws: RandomStream): number {
  const weights = weekdayWeights(turn.parameters.demand)
  const most = Math.max(...weights)
  const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  const meanGapMs = (DAY_MS * average) / (orders * most * mostAppeal(turn.parameters.demand))
  let atMs = turn.atMs
  do atMs += Math.round(draws.exponential(meanGapMs))
  while (draws.fraction() * most >= (weights[weekdayOf(europeanDayNo(atMs))] ?? most))
  return atMs
}

function weekdayWeights(demand: DemandParameters): number[] {
  return [
    demand.mondayWeight,
    demand.tuesdayWeight,
    demand.wednesdayWeight,
    demand.thursdayWeight,
    demand.fridayWeight,
    demand.saturdayWeight,
    demand.sundayWeight,
  ]
}

// A buyer goes by what he saw first.
function isTempted(turn: Turn, { market, lines: [first] }: OrderRequest, draws: RandomStream): boolean {
  if (!first || !isShaped(turn)) return true
  return draws.fraction() * mostAppeal(turn.parameters.demand) < appeal(turn, first.skuCode, market)
}

/** How many buyers a SKU has, times those in an ordinary shop at the median of the competitors. */
function appeal({ supplier, parameters: { demand } }: Turn, skuCode: string, market: Market): number {
  const price = supplier.prices.get(skuCode)?.get(market)
  const effect = price?.decidedCents ? priceEffect(demand, price.decidedCents, price.competitors.medianCents) : 1
  return effect * (isExposed(supplier, skuCode) ? listingEffect(demand) : 1)
}

function mostAppeal(demand: DemandParameters): number {
  return demand.mostPriceEffect * listingEffect(demand)
}

/** IMG-1, TRAFFIC-1: what a listing does for a SKU. */
function listingEffect({ imageClickGain, imageCartGain, badgeClickGain, searchWeightGain }: DemandParameters): number {
  return (1 + imageClickGain) * (1 + imageCartGain) * (1 + badgeClickGain) * (1 + searchWeightGain)
}

/** Times as many buyers at a price as at the median of the competitors. */
export function priceEffect(
  { priceElasticity, mostPriceEffect }: Pick<DemandParameters, 'priceElasticity' | 'mostPriceEffect'>,
  priceCents: number,
  medianCents: number,
): number {
  return Math.min(mostPriceEffect, Math.exp(priceElasticity * Math.log(medianCents / priceCents)))
}

/** Draws what the next buyer wants; null when nothing is in stock. */
function drawOrder(turn: Turn, draws: RandomStream): OrderRequest | null {
  const { supplier, parameters } = turn
  const { twoLineShare, mostUnitsALine } = parameters.demand
  const market = draws.weighted(MARKET_WEIGHTS)
  const isWarehouse = isFromWarehouse(turn, draws)
  const fulfilment: Fulfilment = isWarehouse ? 'WAREHOUSE' : 'JIT'
  const codes = isWarehouse ? supplier.warehouseSkuCodes : supplier.inventorySync.skuCodes
  const wantedLines = draws.fraction() < twoLineShare ? 2 : 1
  const lines = new Map<string, number>()
  for (let line = 0; line < wantedLines; line++) {
    const skuCode = drawSku(draws, codes, (code) => !lines.has(code) && sellableUnits(supplier, fulfilment, code) > 0)
    if (skuCode === undefined) break
    const wantedUnits = draws.integer(1, mostUnitsALine)
    lines.set(skuCode, Math.min(wantedUnits, sellableUnits(supplier, fulfilment, skuCode)))
  }
  if (lines.size === 0) return null
  return { fulfilment, market, lines: [...lines].map(([skuCode, quantity]) => ({ skuCode, quantity })) }
}

// Of a supplier with inbound all goods may be in the warehouse: its buyers do not ask for others. (In a review they do, and some
// go away with nothing: what is polled is what counts there.)
function isFromWarehouse(turn: Turn, draws: RandomStream): boolean {
  const { warehouseStock, inventorySync } = turn.supplier
  if (warehouseStock.size === 0) return false
  const isDrawn = draws.fraction() < turn.parameters.demand.warehouseShare
  return isDrawn || (isShaped(turn) && inventorySync.skuCodes.length === 0)
}

// From a random place on, the first that may be sold: it is found also where one SKU of thousands has stock.
function drawSku(
  draws: RandomStream,
  codes: readonly string[],
  maySell: (code: string) => boolean,
): string | undefined {
  if (codes.length === 0) return undefined
  const from = draws.integer(0, codes.length - 1)
  for (let step = 0; step < codes.length; step++) {
    const code = codes[(from + step) % codes.length]!
    if (maySell(code)) return code
  }
  return undefined
}
