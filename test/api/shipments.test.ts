import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  CancelShipmentDocument,
  CreateShipmentDocument,
  DispatchShipmentDocument,
  FinishPurchaseOrderDeliveryDocument,
  PurchaseOrderOfDocument,
  ReceiveShipmentDocument,
  RecordShipmentArrivalDocument,
  ShipmentsDocument,
  UpdateShipmentDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { addShipments } from '../support/inbound-records.ts'
import { globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('a shipment', (databaseKind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let inbound: ReturnType<typeof inboundActions>
  let a: string
  let b: string
  beforeAll(async () => {
    api = await startApi(databaseKind)
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    inbound = inboundActions(api, supplier, operator)
    const skus = await addSkus(api, supplier, 2)
    a = skus.get('SKU-0001')!
    b = skus.get('SKU-0002')!
  })
  afterAll(() => api.close())

  const read = async (id: string) =>
    (await api.query(supplier.token, PurchaseOrderOfDocument, { id })).data.purchaseOrder!
  const confirmed = async (units: Record<string, number>) => {
    const { id } = await inbound.order(units)
    await inbound.confirm(id)
    return id
  }
  const tryDraft = async (purchaseOrderId: string, units: Record<string, number>, number: string = randomUUID()) => {
    const input = { purchaseOrderId, number, lines: inbound.linesOf(units) }
    return (await api.query(supplier.token, CreateShipmentDocument, { input })).data.result
  }
  const update = async (shipmentId: string, units: Record<string, number>) =>
    (await api.query(supplier.token, UpdateShipmentDocument, { input: { shipmentId, lines: inbound.linesOf(units) } }))
      .data.result
  const cancel = async (shipmentId: string) =>
    (await api.query(supplier.token, CancelShipmentDocument, { input: { shipmentId } })).data.result
  const tryDispatch = async (
    shipmentId: string,
    change: { carrier?: string; trackingNumber?: string; cartonCount?: number } = {},
  ) => {
    const how = { deliveryType: 'TRUCK' as const, carrier: '德邦', trackingNumber: 'B12345', cartonCount: 3 }
    return (await api.query(supplier.token, DispatchShipmentDocument, { input: { shipmentId, ...how, ...change } }))
      .data.result
  }
  const finish = async (purchaseOrderId: string) =>
    (await api.query(supplier.token, FinishPurchaseOrderDeliveryDocument, { input: { purchaseOrderId } })).data.result
  const found = (skuId: string, goodQuantity: number, defective = 0) => ({
    skuId: globalId('Sku', skuId),
    goodQuantity,
    defects: defective === 0 ? [] : [{ reason: 'PACKAGING' as const, quantity: defective }],
  })

  test('goes from draft to received, and its purchase order with it: 10, 15, 17, 20, 21, 40', async () => {
    const ordered = await inbound.order({ [a]: 10 })
    const codes = [ordered.statusCode, (await inbound.confirm(ordered.id)).statusCode]
    const { id } = await inbound.draft(ordered.id, { [a]: 10 })
    codes.push((await read(ordered.id)).statusCode)
    const shipped = await inbound.dispatch(id)
    codes.push(shipped.purchaseOrder!.statusCode)
    expect(shipped).toMatchObject({
      status: 'SHIPPED',
      deliveryType: 'EXPRESS',
      carrier: '顺丰',
      cartonCount: 2,
      shippedAt: TEST_NOW.toISOString(),
    })
    codes.push((await inbound.arrive(id)).purchaseOrder!.statusCode)
    const received = await inbound.receive(id, [found(a, 7, 2)])
    codes.push(received.purchaseOrder!.statusCode)
    expect(codes).toEqual([10, 15, 17, 20, 21, 40])
    expect(received.lines).toMatchObject([
      {
        quantity: 10,
        goodQuantity: 7,
        defectiveQuantity: 2,
        missingQuantity: 1,
        defects: [{ reason: 'PACKAGING', label: 'Packaging broken', quantity: 2 }],
      },
    ])
    expect((await read(ordered.id)).lines).toMatchObject([
      { confirmedQuantity: 10, shippedQuantity: 10, goodQuantity: 7, defectiveQuantity: 2 },
    ])
  })

  test('of two makes the purchase order PARTLY_RECEIVED (30), then RECEIVED (40)', async () => {
    const orderId = await confirmed({ [a]: 10 })
    const [first, second] = [await inbound.draft(orderId, { [a]: 6 }), await inbound.draft(orderId, { [a]: 4 })]
    for (const { id } of [first, second]) {
      await inbound.dispatch(id)
      await inbound.arrive(id)
    }
    expect((await inbound.receive(first.id, [found(a, 6)])).purchaseOrder?.statusCode).toBe(30)
    expect((await inbound.receive(second.id, [found(a, 4)])).purchaseOrder?.statusCode).toBe(40)
  })

  test('of less than confirmed leaves the purchase order open until the supplier ships no more', async () => {
    const orderId = await confirmed({ [a]: 10 })
    expect(await finish(orderId)).toMatchObject({ __typename: 'IllegalStep', state: 'CONFIRMED' })
    const { id } = await inbound.draft(orderId, { [a]: 6 })
    await inbound.dispatch(id)
    await inbound.arrive(id)
    expect((await inbound.receive(id, [found(a, 6)])).purchaseOrder?.status).toBe('PARTLY_RECEIVED')
    const draft = await inbound.draft(orderId, { [a]: 1 })
    expect(await finish(orderId)).toMatchObject({ __typename: 'IllegalStep', state: 'PARTLY_RECEIVED' })
    await cancel(draft.id)
    expect(await finish(orderId)).toMatchObject({
      purchaseOrder: { status: 'RECEIVED', deliveryFinishedAt: TEST_NOW.toISOString() },
    })
    expect(await tryDraft(orderId, { [a]: 1 })).toMatchObject({ __typename: 'IllegalStep' })
  })

  test('is at most what is confirmed, not shipped and in no other draft; cancelled, its units are free again', async () => {
    const orderId = await confirmed({ [a]: 10, [b]: 5 })
    const { id } = await inbound.draft(orderId, { [a]: 6 })
    expect(await tryDraft(orderId, { [a]: 5 })).toMatchObject({ __typename: 'InvalidInput', field: 'lines.0.quantity' })
    expect(await update(id, { [a]: 10, [b]: 5 })).toMatchObject({ __typename: 'UpdateShipmentPayload' })
    expect(await update(id, { [a]: 11 })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await tryDraft(orderId, { [b]: 1 })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await cancel(id)).toMatchObject({
      shipment: { status: 'CANCELLED', purchaseOrder: { status: 'CONFIRMED' } },
    })
    expect(await tryDraft(orderId, { [a]: 10, [b]: 5 })).toMatchObject({ __typename: 'CreateShipmentPayload' })
  })

  test('that has left is neither changed, cancelled nor shipped again', async () => {
    const { id } = await inbound.draft(await confirmed({ [a]: 10 }), { [a]: 6 })
    await inbound.dispatch(id)
    for (const answer of [await update(id, { [a]: 1 }), await cancel(id), await tryDispatch(id)]) {
      expect(answer).toMatchObject({ __typename: 'IllegalStep', state: 'SHIPPED', possible: ['ARRIVED'] })
    }
  })

  test.each([
    [{ carrier: ' ' }, 'carrier'],
    [{ carrier: 'x'.repeat(101) }, 'carrier'],
    [{ trackingNumber: 'a b' }, 'trackingNumber'],
    [{ cartonCount: 0 }, 'cartonCount'],
    [{ cartonCount: 100 }, 'cartonCount'],
  ])('shipped with %j is InvalidInput', async (change, field) => {
    const { id } = await inbound.draft(await confirmed({ [a]: 10 }), { [a]: 6 })
    expect(await tryDispatch(id, change)).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await tryDispatch(id, { cartonCount: 99 })).toMatchObject({ __typename: 'DispatchShipmentPayload' })
  })

  test('shipped by ten clients at once is shipped once', async () => {
    const orderId = await confirmed({ [a]: 10 })
    const { id } = await inbound.draft(orderId, { [a]: 6 })
    const answers = await Promise.all(Array.from({ length: 10 }, () => tryDispatch(id)))
    expect(answers.filter(({ __typename }) => __typename === 'DispatchShipmentPayload')).toHaveLength(1)
    expect((await read(orderId)).lines[0]?.shippedQuantity).toBe(6)
  })

  test('drafted by ten clients at once never sets aside more than there is', async () => {
    const orderId = await confirmed({ [a]: 10 })
    const answers = await Promise.all(Array.from({ length: 10 }, () => tryDraft(orderId, { [a]: 3 })))
    expect(answers.filter(({ __typename }) => __typename === 'CreateShipmentPayload')).toHaveLength(3)
  })

  test('has a number once for each supplier', async () => {
    const orderId = await confirmed({ [a]: 10 })
    await tryDraft(orderId, { [a]: 1 }, 'S-1')
    expect(await tryDraft(orderId, { [a]: 1 }, 'S-1')).toMatchObject({ __typename: 'InvalidInput', field: 'number' })
  })

  test('is one of at most 50 of a purchase order', async () => {
    const [id] = await addShipments(api, supplier, a, 50)
    const { purchaseOrderId } = await api.prisma.shipment.findUniqueOrThrow({ where: { id: id! } })
    expect(await tryDraft(globalId('PurchaseOrder', purchaseOrderId), { [a]: 1 })).toMatchObject({
      __typename: 'LimitReached',
      limit: 50,
    })
  })

  test('arrives and is received by the platform only, in this order, every line told once', async () => {
    const { id } = await inbound.draft(await confirmed({ [a]: 10, [b]: 5 }), { [a]: 6, [b]: 5 })
    const input = { shipmentId: id, lines: [found(a, 6), found(b, 5)] }
    const receive = async (token: string, change: object = {}) =>
      api.query(token, ReceiveShipmentDocument, { input: { ...input, ...change } })
    const arrival = await api.query(supplier.token, RecordShipmentArrivalDocument, { input: { shipmentId: id } })
    expect(arrival.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await receive(supplier.token)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await receive(operator)).data.result).toMatchObject({ __typename: 'IllegalStep', state: 'DRAFT' })
    await inbound.dispatch(id)
    expect((await receive(operator)).data.result).toMatchObject({ __typename: 'IllegalStep', state: 'SHIPPED' })
    await inbound.arrive(id)
    expect((await receive(operator, { lines: [found(a, 6)] })).data.result).toMatchObject({ field: 'lines' })
    expect((await receive(operator, { lines: [found(a, 5, 2), found(b, 5)] })).data.result).toMatchObject({
      __typename: 'InvalidInput',
      field: 'lines.0',
    })
    expect((await receive(operator)).data.result).toMatchObject({ __typename: 'ReceiveShipmentPayload' })
    expect((await receive(operator)).data.result).toMatchObject({ __typename: 'IllegalStep', state: 'RECEIVED' })
  })

  test('is listed by status and time, and notes when goods of a SKU first came to a warehouse (COLD-1)', async () => {
    await addShipments(api, supplier, a, 3)
    await inbound.bring(b, 4)
    const list = async (where: object) =>
      (await api.query(supplier.token, ShipmentsDocument, { where })).data.shipments.nodes.length
    expect(await list({})).toBe(4)
    expect(await list({ status: 'DRAFT' })).toBe(3)
    expect(await list({ status: 'DRAFT', createdBefore: TEST_NOW.toISOString() })).toBe(2)
    expect(await list({ createdFrom: TEST_NOW.toISOString() })).toBe(2)
    const skus = await api.prisma.sku.findMany({ where: { supplierId: supplier.id }, orderBy: { skuCode: 'asc' } })
    expect(skus.map(({ firstWarehousedAt }) => firstWarehousedAt)).toEqual([null, TEST_NOW])
  })

  test('conserves units over any history: received <= shipped <= confirmed, and the lines are the sums of the shipments', async () => {
    const step = fc.record({
      kind: fc.constantFrom('draft', 'update', 'dispatch', 'cancel', 'arrive', 'receive'),
      which: fc.nat(5),
      units: fc.integer({ min: 0, max: 8 }),
      defective: fc.nat(3),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        const orderId = await confirmed({ [a]: 12 })
        const ids: string[] = []
        for (const { kind, which, units, defective } of steps) {
          const id = ids[which % Math.max(1, ids.length)]
          if (kind === 'draft') {
            const made = await tryDraft(orderId, { [a]: units })
            if (made.__typename === 'CreateShipmentPayload') ids.push(made.shipment!.id)
          } else if (id) {
            await act(kind, id, units, defective)
          }
          expect(await violations(orderId)).toEqual([])
        }
      }),
      { numRuns: 5 },
    )
  })

  async function act(step: string, id: string, units: number, defective: number): Promise<void> {
    if (step === 'update') await update(id, { [a]: units })
    if (step === 'dispatch') await tryDispatch(id)
    if (step === 'cancel') await cancel(id)
    if (step === 'arrive') await api.query(operator, RecordShipmentArrivalDocument, { input: { shipmentId: id } })
    if (step === 'receive') {
      const input = { shipmentId: id, lines: [found(a, units, defective)] }
      await api.query(operator, ReceiveShipmentDocument, { input })
    }
  }

  /** What is not conserved of a purchase order with one line; nothing, when all is well. */
  async function violations(orderId: string): Promise<string[]> {
    const order = await read(orderId)
    const line = order.lines[0]!
    const sum = (of: (line: (typeof order.shipments.nodes)[0]['lines'][0]) => number | null, statuses: string[]) =>
      order.shipments.nodes
        .filter(({ status }) => statuses.includes(status))
        .reduce((total, shipment) => total + (of(shipment.lines[0]!) ?? 0), 0)
    const claims = {
      shipped: line.shippedQuantity === sum(({ quantity }) => quantity, ['SHIPPED', 'ARRIVED', 'RECEIVED']),
      good: line.goodQuantity === sum(({ goodQuantity }) => goodQuantity, ['RECEIVED']),
      defective: line.defectiveQuantity === sum(({ defectiveQuantity }) => defectiveQuantity, ['RECEIVED']),
      'received <= shipped': line.goodQuantity + line.defectiveQuantity <= line.shippedQuantity,
      'shipped + drafted <= confirmed':
        line.shippedQuantity + sum(({ quantity }) => quantity, ['DRAFT']) <= line.confirmedQuantity!,
    }
    return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]))
  }
})
