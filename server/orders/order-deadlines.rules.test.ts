import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OrderNodeKind, OrderStatus } from '../../prisma/generated/enums.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { deadlinesOf, isPast, nodeBoard, openDeadlinesOf, standingOf } from './order-deadlines.rules.ts'
import { NODE_KINDS } from './order-nodes.rules.ts'
import { deadlineLimits } from './order-progress.service.ts'

const LIMITS = deadlineLimits(DEFAULT_PROGRAMME)
/** A Monday, 20:00 in China and 13:00 in Spain. */
const PAID_AT = new Date('2026-01-05T12:00:00.000Z')
const OUTBOUND_DUE = '2026-01-06T15:59:59.999Z'
const DELIVERY_DUE = '2026-01-15T22:59:59.999Z'

function course(status: OrderStatus, times: Partial<Record<OrderNodeKind, string>> = {}, paidAt = PAID_AT) {
  const nodes = NODE_KINDS.flatMap((kind) => {
    const at = times[kind]
    return at === undefined ? [] : [[kind, { kind, at: new Date(at), qualityResult: null }] as const]
  })
  return { status, paidAt, destinationTimeZone: 'Europe/Madrid', reached: new Map(nodes) }
}

const iso = (deadlines: Map<OrderNodeKind, Date>) =>
  Object.fromEntries([...deadlines].map(([kind, at]) => [kind, at.toISOString()]))
const later = (text: string, ms: number) => new Date(Date.parse(text) + ms)

describe('deadlines of an order', () => {
  test('paid: outbound by the end of the next day in China, delivery by the end of the 8th working day there (GEO-4)', () => {
    expect(iso(openDeadlinesOf(course('PAID'), LIMITS))).toEqual({ OUTBOUND: OUTBOUND_DUE, DELIVERED: DELIVERY_DUE })
  })

  test('paid at 23:59:59.999 in China is due a day before one paid at midnight', () => {
    const dueOf = (paidAt: string) => deadlinesOf(course('PAID', {}, new Date(paidAt)), LIMITS).get('OUTBOUND')
    expect(dueOf('2026-01-05T15:59:59.999Z')?.toISOString()).toBe('2026-01-06T15:59:59.999Z')
    expect(dueOf('2026-01-05T16:00:00.000Z')?.toISOString()).toBe('2026-01-07T15:59:59.999Z')
  })

  test('trunk 48 h after outbound, customs 96 h after the trunk, local warehouse 48 h and last mile 48 h (ORD-2)', () => {
    const at = '2026-01-06T00:00:00.000Z'
    const times = { OUTBOUND: at, TRUNK_DEPARTED: at, CUSTOMS_CLEARED: at, AT_LOCAL_WAREHOUSE: at }
    expect(iso(deadlinesOf(course('AT_LOCAL_WAREHOUSE', times), LIMITS))).toMatchObject({
      TRUNK_DEPARTED: '2026-01-08T00:00:00.000Z',
      CUSTOMS_CLEARED: '2026-01-10T00:00:00.000Z',
      AT_LOCAL_WAREHOUSE: '2026-01-08T00:00:00.000Z',
      LAST_MILE: '2026-01-08T00:00:00.000Z',
    })
  })

  test('at the deadline is in time, a millisecond later is late', () => {
    expect(isPast(new Date(OUTBOUND_DUE), new Date(OUTBOUND_DUE))).toBe(false)
    expect(isPast(new Date(OUTBOUND_DUE), later(OUTBOUND_DUE, 1))).toBe(true)
  })

  test.each(['DELIVERED', 'RETURNED', 'CANCELLED'] as const)('%s: none is open', (status) => {
    expect(openDeadlinesOf(course(status), LIMITS).size).toBe(0)
  })
})

describe('the board of nodes', () => {
  const of = (board: ReturnType<typeof nodeBoard>, kind: OrderNodeKind) => board.find((node) => node.kind === kind)

  test('has all ten, and shows late what came late and what is overdue', () => {
    const times = { OUTBOUND: later(OUTBOUND_DUE, 1).toISOString() }
    const board = nodeBoard(course('OUTBOUND', times), LIMITS, later(OUTBOUND_DUE, 10))
    expect(board.map(({ kind }) => kind)).toEqual(NODE_KINDS)
    expect(of(board, 'OUTBOUND')?.isLate).toBe(true)
    expect(of(board, 'TRUNK_DEPARTED')).toMatchObject({ isLate: false })
    expect(of(board, 'ALLOCATED')).toEqual({ kind: 'ALLOCATED', expectedBy: null, isLate: false })
  })

  test('of a cancelled order expects nothing more', () => {
    const board = nodeBoard(course('CANCELLED'), LIMITS, later(DELIVERY_DUE, 1))
    expect(board.filter(({ expectedBy }) => expectedBy !== null)).toEqual([])
    expect(board.filter(({ isLate }) => isLate)).toEqual([])
  })
})

describe('the standing of an order (ORD-2)', () => {
  test('in time: not abnormal, with the next deadline', () => {
    expect(standingOf(course('PAID'), [], LIMITS, new Date(OUTBOUND_DUE))).toEqual({
      abnormalSince: null,
      nextDueAt: new Date(OUTBOUND_DUE),
    })
  })

  test('a millisecond late: abnormal since the deadline', () => {
    expect(standingOf(course('PAID'), [], LIMITS, later(OUTBOUND_DUE, 1))).toEqual({
      abnormalSince: new Date(OUTBOUND_DUE),
      nextDueAt: null,
    })
  })

  test('an open exception: abnormal since it occurred', () => {
    const exception = { occurredAt: new Date('2026-01-05T13:00:00.000Z') }
    expect(standingOf(course('DELIVERED'), [exception], LIMITS, PAID_AT).abnormalSince).toEqual(exception.occurredAt)
  })

  test('delivered without exceptions: nothing is due', () => {
    expect(standingOf(course('DELIVERED'), [], LIMITS, later(DELIVERY_DUE, 1))).toEqual({
      abnormalSince: null,
      nextDueAt: null,
    })
  })

  test('is abnormal or has a deadline that is not over, whatever the order and the time', () => {
    const statuses = ['PAID', 'ALLOCATED', 'OUTBOUND', 'TRUNK_DEPARTED', 'CUSTOMS_CLEARED', 'LAST_MILE'] as const
    const aroundPayment = fc.date({ min: PAID_AT, max: later(DELIVERY_DUE, 10 * 86_400_000), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...statuses), aroundPayment, aroundPayment, (status, outboundAt, now) => {
        const times = status === 'PAID' || status === 'ALLOCATED' ? {} : { OUTBOUND: outboundAt.toISOString() }
        const { abnormalSince, nextDueAt } = standingOf(course(status, times), [], LIMITS, now)
        expect(abnormalSince === null).toBe(nextDueAt !== null)
        expect((nextDueAt ?? now).getTime()).toBeGreaterThanOrEqual(now.getTime())
        expect(abnormalSince?.getTime() ?? -Infinity).toBeLessThan(now.getTime())
      }),
    )
  })
})
