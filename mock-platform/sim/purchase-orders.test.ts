import { describe, expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import { InputRefused } from './input-refused.ts'
import type { ParameterChange } from './parameters.ts'
import type { PurchaseOrderStatus } from './purchase-orders.ts'
import { stepPurchaseOrder } from './purchase-orders.ts'
import { bookSale } from './sales.ts'

const withOrders = (purchaseOrders: ParameterChange['purchaseOrders']) => ({
  parameters: { purchaseOrders: { refusedRate: 0, lessRate: 0, ...purchaseOrders } },
})
const quantities = (orders: readonly { data: { lines: readonly { quantity: number }[] } }[]) =>
  orders.map(({ data }) => data.lines[0]?.quantity)

describe('REP-1: what the platform orders', () => {
  test('a SKU without sales is ordered up to the first quantity of 60, once', () => {
    const { told, runDays } = inboundWorld(withOrders({}))
    runDays(30)
    expect(quantities(told('purchase_order_issued'))).toEqual([60])
  })

  test('with 20 of 60 there already, 40 are ordered; with 45, the 15 that are a quarter; with 46, none', () => {
    const first = (quantity: number) => {
      const warehouseStock = [{ skuCode: 'A', warehouseCode: 'DG' as const, quantity }]
      const { told, runDays } = inboundWorld({ ...withOrders({}), warehouseStock })
      runDays(1)
      return told('purchase_order_issued')
    }
    expect(quantities(first(20))).toEqual([40])
    expect(first(20)[0]?.data.warehouse_code).toBe('DG')
    expect(quantities(first(45))).toEqual([15])
    expect(first(46)).toEqual([])
  })

  test('weekly sales of 100 over 4 weeks: 180 to 220 on hand and on the way after each look', () => {
    const skuCodes = Array.from({ length: 200 }, (_, k) => `SKU-${k}`)
    const { supplier, runDays } = inboundWorld({ ...withOrders({}), skuCodes })
    for (const skuCode of skuCodes) {
      for (let week = 1; week <= 4; week++) {
        bookSale(supplier.sales, [{ skuCode, quantity: 100 }], START - (35 - 7 * week) * DAY)
      }
    }
    runDays(1)
    const units = [...supplier.purchaseOrders.onTheWayUnits.values()]
    expect(units).toHaveLength(200)
    expect(Math.min(...units)).toBeGreaterThanOrEqual(180)
    expect(Math.max(...units)).toBeLessThanOrEqual(220)
    expect(new Set(units).size).toBeGreaterThan(30)
  })

  test.each([
    ['28 days ago counts', 28, 8],
    ['29 days ago does not: it is ordered up to the first quantity', 29, 60],
  ])('a sale of 16 units %s', (_, daysAgo, ordered) => {
    const { told, supplier, runDays } = inboundWorld(withOrders({ leastTimesWeeklySales: 2, mostTimesWeeklySales: 2 }))
    bookSale(supplier.sales, [{ skuCode: 'A', quantity: 16 }], START - daysAgo * DAY)
    runDays(1)
    expect(quantities(told('purchase_order_issued'))).toEqual([ordered])
  })

  test('each SKU is looked at every 6.5 to 7.5 days', () => {
    const { told, runDays } = inboundWorld(withOrders({ refusedRate: 1 }))
    runDays(70)
    const times = told('purchase_order_issued').map(({ at }) => at)
    const gaps = times.slice(1).map((at, index) => (at - times[index]!) / DAY)
    expect(gaps.length).toBeGreaterThanOrEqual(9)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6.5)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7.5)
  })
})

