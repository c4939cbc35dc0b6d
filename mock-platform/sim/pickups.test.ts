import { describe, expect, test } from 'vitest'
import { consignmentOf, suppliedWorld } from '../../test/mock-platform/supplier-inbound-in-test.ts'
import { businessDayNo, dayText } from './calendar.ts'
import { pickupDays } from './pickups.ts'

const stockInHz = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 5 }]
const withStock = () => suppliedWorld({ warehouseStock: stockInHz })

describe('a pickup', () => {
  test('of a confirmed purchase order takes all of it that day: on the road, arrived, counted, in stock', () => {
    const { world, supplier, told, runDays, confirmedOrders, take, pickup } = suppliedWorld()
    const [order] = confirmedOrders()
    const request = pickup([order!.purchaseOrderNo])
    const pickupOrderNo = take({ type: 'pickup-booked', request })
    expect(order).toMatchObject({ bookedBy: pickupOrderNo, pickupOrderNo })
    runDays(2)
    const booked = supplier.pickups.byNo.get(pickupOrderNo)!
    expect(businessDayNo(booked.pickedUpAtMs!)).toBe(request.dayNo)
    expect(told('shipment_shipped')[0]?.data).toMatchObject({
      purchase_order_no: order!.purchaseOrderNo,
      delivery_type: 'TRUCK',
      lines: [{ sku_code: 'A', quantity: 60 }],
    })
    runDays(5)
    expect(order!.status).toBe('RECEIVED')
    expect(booked).toMatchObject({ status: 'DELIVERED', deliveredAtMs: told('shipment_arrived')[0]?.at })
    expect(supplier.warehouseStock.get('A')?.onHandUnits).toBe(60)
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(0)
    expect(world.nowMs).toBeGreaterThan(booked.deliveredAtMs!)
  })

  test('takes only what was set aside, with its number and its boxes', () => {
    const { told, runDays, confirmedOrders, take, pickup } = suppliedWorld()
    const [order] = confirmedOrders()
    take({ type: 'consignment-made', request: consignmentOf(order!, { code: 'C-1', boxes: [20, 20] }) })
    take({ type: 'pickup-booked', request: pickup([order!.purchaseOrderNo]) })
    runDays(2)
    expect(told('shipment_shipped').map(({ data }) => data)).toMatchObject([
      { shipment_no: 'C-1', carton_count: 2, lines: [{ quantity: 40 }] },
    ])
  })

  test('takes 200 purchase orders, not 201', () => {
    const { begin, refusal, pickup } = withStock()
    const numbers = Array.from({ length: 201 }, (_, k) => begin(`R-${k}`, 1).purchaseOrderNo)
    expect(refusal({ type: 'pickup-booked', request: pickup(numbers) })).toBe('ORDERS_OUTSIDE')
    expect(refusal({ type: 'pickup-booked', request: pickup(numbers.slice(1)) })).toBe('TAKEN')
  })

  test.each([
    ['today', 0],
    ['eight days ahead', 8],
    ['on a Sunday', 6],
  ])('%s is refused', (_, daysAhead) => {
    const { begin, refusal, pickup } = withStock()
    const request = pickup([begin('R-1').purchaseOrderNo], daysAhead)
    expect(refusal({ type: 'pickup-booked', request })).toBe('PICKUP_DATE_UNAVAILABLE')
  })

  test('is possible on the next seven days without the Sunday', () => {
    const { world } = withStock()
    expect(pickupDays({ atMs: world.nowMs, parameters: world.parameters }).map(dayText)).toEqual([
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-10',
      '2026-01-12',
    ])
  })

  test('of no purchase order, of one twice, unknown, unconfirmed or booked already is refused', () => {
    const { runDays, orders, begin, take, refusal, pickup } = suppliedWorld({
      warehouseStock: stockInHz,
      skuCodes: ['A', 'B'],
    })
    const book = (numbers: string[]) => refusal({ type: 'pickup-booked', request: pickup(numbers) })
    const { purchaseOrderNo } = begin('R-1')
    runDays(1)
    const unconfirmed = orders().find(({ status }) => status === 'TO_CONFIRM')!
    expect(book([])).toBe('ORDERS_OUTSIDE')
    expect(book([purchaseOrderNo, purchaseOrderNo])).toBe('ORDER_REPEATED')
    expect(book(['PO-0'])).toBe('PURCHASE_ORDER_UNKNOWN')
    expect(book([unconfirmed.purchaseOrderNo])).toBe('ILLEGAL_STEP')
    take({ type: 'pickup-booked', request: pickup([purchaseOrderNo]) })
    expect(book([purchaseOrderNo])).toBe('PURCHASE_ORDER_BOOKED')
  })

  test('of goods for two warehouses is refused', () => {
    const { confirmedOrders, refusal, pickup } = suppliedWorld({
      warehouseStock: [...stockInHz, { skuCode: 'B', warehouseCode: 'SZ', quantity: 1 }],
      skuCodes: ['A', 'B'],
    })
    const numbers = confirmedOrders().map(({ purchaseOrderNo }) => purchaseOrderNo)
    expect(numbers).toHaveLength(2)
    expect(refusal({ type: 'pickup-booked', request: pickup(numbers) })).toBe('STORES_DIFFER')
  })

  test('is cancelled until the goods have left, not after, and once', () => {
    const { told, begin, runDays, take, refusal, pickup } = withStock()
    const order = begin('R-1')
    const book = () => take({ type: 'pickup-booked', request: pickup([order.purchaseOrderNo]) })
    const cancel = (pickupOrderNo: string) => ({ type: 'pickup-cancelled', pickupOrderNo, reason: 'late' }) as const
    const first = book()
    take(cancel(first))
    expect(order).toMatchObject({ bookedBy: null, pickupOrderNo: null, status: 'CONFIRMED' })
    expect(refusal(cancel(first))).toBe('ILLEGAL_STEP')
    expect(refusal(cancel('PU-0'))).toBe('PICKUP_UNKNOWN')
    const second = book()
    runDays(2)
    expect(told('shipment_shipped')).toHaveLength(1)
    expect(refusal(cancel(second))).toBe('ILLEGAL_STEP')
  })

  test('that fails leaves the goods where they are, to be booked again', () => {
    const { supplier, told, begin, runDays, take, refusal, pickup } = suppliedWorld({
      warehouseStock: stockInHz,
      parameters: { pickups: { failedRate: 1 } },
    })
    const order = begin('R-1')
    const pickupOrderNo = take({ type: 'pickup-booked', request: pickup([order.purchaseOrderNo]) })
    runDays(2)
    expect(supplier.pickups.byNo.get(pickupOrderNo)?.status).toBe('FAILED')
    expect(told('shipment_shipped')).toEqual([])
    expect(refusal({ type: 'pickup-booked', request: pickup([order.purchaseOrderNo]) })).toBe('TAKEN')
  })
})
