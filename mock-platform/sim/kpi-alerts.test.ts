import { describe, expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import type { KpiAlertKind } from '../contract/kpi-events.ts'
import { businessDayNo } from './calendar.ts'
import { countDelivered, countInspection, countReturned } from './kpi-days.ts'

type Inbound = ReturnType<typeof inboundWorld>

const quiet = () => inboundWorld({ skuCodes: [] })

/** When a consequence was raised and cleared, by the business day that runs then: 0 is the first. */
function historyOf({ told }: Inbound, kind: KpiAlertKind) {
  const days = (events: readonly { at: number; data: { kind: KpiAlertKind } }[]) =>
    events.filter(({ data }) => data.kind === kind).map(({ at }) => businessDayNo(at) - businessDayNo(START))
  return { raised: days(told('kpi_alert_raised')), cleared: days(told('kpi_alert_cleared')) }
}

/** A day's orders, some of them not fulfilled. */
function runDay({ supplier, runDays }: Inbound, ordersPaid: number, ordersFulfilled: number) {
  const day = supplier.kpiDays.days.get(Math.max(...supplier.kpiDays.days.keys()))!
  Object.assign(day, { ordersPaid, ordersFulfilled })
  runDays(1)
}

describe('KPI-1: the warning', () => {
  test.each([
    ['97 of 100 on 6 days', 6, 97, []],
    ['97 of 100 on 7 days', 7, 97, [7]],
    ['98.0 % on 7 days', 7, 98, []],
  ])('%s', (_, days, fulfilled, raised) => {
    const inbound = quiet()
    for (let day = 0; day < days; day++) runDay(inbound, 100, fulfilled)
    expect(historyOf(inbound, 'FULFILMENT_WARNING').raised).toEqual(raised)
  })

  test('3 days without orders in between do not break the run, a good day clears it', () => {
    const inbound = quiet()
    for (const orders of [100, 100, 100, 0, 0, 0, 100, 100, 100, 100]) runDay(inbound, orders, orders * 0.97)
    expect(historyOf(inbound, 'FULFILMENT_WARNING')).toEqual({ raised: [10], cleared: [] })
    runDay(inbound, 50, 49)
    expect(historyOf(inbound, 'FULFILMENT_WARNING')).toEqual({ raised: [10], cleared: [11] })
  })
})

describe('KPI-2: new listings', () => {
  const inspected = (passed: number) => ({ inspected: 1000, passed, atMs: START })

  test.each([
    [950, []],
    [949, [1]],
  ])('at %d of 1,000 units: suspended on days %j', (passed, raised) => {
    const inbound = quiet()
    countInspection(inbound.supplier.kpiDays, 'A', inspected(passed))
    inbound.runDays(2)
    expect(historyOf(inbound, 'NEW_LISTINGS_SUSPENDED').raised).toEqual(raised)
  })

  test('are free again when the inspection is 30 days old', () => {
    const inbound = quiet()
    countInspection(inbound.supplier.kpiDays, 'A', inspected(0))
    inbound.runDays(40)
    expect(historyOf(inbound, 'NEW_LISTINGS_SUSPENDED')).toEqual({ raised: [1], cleared: [30] })
  })

  test('are suspended by the inspection itself, not only at the end of its day', () => {
    const inbound = inboundWorld({ parameters: { shipments: { defectRate: 1 }, purchaseOrders: { refusedRate: 0 } } })
    while (inbound.told('shipment_received').length === 0) inbound.runDays(1)
    const [received] = inbound.told('shipment_received')
    expect(inbound.told('kpi_alert_raised')).toMatchObject([
      { at: received!.at, data: { kind: 'NEW_LISTINGS_SUSPENDED', sku_code: null, line: 0.95 } },
    ])
  })
})

test('KPI-3: stock that nobody buys is reminded of after its first day, by SKU, and no more once it is gone', () => {
  const warehouseStock = ['A', 'B'].map((skuCode) => ({ skuCode, warehouseCode: 'HZ' as const, quantity: 5 }))
  const inbound = inboundWorld({ skuCodes: [], warehouseStock })
  inbound.runDays(1)
  expect(inbound.told('kpi_alert_raised').map(({ data }) => data.sku_code)).toEqual(['A', 'B'])
  expect(inbound.told('kpi_alert_raised')[0]!.data.value).toEqual({ numerator: 5, denominator: 0 })
  Object.assign(inbound.supplier.warehouseStock.get('A')!, { onHandUnits: 0 })
  inbound.runDays(30)
  expect(inbound.told('kpi_alert_cleared').map(({ data }) => data.sku_code)).toEqual(['A'])
})

test.each([
  ['2.5 %', 40, 1, []],
  ['2.6 %', 39, 1, [1]],
])('KPI-4: a return rate of %s', (_, delivered, returned, raised) => {
  const inbound = quiet()
  const { kpiDays } = inbound.supplier
  for (let order = 0; order < delivered; order++) countDelivered(kpiDays, START)
  for (let order = 0; order < returned; order++) countReturned(kpiDays, START)
  inbound.runDays(1)
  expect(historyOf(inbound, 'RETURN_RATE_EXCEEDED').raised).toEqual(raised)
})

test('KPI-4: the first of a month clears what the month before has raised', () => {
  const inbound = quiet()
  countDelivered(inbound.supplier.kpiDays, START)
  countReturned(inbound.supplier.kpiDays, START)
  inbound.runDays(40)
  expect(historyOf(inbound, 'RETURN_RATE_EXCEEDED')).toEqual({ raised: [1], cleared: [27] })
})

test('each business day is told once, as it ends in Asia/Shanghai', () => {
  const { told, runDays } = quiet()
  runDays(30)
  const days = told('kpis_reported')
  expect(days).toHaveLength(30)
  expect(days[0]).toMatchObject({ at: START + DAY, data: { day: '2026-01-05' } })
  expect(days.at(-1)).toMatchObject({ at: START + 30 * DAY, data: { day: '2026-02-03' } })
})
