import { describe, expect, test } from 'vitest'
import type { OrderExceptionKind, OrderNodeKind, OrderStatus } from '../../prisma/generated/enums.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import type { RootCauseCode } from '../programme/root-causes.ts'
import { ROOT_CAUSES } from '../programme/root-causes.ts'
import type { DiagnosisFacts } from './order-diagnosis.rules.ts'
import { diagnose } from './order-diagnosis.rules.ts'
import { standingOf } from './order-deadlines.rules.ts'
import { NODE_KINDS } from './order-nodes.rules.ts'
import { deadlineLimits } from './order-progress.service.ts'

const LIMITS = deadlineLimits(DEFAULT_PROGRAMME)
const PAID_AT = new Date('2026-01-05T12:00:00.000Z')
const OUTBOUND_DUE = new Date('2026-01-06T15:59:59.999Z')
const DELIVERY_DUE = new Date('2026-01-15T22:59:59.999Z')
const afterMs = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const HOUR_MS = 3_600_000

type Order = Partial<Pick<DiagnosisFacts, 'fulfilment' | 'isReservedInFull'>> & {
  /** The nodes from allocation to this one, all reached at PAID_AT, unless another time is given for the last. */
  reached?: OrderNodeKind
  lastAt?: Date
  qualityResult?: 'PASSED' | 'FAILED'
  stockInbound?: boolean
  exceptions?: OrderExceptionKind[]
}

function factsOf({ reached, lastAt = PAID_AT, exceptions = [], ...order }: Order): DiagnosisFacts {
  const passed = reached ? NODE_KINDS.slice(2, NODE_KINDS.indexOf(reached) + 1) : []
  const nodes = passed.map((kind) => ({ kind, at: kind === reached ? lastAt : PAID_AT, qualityResult: null }))
  const check = { kind: 'QUALITY_CHECKED' as const, at: PAID_AT, qualityResult: order.qualityResult ?? null }
  const inbound = { kind: 'STOCK_INBOUND' as const, at: PAID_AT, qualityResult: null }
  const all = [...nodes, ...(order.qualityResult ? [check] : []), ...(order.stockInbound ? [inbound] : [])]
  return {
    course: {
      status: (reached ?? 'PAID') as OrderStatus,
      paidAt: PAID_AT,
      destinationTimeZone: 'Europe/Madrid',
      reached: new Map(all.map((node) => [node.kind, node])),
    },
    fulfilment: order.fulfilment ?? 'JIT',
    isReservedInFull: order.isReservedInFull ?? true,
    openExceptions: exceptions.map((kind) => ({ kind, occurredAt: PAID_AT, detail: 'reported', place: 'Liège' })),
  }
}

const codesOf = (order: Order, now: Date) => diagnose(factsOf(order), LIMITS, now).map(({ code }) => code)

/** Each label, and one order at one moment that has it and no other. */
const CASES: Record<RootCauseCode, [Order, Date]> = {
  QUALITY_CHECK_FAILED: [{ qualityResult: 'FAILED' }, afterMs(OUTBOUND_DUE, 1)],
  STOCK_SHORT: [{ isReservedInFull: false }, afterMs(OUTBOUND_DUE, 1)],
  WAREHOUSE_STOCK_SHORT: [{ fulfilment: 'WAREHOUSE', exceptions: ['STOCK_SHORT'] }, PAID_AT],
  SUPPLIER_INBOUND_LATE: [{}, afterMs(OUTBOUND_DUE, 1)],
  OUTBOUND_LATE: [{ stockInbound: true }, afterMs(OUTBOUND_DUE, 1)],
  TRUNK_DELAYED: [{ reached: 'OUTBOUND' }, afterMs(PAID_AT, 48 * HOUR_MS + 1)],
  CUSTOMS_DOCUMENT_MISSING: [{ reached: 'TRUNK_DEPARTED', exceptions: ['CUSTOMS_DOCUMENT_MISSING'] }, PAID_AT],
  CUSTOMS_HELD: [{ reached: 'TRUNK_DEPARTED', exceptions: ['CUSTOMS_HELD'] }, PAID_AT],
  CUSTOMS_LATE: [{ reached: 'TRUNK_DEPARTED' }, afterMs(PAID_AT, 96 * HOUR_MS + 1)],
  LOCAL_ARRIVAL_LATE: [{ reached: 'CUSTOMS_CLEARED' }, afterMs(PAID_AT, 48 * HOUR_MS + 1)],
  LOCAL_WAREHOUSE_MISSORT: [{ reached: 'AT_LOCAL_WAREHOUSE', exceptions: ['LOCAL_WAREHOUSE_MISSORT'] }, PAID_AT],
  LOCAL_HANDOVER_LATE: [{ reached: 'AT_LOCAL_WAREHOUSE' }, afterMs(PAID_AT, 48 * HOUR_MS + 1)],
  CARRIER_DELAY: [{ reached: 'LAST_MILE' }, afterMs(DELIVERY_DUE, 1)],
  DELIVERY_LATE: [{ reached: 'TRUNK_DEPARTED', lastAt: afterMs(DELIVERY_DUE, -HOUR_MS) }, afterMs(DELIVERY_DUE, 1)],
  ADDRESS_WRONG: [{ reached: 'LAST_MILE', exceptions: ['ADDRESS_WRONG'] }, PAID_AT],
  PARCEL_LOST: [{ reached: 'LAST_MILE', exceptions: ['PARCEL_LOST'] }, PAID_AT],
  REFUSED_BY_BUYER: [{ reached: 'LAST_MILE', exceptions: ['REFUSED_BY_BUYER'] }, PAID_AT],
  PARCEL_DAMAGED: [{ reached: 'DELIVERED', exceptions: ['PARCEL_DAMAGED'] }, afterMs(DELIVERY_DUE, 1)],
  GOODS_NOT_AS_DESCRIBED: [{ reached: 'DELIVERED', exceptions: ['GOODS_NOT_AS_DESCRIBED'] }, afterMs(DELIVERY_DUE, 1)],
}

