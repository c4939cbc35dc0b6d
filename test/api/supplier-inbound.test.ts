import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CreatePurchaseOrderInput } from '../generated/graphql.ts'
import {
  CancelPurchaseOrderDocument,
  ConfirmPurchaseOrderDocument,
  CreatePurchaseOrderDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, addViewer, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { takeOrderPaidAt } from '../support/kpi-records.ts'
import { globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

const DAY_MS = 86_400_000

describeOnEachDatabase('an inbound that a supplier starts', (kind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let inbound: ReturnType<typeof inboundActions>
  let skuId: string
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    inbound = inboundActions(api, supplier, operator)
    skuId = (await addSkus(api, supplier, 1)).get('SKU-0001')!
  })
  afterAll(() => api.close())

  const start = async (change: Partial<CreatePurchaseOrderInput> = {}, token = supplier.token, quantity = 20) => {
    const lines = inbound.linesOf({ [skuId]: quantity })
    const header = { number: `IN-${randomUUID()}`, type: 'WAREHOUSE_STOCK', warehouseCode: 'DG' } as const
    return api.query(token, CreatePurchaseOrderDocument, { input: { ...header, lines, ...change } })
  }
  const started = async (quantity?: number) => {
    const { result } = (await start({}, supplier.token, quantity)).data
    if (result.__typename !== 'CreatePurchaseOrderPayload') throw new Error(JSON.stringify(result))
    return { ...result.purchaseOrder!, warnings: result.replenishmentWarnings }
  }
  const cancel = async (purchaseOrderId: string, token = supplier.token) => {
    const input = { purchaseOrderId, reason: 'The truck broke down.' }
    return (await api.query(token, CancelPurchaseOrderDocument, { input })).data.result
  }

  test('is CONFIRMED (15) at once, in full and without a price: nobody is left to confirm it', async () => {
    const order = await started()
    expect(order).toMatchObject({
      createdBy: 'SUPPLIER',
      status: 'CONFIRMED',
      statusCode: 15,
      orderedAt: TEST_NOW.toISOString(),
      confirmedAt: TEST_NOW.toISOString(),
      total: null,
      lines: [{ orderedQuantity: 20, confirmedQuantity: 20, supplyPrice: null }],
      warnings: [],
    })
    const again = { input: { purchaseOrderId: order.id } }
    expect((await api.query(supplier.token, ConfirmPurchaseOrderDocument, again)).data.result).toMatchObject({
      __typename: 'IllegalStep',
    })
  })

  test.each([
    [17, [{ minUnits: 18, maxUnits: 22 }]],
    [18, []],
    [22, []],
    [23, [{ minUnits: 18, maxUnits: 22 }]],
  ])(
    'of %i units with 10 sold a week answers with the ranges %j: a warning, no refusal (REP-1)',
    async (units, ranges) => {
      const paidAt = new Date(TEST_NOW.getTime() - 7 * DAY_MS)
      await takeOrderPaidAt(api, supplier, { paidAt, lines: [{ skuId, quantity: 40 }] })
      const order = await started(units)
      expect(order.status).toBe('CONFIRMED')
      expect(order.warnings.map(({ range }) => range)).toMatchObject(ranges)
    },
  )

  test('goes on as any other: shipped, arrived, received', async () => {
    const { id } = await started(20)
    const shipment = await inbound.draft(id, { [skuId]: 20 })
    await inbound.dispatch(shipment.id)
    await inbound.arrive(shipment.id)
    const line = { skuId: globalId('Sku', skuId), goodQuantity: 20, defects: [] }
    expect(await inbound.receive(shipment.id, [line])).toMatchObject({
      status: 'RECEIVED',
      purchaseOrder: { status: 'RECEIVED' },
    })
  })

  test('is taken back by the supplier, or cancelled by the platform, until something is shipped', async () => {
    const cancelled = { purchaseOrder: { status: 'CANCELLED', isRefused: false } }
    expect(await cancel((await started()).id)).toMatchObject(cancelled)
    expect(await cancel((await started()).id, operator)).toMatchObject({ purchaseOrder: { cancelledBy: 'PLATFORM' } })
    const { id } = await started(20)
    await inbound.dispatch((await inbound.draft(id, { [skuId]: 5 })).id)
    expect(await cancel(id)).toMatchObject({ __typename: 'IllegalStep', state: 'TO_RECEIVE' })
  })

  test('names no price and is no JIT order; an operator names both the price and the supplier', async () => {
    const priced = inbound.linesOf({ [skuId]: 20 }).map((line) => ({ ...line, supplyPrice: '1.00' }))
    const supplierId = globalId('Supplier', supplier.id)
    const answers = [
      await start({ lines: priced }),
      await start({ type: 'JIT' }),
      await start({ supplierId }, operator),
      await start({ lines: priced }, operator),
    ]
    const fields = answers.map(({ data: { result } }) => result.__typename === 'InvalidInput' && result.field)
    expect(fields).toEqual(['lines.0.supplyPrice', 'type', 'lines.0.supplyPrice', 'supplierId'])
  })

  test('is its own: not for another supplier, not with its SKU, and not by a viewer', async () => {
    const other = await api.addSupplier()
    const theirSku = (await addSkus(api, other, 1)).get('SKU-0001')!
    expect((await start({ supplierId: globalId('Supplier', supplier.id) })).data.result.__typename).toBe(
      'CreatePurchaseOrderPayload',
    )
    const notFound = { __typename: 'NotFound' }
    expect((await start({ supplierId: globalId('Supplier', other.id) })).data.result).toMatchObject(notFound)
    expect((await start({ lines: inbound.linesOf({ [theirSku]: 20 }) })).data.result).toMatchObject(notFound)
    const { errors } = await start({}, await addViewer(api, supplier))
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})
