import { randomUUID } from 'node:crypto'
import type { Fulfilment, KpiAlertKind, Market } from '../../prisma/generated/enums.ts'
import type { KpiCounts } from '../../server/kpi/kpi-contributions.rules.ts'
import { moveKpiDays } from '../../server/kpi/kpi-days.service.ts'
import { takeOrder } from '../../server/orders/orders.service.ts'
import { DEFAULT_PROGRAMME } from '../../server/programme/programme.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

export type PaidOrder = {
  paidAt: Date
  lines: { skuId: string; quantity: number; unitPriceMinor?: bigint }[]
  fulfilment?: Fulfilment
  market?: Market
  currency?: string
}

/** Takes an order that was paid at an instant into the books, as its push does, and returns its row id. */
export async function takeOrderPaidAt(
  { prisma }: TestApi,
  supplier: TestSupplier,
  { paidAt, lines, fulfilment = 'WAREHOUSE', market = 'DE', currency = 'EUR' }: PaidOrder,
): Promise<string> {
  const tradeOrderId = `T${randomUUID()}`
  const priced = lines.map((line) => ({ skuCode: line.skuId, unitPriceMinor: 1999n, ...line }))
  const totalMinor = priced.reduce((sum, { quantity, unitPriceMinor }) => sum + BigInt(quantity) * unitPriceMinor, 0n)
  const details = { fulfilment, market, paidAt, totalMinor, currency, lines: priced }
  const order = { supplierId: supplier.id, receivedAt: paidAt, tradeOrderId, details, lines: priced }
  return prisma.$transaction((transaction) => takeOrder({ transaction, programme: DEFAULT_PROGRAMME }, order))
}

/** Sums of days, by day: what orders and inspections of noon (Asia/Shanghai) would have left. */
export async function addKpiDays(
  { prisma }: TestApi,
  supplier: TestSupplier,
  days: Record<string, Partial<KpiCounts>>,
): Promise<void> {
  const contributions = Object.entries(days).map(([day, counts]) => ({ at: new Date(`${day}T04:00:00Z`), ...counts }))
  await prisma.$transaction((transaction) => moveKpiDays(transaction, supplier.id, [], contributions))
}

/** One alert of each kind, all but the first open, a minute apart; returns their ids, the newest first. */
export async function addKpiAlerts({ prisma }: TestApi, supplier: TestSupplier, skuId: string): Promise<string[]> {
  const kinds: KpiAlertKind[] = [
    'FULFILMENT_WARNING',
    'NEW_LISTINGS_SUSPENDED',
    'CLEARANCE_REMINDER',
    'RETURN_RATE_EXCEEDED',
  ]
  const data = kinds.map((kind, index) => ({
    supplierId: supplier.id,
    kind,
    skuId: kind === 'CLEARANCE_REMINDER' ? skuId : null,
    raisedAt: new Date(TEST_NOW.getTime() + index * 60_000),
    clearedAt: index === 0 ? new Date(TEST_NOW.getTime() + 3_600_000) : null,
    numerator: 94n,
    denominator: 100n,
    threshold: 9500,
  }))
  const rows = await prisma.kpiAlert.createManyAndReturn({ data })
  return rows.toSorted((a, b) => b.raisedAt.getTime() - a.raisedAt.getTime()).map(({ id }) => id)
}
