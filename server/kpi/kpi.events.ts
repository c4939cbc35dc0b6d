import type { KpiEvent } from '../../mock-platform/contract/kpi-events.ts'
import type { EventEffect } from '../platform-events/event-scope.ts'
import { judgeKpis } from './kpi-alerts.service.ts'

// What the platform's events do to KPIs. The books compute their own from what they have read: the platform's figures are
// not copied, but its day is over for both at the same event, so that history has the consequences of each of its days.

export const KPI_EFFECTS: { [Type in KpiEvent['type']]: EventEffect<Type> } = {
  kpis_reported: async (change, { supplierId }) => judgeKpis(change, supplierId),
  kpi_alert_raised: nothing,
  kpi_alert_cleared: nothing,
}

async function nothing(): Promise<void> {}
