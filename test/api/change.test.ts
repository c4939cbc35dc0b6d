import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, addViewer, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus } from '../support/records.ts'
import { SetJitStockDocument } from '../generated/graphql.ts'

describeOnEachDatabase('a change', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let skuId: string
  beforeAll(async () => {
    api = await startApi(kind)
  })
  afterAll(() => api.close())

  async function start(): Promise<void> {
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    skuId = Buffer.from(`Sku:${skus.get('SKU-0001')}`).toString('base64')
  }
  const set = async (sellableQuantity: number, idempotencyKey: string, token = supplier.token) =>
    (await api.query(token, SetJitStockDocument, { input: { skuId, sellableQuantity, idempotencyKey } })).data
      .setJitStock
  const movements = () => api.prisma.stockMovement.findMany({ where: { supplierId: supplier.id } })

  test('asked for 50 times at once with one idempotency key is made once, with 50 equal answers', async () => {
    await start()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 50 }, () => set(7, key)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ sku: { jitStock: { sellableQuantity: 7 } } })
    expect(await movements()).toHaveLength(1)
  })

  test('with a key used for another input is IdempotencyKeyReused and changes nothing', async () => {
    await start()
    await set(7, 'once')
    expect(await set(8, 'once')).toMatchObject({ __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await movements()).toHaveLength(1)
  })

  test('with the key of another supplier is a change of its own', async () => {
    await start()
    await set(7, 'shared')
    await start()
    expect(await set(9, 'shared')).toMatchObject({ sku: { jitStock: { sellableQuantity: 9 } } })
  })

  test('that was refused leaves its key free', async () => {
    await start()
    expect(await set(-1, 'free')).toMatchObject({ __typename: 'InvalidInput' })
    expect(await set(3, 'free')).toMatchObject({ sku: { jitStock: { sellableQuantity: 3 } } })
  })

  test.each(['', ' ', 'a b', 'ключ', 'k'.repeat(101)])('with the key %j is InvalidInput', async (key) => {
    await start()
    expect(await set(3, key)).toMatchObject({ __typename: 'InvalidInput', field: 'idempotencyKey' })
  })

  test('by a viewer is FORBIDDEN, by an operator is made', async () => {
    await start()
    const input = { skuId, sellableQuantity: 1 }
    const refused = await api.query(await addViewer(api, supplier), SetJitStockDocument, { input })
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await movements()).toHaveLength(0)
    expect(await set(1, 'by operator', await addOperator(api))).toMatchObject({ __typename: 'InvalidInput' })
    expect(await set(1, 'by-operator', await addOperator(api))).toMatchObject({ __typename: 'SetJitStockPayload' })
  })

  test('is refused in the language of the request', async () => {
    await start()
    const query = `mutation { setJitStock(input: { skuId: "${skuId}", sellableQuantity: -1 }) { ... on Refusal { message en: message(language: EN) ruleId } } }`
    const ask = async (headers: Record<string, string>) => {
      const response = await api.post('/graphql', JSON.stringify({ query }), {
        authorization: `Bearer ${supplier.token}`,
        ...headers,
      })
      return (await response.json()).data.setJitStock
    }
    const refused = await ask({ 'accept-language': 'fr, zh-CN;q=0.9, en;q=0.8' })
    expect(refused).toMatchObject({ en: expect.stringContaining('a whole number'), ruleId: 'SYNC-3' })
    expect(refused.message).toContain('整数')
    expect((await ask({})).message).toBe(refused.en)
  })

  test('writes the stock ledger: the change and the count after it', async () => {
    await start()
    await set(250, 'a')
    expect(await movements()).toMatchObject([
      { kind: 'SET_BY_SUPPLIER', quantityChange: 150, quantityAfter: 250, lockedChange: 0, lockedAfter: 0 },
    ])
  })
})
