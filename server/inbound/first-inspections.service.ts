import type { Change } from '../change.ts'
import { judgeFirstInspections } from '../kpi/kpi-alerts.service.ts'
import { inspectionContributions } from '../kpi/kpi-contributions.rules.ts'
import { moveKpiDays } from '../kpi/kpi-days.service.ts'

/** What the warehouse counted of one SKU. */
export type InspectedLine = { skuId: string; good: number; defective: number }

export type InspectedShipment = { supplierId: string; shipmentId: string; lines: readonly InspectedLine[] }

/**
 * Records the first inspection (首单质检) of each SKU that had none yet; the sums of KPI-2 move with it, and new listings
 * are suspended, or allowed again, if it comes to that. [A] It is the inspection of the first receipt that brought units
 * of the SKU; of two at once, the one that is stored first.
 */
export async function recordFirstInspections(
  change: Change,
  { supplierId, shipmentId, lines }: InspectedShipment,
): Promise<void> {
  const { transaction, now } = change
  const inspected = lines
    .filter(({ good, defective }) => good + defective > 0)
    .toSorted((left, right) => (left.skuId < right.skuId ? -1 : 1))
  const first = await transaction.firstInspection.createManyAndReturn({
    data: inspected.map(({ skuId, good, defective }) => ({
      supplierId,
      skuId,
      shipmentId,
      inspectedAt: now,
      inspectedUnits: good + defective,
      passedUnits: good,
    })),
    skipDuplicates: true,
  })
  if (first.length === 0) return
  await moveKpiDays(transaction, supplierId, [], first.flatMap(inspectionContributions))
  await judgeFirstInspections(change, supplierId)
}
