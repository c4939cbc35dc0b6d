import { expect, test } from 'vitest'
import { VOLUMETRIC_DIVISORS } from '../../mock-platform/contract/tariffs.ts'
import { defaultParameters } from '../../mock-platform/sim/parameters.ts'
import type { ConstantName } from '../../server/programme/constants.ts'
import { DEFAULT_CONSTANTS } from '../../server/programme/constants.ts'

// Both programs know the numbers of the rules, each by its own name: they are the same unless somebody sets them.

const { kpi, fees, orderRoute, listings, purchaseOrders } = defaultParameters()

test.each<[ConstantName, number]>([
  ['fulfilmentWarning', kpi.fulfilmentWarningLine * 10_000],
  ['fulfilmentWarningDays', kpi.fulfilmentWarningDays],
  ['firstInspectionSuspension', kpi.suspensionLine * 10_000],
  ['turnoverReminderDays', kpi.clearanceDays],
  ['returnRateHealthy', kpi.returnRateLimit * 10_000],
  ['commission', fees.commissionBasisPoints],
  ['serviceFee', fees.serviceFeeBasisPoints],
  ['handlingFee', fees.handlingCents],
  ['refurbishingUnitCost', fees.refurbishingUnitCents],
  ['destructionUnitCost', fees.destructionUnitCents],
  ['volumetricDivisorGiven', VOLUMETRIC_DIVISORS.given],
  ['volumetricDivisorMeasured', VOLUMETRIC_DIVISORS.measured],
  ['nextDayOutboundShare', orderRoute.nextDayOutboundShare * 10_000],
  ['coldStartAverage', listings.coldStartMeanDays * 10],
  ['replenishmentMinTimesWeeklySales', purchaseOrders.leastTimesWeeklySales * 100],
  ['replenishmentMaxTimesWeeklySales', purchaseOrders.mostTimesWeeklySales * 100],
])('%s of the API is %d, as in the simulated world', (name, ofTheWorld) => {
  expect(DEFAULT_CONSTANTS[name].value).toBeCloseTo(ofTheWorld, 9)
})
