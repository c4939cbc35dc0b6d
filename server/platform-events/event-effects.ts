import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { CATALOGUE_EFFECTS } from '../catalogue/catalogue.events.ts'
import type { Change } from '../change.ts'
import { FEE_EFFECTS } from '../fees/fees.events.ts'
import { INBOUND_EFFECTS } from '../inbound/inbound.events.ts'
import { STOCK_EFFECTS } from '../inventory-sync/inventory-sync.events.ts'
import { KPI_EFFECTS } from '../kpi/kpi.events.ts'
import { ORDER_EFFECTS } from '../orders/orders.events.ts'
import { TICKET_EFFECTS } from '../tickets/tickets.events.ts'
import type { AdmissionEvent } from '../../mock-platform/contract/admission-events.ts'
import type { PushEvent } from '../../mock-platform/contract/push-events.ts'
import type { EventEffect, EventScope } from './event-scope.ts'

/** [A] The books keep an application of their own, with its documents: what the mock plays of one changes nothing here. */
const ADMISSION_EFFECTS: { [Type in AdmissionEvent['type']]: EventEffect<Type> } = {
  application_submitted: nothing,
  applicant_declined: nothing,
  applicant_invited: nothing,
  documents_submitted: nothing,
  review_decided: nothing,
  supplier_admitted: nothing,
}

/** How pushes fare is the platform's business: what they tell comes by the feed, too. */
const PUSH_EFFECTS: { [Type in PushEvent['type']]: EventEffect<Type> } = {
  pushes_disabled: nothing,
  pushes_enabled: nothing,
}

async function nothing(): Promise<void> {}

/** What each type of event does to the books: each concept brings its own. */
const EFFECTS: { [Type in PlatformEvent['type']]: EventEffect<Type> } = {
  ...ORDER_EFFECTS,
  ...STOCK_EFFECTS,
  ...INBOUND_EFFECTS,
  ...CATALOGUE_EFFECTS,
  ...ADMISSION_EFFECTS,
  ...KPI_EFFECTS,
  ...FEE_EFFECTS,
  ...TICKET_EFFECTS,
  ...PUSH_EFFECTS,
}

/** Lets an event take effect. Throws what the concept's service throws; the transaction is then to be rolled back. */
export async function applyEvent<Type extends PlatformEvent['type']>(
  change: Change,
  scope: EventScope,
  event: Extract<PlatformEvent, { type: Type }>,
): Promise<void> {
  await EFFECTS[event.type](change, scope, event)
}
