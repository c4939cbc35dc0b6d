import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessDayOf } from '../kit/business-day.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { KpiContribution, OrderFacts } from './kpi-contributions.rules.ts'
import {
  contributionChanges,
  inspectionContributions,
  KPI_COUNTERS,
  orderContributions as contributionsOf,
  quarterHourOf,
} from './kpi-contributions.rules.ts'

const PAID_AT = new Date('2026-01-05T00:07:30Z')
const paid: OrderFacts = {
  paidAt: PAID_AT,
  fulfilment: 'JIT',
  isReservedInFull: true,
  isFoundShort: false,
  outboundAt: null,
  cancelledBy: null,
  deliveredAt: null,
  returnedAt: null,
}

const orderContributions = (order: OrderFacts): KpiContribution[] => contributionsOf(order, DEFAULT_PROGRAMME)

describe('what an order adds to the KPIs', () => {
  test('KPI-1: reserved in full, it is fulfilled; one unit short, it is not', () => {
    expect(orderContributions(paid)).toMatchObject([{ ordersPaid: 1, ordersFulfilled: 1 }])
    expect(orderContributions({ ...paid, isReservedInFull: false })).toMatchObject([
      { ordersPaid: 1, ordersFulfilled: 0 },
    ])
  })

  test('KPI-1 [A]: found short later, a JIT order is not fulfilled in full; one from the warehouse is', () => {
    const short = { ...paid, isFoundShort: true }
    expect(orderContributions(short)).toMatchObject([{ ordersPaid: 1, ordersFulfilled: 0 }])
    expect(orderContributions({ ...short, fulfilment: 'WAREHOUSE' })).toMatchObject([{ ordersFulfilled: 1 }])
  })

  test('GEO-4: it left in time until the last millisecond of the next day in China, and not one later', () => {
    const leaving = (outboundAt: string) => orderContributions({ ...paid, outboundAt: new Date(outboundAt) })
    expect(leaving('2026-01-06T15:59:59.999Z')).toMatchObject([{ ordersOutboundInTime: 1 }])
    expect(leaving('2026-01-06T16:00:00.000Z')).toMatchObject([{ ordersOutboundInTime: 0 }])
    expect(orderContributions(paid)).toMatchObject([{ ordersOutboundInTime: 0 }])
  })

  test('KPI-1: cancelled by the buyer, it does not count; by anybody else, it counts against the supplier', () => {
    expect(orderContributions({ ...paid, cancelledBy: 'BUYER' })).toMatchObject([
      { ordersPaid: 1, ordersCancelledByBuyer: 1, ordersFulfilled: 0 },
    ])
    for (const cancelledBy of ['SUPPLIER', 'PLATFORM'] as const) {
      expect(orderContributions({ ...paid, cancelledBy })).toMatchObject([
        { ordersPaid: 1, ordersCancelledByBuyer: 0, ordersFulfilled: 0 },
      ])
    }
  })

  test('KPI-4: a return counts on the day of the delivery, not of the return', () => {
    const deliveredAt = new Date('2026-01-12T10:00:00Z')
    const returned = orderContributions({ ...paid, deliveredAt, returnedAt: new Date('2026-02-02T10:00:00Z') })
    expect(returned).toMatchObject([{ at: PAID_AT }, { at: deliveredAt, ordersDelivered: 1, ordersReturned: 1 }])
  })

  test('KPI-2: an inspection adds its units', () => {
    expect(inspectionContributions({ inspectedAt: PAID_AT, inspectedUnits: 100, passedUnits: 95 })).toEqual([
      { at: PAID_AT, unitsInspected: 100, unitsPassed: 95 },
    ])
  })
})

describe('what changes in the sums', () => {
  test('a delivery changes the day of the delivery, and not that of the payment', () => {
    const after = { ...paid, deliveredAt: new Date('2026-01-12T16:00:00Z') }
    const changes = contributionChanges(orderContributions(paid), orderContributions(after), businessDayOf)
    expect(changes).toMatchObject([{ period: '2026-01-13', ordersPaid: 0, ordersDelivered: 1 }])
    expect(changes).toHaveLength(1)
  })

  test('a quarter of an hour begins at :00, :15, :30 and :45, and has its first millisecond', () => {
    expect(quarterHourOf(new Date('2026-01-05T00:14:59.999Z'))).toBe('2026-01-05T00:00:00.000Z')
    expect(quarterHourOf(new Date('2026-01-05T00:15:00.000Z'))).toBe('2026-01-05T00:15:00.000Z')
    expect(quarterHourOf(new Date('1969-12-31T23:59:59.999Z'))).toBe('1969-12-31T23:45:00.000Z')
  })

  const instant = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-02-28T00:00:00Z'),
    noInvalidDate: true,
  })
  const facts = fc.record({
    paidAt: instant,
    fulfilment: fc.constantFrom('JIT' as const, 'WAREHOUSE' as const),
    isReservedInFull: fc.boolean(),
    isFoundShort: fc.boolean(),
    outboundAt: fc.option(instant),
    cancelledBy: fc.constantFrom(null, 'BUYER' as const, 'SUPPLIER' as const, 'PLATFORM' as const),
    deliveredAt: fc.option(instant),
    returnedAt: fc.option(instant),
  })

  test('from nothing to any order in two steps is the same as in one', () => {
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        const sumOf = (...steps: [OrderFacts[], OrderFacts[]][]) => {
          const sums = new Map<string, number>()
          for (const [before, after] of steps) {
            const of = (orders: OrderFacts[]) => orders.flatMap(orderContributions)
            for (const { period, ...counts } of contributionChanges(of(before), of(after), businessDayOf)) {
              for (const counter of KPI_COUNTERS) {
                const key = `${period} ${counter}`
                sums.set(key, (sums.get(key) ?? 0) + counts[counter])
              }
            }
          }
          return new Map([...sums].filter(([, sum]) => sum !== 0))
        }
        expect(sumOf([[], [first]], [[first], [second]])).toEqual(sumOf([[], [second]]))
        expect(sumOf([[], [first]], [[first], []])).toEqual(new Map())
      }),
    )
  })
})
