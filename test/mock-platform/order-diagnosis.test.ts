import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ORDER_DIAGNOSE } from '../../mock-platform/contract/order-diagnosis-methods.ts'
import { mockInProcess, START } from './mock-in-process.ts'
import { supplierCalls } from './supplier-calls.ts'

let mock: ReturnType<typeof mockInProcess>
let calls: Awaited<ReturnType<typeof supplierCalls>>
beforeEach(async () => {
  mock = mockInProcess()
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'W', warehouse: 'HZ', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  calls = await supplierCalls(mock.handler)
})
afterEach(() => mock.platform.stop())

async function placed(): Promise<string> {
  const order = { fulfilment: 'WAREHOUSE', lines: [{ sku_code: 'W', quantity: 1 }] }
  return (await mock.call('POST', '/control/suppliers/s1/orders', order)).body.trade_order_id
}
const trigger = (body: object) => mock.call('POST', '/control/suppliers/s1/trigger', body)
const nodesAhead = async (trade_order_id: string, count: number) => {
  for (let node = 0; node < count; node++) await trigger({ event: 'order_next_node', trade_order_id })
}
const diagnosed = async (trade_order_id: string) => (await calls.call(ORDER_DIAGNOSE, { trade_order_id })).data!

describe('ORD-2: the diagnosis of an order', () => {
  test('has every node that it has reached, in their order, and no label as long as nothing holds it up', async () => {
    const order = await placed()
    await nodesAhead(order, 3)
    const { nodes, root_causes } = await diagnosed(order)
    expect(nodes.map(({ node }) => node)).toEqual([
      'STOCK_INBOUND',
      'QUALITY_CHECKED',
      'ALLOCATED',
      'OUTBOUND',
      'TRUNK_DEPARTED',
    ])
    expect(nodes[1]).toMatchObject({ quality_result: 'PASSED' })
    expect(root_causes).toEqual([])
  })

  test('names 清关文件缺失 with the supplier’s side, open, then resolved', async () => {
    const order = await placed()
    await nodesAhead(order, 3)
    await trigger({ event: 'order_exception', trade_order_id: order, kind: 'CUSTOMS_DOCUMENT_MISSING' })
    expect((await diagnosed(order)).root_causes).toMatchObject([
      { code: 'CUSTOMS_DOCUMENT_MISSING', label_zh: '清关文件缺失', responsible_side: 'SUPPLIER', resolved_at: null },
    ])
    await mock.platform.skipTo(START + 30 * 24 * 60 * 60 * 1000)
    const [cause] = (await diagnosed(order)).root_causes
    expect(cause!.resolved_at).toBeGreaterThanOrEqual(cause!.found_at)
  })

  test('of an order that there is not: ORDER_UNKNOWN', async () => {
    expect(await calls.call(ORDER_DIAGNOSE, { trade_order_id: 'none' })).toMatchObject({
      success: false,
      error_code: 'ORDER_UNKNOWN',
    })
  })
})
