import type { FeeEvent } from '../../mock-platform/contract/fee-events.ts'
import type { EventEffect } from '../platform-events/event-scope.ts'
import { closeStatement } from './fee-statements.service.ts'

// What the platform's events do to fees. The books price every line themselves; the platform says when a month is over, so
// that what comes back later is charged in the same month by both (FEE-6).

export const FEE_EFFECTS: { [Type in FeeEvent['type']]: EventEffect<Type> } = {
  fee_statement_closed: async (change, { supplierId }, { data }) => closeStatement(change, supplierId, data.month),
}
