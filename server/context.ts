import type { Event } from '../prisma/generated/client.ts'
import { createAccessTokenLoaders } from './access-tokens/access-tokens.loaders.ts'
import { createAdmissionLoaders } from './admission/admission.loaders.ts'
import { createApplicationReviewLoaders } from './application-reviews/application-reviews.loaders.ts'
import { createCatalogueLoaders } from './catalogue/catalogue.loaders.ts'
import { createListingLoaders } from './catalogue/listings.loaders.ts'
import { createPriceProposalLoaders } from './catalogue/price-proposals.loaders.ts'
import type { Change, ChangeRequest, ChangeServices } from './change.ts'
import { changeOnce } from './change.ts'
import { encodeEventCursor } from './events/event-position.rules.ts'
import type { EventFilter } from './events/events.loaders.ts'
import { createEventLoaders } from './events/events.loaders.ts'
import type { LiveEvents } from './events/live-events.ts'
import { createFirstInspectionLoaders } from './inbound/first-inspections.loaders.ts'
import { createPurchaseOrderLoaders } from './inbound/purchase-orders.loaders.ts'
import { createShipmentLoaders } from './inbound/shipments.loaders.ts'
import { createExchangeRateLoaders } from './fees/exchange-rates.loaders.ts'
import { createFeeStatementLoaders } from './fees/fee-statements.loaders.ts'
import { createFeeLoaders } from './fees/fees.loaders.ts'
import { createInventorySyncLoaders } from './inventory-sync/inventory-sync.loaders.ts'
import { createStockLedgerLoaders } from './inventory-sync/stock-ledger.loaders.ts'
import { createSyncStatisticsLoaders } from './inventory-sync/sync-statistics.loaders.ts'
import type { Clock } from './kit/clock.ts'
import { lazily } from './kit/lazily.ts'
import { createKpiAlertLoaders } from './kpi/kpi-alerts.loaders.ts'
import { createKpiOrderLoaders } from './kpi/kpi-orders.loaders.ts'
import { createKpiLoaders } from './kpi/kpi.loaders.ts'
import { createAbnormalOrderLoaders } from './orders/abnormal-orders.loaders.ts'
import { createOrderLoaders } from './orders/orders.loaders.ts'
import type { Programme } from './programme/programme.ts'
import type { Read, Reads } from './read.ts'
import { readUnder } from './read.ts'
import type { RequestMeter } from './rate-limit/rate-limiter.ts'
import type { StreamSlot } from './rate-limit/stream-slots.ts'
import { createReplenishmentLoaders } from './replenishment/replenishment.loaders.ts'
import type { Caller } from './suppliers/supplier-scope.ts'
import { createSupplierLoaders } from './suppliers/suppliers.loaders.ts'
import { createTicketLoaders } from './tickets/tickets.loaders.ts'
import { createTrademarkLoaders } from './trademarks/trademarks.loaders.ts'

const LOADER_MAKERS = {
  suppliers: createSupplierLoaders,
  accessTokens: createAccessTokenLoaders,
  trademarks: createTrademarkLoaders,
  admission: createAdmissionLoaders,
  applicationReviews: createApplicationReviewLoaders,
  catalogue: createCatalogueLoaders,
  listings: createListingLoaders,
  priceProposals: createPriceProposalLoaders,
  orders: createOrderLoaders,
  abnormalOrders: createAbnormalOrderLoaders,
  tickets: createTicketLoaders,
  events: createEventLoaders,
  inventorySync: createInventorySyncLoaders,
  syncStatistics: createSyncStatisticsLoaders,
  stockLedger: createStockLedgerLoaders,
  purchaseOrders: createPurchaseOrderLoaders,
  shipments: createShipmentLoaders,
  firstInspections: createFirstInspectionLoaders,
  replenishment: createReplenishmentLoaders,
  exchangeRates: createExchangeRateLoaders,
  fees: createFeeLoaders,
  feeStatements: createFeeStatementLoaders,
  kpi: createKpiLoaders,
  kpiAlerts: createKpiAlertLoaders,
  kpiOrders: createKpiOrderLoaders,
}

type Loaders = { [Name in keyof typeof LOADER_MAKERS]: ReturnType<(typeof LOADER_MAKERS)[Name]> }

/** A request asks for two or three of them. */
const createLoaders = lazily<[reads: Reads & Omit<ChangeServices, 'prisma'>, caller: Caller], Loaders>(LOADER_MAKERS)

export type Language = 'EN' | 'ZH'

/** What bounds one request. */
export type RequestBounds = {
  /** Aborted when the time is over or the caller has gone away: whatever works for the request ends. */
  signal: AbortSignal
  meter: RequestMeter
  /** SHA-256 of the token; null for the anonymous. */
  tokenHash: string | null
  /** Where a reader of events broke off, who comes again by itself: the header Last-Event-ID. */
  lastEventId: string | null
  /** For a subscription; null when the caller has too many open. */
  openStream: () => StreamSlot | null
  /** For whoever revokes a token: it stops at once. */
  forgetTokenHolders: () => void
}

/** What a GraphQL request carries: who asks, in which language, and loaders that live until the next change. */
export type RequestContext = RequestBounds & {
  caller: Caller
  /** Of labels whose field does not say another. */
  language: Language
  clock: Clock
  programme: Programme
  loaders: Loaders
  /** Makes one change (see `changeOnce`); what is read after it is read anew. */
  change: (
    mutation: string,
    input: ChangeRequest['input'],
    work: (change: Change) => Promise<string>,
  ) => Promise<string>
  /** What happens after the cursor, or from now on; what is read of each event is read anew. */
  followEvents: (filter: EventFilter, after: string | null) => Promise<AsyncIterableIterator<Event>>
  /** Of a stream: the event that is answered at the moment. */
  answered: { eventCursor: string | null }
}

/** Makes the context of one request. */
export function createRequestContext(
  services: ChangeServices & { read: Read; live: LiveEvents },
  caller: Caller,
  language: Language,
  bounds: RequestBounds,
): RequestContext {
  const reads = { ...services, read: readUnder(services.read, bounds.signal) }
  const { values: loaders, forget: readAnew } = createLoaders(reads, caller)
  const context: RequestContext = {
    ...bounds,
    caller,
    language,
    clock: services.clock,
    programme: services.programme,
    loaders,
    change: async (mutation, input, work) => {
      const subjectId = await changeOnce(services, caller, { mutation, input }, work)
      services.live.wake()
      readAnew()
      return subjectId
    },
    answered: { eventCursor: null },
    followEvents: async (filter, after) => {
      const { tokenHash, lastEventId } = bounds
      const events = await services.live.follow({ caller, tokenHash, filter, after: lastEventId ?? after })
      const next = async () => {
        const event = await events.next()
        readAnew()
        if (!event.done) context.answered.eventCursor = encodeEventCursor(event.value)
        return event
      }
      const followed = { ...events, next, [Symbol.asyncIterator]: () => followed }
      return followed
    },
  }
  return context
}
