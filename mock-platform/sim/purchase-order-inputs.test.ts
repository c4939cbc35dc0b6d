import { describe, expect, test } from 'vitest'
import { suppliedWorld, wholly } from '../../test/mock-platform/supplier-inbound-in-test.ts'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { businessDayNo } from './calendar.ts'

const stockInHz = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 5 }]

describe('a purchase order that waits for the supplier', () => {
  test('is not answered by the model, and cancelled by the platform after 72 hours, not before', () => {
    const { told, runDays, orders } = suppliedWorld()
    runDays(1)
    const [order] = orders()
    expect(order).toMatchObject({ answeredBy: 'SUPPLIER', status: 'TO_CONFIRM' })
    runDays((order!.expiresAtMs! - 1 - order!.issuedAtMs) / 86_400_000 - 1)
    expect(order!.status).toBe('TO_CONFIRM')
    runDays(1)
    expect(told('purchase_order_cancelled')).toMatchObject([
      { at: order!.issuedAtMs + 72 * 3_600_000, data: { cancelled_by: 'PLATFORM' } },
    ])
    expect(told('purchase_order_confirmed')).toEqual([])
  })

  test('is confirmed wholly: all of it is on its way, and it is not cancelled any more', () => {
    const { told, supplier, runDays, confirmedOrders } = suppliedWorld()
    const [order] = confirmedOrders()
    runDays(5)
    expect(order).toMatchObject({ status: 'CONFIRMED', lines: [{ orderedUnits: 60, confirmedUnits: 60 }] })
    expect(told('purchase_order_confirmed')[0]?.data).toMatchObject({ lines: [{ quantity: 60 }], reason: null })
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(60)
  })

  test('is confirmed in part: 1 of 60 is on its way, with the reason and the day', () => {
    const { told, supplier, runDays, orders, take } = suppliedWorld()
    runDays(1)
    const { purchaseOrderNo } = orders()[0]!
    const expectedDayNo = businessDayNo(Date.UTC(2026, 0, 20))
    const units = [{ scItemId: 1_000_001, units: 1 }]
    take({ type: 'purchase-order-answered', answer: { purchaseOrderNo, units, reason: 'short', expectedDayNo } })
    expect(told('purchase_order_confirmed')[0]?.data).toEqual({
      purchase_order_no: purchaseOrderNo,
      lines: [{ sku_code: 'A', quantity: 1 }],
      reason: 'short',
      expected_on: '2026-01-20',
    })
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(1)
  })

  test.each([
    ['nothing at all', [{ scItemId: 1_000_001, units: 0 }], 'NOTHING_CONFIRMED'],
    ['61 of 60', [{ scItemId: 1_000_001, units: 61 }], 'QUANTITY_TOO_LARGE'],
    ['59 of 60 without a reason', [{ scItemId: 1_000_001, units: 59 }], 'REASON_MISSING'],
    ['goods that it does not name', [{ scItemId: 7, units: 1 }], 'ITEM_NOT_IN_PURCHASE_ORDER'],
    [
      'goods named twice',
      [
        { scItemId: 1_000_001, units: 60 },
        { scItemId: 1_000_001, units: 60 },
      ],
      'ITEM_REPEATED',
    ],
  ])('refuses the confirmation of %s', (_, units, code) => {
    const { runDays, orders, refusal } = suppliedWorld()
    runDays(1)
    const answer = { ...wholly(orders()[0]!.purchaseOrderNo), units }
    expect(refusal({ type: 'purchase-order-answered', answer })).toBe(code)
  })

  test('is answered once: neither confirmed nor refused a second time; an unknown one not at all', () => {
    const { confirmedOrders, refusal } = suppliedWorld()
    const { purchaseOrderNo } = confirmedOrders()[0]!
    expect(refusal({ type: 'purchase-order-answered', answer: wholly(purchaseOrderNo) })).toBe('ILLEGAL_STEP')
    expect(refusal({ type: 'purchase-order-ended', purchaseOrderNo, reason: 'late' })).toBe('ILLEGAL_STEP')
    expect(refusal({ type: 'purchase-order-answered', answer: wholly('PO-0') })).toBe('PURCHASE_ORDER_UNKNOWN')
  })

  test('is refused by the supplier: nothing is on its way, and the next look orders again', () => {
    const { told, supplier, runDays, orders, take } = suppliedWorld()
    runDays(1)
    const { purchaseOrderNo } = orders()[0]!
    take({ type: 'purchase-order-ended', purchaseOrderNo, reason: 'no material' })
    expect(told('purchase_order_cancelled')[0]?.data).toMatchObject({ cancelled_by: 'SUPPLIER', reason: 'no material' })
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(0)
    runDays(8)
    expect(orders()).toHaveLength(2)
  })
})

