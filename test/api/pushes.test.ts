import { afterAll, beforeAll, expect, test } from 'vitest'
import { signBody } from '../../mock-platform/contract/signing.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { poll, pushTo, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addSkus, placeOrder } from '../support/records.ts'

describeOnEachDatabase('a pushed order', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => void (api = await startApi(kind)))
  afterAll(() => api.close())

  async function start(units = 100): Promise<void> {
    api.gateway.state = 'up'
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 3, units)
  }

  const stored = async () => ({
    orders: await api.prisma.order.count({ where: { supplierId: supplier.id } }),
    pushes: await api.prisma.push.count({ where: { supplierId: supplier.id } }),
  })

  const stock = async () => {
    const { body } = await poll(api, supplier)
    return body.items.map(({ sellable_quantity, locked_quantity }) => [sellable_quantity, locked_quantity])
  }

  const errorOf = async (response: Response) => {
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    return [response.status, error.code]
  }

  const twoOfFirst = [{ skuCode: 'SKU-0001', quantity: 2 }]

  test('is stored with its details, and its units are in the next poll (SYNC-5)', async () => {
    await start()
    const push = placeOrder(api, supplier, [...twoOfFirst, { skuCode: 'SKU-0003', quantity: 1 }])
    expect((await pushTo(api, supplier, push)).status).toBe(200)
    const order = await api.prisma.order.findFirstOrThrow({
      where: { tradeOrderId: push.data.trade_order_id },
      include: { lines: { orderBy: { quantity: 'desc' } } },
    })
    expect(order).toMatchObject({ status: 'PAID', fulfilment: 'JIT', market: 'DE', totalMinor: 5997n, currency: 'EUR' })
    expect(order.lines).toMatchObject([
      { quantity: 2, reservedQuantity: 2, unitPriceMinor: 1999n },
      { quantity: 1, reservedQuantity: 1, unitPriceMinor: 1999n },
    ])
    expect(await stock()).toEqual([
      [98, 2],
      [100, 0],
      [99, 1],
    ])
  })

  test('that comes twice is one order and draws once; both are acknowledged', async () => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    expect(await (await pushTo(api, supplier, push)).json()).toEqual({ outcome: 'order-taken' })
    expect(await (await pushTo(api, supplier, push)).json()).toEqual({ outcome: 'duplicate' })
    expect(await stored()).toEqual({ orders: 1, pushes: 1 })
    expect((await stock())[0]).toEqual([98, 2])
  })

  test('that comes again in another body, with a newer timestamp, is one order', async () => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    await pushTo(api, supplier, push)
    const again = await pushTo(api, supplier, { ...push, timestamp: push.timestamp + 1 })
    expect(await again.json()).toEqual({ outcome: 'duplicate' })
    expect(await stored()).toEqual({ orders: 1, pushes: 2 })
    expect((await stock())[0]).toEqual([98, 2])
  })

  test('whose DELIVERED and SHIPPED overtake its PAID, or follow it, is one order and draws once (event-order)', async () => {
    await start()
    const told = (push: ReturnType<typeof placeOrder>, order_status: string, afterMs: number) => ({
      ...push,
      timestamp: push.timestamp + afterMs,
      data: { ...push.data, order_status },
    })
    const statuses = (push: ReturnType<typeof placeOrder>) => [
      told(push, 'PAID', 0),
      told(push, 'SHIPPED', 60_000),
      told(push, 'DELIVERED', 120_000),
    ]
    const [overtaken, usual] = [placeOrder(api, supplier, twoOfFirst), placeOrder(api, supplier, twoOfFirst)]
    const outcomes: unknown[] = []
    for (const body of [...statuses(overtaken).toReversed(), ...statuses(usual)]) {
      outcomes.push(((await (await pushTo(api, supplier, body)).json()) as { outcome: string }).outcome)
    }
    expect(outcomes).toEqual(['order-taken', 'duplicate', 'duplicate', 'order-taken', 'duplicate', 'duplicate'])
    expect(await stored()).toEqual({ orders: 2, pushes: 6 })
    expect((await stock())[0]).toEqual([96, 4])
  })

  test('that comes 20 times at once is one order and draws once; all are acknowledged', async () => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    const answers = await Promise.all(Array.from({ length: 20 }, () => pushTo(api, supplier, push)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(await stored()).toEqual({ orders: 1, pushes: 1 })
    expect((await stock())[0]).toEqual([98, 2])
  })

  test('beside 49 others at once never makes stock negative, and every unit is accounted for', async () => {
    await start(60)
    // The SKUs in changing order: locks taken in the order of the lines would deadlock.
    const lines = [1, 2, 3].map((number) => ({ skuCode: `SKU-000${number}`, quantity: number }))
    const pushes = Array.from({ length: 50 }, (_, index) =>
      placeOrder(api, supplier, index % 2 === 0 ? lines : lines.toReversed()),
    )
    const answers = await Promise.all(pushes.map((push) => pushTo(api, supplier, push)))
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect(await stock()).toEqual([
      [10, 50],
      [0, 60],
      [0, 60],
    ])
    const reserved = await api.prisma.orderLine.aggregate({
      where: { order: { supplierId: supplier.id } },
      _sum: { reservedQuantity: true, quantity: true },
    })
    expect(reserved._sum).toEqual({ reservedQuantity: 50 + 60 + 60, quantity: 50 * 6 })
  })

  test('from the warehouse draws nothing here, and asks the platform for its stock', async () => {
    await start()
    const planned = api.timers.planned.length
    expect((await pushTo(api, supplier, placeOrder(api, supplier, twoOfFirst, 'JIT'))).status).toBe(200)
    expect(api.timers.planned).toHaveLength(planned)
    expect((await pushTo(api, supplier, placeOrder(api, supplier, twoOfFirst, 'WAREHOUSE'))).status).toBe(200)
    expect(api.timers.planned).toHaveLength(planned + 1)
    // The JIT order drew two; the other one nothing.
    expect((await stock())[0]).toEqual([98, 2])
  })

  test('takes as many statements with 100 lines as with one', async () => {
    api.gateway.state = 'up'
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 100)
    const one = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 1 }])
    const hundred = placeOrder(
      api,
      supplier,
      [...skus.keys()].map((skuCode) => ({ skuCode, quantity: 1 })),
    )
    const { statements: forOne } = await api.counting(() => pushTo(api, supplier, one))
    const { statements: forHundred } = await api.counting(() => pushTo(api, supplier, hundred))
    expect(forHundred.length).toBe(forOne.length)
  })

  test('unsigned, or changed by one character after signing, is refused and not stored', async () => {
    await start()
    const push = JSON.stringify(placeOrder(api, supplier, twoOfFirst))
    expect(await errorOf(await api.post('/pushes', push, {}))).toEqual([401, 'BAD_SIGNATURE'])
    const authorization = signBody(push, supplier.appKey, supplier.appSecret)
    const tampered = push.replace('"quantity":2', '"quantity":3')
    expect(await errorOf(await api.post('/pushes', tampered, { authorization }))).toEqual([401, 'BAD_SIGNATURE'])
    expect(await stored()).toEqual({ orders: 0, pushes: 0 })
  })

  test('with an unknown SKU is refused with its code and not stored', async () => {
    await start()
    const response = await pushTo(api, supplier, placeOrder(api, supplier, [{ skuCode: 'NO-SUCH', quantity: 1 }]))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      error: { code: 'UNKNOWN_SKU', message: expect.stringContaining('NO-SUCH') },
    })
    expect(await stored()).toEqual({ orders: 0, pushes: 0 })
  })

  test('that the gateway tells differently, or does not know, is refused and not stored', async () => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    push.data.lines[0]!.quantity = 3
    expect(await errorOf(await pushTo(api, supplier, push))).toEqual([409, 'ORDER_MISMATCH'])
    const unknown = placeOrder(api, supplier, twoOfFirst)
    api.gateway.orders.delete(unknown.data.trade_order_id)
    expect(await errorOf(await pushTo(api, supplier, unknown))).toEqual([409, 'ORDER_MISMATCH'])
    expect(await stored()).toEqual({ orders: 0, pushes: 0 })
  })

  test.each(['down', 'silent', 'garbled'] as const)(
    'while the gateway is %s is refused for a retry, and taken when it comes again',
    async (state) => {
      await start()
      const push = placeOrder(api, supplier, twoOfFirst)
      api.gateway.state = state
      expect(await errorOf(await pushTo(api, supplier, push))).toEqual([503, 'PLATFORM_UNAVAILABLE'])
      expect(await stored()).toEqual({ orders: 0, pushes: 0 })
      expect((await stock())[0]).toEqual([100, 0])

      api.gateway.state = 'up'
      expect((await pushTo(api, supplier, push)).status).toBe(200)
      expect(await stored()).toEqual({ orders: 1, pushes: 1 })
      expect((await stock())[0]).toEqual([98, 2])
    },
  )

  test('after the gateway forgot its tokens is taken with a fresh one', async () => {
    await start()
    await pushTo(api, supplier, placeOrder(api, supplier, twoOfFirst))
    api.gateway.forgetTokens()
    expect((await pushTo(api, supplier, placeOrder(api, supplier, twoOfFirst))).status).toBe(200)
    expect(await stored()).toEqual({ orders: 2, pushes: 2 })
  })

  test('of an unknown message type or state is acknowledged, recorded once, and changes nothing', async () => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    const unknownType = { ...push, message_type: 9999, data: { anything: true } }
    const unknownState = { ...push, data: { ...push.data, order_status: 'ON_HOLD' } }
    for (const body of [unknownType, unknownType, unknownState]) {
      expect((await pushTo(api, supplier, body)).status).toBe(200)
    }
    expect(await stored()).toEqual({ orders: 0, pushes: 2 })
  })

  test.each([
    ['data.lines', (data: Record<string, unknown>) => ({ ...data, lines: [] })],
    [
      'data.lines.0.quantity',
      (data: Record<string, unknown>) => ({ ...data, lines: [{ sku_code: 'A', quantity: 0 }] }),
    ],
    ['data.fulfilment', (data: Record<string, unknown>) => ({ ...data, fulfilment: 'DRONE' })],
    ['data.order_status', (data: Record<string, unknown>) => ({ ...data, order_status: undefined })],
  ])('with a wrong %s is refused and names the field', async (field, change) => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    const response = await pushTo(api, supplier, { ...push, data: change(push.data) })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { code: 'MALFORMED_PUSH', message: expect.stringContaining(`"${field}"`) },
    })
    expect(await stored()).toEqual({ orders: 0, pushes: 0 })
  })

  test.each([
    ['seller_id', { seller_id: 'a\0b' }],
    ['seller_id', { seller_id: '\ud800' }],
    ['seller_id', { seller_id: 'a b' }],
    ['message_type', { message_type: 2_147_483_648 }],
    ['message_type', { message_type: -1 }],
  ])('with a %s outside its bounds is refused, never a fault', async (field, change) => {
    await start()
    const response = await pushTo(api, supplier, { ...placeOrder(api, supplier, twoOfFirst), ...change })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { code: 'MALFORMED_PUSH', message: expect.stringContaining(`"${field}"`) },
    })
  })

  test.each([
    ['data.trade_order_id', { trade_order_id: 'T\0' }],
    ['data.trade_order_id', { trade_order_id: '\ud800' }],
    ['data.trade_order_id', { trade_order_id: '\ufffd' }],
    ['data.trade_order_id', { trade_order_id: 'T'.repeat(65) }],
    ['data.lines.0.sku_code', { lines: [{ sku_code: 'A\0', quantity: 1 }] }],
    ['data.lines.0.sku_code', { lines: [{ sku_code: '\ud800', quantity: 1 }] }],
    ['data.lines.0.quantity', { lines: [{ sku_code: 'A', quantity: 1_000_001 }] }],
  ])('with a %s that could not be kept is refused, never a fault', async (field, change) => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    const response = await pushTo(api, supplier, { ...push, data: { ...push.data, ...change } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { code: 'MALFORMED_PUSH', message: expect.stringContaining(`"${field}"`) },
    })
    expect(await stored()).toEqual({ orders: 0, pushes: 0 })
  })

  test('of 1,000,000 units is taken', async () => {
    await start()
    const push = placeOrder(api, supplier, [{ skuCode: 'SKU-0001', quantity: 1_000_000 }])
    expect((await pushTo(api, supplier, push)).status).toBe(200)
    expect((await stock())[0]).toEqual([0, 100])
  })

  test.each([
    ['paidAt', { trade_create_time: 253_402_300_800_000 }],
    ['market', { receiver_country: 'XX' }],
    ['extended', { extend_fields: 'no JSON' }],
    ['extended.total_amount', { extend_fields: '{"fulfilment":"JIT","total_amount":"-1.00","currency":"EUR"}' }],
    ['extended.currency', { extend_fields: '{"fulfilment":"JIT","total_amount":"1.00","currency":"eu1"}' }],
    ['data_list.0.trade_create_time', { trade_create_time: 'now' as unknown as number }],
  ])('whose details break the contract in %s is PLATFORM_ANSWER_BROKEN', async (field, change) => {
    await start()
    const push = placeOrder(api, supplier, twoOfFirst)
    Object.assign(api.gateway.orders.get(push.data.trade_order_id)!.order, change)
    const response = await pushTo(api, supplier, push)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({
      error: { code: 'PLATFORM_ANSWER_BROKEN', message: expect.stringContaining(`"${field}"`) },
    })
    expect(await stored()).toEqual({ orders: 0, pushes: 0 })
  })
})
