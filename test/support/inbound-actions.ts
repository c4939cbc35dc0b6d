import { randomUUID } from 'node:crypto'
import type { ReceivedShipmentLine } from '../generated/graphql.ts'
import {
  ConfirmPurchaseOrderDocument,
  CreatePurchaseOrderDocument,
  CreateShipmentDocument,
  DispatchShipmentDocument,
  ReceiveShipmentDocument,
  RecordShipmentArrivalDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { globalId } from './order-records.ts'

/** What was answered, as a payload or a refusal. */
type Answer = { __typename: string }

/** The payload; a refusal fails the test. */
function made<Result extends Answer, Name extends string>(result: Result, typename: Name) {
  if (result.__typename !== typename) throw new Error(`${typename}: ${JSON.stringify(result)}`)
  return result as Extract<Result, { __typename: Name }>
}

export type UnitsBySku = Record<string, number>

/** What the parties of an inbound do, each through the API; units are given by SKU row id. */
export function inboundActions(api: TestApi, supplier: TestSupplier, operator: string) {
  const linesOf = (units: UnitsBySku) =>
    Object.entries(units).map(([skuId, quantity]) => ({ skuId: globalId('Sku', skuId), quantity }))

  const order = async (units: UnitsBySku, type: 'WAREHOUSE_STOCK' | 'JIT' = 'WAREHOUSE_STOCK') => {
    const { data } = await api.query(operator, CreatePurchaseOrderDocument, {
      input: {
        supplierId: globalId('Supplier', supplier.id),
        number: `PO-${randomUUID()}`,
        type,
        warehouseCode: 'HZ',
        lines: linesOf(units).map((line) => ({ ...line, supplyPrice: '12.50' })),
      },
    })
    return made(data.result, 'CreatePurchaseOrderPayload').purchaseOrder!
  }

  const confirm = async (purchaseOrderId: string) => {
    const { data } = await api.query(supplier.token, ConfirmPurchaseOrderDocument, { input: { purchaseOrderId } })
    return made(data.result, 'ConfirmPurchaseOrderPayload').purchaseOrder!
  }

  const draft = async (purchaseOrderId: string, units: UnitsBySku) => {
    const input = { purchaseOrderId, number: `S-${randomUUID()}`, lines: linesOf(units) }
    const { data } = await api.query(supplier.token, CreateShipmentDocument, { input })
    return made(data.result, 'CreateShipmentPayload').shipment!
  }

  const dispatch = async (shipmentId: string) => {
    const how = { deliveryType: 'EXPRESS', carrier: '顺丰', trackingNumber: 'SF1', cartonCount: 2 } as const
    const { data } = await api.query(supplier.token, DispatchShipmentDocument, { input: { shipmentId, ...how } })
    return made(data.result, 'DispatchShipmentPayload').shipment!
  }

  const arrive = async (shipmentId: string) => {
    const { data } = await api.query(operator, RecordShipmentArrivalDocument, { input: { shipmentId } })
    return made(data.result, 'RecordShipmentArrivalPayload').shipment!
  }

  const receive = async (shipmentId: string, lines: ReceivedShipmentLine[]) => {
    const { data } = await api.query(operator, ReceiveShipmentDocument, { input: { shipmentId, lines } })
    return made(data.result, 'ReceiveShipmentPayload').shipment!
  }

  return {
    linesOf,
    order,
    confirm,
    draft,
    dispatch,
    arrive,
    receive,

    /** All of it up to the receipt: `good` units of one SKU, and `defective` ones with a broken label. */
    bring: async (skuId: string, good: number, defective = 0) => {
      const { id } = await order({ [skuId]: good + defective })
      await confirm(id)
      const shipment = await draft(id, { [skuId]: good + defective })
      await dispatch(shipment.id)
      await arrive(shipment.id)
      const defects = defective === 0 ? [] : [{ reason: 'LABEL' as const, quantity: defective }]
      await receive(shipment.id, [{ skuId: globalId('Sku', skuId), goodQuantity: good, defects }])
      return { purchaseOrderId: id, shipmentId: shipment.id }
    },
  }
}