test('a purchase order that the model answers is not the supplier to answer: ANSWERED_BY_MODEL', () => {
  const { world, supplier, runDays } = inboundWorld()
  runDays(1)
  const [order] = supplier.purchaseOrders.byNo.values()
  const answer = wholly(order!.purchaseOrderNo)
  expect(() => world.check({ type: 'purchase-order-answered', supplierId: 's1', answer })).toThrow(
    expect.objectContaining({ code: 'ANSWERED_BY_MODEL' }),
  )
})

describe('an inbound that the supplier begins', () => {
  const begun = () => suppliedWorld({ warehouseStock: stockInHz, skuCodes: ['A', 'B'] })

  test('is confirmed at once; the same request number again is the same one', () => {
    const { told, supplier, begin } = begun()
    const order = begin('R-1', 20)
    expect(order).toMatchObject({ requestNo: 'R-1', status: 'CONFIRMED', lines: [{ confirmedUnits: 20 }] })
    expect(begin('R-1', 30)).toBe(order)
    expect(begin('R-2').purchaseOrderNo).not.toBe(order.purchaseOrderNo)
    expect(told('purchase_order_issued')).toHaveLength(2)
    expect(told('purchase_order_confirmed')).toHaveLength(2)
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(30)
  })

  test('counts for the platform: what is on its way is not ordered', () => {
    const { runDays, orders, begin } = suppliedWorld({ warehouseStock: stockInHz })
    begin('R-1', 60)
    runDays(7)
    expect(orders()).toHaveLength(1)
  })

  test('is taken back until something is booked or has left', () => {
    const { told, take, refusal, begin, pickup } = begun()
    const order = begin('R-1')
    const { purchaseOrderNo } = order
    const end = { type: 'purchase-order-ended', purchaseOrderNo, reason: 'changed' } as const
    const pickupOrderNo = take({ type: 'pickup-booked', request: pickup([purchaseOrderNo]) })
    expect(refusal(end)).toBe('PURCHASE_ORDER_BOOKED')
    take({ type: 'pickup-cancelled', pickupOrderNo, reason: 'changed' })
    take(end)
    expect(order.status).toBe('CANCELLED')
    expect(told('purchase_order_cancelled')[0]?.data.cancelled_by).toBe('SUPPLIER')
    expect(refusal(end)).toBe('ILLEGAL_STEP')
  })

  test('can not be taken back after its pickup', () => {
    const { runDays, take, refusal, begin, pickup } = begun()
    const { purchaseOrderNo } = begin('R-1')
    take({ type: 'pickup-booked', request: pickup([purchaseOrderNo]) })
    runDays(2)
    expect(refusal({ type: 'purchase-order-ended', purchaseOrderNo, reason: 'late' })).toBe('ILLEGAL_STEP')
  })

  test.each([
    ['of goods that nobody knows', { items: [{ scItemId: 7, units: 1 }] }, 'ITEM_UNKNOWN'],
    ['into another warehouse than the goods are in', { warehouseCode: 'SZ' as const }, 'STORE_WRONG'],
    ['of no goods', { items: [] }, 'LINES_OUTSIDE'],
    ['of 0 units', { items: [{ scItemId: 1_000_001, units: 0 }] }, 'QUANTITY_OUTSIDE'],
    ['of 1,000,001 units', { items: [{ scItemId: 1_000_001, units: 1_000_001 }] }, 'QUANTITY_OUTSIDE'],
    ['for a day that has passed', { wantedDayNo: 0 }, 'ETA_PAST'],
  ])('%s is refused', (_, change, code) => {
    const { world, refusal } = begun()
    const request = {
      requestNo: 'R-1',
      warehouseCode: 'HZ' as const,
      wantedDayNo: businessDayNo(world.nowMs),
      remark: null,
      items: [{ scItemId: 1_000_001, units: 1 }],
    }
    expect(refusal({ type: 'purchase-order-begun', request })).toBe('TAKEN')
    expect(refusal({ type: 'purchase-order-begun', request: { ...request, requestNo: 'R-2', ...change } })).toBe(code)
  })
})
