import type { Market } from '../contract/markets.ts'
import { MARKETS } from '../contract/markets.ts'
import { DAY_MS, HOUR_MS } from './calendar.ts'
import { firstPriceCents } from './first-prices.ts'
import { decimalOfCents } from './orders.ts'
import type { ParameterTable } from './parameter.ts'
import type { RandomStream } from './random.ts'
import type { Steps } from './steps.ts'
import { requireStep } from './steps.ts'
import type { EventHandlers, Turn } from './turn.ts'

// PRICE-1: what competitors ask moves; now and then the platform suggests a price, the modelled supplier proposes one, and
// the platform decides. Each market by itself, of the SKUs that have a listing.

export const PRICE_PARAMETERS = {
  intervalDays: {
    value: 7,
    least: 1,
    most: 365,
    meaning: 'Days from one look at the competitors of a SKU to the next, on average.',
    source: '[A]',
  },
  competitorVolatility: {
    value: 0.04,
    least: 0,
    most: 1,
    meaning:
      'How far the median of the competitors moves from one look to the next: standard deviation of its logarithm.',
    source: '[A]',
  },
  suggestedBelowMedian: {
    value: 0.02,
    least: 0,
    most: 0.9,
    meaning: 'Share of the median by which a suggestion is below it.',
    source: '[A]',
  },
  suggestionThreshold: {
    value: 0.05,
    least: 0,
    most: 10,
    meaning: 'Share by which the price must be off before the platform suggests another.',
    source: '[A]',
  },
  agreesShare: {
    value: 0.6,
    least: 0,
    most: 1,
    meaning: 'Share of suggestions that the modelled supplier proposes as they are.',
    source: '[A]',
  },
  mostAskedAbove: {
    value: 0.15,
    least: 0,
    most: 10,
    meaning: 'Share by which it asks for more otherwise, at most.',
    source: '[A]',
  },
  acceptedAbove: {
    value: 0.05,
    least: 0,
    most: 10,
    meaning: 'Share above its suggestion up to which the platform accepts a proposal.',
    source: '[A]',
  },
  changedAbove: {
    value: 0.1,
    least: 0,
    most: 10,
    meaning: 'The same, up to which it decides on the suggestion instead; it refuses what is above.',
    source: '[A]',
  },
  proposalHours: {
    value: 48,
    least: 1,
    most: 720,
    meaning: 'Hours from a suggestion to the proposal, at most; at least a twelfth of them.',
    source: '[A]',
  },
  decisionHours: {
    value: 24,
    least: 1,
    most: 720,
    meaning: 'Hours from a proposal to the decision, at most; at least a twelfth of them.',
    source: '[A]',
  },
} as const satisfies ParameterTable

/** [A] How much of its distance from the first price the median keeps from one look to the next: it does not run away. */
const DRIFT_KEPT = 0.9
/** [A] */
const COMPETITORS = { least: 5, most: 40 }

/** Offers of others for the same goods, EUR cents. */
export type Competitors = { count: number; lowestCents: number; medianCents: number; highestCents: number }

/** How far the platform and the supplier are; NEGOTIATION_STEPS says what may follow. */
type Negotiation =
  | { state: 'SETTLED' }
  | { state: 'SUGGESTED'; suggestedCents: number }
  | { state: 'PROPOSED'; suggestedCents: number; proposedCents: number }

export const NEGOTIATION_STEPS: Steps<Negotiation['state']> = {
  SETTLED: ['SUGGESTED'],
  SUGGESTED: ['PROPOSED'],
  PROPOSED: ['SETTLED'],
}

/** The price of a SKU in a market. */
export type MarketPrice = {
  /** The platform's last decision; null: buyers pay the first price. */
  decidedCents: number | null
  /** The logarithm of the median by the first price. */
  drift: number
  competitors: Competitors
  negotiation: Negotiation
}

/** By SKU; of a SKU that nobody has looked at yet, none. */
export type Prices = Map<string, Map<Market, MarketPrice>>

