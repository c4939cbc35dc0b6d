import { describe, expect, test } from 'vitest'
import { byTruck, consignmentOf, suppliedWorld } from '../../test/mock-platform/supplier-inbound-in-test.ts'

const ones = (count: number) => Array.from({ length: count }, () => 1)

describe('a consignment of 60 units', () => {
  test('is to ship, and with it its purchase order; the same code again is the same one', () => {
    const { supplier, confirmedOrders, take } = suppliedWorld()
    const [order] = confirmedOrders()
    const request = consignmentOf(order!, { code: 'C-1', boxes: [40, 20] })
    const number = take({ type: 'consignment-made', request })
    expect(order!.status).toBe('TO_SHIP')
    expect(take({ type: 'consignment-made', request })).toBe(number)
    expect(supplier.shipments.byNo.size).toBe(1)
  })

  test('in 60 boxes numbered 1 to 60 is taken; of 99 boxes too, of 100 not', () => {
    const sent = (count: number) => {
      const { confirmedOrders, refusal } = suppliedWorld({
        parameters: { purchaseOrders: { firstUnits: 200 }, shipments: { defectRate: 0 } },
      })
      const request = consignmentOf(confirmedOrders()[0]!, { code: 'C-1', boxes: ones(count) })
      return refusal({ type: 'consignment-made', request })
    }
    expect([sent(60), sent(99), sent(100)]).toEqual(['TAKEN', 'TAKEN', 'BOX_SEQUENCE_GAP'])
  })

  test.each([
    ['61 units', { boxes: [61] }, {}, 'QUANTITY_OUTSIDE'],
    ['no unit', { boxes: [0] }, {}, 'QUANTITY_OUTSIDE'],
    ['boxes that hold less', { boxes: [60] }, { units: 59 }, 'BOXES_DO_NOT_ADD_UP'],
    ['boxes 1 and 3', { boxes: [30, 30] }, { boxes: [1, 3] }, 'BOX_SEQUENCE_GAP'],
    ['boxes from 2 on', { boxes: [30, 30] }, { boxes: [2, 3] }, 'BOX_SEQUENCE_GAP'],
    ['a box twice', { boxes: [30, 30] }, { boxes: [1, 1] }, 'BOX_REPEATED'],
    ['other goods', { boxes: [60], scItemId: 7 }, {}, 'ITEM_NOT_IN_PURCHASE_ORDER'],
  ])('with %s is refused', (_, given, changed: { units?: number; boxes?: number[] }, code) => {
    const { confirmedOrders, refusal } = suppliedWorld()
    const request = consignmentOf(confirmedOrders()[0]!, { code: 'C-1', ...given })
    const lines = request.lines.map((line) => ({
      ...line,
      units: changed.units ?? line.units,
      boxes: line.boxes.map((box, index) => ({ ...box, boxSequence: changed.boxes?.[index] ?? box.boxSequence })),
    }))
    expect(refusal({ type: 'consignment-made', request: { ...request, lines } })).toBe(code)
  })

  test('of a purchase order that is not confirmed, or under a code of another, is refused', () => {
    const { runDays, orders, take, refusal } = suppliedWorld({ skuCodes: ['A', 'B'] })
    runDays(1)
    const [first, second] = orders()
    const idOf = (order: typeof first) => (order!.lines[0]!.skuCode === 'A' ? 1_000_001 : 1_000_002)
    const request = consignmentOf(first!, { code: 'C-1', boxes: [60], scItemId: idOf(first) })
    expect(refusal({ type: 'consignment-made', request })).toBe('ILLEGAL_STEP')
    for (const { purchaseOrderNo } of [first!, second!]) {
      const answer = { purchaseOrderNo, units: null, reason: null, expectedDayNo: null }
      take({ type: 'purchase-order-answered', answer })
    }
    take({ type: 'consignment-made', request })
    const other = consignmentOf(second!, { code: 'C-1', boxes: [60], scItemId: idOf(second) })
    expect(refusal({ type: 'consignment-made', request: other })).toBe('REQUEST_NO_REUSED')
  })

  test('of which 40 are set aside leaves 20; cancelled, it leaves 60', () => {
    const { confirmedOrders, take, refusal } = suppliedWorld()
    const [order] = confirmedOrders()
    const made = (code: string, units: number) =>
      refusal({ type: 'consignment-made', request: consignmentOf(order!, { code, boxes: [units] }) })
    const consignOrderNo = take({
      type: 'consignment-made',
      request: consignmentOf(order!, { code: 'C-1', boxes: [40] }),
    })
    expect(made('C-2', 21)).toBe('QUANTITY_OUTSIDE')
    take({ type: 'consignment-cancelled', consignOrderNo })
    expect(order!.status).toBe('CONFIRMED')
    expect(refusal({ type: 'consignment-cancelled', consignOrderNo })).toBe('ILLEGAL_STEP')
    expect(made('C-3', 60)).toBe('TAKEN')
  })

  test('the 50th of a purchase order is taken, the 51st is not', () => {
    const { confirmedOrders, refusal } = suppliedWorld()
    const [order] = confirmedOrders()
    const results = Array.from({ length: 51 }, (_, k) =>
      refusal({ type: 'consignment-made', request: consignmentOf(order!, { code: `C-${k}`, boxes: [1] }) }),
    )
    expect(results.slice(49)).toEqual(['TAKEN', 'TOO_MANY_CONSIGNMENTS'])
  })
})

describe('a purchase order of 60 of which 40 are sent', () => {
  const sent = (isLast: boolean) => {
    const tested = suppliedWorld()
    const [order] = tested.confirmedOrders()
    tested.take({ type: 'consignment-made', request: consignmentOf(order!, { code: 'C-1', boxes: [40], isLast }) })
    tested.take({ type: 'self-delivery-registered', request: byTruck([order!.purchaseOrderNo]) })
    tested.runDays(5)
    return { ...tested, order: order! }
  }

  test('is partly received and waits for the other 20, which can be sent', () => {
    const { supplier, order, told, take, runDays } = sent(false)
    expect(order.status).toBe('PARTLY_RECEIVED')
    expect(supplier.warehouseStock.get('A')?.onHandUnits).toBe(40)
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(20)
    take({ type: 'self-delivery-registered', request: byTruck([order.purchaseOrderNo]) })
    runDays(6)
    expect(order.status).toBe('RECEIVED')
    expect(supplier.warehouseStock.get('A')?.onHandUnits).toBe(60)
    expect(told('purchase_order_delivery_finished')).toEqual([])
  })

  test('with delivery_finish is received: nothing is on its way, and nothing more can be sent', () => {
    const { supplier, order, told, refusal } = sent(true)
    expect(order.status).toBe('RECEIVED')
    expect(supplier.purchaseOrders.onTheWayUnits.get('A')).toBe(0)
    expect(told('purchase_order_delivery_finished')).toHaveLength(1)
    const request = consignmentOf(order, { code: 'C-2', boxes: [20] })
    expect(refusal({ type: 'consignment-made', request })).toBe('ILLEGAL_STEP')
  })
})
