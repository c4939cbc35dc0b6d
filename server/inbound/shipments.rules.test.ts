import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ShipmentStatus } from '../../prisma/generated/enums.ts'
import { requireReceivable, requireShippable, SHIPMENT_STEPS } from './shipments.rules.ts'

describe('a shipment', () => {
  const line = (confirmedQuantity: number | null, shippedQuantity: number) => ({
    skuId: 'a',
    confirmedQuantity,
    shippedQuantity,
  })
  const ship = (quantity: number) => [{ skuId: 'a', quantity }]

  test('of 6 of 10 leaves 4: 4 more may be shipped, 5 not', () => {
    expect(() => requireShippable(ship(4), [line(10, 6)], [])).not.toThrow()
    expect(() => requireShippable(ship(5), [line(10, 6)], [])).toThrow('4 units are left to ship; it was 5')
  })

  test('counts what other drafts have set aside', () => {
    expect(() => requireShippable(ship(1), [line(10, 6)], ship(3))).not.toThrow()
    expect(() => requireShippable(ship(2), [line(10, 6)], ship(3))).toThrow('1 units are left')
  })

  test('of what was not confirmed, or of another SKU, is refused', () => {
    expect(() => requireShippable(ship(1), [line(null, 0)], [])).toThrow('0 units are left')
    expect(() => requireShippable([{ skuId: 'b', quantity: 1 }], [line(10, 0)], [])).toThrow('no line of this SKU')
  })

  test('goes from draft over shipped and arrived to received; only a draft is cancelled', () => {
    const cancellable = Object.entries(SHIPMENT_STEPS).filter(([, next]) => next.includes('CANCELLED'))
    expect(cancellable.map(([status]) => status)).toEqual(['DRAFT'])
    let status: ShipmentStatus = 'DRAFT'
    const way: ShipmentStatus[] = [status]
    while (SHIPMENT_STEPS[status][0]) way.push((status = SHIPMENT_STEPS[status][0]!))
    expect(way).toEqual(['DRAFT', 'SHIPPED', 'ARRIVED', 'RECEIVED'])
  })
})

describe('a receipt', () => {
  const shipped = [
    { skuId: 'a', quantity: 10 },
    { skuId: 'b', quantity: 5 },
  ]
  const b = { skuId: 'b', goodQuantity: 5, defects: [] }

  test('of 10 may have 7 good and 3 defective, not 8 and 3', () => {
    const received = (goodQuantity: number) => () =>
      requireReceivable([{ skuId: 'a', goodQuantity, defects: [{ reason: 'LABEL', quantity: 3 }] }, b], shipped)
    expect(received(7)).not.toThrow()
    expect(received(8)).toThrow('from 0 to 10 units; it was 11')
    expect(received(-1)).toThrow('lines.0.goodQuantity')
  })

  test('may miss units, but no line', () => {
    expect(() => requireReceivable([{ skuId: 'a', goodQuantity: 0, defects: [] }, b], shipped)).not.toThrow()
    expect(() => requireReceivable([b], shipped)).toThrow('Say 0 of what did not come')
    expect(() => requireReceivable([b, b], shipped)).toThrow('lines.1.skuId')
    expect(() => requireReceivable([b, { ...b, skuId: 'c' }], shipped)).toThrow('lines.1.skuId')
  })

  test('has each reason once, with 1 unit or more', () => {
    const received = (...quantities: number[]) => {
      const defects = quantities.map((quantity) => ({ reason: 'FUNCTION' as const, quantity }))
      return () => requireReceivable([{ skuId: 'a', goodQuantity: 0, defects }, b], shipped)
    }
    expect(received(1)).not.toThrow()
    expect(received(0)).toThrow('lines.0.defects.0.quantity')
    expect(received(1, 1)).toThrow('each reason once')
  })

  test('that is accepted never has more units than were shipped', () => {
    const arbitrary = fc.record({ good: fc.integer(), defective: fc.integer(), shipped: fc.integer({ min: 1 }) })
    fc.assert(
      fc.property(arbitrary, (units) => {
        const defects = [{ reason: 'OTHER' as const, quantity: units.defective }]
        const lines = [{ skuId: 'a', goodQuantity: units.good, defects }]
        try {
          requireReceivable(lines, [{ skuId: 'a', quantity: units.shipped }])
        } catch {
          return
        }
        expect(units.good + units.defective).toBeLessThanOrEqual(units.shipped)
        expect(Math.min(units.good, units.defective)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
