import { describe, expect, test } from 'vitest'
import type { PurchaseOrderStatus, ShipmentStatus } from '../../prisma/generated/enums.ts'
import { requireStep } from '../steps.ts'
import {
  confirmedQuantities,
  firstStatus,
  MAX_LINE_UNITS,
  MAX_ORDER_LINES,
  PURCHASE_ORDER_STATUSES,
  PURCHASE_ORDER_STEPS,
  requireLines,
  requireStartable,
  statusFromShipments,
  stepsOf,
} from './purchase-orders.rules.ts'

describe('a purchase order', () => {
  test("has the platform's status codes", () => {
    const codes = Object.entries(PURCHASE_ORDER_STATUSES).map(([status, { code, zh }]) => [status, code, zh])
    expect(codes).toEqual([
      ['TO_CONFIRM', 10, '待确认'],
      ['CONFIRMED', 15, '已确认'],
      ['TO_SHIP', 17, '待发货'],
      ['TO_RECEIVE', 20, '待收货'],
      ['ARRIVED', 21, '已到仓'],
      ['PARTLY_RECEIVED', 30, '部分收货'],
      ['RECEIVED', 40, '已收货'],
      ['CANCELLED', -99, '已取消'],
    ])
  })

  test.each([
    ['TO_CONFIRM', 'CONFIRMED', true],
    ['TO_CONFIRM', 'TO_SHIP', false],
    ['TO_SHIP', 'CANCELLED', true],
    ['TO_RECEIVE', 'CANCELLED', false],
    ['RECEIVED', 'PARTLY_RECEIVED', false],
    ['CANCELLED', 'CONFIRMED', false],
  ] as [PurchaseOrderStatus, PurchaseOrderStatus, boolean][])('may go from %s to %s: %s', (from, to, isLegal) => {
    expect(PURCHASE_ORDER_STEPS[from].includes(to)).toBe(isLegal)
  })

  test('begins at 10 when the platform orders, at 15 when the supplier starts it [A]', () => {
    expect(PURCHASE_ORDER_STATUSES[firstStatus('PLATFORM')].code).toBe(10)
    expect(PURCHASE_ORDER_STATUSES[firstStatus('SUPPLIER')].code).toBe(15)
  })

  test('is cancelled by the platform, and by the supplier who started it [A]', () => {
    const status = 'CONFIRMED'
    expect(stepsOf({ status, createdBy: 'PLATFORM' }, 'PLATFORM')).toEqual(['TO_SHIP', 'CANCELLED'])
    expect(stepsOf({ status, createdBy: 'SUPPLIER' }, 'SUPPLIER')).toEqual(['TO_SHIP', 'CANCELLED'])
    expect(stepsOf({ status, createdBy: 'PLATFORM' }, 'SUPPLIER')).toEqual(['TO_SHIP'])
  })

  test('has a price of the platform, and none of the supplier, who starts no JIT order [A]', () => {
    const [priced, unpriced] = [[{ supplyPriceMinor: 1n }], [{ supplyPriceMinor: null }]]
    const type = 'WAREHOUSE_STOCK'
    expect(() => requireStartable('PLATFORM', { type, lines: priced })).not.toThrow()
    expect(() => requireStartable('SUPPLIER', { type, lines: unpriced })).not.toThrow()
    expect(() => requireStartable('PLATFORM', { type, lines: unpriced })).toThrow('lines.0.supplyPrice')
    expect(() => requireStartable('SUPPLIER', { type, lines: priced })).toThrow('lines.0.supplyPrice')
    expect(() => requireStartable('SUPPLIER', { type: 'JIT', lines: unpriced })).toThrow('type')
  })

  test('refuses a step that is not in the table, and names those that are', () => {
    const step = () => requireStep('PurchaseOrder', PURCHASE_ORDER_STEPS, 'TO_RECEIVE', 'CANCELLED')
    expect(step).toThrow('The PurchaseOrder is TO_RECEIVE and cannot become CANCELLED. Possible: ARRIVED.')
    expect(() => requireStep('PurchaseOrder', PURCHASE_ORDER_STEPS, 'TO_RECEIVE', 'ARRIVED')).not.toThrow()
  })

  test('ends at RECEIVED and CANCELLED, which every status reaches', () => {
    const reachable = (from: PurchaseOrderStatus): PurchaseOrderStatus[] => {
      const found = new Set([from])
      for (const status of found) for (const next of PURCHASE_ORDER_STEPS[status]) found.add(next)
      return [...found]
    }
    const statuses = Object.keys(PURCHASE_ORDER_STEPS) as PurchaseOrderStatus[]
    for (const status of statuses) {
      expect(reachable(status).some((end) => end === 'RECEIVED' || end === 'CANCELLED')).toBe(true)
    }
    expect(statuses.filter((status) => PURCHASE_ORDER_STEPS[status].length === 0)).toEqual(['RECEIVED', 'CANCELLED'])
  })

  test(`has 1 to ${MAX_ORDER_LINES} lines, one for each SKU, of 1 to ${MAX_LINE_UNITS} units`, () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => ({ skuId: `s${index}`, quantity: 1 }))
    expect(() => requireLines(lines(0), 1)).toThrow('1 to 100 lines')
    expect(() => requireLines(lines(100), 1)).not.toThrow()
    expect(() => requireLines(lines(101), 1)).toThrow('1 to 100 lines')
    expect(() => requireLines([...lines(1), ...lines(1)], 1)).toThrow('lines.1.skuId')
    const units = (quantity: number) => () => requireLines([{ skuId: 's', quantity }], 1)
    expect(units(0)).toThrow('lines.0.quantity')
    expect(units(1)).not.toThrow()
    expect(units(MAX_LINE_UNITS)).not.toThrow()
    expect(units(MAX_LINE_UNITS + 1)).toThrow('from 1 to 1000000 units; it was 1000001')
  })
})

