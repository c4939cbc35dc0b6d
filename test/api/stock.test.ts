import { afterAll, beforeAll, expect, test } from 'vitest'
import { SetJitStockDocument, ViewerStockDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { poll, pushTo, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus, placeOrder } from '../support/records.ts'

describeOnEachDatabase('setJitStock', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let skuId: string
  beforeAll(async () => void (api = await startApi(kind)))
  afterAll(() => api.close())

  async function start(): Promise<void> {
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 2)
    skuId = Buffer.from(`Sku:${skus.get('SKU-0001')}`).toString('base64')
  }

  const set = async (input: { sellableQuantity: number; expectedSellableQuantity?: number }) =>
    (await api.query(supplier.token, SetJitStockDocument, { input: { skuId, ...input } })).data.setJitStock

  const polled = async () => (await poll(api, supplier)).body.items[0]?.sellable_quantity

  test('is in the next poll (SYNC-5)', async () => {
    await start()
    expect(await set({ sellableQuantity: 42 })).toEqual({
      __typename: 'SetJitStockPayload',
      sku: {
        id: skuId,
        code: 'SKU-0001',
        jitStock: { sellableQuantity: 42, lockedQuantity: 0, updatedAt: TEST_NOW.toISOString() },
      },
    })
    expect(await polled()).toBe(42)
  })

  test('leaves the units locked for orders as they are', async () => {
    await start()
    await pushTo(api, supplier, placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 7 }]))
    await set({ sellableQuantity: 0 })
    const { data } = await api.query(supplier.token, ViewerStockDocument)
    expect(data.viewer.supplier?.skus.nodes[0]?.jitStock).toMatchObject({ sellableQuantity: 0, lockedQuantity: 7 })
  })

  test('with the expected quantity is made, with another is StockChanged with the current one', async () => {
    await start()
    expect(await set({ sellableQuantity: 90, expectedSellableQuantity: 100 })).toMatchObject({
      __typename: 'SetJitStockPayload',
    })
    expect(await set({ sellableQuantity: 80, expectedSellableQuantity: 100 })).toEqual({
      __typename: 'StockChanged',
      code: 'STOCK_CHANGED',
      message: 'The sellable quantity is 90 by now. Decide anew from it.',
      current: { sellableQuantity: 90 },
    })
    expect(await polled()).toBe(90)
  })

  test('of 20 clients that expect the same quantity, one succeeds', async () => {
    await start()
    const changes = Array.from({ length: 20 }, (_, index) =>
      set({ sellableQuantity: 200 + index, expectedSellableQuantity: 100 }),
    )
    const answers = await Promise.all(changes)
    expect(answers.filter(({ __typename }) => __typename === 'SetJitStockPayload')).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'StockChanged')).toHaveLength(19)
  })

  test('to -1 is InvalidInput and changes nothing (SYNC-3)', async () => {
    await start()
    expect(await set({ sellableQuantity: -1 })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'sellableQuantity',
    })
    expect(await polled()).toBe(100)
  })

  test('to half a unit is no valid request', async () => {
    await start()
    const answer = await api.query(supplier.token, SetJitStockDocument, { input: { skuId, sellableQuantity: 1.5 } })
    expect(answer.errors).toHaveLength(1)
    expect(await polled()).toBe(100)
  })

  test('creates the stock of a SKU that had none', async () => {
    supplier = await api.addSupplier()
    const data = { supplierId: supplier.id, skuCode: 'NEW', titleZh: '', titleEn: '' }
    const sku = await api.prisma.sku.create({ data })
    skuId = Buffer.from(`Sku:${sku.id}`).toString('base64')
    await set({ sellableQuantity: 5 })
    expect(await polled()).toBe(5)
  })

  test('twice in one mutation shows each time the stock that it made', async () => {
    await start()
    const change = (units: number) =>
      `setJitStock(input: { skuId: "${skuId}", sellableQuantity: ${units} }) { ... on SetJitStockPayload { sku { jitStock { sellableQuantity } } } }`
    const { data } = await api.query(supplier.token, `mutation { a: ${change(1)} b: ${change(2)} }`)
    expect(data).toEqual({
      a: { sku: { jitStock: { sellableQuantity: 1 } } },
      b: { sku: { jitStock: { sellableQuantity: 2 } } },
    })
  })

  test('of a SKU that had none matches an expected 0, once, and no other number', async () => {
    supplier = await api.addSupplier()
    const data = { supplierId: supplier.id, skuCode: 'NEW', titleZh: '', titleEn: '' }
    skuId = Buffer.from(`Sku:${(await api.prisma.sku.create({ data })).id}`).toString('base64')
    expect(await set({ sellableQuantity: 5, expectedSellableQuantity: 1 })).toMatchObject({
      __typename: 'StockChanged',
      current: { sellableQuantity: 0 },
    })
    const answers = await Promise.all(
      [6, 7].map((units) => set({ sellableQuantity: units, expectedSellableQuantity: 0 })),
    )
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['SetJitStockPayload', 'StockChanged'])
  })

  test('of an id that is no uuid is NotFound, never a fault', async () => {
    await start()
    for (const id of ['x', "1' OR 1=1", 'a\0b']) {
      skuId = Buffer.from(`Sku:${id}`).toString('base64')
      expect(await set({ sellableQuantity: 5 })).toMatchObject({ __typename: 'NotFound' })
    }
  })
})
