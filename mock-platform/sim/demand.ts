import { POLL_INTERVAL_MS } from '../contract/inventory-query.ts'
import type { Market } from '../contract/markets.ts'
import type { Fulfilment } from '../contract/push.ts'
import { hasRoomForOrders, sellableUnits, takeOrder } from './order-taking.ts'
import type { OrderRequest } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import type { RandomStream } from './random.ts'
import type { EventHandlers, Turn } from './turn.ts'

// What buyers want, and when they come.

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
} as const satisfies ParameterTable

const DAY_MS = 24 * 60 * 60 * 1000

/** The share of each market in demand (GEO-1). [A] */
const MARKET_WEIGHTS: readonly (readonly [Market, number])[] = [
  ['ES', 30],
  ['FR', 22],
  ['DE', 20],
  ['PL', 12],
  ['IT', 10],
  ['NL', 6],
]

export type DemandEvent = { type: 'buyer-comes' }

export const DEMAND_EVENTS: EventHandlers<DemandEvent> = { 'buyer-comes': serveBuyer }

function serveBuyer(turn: Turn): void {
  const { supplier } = turn
  const request = drawOrder(turn, turn.draws(`buyer:${supplier.buyersSeen}`))
  supplier.buyersSeen++
  if (request && hasRoomForOrders(supplier)) takeOrder(turn, request)
  scheduleNextBuyer(turn)
}

/** Buyers who come independently of each other: the gap to the next one is drawn. */
export function scheduleNextBuyer(turn: Turn): void {
  const { demand } = turn.supplier.settings
  if (demand.type !== 'per-day' || demand.orders <= 0) return
  const gapMs = Math.round(turn.draws(`buyer-gap:${turn.supplier.buyersSeen}`).exponential(DAY_MS / demand.orders))
  turn.schedule(turn.atMs + gapMs, { type: 'buyer-comes' })
}

/** Another demand takes effect at once: the buyer who was next is drawn anew. */
export function restartDemand(turn: Turn): void {
  turn.discard((event) => event.type === 'buyer-comes')
  scheduleNextBuyer(turn)
}

/** In a review, so many buyers come at random moments of each quarter-hour. */
export function scheduleBuyersUntilNextPoll(turn: Turn): void {
  const { demand } = turn.supplier.settings
  if (demand.type !== 'per-poll') return
  const draws = turn.draws(`buyers-from:${turn.atMs}`)
  for (let buyer = 0; buyer < demand.orders; buyer++) {
    turn.schedule(turn.atMs + draws.integer(1, POLL_INTERVAL_MS - 1), { type: 'buyer-comes' })
  }
}

/** Draws what the next buyer wants; null when nothing is in stock. */
function drawOrder({ supplier, parameters }: Turn, draws: RandomStream): OrderRequest | null {
  const { warehouseShare, twoLineShare, mostUnitsALine } = parameters.demand
  const market = draws.weighted(MARKET_WEIGHTS)
  const isWarehouse = supplier.warehouseStock.size > 0 && draws.fraction() < warehouseShare
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
