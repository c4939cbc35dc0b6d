import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import type { InputSink } from '../../mock-platform/journal/run.ts'
import type { ModelledErpSettings } from '../../mock-platform/simulation/modelled-erp-settings.ts'
import { HEALTHY_ERP } from '../../mock-platform/simulation/modelled-erp-settings.ts'
import { newSimulation } from '../../mock-platform/simulation/simulate.ts'
import type { Simulation } from '../../mock-platform/simulation/simulation.ts'
import type { SupplierSettings } from '../../mock-platform/sim/suppliers.ts'
import type { ScheduledInput } from '../../mock-platform/sim/world.ts'
import { QUIET_SUPPLIER } from './world-in-test.ts'

/** 2026-01-05 00:00 in Asia/Shanghai, a Monday. */
export const START = Date.UTC(2026, 0, 4, 16)
export const DAY = 24 * 60 * 60 * 1000

/** An ERP that is slow, fails and refuses pushes now and then. */
const FAULTY_ERP: ModelledErpSettings = {
  ...HEALTHY_ERP,
  jitStock: { A: 300, B: 120, C: 15 },
  answer: { type: 'lognormal', p50Ms: 300, p99Ms: 3200 },
  failShare: 0.02,
  pushRefusedShare: 0.05,
}

/** FEE-7: 1,200 g by volume. */
const PACKED_SIZE = { lengthMm: 300, widthMm: 200, heightMm: 100, isMeasured: false }

/** So quick that in 7 days goods are ordered, refused, delivered, inspected, listed, priced and sold. */
export const QUICK_INBOUND = {
  inbound: { type: 'replenished' as const, skuCodes: ['A', 'B', 'D', 'E'] },
  packedSizes: { A: PACKED_SIZE, B: PACKED_SIZE, C: PACKED_SIZE, D: PACKED_SIZE, E: PACKED_SIZE },
  parameters: {
    purchaseOrders: {
      intervalDays: 1.5,
      refusedRate: 0.2,
      lessRate: 0.3,
      answerHours: 6,
      leastShippingDays: 0.1,
      mostShippingDays: 0.5,
    },
    selfDeliveries: { leastDepartureHours: 1, mostDepartureHours: 6 },
    shipments: { leastRoadDays: 0.1, mostRoadDays: 0.5, mostInspectionHours: 6, defectRate: 0.05 },
    listings: { imagesMissingRate: 0.4, mostReviewHours: 12, resubmissionHours: 6, coldStartMeanDays: 0.5 },
    ticketCauses: { exceptionTicketRate: 1, returnTicketRate: 1, mostNoticeHours: 3 },
    ticketAnswers: { sideChangedRate: 0.3, withdrawnRate: 0.2, mostResolutionHours: 24 },
    prices: { intervalDays: 1.5, suggestionThreshold: 0.01, proposalHours: 6, decisionHours: 6 },
  },
} satisfies Partial<SupplierSettings>

export const scriptOf = (
  suppliers: number,
  ordersPerDay: number,
  change: Partial<SupplierSettings> = {},
  startAtMs = START,
): ScheduledInput[] =>
  Array.from({ length: suppliers }, (_, k) => ({
    atMs: startAtMs,
    input: {
      type: 'supplier-added',
      settings: {
        ...QUIET_SUPPLIER,
        supplierId: `s${k + 1}`,
        demand: { type: 'per-day', orders: ordersPerDay },
        warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 400 }],
        ...change,
      },
    },
  }))

/** A simulation of suppliers whose ERPs misbehave. */
export function simulated(
  options: {
    seed?: string
    suppliers?: number
    ordersPerDay?: number
    change?: Partial<SupplierSettings>
    sink?: InputSink
    startAtMs?: number
  } = {},
): Simulation {
  const { seed = 'test', suppliers = 2, ordersPerDay = 40, change, sink, startAtMs = START } = options
  const script = scriptOf(suppliers, ordersPerDay, change, startAtMs)
  const erps = new Map(Array.from({ length: suppliers }, (_, k) => [`s${k + 1}`, FAULTY_ERP]))
  return newSimulation({ name: unscriptedRun('test', seed, '0.0.0-test'), startAtMs, script, erps }, sink)
}