describe('a confirmation', () => {
  const ordered = [
    { skuId: 'a', quantity: 10 },
    { skuId: 'b', quantity: 5 },
  ]

  test('of no line is of all that was ordered', () => {
    expect([...confirmedQuantities('JIT', ordered, [], null)]).toEqual([
      ['a', 10],
      ['b', 5],
    ])
  })

  test('of 10 of 10 is in full, of 9 needs a reason, of 11 is refused', () => {
    const confirm = (quantity: number, reason: string | null) => () =>
      confirmedQuantities('WAREHOUSE_STOCK', ordered, [{ skuId: 'a', quantity }], reason)
    expect(confirm(10, null)).not.toThrow()
    expect(confirm(9, null)).toThrow('reason')
    expect(confirm(9, 'capacity')().get('a')).toBe(9)
    expect(confirm(0, 'capacity')().get('b')).toBe(5)
    expect(confirm(11, 'more')).toThrow('from 0 to 10 units; it was 11')
  })

  test('of nothing at all is a refusal instead', () => {
    const none = ordered.map(({ skuId }) => ({ skuId, quantity: 0 }))
    expect(() => confirmedQuantities('WAREHOUSE_STOCK', ordered, none, 'none')).toThrow('Refuse the purchase order')
  })

  test('of a JIT purchase order is in full', () => {
    const less = [{ skuId: 'a', quantity: 9 }]
    expect(() => confirmedQuantities('JIT', ordered, less, 'capacity')).toThrow('confirmed in full or refused')
  })

  test('of a SKU that was not ordered is refused', () => {
    const other = [{ skuId: 'c', quantity: 1 }]
    expect(() => confirmedQuantities('JIT', ordered, other, null)).toThrow('lines.0.skuId')
  })
})

describe('the status from the shipments', () => {
  const line = (confirmedQuantity: number, shippedQuantity: number) => ({ confirmedQuantity, shippedQuantity })

  test.each([
    [[], 'CONFIRMED'],
    [['CANCELLED'], 'CONFIRMED'],
    [['DRAFT'], 'TO_SHIP'],
    [['DRAFT', 'SHIPPED'], 'TO_RECEIVE'],
    [['SHIPPED', 'ARRIVED'], 'ARRIVED'],
    [['SHIPPED', 'RECEIVED'], 'PARTLY_RECEIVED'],
    [['ARRIVED', 'RECEIVED'], 'PARTLY_RECEIVED'],
    [['RECEIVED', 'CANCELLED'], 'RECEIVED'],
  ] as [ShipmentStatus[], PurchaseOrderStatus][])('%j is %s when all is shipped', (shipments, expected) => {
    expect(statusFromShipments({ shipments, lines: [line(10, 10)], isDeliveryFinished: false })).toBe(expected)
  })

  test('is PARTLY_RECEIVED with 9 of 10 shipped and received, RECEIVED with 10, or with 9 when the delivery is finished', () => {
    const received = (shipped: number, isDeliveryFinished: boolean) =>
      statusFromShipments({ shipments: ['RECEIVED'], lines: [line(10, shipped)], isDeliveryFinished })
    expect(received(9, false)).toBe('PARTLY_RECEIVED')
    expect(received(10, false)).toBe('RECEIVED')
    expect(received(9, true)).toBe('RECEIVED')
  })
})