export type PriceEvent =
  | { type: 'competitors-due'; skuCode: string }
  | { type: 'price-proposal-due'; skuCode: string; market: Market }
  | { type: 'price-decision-due'; skuCode: string; market: Market }

export const PRICE_EVENTS: EventHandlers<PriceEvent> = {
  'competitors-due': lookAtCompetitors,
  'price-proposal-due': propose,
  'price-decision-due': decide,
}

/** EUR cents that a buyer pays for a unit. */
export function buyersPriceCents(turn: Turn, skuCode: string, market: Market): number {
  return turn.supplier.prices.get(skuCode)?.get(market)?.decidedCents ?? firstPriceCents(turn, skuCode)
}

/** Each new listing's competitors are looked at within a day first. [A] */
export function schedulePrice(turn: Turn, skuCode: string): void {
  const afterMs = Math.floor(turn.draws(`competitors:${skuCode}/first`).fraction() * DAY_MS)
  turn.schedule(turn.atMs + afterMs, { type: 'competitors-due', skuCode })
}

/** Takes a negotiation one step further. Throws InputRefused for a step that is not in the table. */
export function stepNegotiation(price: MarketPrice, skuCode: string, next: Negotiation): void {
  requireStep(NEGOTIATION_STEPS, `the price of ${skuCode}`, { from: price.negotiation.state, to: next.state })
  price.negotiation = next
}

function lookAtCompetitors(turn: Turn, { skuCode }: { skuCode: string }): void {
  const draws = turn.draws(`competitors:${skuCode}/at:${turn.atMs}`)
  const firstCents = firstPriceCents(turn, skuCode)
  const prices = turn.supplier.prices.get(skuCode) ?? new Map<Market, MarketPrice>()
  turn.supplier.prices.set(skuCode, prices)
  for (const market of MARKETS) {
    const price = seenPrice(turn, firstCents, prices.get(market), draws)
    prices.set(market, price)
    suggestIfOff(turn, skuCode, market, price)
  }
  const days = turn.parameters.prices.intervalDays + draws.between(-0.5, 0.5)
  turn.schedule(turn.atMs + Math.round(days * DAY_MS), { type: 'competitors-due', skuCode })
}

// At first the median is as far from the first price as it will be on average later.
function seenPrice(turn: Turn, firstCents: number, known: MarketPrice | undefined, draws: RandomStream): MarketPrice {
  const { competitorVolatility } = turn.parameters.prices
  const spread = known ? competitorVolatility : competitorVolatility / Math.sqrt(1 - DRIFT_KEPT ** 2)
  const drift = DRIFT_KEPT * (known?.drift ?? 0) + spread * draws.normal()
  const competitors = drawCompetitors(firstCents * Math.exp(drift), draws)
  const { decidedCents = null, negotiation = { state: 'SETTLED' } } = known ?? {}
  return { decidedCents, drift, competitors, negotiation }
}

function drawCompetitors(median: number, draws: RandomStream): Competitors {
  return {
    count: draws.integer(COMPETITORS.least, COMPETITORS.most),
    lowestCents: atLeastACent(median * draws.between(0.7, 0.9)),
    medianCents: atLeastACent(median),
    highestCents: atLeastACent(median * draws.between(1.1, 1.5)),
  }
}

function atLeastACent(cents: number): number {
  return Math.max(1, Math.round(cents))
}

