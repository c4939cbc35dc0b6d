import { expect, test } from 'vitest'
import { byTruck, suppliedWorld } from '../../test/mock-platform/supplier-inbound-in-test.ts'

const HOUR = 3_600_000
const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 5 }]
const world = () => suppliedWorld({ warehouseStock })

test('a self-delivery sets out after 4 to 24 hours, arrives, and its goods are counted', () => {
  const { supplier, told, begin, runDays, take } = world()
  const order = begin('R-1', 10)
  const selfDeliveryNo = take({ type: 'self-delivery-registered', request: byTruck([order.purchaseOrderNo]) })
  const registeredAtMs = supplier.selfDeliveries.byNo.get(selfDeliveryNo)!.createdAtMs
  runDays(6)
  const [shipped] = told('shipment_shipped')
  const hours = (shipped!.at - registeredAtMs) / HOUR
  expect(hours >= 4 && hours <= 24).toBe(true)
  expect(shipped!.data).toMatchObject({ delivery_type: 'TRUCK', carrier: '浙A12345', tracking_number: selfDeliveryNo })
  expect(order.status).toBe('RECEIVED')
  expect(supplier.selfDeliveries.byNo.get(selfDeliveryNo)?.status).toBe('ARRIVED')
  expect(supplier.warehouseStock.get('A')?.onHandUnits).toBe(15)
})

test('each purchase order has the express number in its place, the last one those that follow', () => {
  const { told, begin, runDays, take } = world()
  const numbers = ['R-1', 'R-2', 'R-3'].map((request) => begin(request).purchaseOrderNo)
  const vehicle = { deliveryType: 'EXPRESS', provider: 'SF Express', expressNos: ['SF1', 'SF2'] } as const
  take({ type: 'self-delivery-registered', request: { ...byTruck(numbers), vehicle } })
  runDays(2)
  expect(told('shipment_shipped').map(({ data }) => data.tracking_number)).toEqual(['SF1', 'SF2', 'SF2'])
})

test('99 purchase orders are taken, 100 are not', () => {
  const { begin, refusal } = world()
  const numbers = Array.from({ length: 100 }, (_, k) => begin(`R-${k}`, 1).purchaseOrderNo)
  expect(refusal({ type: 'self-delivery-registered', request: byTruck(numbers) })).toBe('ORDERS_OUTSIDE')
  expect(refusal({ type: 'self-delivery-registered', request: byTruck(numbers.slice(1)) })).toBe('TAKEN')
})

test('a change frees what it no longer takes, and books what it takes now', () => {
  const { supplier, begin, take } = world()
  const [first, second] = [begin('R-1'), begin('R-2')]
  const selfDeliveryNo = take({ type: 'self-delivery-registered', request: byTruck([first.purchaseOrderNo]) })
  const request = byTruck([second.purchaseOrderNo])
  take({ type: 'self-delivery-changed', selfDeliveryNo, request })
  expect([first.bookedBy, second.bookedBy]).toEqual([null, selfDeliveryNo])
  take({ type: 'self-delivery-changed', selfDeliveryNo, request: { ...request, mark: 'fragile' } })
  expect(supplier.selfDeliveries.byNo.get(selfDeliveryNo)).toMatchObject({ mark: 'fragile', status: 'REGISTERED' })
})

test('once it has set out, it is neither changed nor cancelled; an unknown one never', () => {
  const { told, begin, runDays, take, refusal } = world()
  const { purchaseOrderNo } = begin('R-1')
  const request = byTruck([purchaseOrderNo])
  const selfDeliveryNo = take({ type: 'self-delivery-registered', request })
  runDays(1.5)
  expect(told('shipment_shipped')).toHaveLength(1)
  expect(refusal({ type: 'self-delivery-changed', selfDeliveryNo, request })).toBe('ILLEGAL_STEP')
  expect(refusal({ type: 'self-delivery-cancelled', selfDeliveryNo, reason: null })).toBe('ILLEGAL_STEP')
  expect(refusal({ type: 'self-delivery-cancelled', selfDeliveryNo: 'SD-0', reason: null })).toBe(
    'SELF_DELIVERY_UNKNOWN',
  )
})

test('cancelled, it brings nothing, and its purchase order may go with a pickup', () => {
  const { told, begin, runDays, take, refusal, pickup } = world()
  const order = begin('R-1')
  const selfDeliveryNo = take({ type: 'self-delivery-registered', request: byTruck([order.purchaseOrderNo]) })
  const booked = { type: 'pickup-booked', request: pickup([order.purchaseOrderNo], 2) } as const
  expect(refusal(booked)).toBe('PURCHASE_ORDER_BOOKED')
  take({ type: 'self-delivery-cancelled', selfDeliveryNo, reason: null })
  expect(refusal(booked)).toBe('TAKEN')
  runDays(1)
  expect(told('shipment_shipped')).toEqual([])
})
