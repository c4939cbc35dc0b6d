import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'

// What must hold of listings, told from the event feed.

/** What has to come before each fact of a listing; null: nothing. */
const BEFORE = {
  submitted: [null, 'refused'],
  approved: ['submitted'],
  refused: ['submitted'],
  exposed: ['approved'],
} as const satisfies Record<string, readonly (string | null)[]>
type Stage = keyof typeof BEFORE

/** Images are approved before buyers see a SKU, and none buys from the warehouse what he does not see. */
export function brokenListings({ settings, eventFeed }: Supplier): string[] {
  if (settings.inbound?.type !== 'replenished') return []
  const stages = new Map<string, Stage>()
  return eventFeed.events.flatMap((event) => {
    if (event.type === 'order_paid') return unseenSales(stages, event)
    const stage = stageOf(event)
    if (!stage || !('sku_code' in event.data) || event.data.sku_code === null) return []
    const before: readonly (string | null)[] = BEFORE[stage]
    const isInTurn = before.includes(stages.get(event.data.sku_code) ?? null)
    stages.set(event.data.sku_code, stage)
    return isInTurn ? [] : [`the listing of ${event.data.sku_code} is ${stage} out of turn`]
  })
}

function stageOf(event: PlatformEvent): Stage | null {
  if (event.type === 'listing_submitted') return 'submitted'
  if (event.type === 'listing_reviewed') return event.data.is_approved ? 'approved' : 'refused'
  return event.type === 'listing_exposed' ? 'exposed' : null
}

function unseenSales(stages: ReadonlyMap<string, Stage>, { data }: Extract<PlatformEvent, { type: 'order_paid' }>) {
  if (data.fulfilment !== 'WAREHOUSE') return []
  const unseen = data.lines.filter(({ sku_code }) => stages.get(sku_code) !== 'exposed')
  return unseen.map(({ sku_code }) => `order ${data.trade_order_id} is of ${sku_code}, which nobody sees`)
}
