import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  ConfirmPurchaseOrderDocument,
  CreatePurchaseOrderDocument,
  CreateShipmentDocument,
  PurchaseOrdersDocument,
  ReplenishmentDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { globalId } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('replenishment (REP-1)', (databaseKind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let inbound: ReturnType<typeof inboundActions>
  let skuId: string
  beforeAll(async () => {
    api = await startApi(databaseKind)
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
    inbound = inboundActions(api, supplier, operator)
    skuId = (await addSkus(api, supplier, 2)).get('SKU-0001')!
  })
  afterAll(() => api.close())

  /** An order of the SKU, paid at an instant. */
  async function sell(quantity: number, paidAt: string, change: object = {}): Promise<void> {
    await api.prisma.order.create({
      data: {
        supplierId: supplier.id,
        tradeOrderId: randomUUID(),
        status: 'PAID',
        fulfilment: 'WAREHOUSE',
        market: 'DE',
        paidAt: new Date(paidAt),
        totalMinor: 100n,
        currency: 'EUR',
        lines: { create: { skuId, quantity, reservedQuantity: quantity, unitPriceMinor: 100n } },
        ...change,
      },
    })
  }
  const advice = async (asOf?: string) => {
    const { data } = await api.query(supplier.token, ReplenishmentDocument, asOf === undefined ? {} : { asOf })
    return data.skus.nodes.map(({ replenishmentAdvice }) => replenishmentAdvice)
  }
  const create = async (quantity: number, type: 'WAREHOUSE_STOCK' | 'JIT' = 'WAREHOUSE_STOCK') => {
    const input = {
      supplierId: globalId('Supplier', supplier.id),
      number: randomUUID(),
      type,
      warehouseCode: 'DG' as const,
      lines: [{ skuId: globalId('Sku', skuId), quantity, supplyPrice: '1' }],
    }
    const { result } = (await api.query(operator, CreatePurchaseOrderDocument, { input })).data
    if (result.__typename !== 'CreatePurchaseOrderPayload') throw new Error(JSON.stringify(result))
    return result
  }

  test('counts what was sold in the 28 business days before the day, from its first to its last millisecond in Shanghai', async () => {
    await sell(1, '2026-01-04T15:59:59.999Z')
    await sell(2, '2025-12-07T16:00:00.000Z')
    await sell(100, '2026-01-04T16:00:00.000Z')
    await sell(100, '2025-12-07T15:59:59.999Z')
    await sell(100, '2026-01-01T00:00:00Z', { status: 'CANCELLED', cancelledAt: TEST_NOW, cancelledBy: 'BUYER' })
    await sell(4, '2026-01-01T00:00:00Z', { fulfilment: 'JIT' })
    const [sold, unsold] = await advice()
    expect(sold).toMatchObject({
      asOf: '2026-01-05',
      salesFrom: '2025-12-08',
      weeks: 4,
      soldUnits: 7,
      averageWeeklySales: '1.75',
      range: { minUnits: 4, maxUnits: 4 },
    })
    expect(unsold).toMatchObject({ soldUnits: 0, averageWeeklySales: '0.00', range: null })
    expect((await advice('2026-01-06'))[0]?.soldUnits).toBe(105)
    expect((await advice('0001-01-01'))[0]).toMatchObject({ asOf: '0001-01-01', soldUnits: 0 })
  })

  test('tells what is on hand and on the way: shipped or arrived, not drafted nor received', async () => {
    await api.prisma.warehouseStock.createMany({
      data: ['HZ', 'SZ'].map((warehouseCode) => ({
        skuId,
        warehouseCode,
        onHandQuantity: 7,
        lockedQuantity: 1,
        observedAt: TEST_NOW,
      })),
    })
    const { id } = await inbound.order({ [skuId]: 100 })
    await inbound.confirm(id)
    await inbound.draft(id, { [skuId]: 1 })
    await inbound.dispatch((await inbound.draft(id, { [skuId]: 10 })).id)
    const arrived = await inbound.draft(id, { [skuId]: 20 })
    await inbound.dispatch(arrived.id)
    await inbound.arrive(arrived.id)
    await inbound.bring(skuId, 5)
    expect((await advice())[0]).toMatchObject({ onHandUnits: 14, onTheWayUnits: 30 })
  })

  test('warns of a purchase order of 17 or 23 with weekly sales of 10, not of 18 or 22, and refuses none', async () => {
    await sell(40, '2026-01-01T00:00:00Z')
    for (const [quantity, isWarned] of [
      [17, true],
      [18, false],
      [22, false],
      [23, true],
    ] as const) {
      const { replenishmentWarnings, purchaseOrder } = await create(quantity)
      expect(replenishmentWarnings.map((warning) => warning.quantity)).toEqual(isWarned ? [quantity] : [])
      expect(purchaseOrder?.lines[0]?.replenishmentWarning?.ruleId).toBe(isWarned ? 'REP-1' : undefined)
    }
    expect((await create(17)).replenishmentWarnings).toEqual([
      {
        sku: { code: 'SKU-0001' },
        quantity: 17,
        range: { minUnits: 18, maxUnits: 22 },
        soldUnits: 40,
        asOf: '2026-01-05',
        message: '17 units at once; 18 to 22 are advised (1.8 to 2.2 times the average weekly sales).',
        ruleId: 'REP-1',
      },
    ])
  })

  test('warns of neither a JIT purchase order nor a SKU without sales', async () => {
    expect((await create(1000)).replenishmentWarnings).toEqual([])
    await sell(40, '2026-01-01T00:00:00Z')
    expect((await create(1000, 'JIT')).replenishmentWarnings).toEqual([])
  })

  test('judges the confirmed quantity once there is one, and each shipment by itself', async () => {
    await sell(40, '2026-01-01T00:00:00Z')
    const { purchaseOrder } = await create(44)
    const purchaseOrderId = purchaseOrder!.id
    const lines = inbound.linesOf({ [skuId]: 40 })
    const confirmed = await api.query(supplier.token, ConfirmPurchaseOrderDocument, {
      input: { purchaseOrderId, lines, reason: 'capacity' },
    })
    expect(confirmed.data.result).toMatchObject({ replenishmentWarnings: [{ quantity: 40 }] })
    const ship = async (units: number) => {
      const input = { purchaseOrderId, number: randomUUID(), lines: inbound.linesOf({ [skuId]: units }) }
      return (await api.query(supplier.token, CreateShipmentDocument, { input })).data.result
    }
    expect(await ship(22)).toMatchObject({ replenishmentWarnings: [] })
    expect(await ship(5)).toMatchObject({ replenishmentWarnings: [{ quantity: 5 }] })
  })

  test('on a page of purchase orders with their shipments costs as many statements for 10 as for 2', async () => {
    await sell(40, '2026-01-01T00:00:00Z')
    const add = async (count: number) => {
      for (let made = 0; made < count; made += 1) {
        const { purchaseOrder } = await create(10)
        await inbound.confirm(purchaseOrder!.id)
        await inbound.draft(purchaseOrder!.id, { [skuId]: 5 })
      }
    }
    const ask = () => api.counting(() => api.query(supplier.token, PurchaseOrdersDocument, { first: 20 }))
    await add(2)
    const few = await ask()
    await add(8)
    const many = await ask()
    expect(many.result.data.purchaseOrders.nodes).toHaveLength(10)
    expect(many.result.data.purchaseOrders.nodes[0]?.shipments.nodes[0]?.lines[0]?.replenishmentWarning?.quantity).toBe(
      5,
    )
    expect(many.statements.length).toBe(few.statements.length)
  })
})
