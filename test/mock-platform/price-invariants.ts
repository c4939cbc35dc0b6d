import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'

// What must hold of prices, told from the event feed.

type PriceFactType = 'price_suggested' | 'price_proposed' | 'price_decided'
const NEXT = {
  price_suggested: 'price_proposed',
  price_proposed: 'price_decided',
  price_decided: 'price_suggested',
} as const satisfies Record<PriceFactType, PriceFactType>

type Told = { expected: Map<string, PriceFactType>; decidedCents: Map<string, number> }

/** PRICE-1: suggested, proposed and decided in turn, and what was decided last is what buyers pay. */
export function brokenPrices({ eventFeed }: Supplier): string[] {
  const told: Told = { expected: new Map(), decidedCents: new Map() }
  return eventFeed.events.flatMap((event) => {
    if (event.type === 'order_paid') return wrongPrices(told, event)
    const isOfPrice =
      event.type === 'price_suggested' || event.type === 'price_proposed' || event.type === 'price_decided'
    return isOfPrice ? outOfTurn(told, event) : []
  })
}

function outOfTurn({ expected, decidedCents }: Told, event: Extract<PlatformEvent, { type: PriceFactType }>): string[] {
  const key = `${event.data.sku_code} in ${event.data.market}`
  const isInTurn = (expected.get(key) ?? 'price_suggested') === event.type
  expected.set(key, NEXT[event.type])
  const { price_cents } = event.data
  if (event.type === 'price_decided' && price_cents !== null) decidedCents.set(key, price_cents)
  return isInTurn ? [] : [`${event.type} of ${key} out of turn`]
}

function wrongPrices({ decidedCents }: Told, { data }: Extract<PlatformEvent, { type: 'order_paid' }>): string[] {
  return data.lines.flatMap(({ sku_code, unit_price_cents }) => {
    const decided = decidedCents.get(`${sku_code} in ${data.market}`) ?? unit_price_cents
    return decided === unit_price_cents
      ? []
      : [`${data.trade_order_id}: ${sku_code} costs ${decided} cents by decision`]
  })
}