describe('the diagnosis of an order (ORD-2)', () => {
  test.each(Object.entries(CASES))('yields %s', (code, [order, now]) => {
    expect(codesOf(order, now)).toEqual([code])
  })

  test('yields a label exactly when the order is abnormal, for every case at its moment and a millisecond before', () => {
    for (const [order, now] of Object.values(CASES)) {
      for (const moment of [now, afterMs(now, -1)]) {
        const facts = factsOf(order)
        const { abnormalSince } = standingOf(facts.course, facts.openExceptions, LIMITS, moment)
        expect(diagnose(facts, LIMITS, moment).length > 0).toBe(abnormalSince !== null)
      }
    }
  })

  test('names 清关文件缺失 and 本地仓分拣错发 as the source does, with the side that answers', () => {
    expect(ROOT_CAUSES.CUSTOMS_DOCUMENT_MISSING).toMatchObject({
      zh: '清关文件缺失',
      responsibleSide: 'SUPPLIER',
      isAssumption: false,
    })
    expect(ROOT_CAUSES.LOCAL_WAREHOUSE_MISSORT).toMatchObject({
      zh: '本地仓分拣错发',
      responsibleSide: 'PLATFORM',
      isAssumption: false,
    })
  })

  test('shows what it found: the node, since when, and the words of the report', () => {
    const [cause] = diagnose(factsOf({ exceptions: ['CUSTOMS_DOCUMENT_MISSING'] }), LIMITS, PAID_AT)
    expect(cause).toEqual({
      code: 'CUSTOMS_DOCUMENT_MISSING',
      node: 'CUSTOMS_CLEARED',
      since: PAID_AT,
      detail: 'reported',
      place: 'Liège',
    })
    const [late] = diagnose(factsOf({}), LIMITS, afterMs(OUTBOUND_DUE, 1))
    expect(late).toMatchObject({ node: 'OUTBOUND', since: OUTBOUND_DUE, detail: null })
  })

  test('a reported cause explains the node that it holds up: customs are not late beside a missing document', () => {
    const order: Order = { reached: 'TRUNK_DEPARTED', exceptions: ['CUSTOMS_DOCUMENT_MISSING'] }
    expect(codesOf(order, afterMs(DELIVERY_DUE, 1))).toEqual(['CUSTOMS_DOCUMENT_MISSING'])
  })

  test('causes of different nodes stand beside each other, the eldest first', () => {
    const order: Order = { reached: 'TRUNK_DEPARTED', exceptions: ['ADDRESS_WRONG'] }
    expect(codesOf(order, afterMs(DELIVERY_DUE, 1))).toEqual(['ADDRESS_WRONG', 'CUSTOMS_LATE'])
  })

  test('a failed check comes before missing units, and both before goods that did not come', () => {
    const now = afterMs(OUTBOUND_DUE, 1)
    expect(codesOf({ qualityResult: 'FAILED', isReservedInFull: false }, now)).toEqual(['QUALITY_CHECK_FAILED'])
    expect(codesOf({ isReservedInFull: false, stockInbound: true }, now)).toEqual(['STOCK_SHORT'])
    expect(codesOf({ fulfilment: 'WAREHOUSE' }, now)).toEqual(['OUTBOUND_LATE'])
    expect(codesOf({ reached: 'ALLOCATED', isReservedInFull: false }, now)).toEqual(['OUTBOUND_LATE'])
  })
})