describe('the modelled supplier', () => {
  test('answers after 2 to 24 hours', () => {
    const skuCodes = Array.from({ length: 300 }, (_, k) => `SKU-${k}`)
    const { told, runDays } = inboundWorld({ ...withOrders({}), skuCodes })
    runDays(3)
    const issuedAt = new Map(told('purchase_order_issued').map(({ data, at }) => [data.purchase_order_no, at]))
    const hours = told('purchase_order_confirmed').map(
      ({ data, at }) => (at - issuedAt.get(data.purchase_order_no)!) / (DAY / 24),
    )
    expect(hours).toHaveLength(300)
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...hours)).toBeLessThanOrEqual(24)
  })

  test('that always refuses sends nothing, and nothing stays on the way', () => {
    const { told, supplier, runDays } = inboundWorld(withOrders({ refusedRate: 1 }))
    runDays(30)
    expect(told('purchase_order_cancelled').length).toBeGreaterThanOrEqual(4)
    expect(told('shipment_shipped')).toEqual([])
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(0)
  })

  test('that always confirms less takes 50 to 90 % of 60 units and says why', () => {
    const { told, runDays } = inboundWorld(withOrders({ lessRate: 1 }))
    runDays(6)
    const [confirmed] = told('purchase_order_confirmed')
    expect(confirmed?.data.lines[0]?.quantity).toBeGreaterThanOrEqual(30)
    expect(confirmed?.data.lines[0]?.quantity).toBeLessThanOrEqual(54)
    expect(confirmed?.data.reason).not.toBeNull()
    expect(told('shipment_shipped')[0]?.data.lines).toEqual(confirmed?.data.lines)
  })
})

describe('a purchase order', () => {
  function step(status: PurchaseOrderStatus, next: PurchaseOrderStatus) {
    const { supplier, runDays } = inboundWorld(withOrders({}))
    runDays(1)
    const [order] = supplier.purchaseOrders.byNo.values()
    order!.status = status
    stepPurchaseOrder(supplier, order!, next)
    return order!.status
  }

  test.each<[PurchaseOrderStatus, PurchaseOrderStatus]>([
    ['TO_CONFIRM', 'CONFIRMED'],
    ['TO_CONFIRM', 'CANCELLED'],
    ['CONFIRMED', 'TO_SHIP'],
    ['CONFIRMED', 'CANCELLED'],
    ['TO_SHIP', 'CONFIRMED'],
    ['TO_SHIP', 'TO_RECEIVE'],
    ['TO_RECEIVE', 'ARRIVED'],
    ['ARRIVED', 'PARTLY_RECEIVED'],
    ['ARRIVED', 'RECEIVED'],
    ['PARTLY_RECEIVED', 'RECEIVED'],
  ])('that is %s may become %s', (status, next) => {
    expect(step(status, next)).toBe(next)
  })

  test.each<[PurchaseOrderStatus, PurchaseOrderStatus]>([
    ['TO_CONFIRM', 'TO_SHIP'],
    ['CONFIRMED', 'TO_RECEIVE'],
    ['TO_RECEIVE', 'CANCELLED'],
    ['TO_RECEIVE', 'RECEIVED'],
    ['RECEIVED', 'ARRIVED'],
    ['CANCELLED', 'CONFIRMED'],
  ])('that is %s can not become %s: ILLEGAL_STEP', (status, next) => {
    expect(() => step(status, next)).toThrow(InputRefused)
  })
})

test('the setting none takes no more orders, what is on its way still comes; replenished begins again', () => {
  const { told, world, supplier, runDays } = inboundWorld(withOrders({}))
  const change = (inbound: NonNullable<typeof supplier.settings.inbound>) =>
    world.apply({ type: 'settings-changed', supplierId: 's1', change: { inbound } })
  runDays(1)
  change({ type: 'none' })
  runDays(30)
  expect(told('shipment_received')).toHaveLength(1)
  change({ type: 'replenished', skuCodes: ['A', 'B', 'B'] })
  runDays(1)
  const issued = told('purchase_order_issued').map(({ data }) => data.lines[0]?.sku_code)
  expect(issued).toEqual(['A', 'B'])
})

test('of purchase orders that have ended the newest 5,000 are kept', () => {
  const skuCodes = Array.from({ length: 2000 }, (_, k) => `SKU-${k}`)
  const { supplier, runDays } = inboundWorld({ ...withOrders({ refusedRate: 1, intervalDays: 2 }), skuCodes })
  runDays(14)
  expect(supplier.purchaseOrders.issued).toBeGreaterThan(12_000)
  expect(supplier.purchaseOrders.byNo.size).toBe(5000)
})
