import { expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY } from '../../test/mock-platform/simulated-in-test.ts'
import { DEFECT_REASONS } from '../contract/inbound-events.ts'
import { InputRefused } from './input-refused.ts'
import type { ParameterChange } from './parameters.ts'
import { stepShipment } from './shipments.ts'

const HOUR = DAY / 24
const parameters = (change: ParameterChange = {}): ParameterChange => ({
  ...change,
  purchaseOrders: { refusedRate: 0, lessRate: 0, ...change.purchaseOrders },
})
const skus = (count: number) => Array.from({ length: count }, (_, k) => `SKU-${k}`)

test('GEO-2: goods leave 1 to 3 days after the answer, are 1 to 3 days on the road, and 4 to 24 hours in inspection', () => {
  const { told, supplier, runDays } = inboundWorld({ parameters: parameters(), skuCodes: skus(300) })
  runDays(10)
  const confirmedAt = new Map(told('purchase_order_confirmed').map((e) => [e.data.purchase_order_no, e.at]))
  const arrivedAt = new Map(told('shipment_arrived').map((e) => [e.data.shipment_no, e.at]))
  const receivedAt = new Map(told('shipment_received').map((e) => [e.data.shipment_no, e.at]))
  const shipped = told('shipment_shipped')
  expect(shipped).toHaveLength(300)
  for (const { at, data } of shipped) {
    const waited = (at - confirmedAt.get(data.purchase_order_no)!) / DAY
    const onRoad = (arrivedAt.get(data.shipment_no)! - at) / DAY
    const inspected = (receivedAt.get(data.shipment_no)! - arrivedAt.get(data.shipment_no)!) / HOUR
    expect([waited >= 1 && waited <= 3, onRoad >= 1 && onRoad <= 3, inspected >= 4 && inspected <= 24]).toEqual([
      true,
      true,
      true,
    ])
  }
  const warehouses = new Set([...supplier.warehouseStock.values()].map(({ warehouseCode }) => warehouseCode))
  expect([...warehouses].toSorted()).toEqual(['DG', 'HZ', 'SZ'])
})

test('KPI-2: of 10,000 units 2 % do not pass, within 3 sigma, for every reason; the others are in stock', () => {
  const { told, supplier, runDays } = inboundWorld({
    parameters: parameters({ purchaseOrders: { firstUnits: 10_000 } }),
  })
  runDays(8)
  const [received] = told('shipment_received')
  const [line] = received!.data.lines
  const defective = line!.defects.reduce((sum, { units }) => sum + units, 0)
  expect(Math.abs(defective - 200)).toBeLessThanOrEqual(3 * Math.sqrt(10_000 * 0.02 * 0.98))
  expect(line!.good_units + defective).toBe(10_000)
  expect(line!.defects.length).toBeGreaterThanOrEqual(DEFECT_REASONS.length - 1)
  expect(supplier.warehouseStock.get('A')).toMatchObject({
    onHandUnits: line!.good_units,
    lockedUnits: 0,
    receivedAtMs: received!.at,
  })
})

test.each([
  [0, 60],
  [1, 0],
])('KPI-2: with a defect rate of %d, %d of 60 units are good', (defectRate, good) => {
  const { told, supplier, runDays } = inboundWorld({ parameters: parameters({ shipments: { defectRate } }) })
  runDays(8)
  expect(told('shipment_received')[0]?.data.lines[0]?.good_units).toBe(good)
  expect(supplier.warehouseStock.get('A')?.onHandUnits).toBe(good === 0 ? undefined : good)
})

test('a SKU that never was there gets the next id with its first good units; one that was keeps its own', () => {
  const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 10 }]
  const { supplier, runDays } = inboundWorld({ parameters: parameters(), warehouseStock, skuCodes: ['A', 'B', 'C'] })
  runDays(8)
  const ids = [...supplier.warehouseStock.values()].map(({ scItemId }) => scItemId)
  expect(ids).toEqual([1_000_001, 1_000_002, 1_000_003])
  expect(supplier.warehouseStock.get('A')?.scItemId).toBe(1_000_001)
  expect(supplier.warehouseSkuCodes.toSorted()).toEqual(['A', 'B', 'C'])
})

test('100 units go by express in 5 cartons, 101 by truck in 6, and never in more than 99', () => {
  const sent = (firstUnits: number) => {
    const { told, runDays } = inboundWorld({ parameters: parameters({ purchaseOrders: { firstUnits } }) })
    runDays(6)
    const { delivery_type, carton_count } = told('shipment_shipped')[0]!.data
    return [delivery_type, carton_count]
  }
  expect(sent(100)).toEqual(['EXPRESS', 5])
  expect(sent(101)).toEqual(['TRUCK', 6])
  expect(sent(5000)).toEqual(['TRUCK', 99])
})

test('a shipment that was received can not arrive again: ILLEGAL_STEP, and nothing has changed', () => {
  const { supplier, runDays } = inboundWorld({ parameters: parameters() })
  runDays(8)
  const [shipment] = supplier.shipments.byNo.values()
  expect(() => stepShipment(supplier, shipment!, 'ARRIVED')).toThrow(InputRefused)
  expect(shipment).toMatchObject({ status: 'RECEIVED', order: { status: 'RECEIVED' } })
})