function suggestIfOff(turn: Turn, skuCode: string, market: Market, price: MarketPrice): void {
  const { suggestedBelowMedian, suggestionThreshold, proposalHours } = turn.parameters.prices
  const { count, lowestCents, medianCents, highestCents } = price.competitors
  const suggestedCents = atLeastACent(medianCents * (1 - suggestedBelowMedian))
  if (price.negotiation.state !== 'SETTLED' || !isOff(price.decidedCents, suggestedCents, suggestionThreshold)) return
  stepNegotiation(price, skuCode, { state: 'SUGGESTED', suggestedCents })
  turn.tell({
    type: 'price_suggested',
    data: {
      sku_code: skuCode,
      market,
      price_cents: suggestedCents,
      competitor_count: count,
      lowest_cents: lowestCents,
      median_cents: medianCents,
      highest_cents: highestCents,
      reason: `${count} others ask for ${decimalOfCents(medianCents)} EUR in the middle.`,
    },
  })
  turn.schedule(afterHours(turn, proposalHours, `price:${skuCode}/${market}/proposal-at:${turn.atMs}`), {
    type: 'price-proposal-due',
    skuCode,
    market,
  })
}

/** Whether there is no price, or it is further from the one suggested than the share. */
export function isOff(decidedCents: number | null, suggestedCents: number, share: number): boolean {
  return decidedCents === null || Math.abs(suggestedCents - decidedCents) > share * decidedCents
}

function propose(turn: Turn, { skuCode, market }: { skuCode: string; market: Market }): void {
  const price = turn.supplier.prices.get(skuCode)?.get(market)
  if (price?.negotiation.state !== 'SUGGESTED') return
  const { suggestedCents } = price.negotiation
  const { agreesShare, mostAskedAbove, decisionHours } = turn.parameters.prices
  const draws = turn.draws(`price:${skuCode}/${market}/proposal:${turn.atMs}`)
  const doesAgree = draws.fraction() < agreesShare
  const proposedCents = doesAgree ? suggestedCents : Math.ceil(suggestedCents * (1 + draws.between(0, mostAskedAbove)))
  stepNegotiation(price, skuCode, { state: 'PROPOSED', suggestedCents, proposedCents })
  const reason = doesAgree ? 'As suggested.' : 'What it costs to make the goods has risen.'
  turn.tell({ type: 'price_proposed', data: { sku_code: skuCode, market, price_cents: proposedCents, reason } })
  turn.schedule(afterHours(turn, decisionHours, `price:${skuCode}/${market}/decision-at:${turn.atMs}`), {
    type: 'price-decision-due',
    skuCode,
    market,
  })
}

function decide(turn: Turn, { skuCode, market }: { skuCode: string; market: Market }): void {
  const price = turn.supplier.prices.get(skuCode)?.get(market)
  if (price?.negotiation.state !== 'PROPOSED') return
  const { suggestedCents, proposedCents } = price.negotiation
  const { decision, priceCents } = priceDecision(suggestedCents, proposedCents, turn.parameters.prices)
  stepNegotiation(price, skuCode, { state: 'SETTLED' })
  price.decidedCents = priceCents ?? price.decidedCents
  turn.tell({
    type: 'price_decided',
    data: { sku_code: skuCode, market, decision, price_cents: priceCents, reason: DECISION_REASONS[decision] },
  })
}

type Decision = 'ACCEPTED' | 'CHANGED' | 'REFUSED'

const DECISION_REASONS: Record<Decision, string> = {
  ACCEPTED: 'The proposal is near enough to what competitors ask.',
  CHANGED: 'The proposal is above the market; the suggested price holds instead.',
  REFUSED: 'The proposal is far above the market.',
}

/** PRICE-1: what becomes of a proposal, and the price that holds from then on; null: the one before. */
export function priceDecision(
  suggestedCents: number,
  proposedCents: number,
  { acceptedAbove, changedAbove }: { acceptedAbove: number; changedAbove: number },
): { decision: Decision; priceCents: number | null } {
  const above = proposedCents - suggestedCents
  if (above <= acceptedAbove * suggestedCents) return { decision: 'ACCEPTED', priceCents: proposedCents }
  if (above <= changedAbove * suggestedCents) return { decision: 'CHANGED', priceCents: suggestedCents }
  return { decision: 'REFUSED', priceCents: null }
}

function afterHours(turn: Turn, mostHours: number, label: string): number {
  return turn.atMs + Math.round(turn.draws(label).between(mostHours / 12, mostHours) * HOUR_MS)
}
