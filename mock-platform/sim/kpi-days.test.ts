import { describe, expect, test } from 'vitest'
import { DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import type { Fulfilment } from '../contract/push.ts'
import { businessDayNo } from './calendar.ts'
import type { KpiDays } from './kpi-days.ts'
import {
  countCancelled,
  countDelivered,
  countInspection,
  countOutbound,
  countPaid,
  countReturned,
  countShort,
  countStock,
  firstInspection,
  inventoryTurnover,
  inventoryTurnoverBySku,
  newestFulfilments,
  newKpiDays,
  openDay,
  orderFulfilment,
  returnRate,
} from './kpi-days.ts'
import { newOrder } from './orders.ts'

const TODAY = businessDayNo(START)

function order(paidAtMs = START, fulfilment: Fulfilment = 'JIT', quantity = 1) {
  const lines = [{ skuCode: 'A', quantity, unitPriceCents: 1000 }]
  return newOrder({ tradeOrderId: '1', fulfilment, market: 'DE', lines, paidAtMs })
}

function paid(kpis: KpiDays, count: number, atMs = START) {
  for (let number = 0; number < count; number++) countPaid(kpis, order(atMs))
}

describe('KPI-1', () => {
  test('of 10 orders, 1 that the buyer and 1 that the supplier cancelled: 8 of 9', () => {
    const kpis = newKpiDays()
    paid(kpis, 10)
    countCancelled(kpis, order(), 'BUYER')
    countCancelled(kpis, order(), 'SUPPLIER')
    expect(orderFulfilment(kpis, TODAY)).toEqual({ numerator: 8, denominator: 9 })
  })

  test('a JIT order found short is not fulfilled, once: not by a second look, nor by its cancellation', () => {
    const kpis = newKpiDays()
    const short = order()
    countPaid(kpis, short)
    countShort(kpis, short)
    short.exceptionsSeen.push('STOCK_SHORT')
    countShort(kpis, short)
    countCancelled(kpis, short, 'SUPPLIER')
    expect(orderFulfilment(kpis, TODAY)).toEqual({ numerator: 0, denominator: 1 })
  })

  test("a warehouse order found short is fulfilled: the platform's count was wrong", () => {
    const kpis = newKpiDays()
    const short = order(START, 'WAREHOUSE')
    countPaid(kpis, short)
    countShort(kpis, short)
    expect(orderFulfilment(kpis, TODAY)).toEqual({ numerator: 1, denominator: 1 })
  })

  test('an order counts on the day of its payment, 23:59:59.999 or 00:00 in Asia/Shanghai', () => {
    const kpis = newKpiDays()
    countPaid(kpis, order(START - 1))
    countPaid(kpis, order(START))
    expect(orderFulfilment(kpis, TODAY - 1).denominator).toBe(1)
    expect(orderFulfilment(kpis, TODAY).denominator).toBe(1)
  })

  test('days without an order that counts are left out of the newest ones', () => {
    const kpis = newKpiDays()
    paid(kpis, 2)
    openDay(kpis, TODAY + 1)
    paid(kpis, 3, START + 2 * DAY)
    expect(newestFulfilments(kpis, TODAY + 3, 7).map(({ denominator }) => denominator)).toEqual([3, 2])
    expect(newestFulfilments(kpis, TODAY + 1, 7).map(({ denominator }) => denominator)).toEqual([2])
    expect(newestFulfilments(kpis, TODAY + 3, 1).map(({ denominator }) => denominator)).toEqual([3])
  })
})

test('GEO-4: outbound is in time at the last millisecond of the next day, not one later', () => {
  const kpis = newKpiDays()
  for (const atMs of [START + 2 * DAY - 1, START + 2 * DAY]) {
    countPaid(kpis, order())
    countOutbound(kpis, order(), atMs)
  }
  expect(kpis.days.get(TODAY)).toMatchObject({ ordersPaid: 2, ordersOutboundInTime: 1 })
})

describe('KPI-2', () => {
  const inspected = (atMs: number, passed = 9) => ({ inspected: 10, passed, atMs })

  test('the first receipt of each SKU counts, later ones do not', () => {
    const kpis = newKpiDays()
    countInspection(kpis, 'A', inspected(START))
    countInspection(kpis, 'A', inspected(START, 0))
    countInspection(kpis, 'B', inspected(START, 10))
    expect(firstInspection(kpis, TODAY)).toEqual({ numerator: 19, denominator: 20 })
  })

  test('it counts for 30 days, its own included', () => {
    const kpis = newKpiDays()
    countInspection(kpis, 'A', inspected(START))
    expect(firstInspection(kpis, TODAY + 29)).toEqual({ numerator: 9, denominator: 10 })
    expect(firstInspection(kpis, TODAY + 30)).toEqual({ numerator: 0, denominator: 0 })
  })
})

describe('KPI-3', () => {
  test('100 units over 30 days, 50 sold: 60 days; JIT orders and cancelled ones do not count', () => {
    const kpis = newKpiDays()
    for (let day = 0; day < 30; day++) countStock(kpis, TODAY + day, [{ skuCode: 'A', onHandUnits: 100 }])
    countPaid(kpis, order(START + 29 * DAY, 'WAREHOUSE', 50))
    countPaid(kpis, order(START + 29 * DAY, 'WAREHOUSE', 7))
    countCancelled(kpis, order(START + 29 * DAY, 'WAREHOUSE', 7), 'BUYER')
    countPaid(kpis, order(START + 29 * DAY, 'JIT', 9))
    expect(inventoryTurnover(kpis, TODAY + 29)).toEqual({ numerator: 3000, denominator: 50 })
    expect(inventoryTurnoverBySku(kpis, TODAY + 29)).toEqual(new Map([['A', { numerator: 3000, denominator: 50 }]]))
  })

  test('the 31st day lets the first one go', () => {
    const kpis = newKpiDays()
    for (let day = 0; day <= 30; day++) countStock(kpis, TODAY + day, [{ skuCode: 'A', onHandUnits: day }])
    expect(inventoryTurnoverBySku(kpis, TODAY + 30).get('A')?.numerator).toBe((30 * 31) / 2)
    expect(inventoryTurnoverBySku(kpis, TODAY + 29).get('A')?.numerator).toBe((29 * 30) / 2)
  })
})

test('KPI-4: returns count in the month of delivery, which begins anew on the first', () => {
  const kpis = newKpiDays()
  const lastOfJanuary = START + 26 * DAY
  for (let number = 0; number < 40; number++) countDelivered(kpis, lastOfJanuary)
  countDelivered(kpis, lastOfJanuary + DAY)
  countReturned(kpis, lastOfJanuary)
  expect(returnRate(kpis, TODAY + 26)).toEqual({ numerator: 1, denominator: 40 })
  expect(returnRate(kpis, TODAY + 27)).toEqual({ numerator: 0, denominator: 1 })
})

test('of 1,000 days 400 are kept, 31 of each SKU, and what comes to a forgotten one counts nowhere', () => {
  const kpis = newKpiDays()
  for (let day = 0; day < 1000; day++) {
    countPaid(kpis, order(START + day * DAY, 'WAREHOUSE'))
    countStock(kpis, TODAY + day, [{ skuCode: 'A', onHandUnits: 5 }])
  }
  countReturned(kpis, START)
  expect([...kpis.days.keys()]).toEqual(Array.from({ length: 400 }, (_, day) => TODAY + 600 + day))
  expect(kpis.skus.get('A')?.unitsSold.size).toBe(31)
  expect(kpis.skus.get('A')?.unitsInStock.size).toBe(31)
})
