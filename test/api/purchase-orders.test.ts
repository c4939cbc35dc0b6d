import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  CancelPurchaseOrderDocument,
  ConfirmPurchaseOrderDocument,
  CreatePurchaseOrderDocument,
  CreateShipmentDocument,
  InboundByKeyDocument,
  PurchaseOrderOfDocument,
  PurchaseOrdersDocument,
  RefusePurchaseOrderDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { addPurchaseOrders } from '../support/inbound-records.ts'
import { globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('a purchase order', (kind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let inbound: ReturnType<typeof inboundActions>
  let a: string
  let b: string
  beforeAll(async () => {
    api = await startApi(kind)
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
  const confirm = async (input: {
    purchaseOrderId: string
    expectedVersion?: number
    reason?: string
    lines?: object[]
  }) => (await api.query(supplier.token, ConfirmPurchaseOrderDocument, { input } as never)).data.result
  const refuse = async (purchaseOrderId: string, reason = 'no capacity') =>
    (await api.query(supplier.token, RefusePurchaseOrderDocument, { input: { purchaseOrderId, reason } })).data.result
  const cancel = async (purchaseOrderId: string, token = operator) =>
    api.query(token, CancelPurchaseOrderDocument, { input: { purchaseOrderId, reason: 'not wanted' } })
  const newOrder = (change: object = {}) => ({
    supplierId: globalId('Supplier', supplier.id),
    number: `PO-${randomUUID()}`,
    type: 'WAREHOUSE_STOCK' as const,
    warehouseCode: 'SZ' as const,
    wantedOn: '2026-01-20',
    lines: [{ skuId: globalId('Sku', a), quantity: 10, supplyPrice: '12.5' }],
    ...change,
  })
  const create = async (change: object = {}, token = operator) =>
    api.query(token, CreatePurchaseOrderDocument, { input: newOrder(change) })

  test('comes TO_CONFIRM with status 10 and order type 10, its prices and its total', async () => {
    const { data } = await create({ number: 'PO-1' })
    expect(data.result).toMatchObject({
      __typename: 'CreatePurchaseOrderPayload',
      purchaseOrder: {
        number: 'PO-1',
        createdBy: 'PLATFORM',
        status: 'TO_CONFIRM',
        statusCode: 10,
        statusLabel: '待确认',
        type: 'WAREHOUSE_STOCK',
        typeCode: 10,
        warehouseCode: 'SZ',
        orderedAt: TEST_NOW.toISOString(),
        wantedOn: '2026-01-20',
        confirmedAt: null,
        version: 1,
        total: { amount: '125.00', currency: 'CNY' },
        lines: [
          {
            sku: { code: 'SKU-0001' },
            orderedQuantity: 10,
            confirmedQuantity: null,
            supplyPrice: { amount: '12.50', currency: 'CNY' },
          },
        ],
      },
    })
    const events = await api.prisma.event.findMany({ where: { supplierId: supplier.id } })
    expect(events).toMatchObject([{ kind: 'PURCHASE_ORDER_CHANGED' }])
  })

  test('of the platform is not cancelled by the supplier: it may refuse it, until it has confirmed it', async () => {
    const { id } = await inbound.order({ [a]: 10 })
    const refused = { __typename: 'IllegalStep', state: 'TO_CONFIRM', possible: ['CONFIRMED'] }
    expect((await cancel(id, supplier.token)).data.result).toMatchObject(refused)
    await inbound.confirm(id)
    expect((await cancel(id, supplier.token)).data.result).toMatchObject({ state: 'CONFIRMED', possible: ['TO_SHIP'] })
    expect((await read(id)).status).toBe('CONFIRMED')
  })

  test.each([
    [{ number: '' }, 'number'],
    [{ number: 'with space' }, 'number'],
    [{ number: 'x'.repeat(65) }, 'number'],
    [{ lines: [] }, 'lines'],
  ])('with %j is InvalidInput', async (change, field) => {
    expect((await create(change)).data.result).toMatchObject({ __typename: 'InvalidInput', field })
  })

  test('with a wrong price or quantity names the line; with the SKU of another supplier it is NotFound', async () => {
    const line = (change: object) => ({
      lines: [{ skuId: globalId('Sku', a), quantity: 1, supplyPrice: '1.00', ...change }],
    })
    const fields: string[] = []
    for (const change of [
      { supplyPrice: '1.005' },
      { supplyPrice: '-0.01' },
      { supplyPrice: '1000000.01' },
      { quantity: 0 },
    ]) {
      const { result } = (await create(line(change))).data
      fields.push(result.__typename === 'InvalidInput' ? result.field : result.__typename)
    }
    expect(fields).toEqual(['lines.0.supplyPrice', 'lines.0.supplyPrice', 'lines.0.supplyPrice', 'lines.0.quantity'])
    const other = await addSkus(api, await api.addSupplier(), 1)
    const { data } = await create(line({ skuId: globalId('Sku', other.get('SKU-0001')!) }))
    expect(data.result).toMatchObject({ __typename: 'NotFound' })
  })

  test('has a number once for each supplier', async () => {
    expect((await create({ number: 'PO-7' })).data.result.__typename).toBe('CreatePurchaseOrderPayload')
    expect((await create({ number: 'PO-7' })).data.result).toMatchObject({
      __typename: 'InvalidInput',
      field: 'number',
    })
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({ number: 'PO-8' })))
    const made = answers.filter(({ data }) => data.result.__typename === 'CreatePurchaseOrderPayload')
    expect(made).toHaveLength(1)
  })

  test('confirmed in full is CONFIRMED with status 15 and every line confirmed', async () => {
    const { id } = await inbound.order({ [a]: 10, [b]: 5 })
    expect(await inbound.confirm(id)).toMatchObject({
      status: 'CONFIRMED',
      statusCode: 15,
      confirmedAt: TEST_NOW.toISOString(),
      version: 2,
      lines: [{ confirmedQuantity: 10 }, { confirmedQuantity: 5 }],
    })
  })

  test('confirmed in part needs a reason, and its total follows', async () => {
    const { id } = await inbound.order({ [a]: 10, [b]: 5 })
    const lines = inbound.linesOf({ [a]: 4 })
    expect(await confirm({ purchaseOrderId: id, lines })).toMatchObject({ __typename: 'InvalidInput', field: 'reason' })
    expect(await confirm({ purchaseOrderId: id, lines, reason: 'capacity' })).toMatchObject({
      purchaseOrder: {
        confirmationReason: 'capacity',
        total: { amount: '112.50' },
        lines: [{ confirmedQuantity: 4 }, { confirmedQuantity: 5 }],
      },
    })
  })

  test('of type JIT (50) is confirmed in full or refused', async () => {
    const { id, typeCode } = await inbound.order({ [a]: 10 }, 'JIT')
    expect(typeCode).toBe(50)
    const lines = inbound.linesOf({ [a]: 9 })
    expect(await confirm({ purchaseOrderId: id, lines, reason: 'capacity' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'lines',
    })
    expect((await inbound.confirm(id)).status).toBe('CONFIRMED')
  })

  test('is answered once: confirmed or refused again it is IllegalStep', async () => {
    const { id } = await inbound.order({ [a]: 10 })
    expect(await refuse(id)).toMatchObject({
      purchaseOrder: {
        status: 'CANCELLED',
        statusCode: -99,
        isRefused: true,
        cancelledBy: 'SUPPLIER',
        cancelReason: 'no capacity',
      },
    })
    expect(await confirm({ purchaseOrderId: id })).toMatchObject({
      __typename: 'IllegalStep',
      state: 'CANCELLED',
      possible: [],
    })
    const other = await inbound.order({ [a]: 10 })
    await inbound.confirm(other.id)
    expect(await refuse(other.id)).toMatchObject({ __typename: 'IllegalStep', state: 'CONFIRMED' })
    expect(await confirm({ purchaseOrderId: other.id })).toMatchObject({ __typename: 'IllegalStep' })
    expect(await refuse((await inbound.order({ [a]: 1 })).id, ' ')).toMatchObject({ field: 'reason' })
  })

  test('with another version than expected is VersionConflict with what it is now', async () => {
    const { id } = await inbound.order({ [a]: 10 })
    expect(await confirm({ purchaseOrderId: id, expectedVersion: 2 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
      current: { id },
    })
    expect((await read(id)).status).toBe('TO_CONFIRM')
    expect(await confirm({ purchaseOrderId: id, expectedVersion: 1 })).toMatchObject({ purchaseOrder: { version: 2 } })
  })

  test('confirmed and refused by ten clients at once is one of the two', async () => {
    const { id } = await inbound.order({ [a]: 10 })
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? confirm({ purchaseOrderId: id }) : refuse(id))),
    )
    expect(answers.filter(({ __typename }) => __typename !== 'IllegalStep')).toHaveLength(1)
    expect((await read(id)).version).toBe(2)
  })

  test('cancelled by the platform takes its drafts with it; once shipped it is not cancelled', async () => {
    const { id } = await inbound.order({ [a]: 10 })
    await inbound.confirm(id)
    await inbound.draft(id, { [a]: 4 })
    expect((await cancel(id)).data.result).toMatchObject({
      purchaseOrder: { status: 'CANCELLED', isRefused: false, cancelledBy: 'PLATFORM' },
    })
    expect((await read(id)).shipments.nodes).toMatchObject([{ status: 'CANCELLED' }])

    const shipped = await inbound.order({ [a]: 10 })
    await inbound.confirm(shipped.id)
    await inbound.dispatch((await inbound.draft(shipped.id, { [a]: 4 })).id)
    expect((await cancel(shipped.id)).data.result).toMatchObject({
      __typename: 'IllegalStep',
      state: 'TO_RECEIVE',
      possible: ['ARRIVED'],
    })
  })

  test('takes no shipment before it is confirmed', async () => {
    const { id } = await inbound.order({ [a]: 10 })
    const input = { purchaseOrderId: id, number: 'S-1', lines: inbound.linesOf({ [a]: 1 }) }
    const { data } = await api.query(supplier.token, CreateShipmentDocument, { input })
    expect(data.result).toMatchObject({ __typename: 'IllegalStep', state: 'TO_CONFIRM' })
  })

  test('is found by its number, with the supplier by an operator', async () => {
    await addPurchaseOrders(api, supplier, a, 1)
    const ask = async (token: string, supplierCode?: string) => {
      const name = { number: 'PO-00000', ...(supplierCode ? { supplierCode } : {}) }
      const variables = { purchaseOrder: { name }, shipment: { name } }
      return (await api.query(token, InboundByKeyDocument, variables)).data
    }
    expect(await ask(supplier.token)).toEqual({ purchaseOrder: { number: 'PO-00000' }, shipment: null })
    expect(await ask(operator, supplier.code)).toMatchObject({ purchaseOrder: { number: 'PO-00000' } })
    expect(await ask(operator, 'nobody')).toMatchObject({ purchaseOrder: null })
    expect(await ask(supplier.token, 'a\0b')).toMatchObject({ purchaseOrder: null })
  })

  test('is listed by status, type and time, newest or oldest first, in pages', async () => {
    await addPurchaseOrders(api, supplier, a, 8)
    const numbers = async (variables: object) => {
      const { data } = await api.query(supplier.token, PurchaseOrdersDocument, variables)
      return data.purchaseOrders.nodes.map(({ number }) => Number(number.slice(3)))
    }
    expect(await numbers({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(await numbers({ orderBy: 'OLDEST_FIRST', first: 2 })).toEqual([7, 6])
    expect(await numbers({ where: { type: 'JIT' } })).toEqual([3, 7])
    expect(
      await numbers({ where: { status: 'TO_CONFIRM', type: 'JIT', orderedBefore: TEST_NOW.toISOString() } }),
    ).toEqual([3, 7])
    expect(await numbers({ where: { status: 'CANCELLED' } })).toEqual([])
    expect(await numbers({ where: { orderedFrom: new Date(TEST_NOW.getTime() - 60_000).toISOString() } })).toEqual([
      0, 1,
    ])
    const first = await api.query(supplier.token, PurchaseOrdersDocument, { first: 3 })
    expect(first.data.purchaseOrders.totalCount).toBe(8)
    expect(await numbers({ after: first.data.purchaseOrders.pageInfo.endCursor })).toEqual([3, 4, 5, 6, 7])
  })
})
