import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as Sdk from 'aliexpress-api-sdk'
import type { Host } from '../../mock-platform/http/host.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { DEMO_APP_KEY, DEMO_APP_SECRET, DEMO_SUPPLIER_ID } from '../../mock-platform/contract/demo.ts'
import { mockInProcess, START } from './mock-in-process.ts'

// An existing client of the Open Platform, from npm and unmodified; only its address is another.

const mock = mockInProcess()
let host: Host
let sdk: typeof Sdk
// It writes a log below the home directory, from the moment it is loaded.
const [home, ownHome] = [mkdtempSync(join(tmpdir(), 'sdk-')), process.env['HOME']]

beforeAll(async () => {
  process.env['HOME'] = home
  sdk = await import('aliexpress-api-sdk')
  await mock.addSupplier({
    supplier_id: DEMO_SUPPLIER_ID,
    app_key: DEMO_APP_KEY,
    app_secret: DEMO_APP_SECRET,
    warehouse_stock: [{ sku_code: 'AD-1', warehouse: 'HZ', quantity: 40 }],
    replenished_skus: ['AD-2', 'AD-3', 'AD-4'],
    purchase_orders_answered_by: 'supplier',
  })
  mock.platform.start()
  await mock.platform.skipTo(START + 24 * 60 * 60 * 1000)
  host = await hostOnSocket(mock.handler, '127.0.0.1', 0)
})
afterAll(async () => {
  process.env['HOME'] = ownHome
  await host.close()
  rmSync(home, { recursive: true })
})

async function execute(
  path: string,
  name: string,
  parameters: Record<string, string>,
  token?: string,
  simplify = true,
) {
  const client = new sdk.IopClient(host.url + path, DEMO_APP_KEY, DEMO_APP_SECRET)
  const request = new sdk.IopRequest(name)
  if (simplify) request.set_simplify()
  for (const [key, value] of Object.entries(parameters)) request.add_api_param(key, value)
  return client.execute(request, token)
}
const created = async () => (await execute('/rest', '/auth/token/create', { code: '0_500001_demo' })).body
const STOCK = 'aliexpress.ascp.warehouse.inventory.query'
const STOCK_QUERY = { warehouse_inventory_query_dto: '{"biz_type":288000,"inventory_type":1}' }

describe('aliexpress-api-sdk from npm', () => {
  test('creates a token, with the path in the address or not, and refreshes it', async () => {
    for (const path of ['/rest', '/rest/auth/token/create']) {
      const { code, body } = await execute(path, '/auth/token/create', { code: '0_500001_demo' })
      expect(code).toBe('0')
      const refreshed = await execute('/rest', '/auth/token/refresh', { refresh_token: body.refresh_token })
      expect(refreshed.body).toMatchObject({ code: '0', seller_id: 'demo', expires_in: 86_400 })
    }
  })

  test('queries warehouse stock, simplified and wrapped', async () => {
    const { access_token } = await created()
    const simplified = await execute('/sync', STOCK, STOCK_QUERY, access_token)
    expect(simplified.body.result.data_list).toMatchObject([{ sc_item_code: 'AD-1', quantity: '40' }])
    const wrapped = await execute('/sync', STOCK, STOCK_QUERY, access_token, false)
    const { result } = wrapped.body.aliexpress_ascp_warehouse_inventory_query_response
    expect(result.data_list.warehouse_inventory_dto).toHaveLength(1)
  })

  test('pages through purchase orders, confirms one, and consigns it; without simplify their case is kept in the wrapper', async () => {
    const { access_token } = await created()
    const paged = async (page_index: number) => {
      const param0 = JSON.stringify({ biz_type: 288000, order_type: 10, status: 10, page_index, page_size: 2 })
      const { body } = await execute('/sync', 'aliexpress.ascp.po.pageQuery', { param0 }, access_token, false)
      return body.aliexpress_ascp_po_pageQuery_response.result
    }
    const pages = [await paged(1), await paged(2)]
    expect(pages.map(({ total_count }) => total_count)).toEqual([3, 3])
    const numbers = pages.flatMap(({ data }) => Object.values<{ purchase_order_no: string }[]>(data)[0]!)
    expect(new Set(numbers.map(({ purchase_order_no }) => purchase_order_no)).size).toBe(3)

    const { purchase_order_no } = numbers[0]!
    const named = { channel_user_id: '1', merchant_code: 'AEGDCHAIN', purchase_order_no }
    const param0 = JSON.stringify({
      biz_type: '288000',
      purchase_order_no,
      all_quantity_confirm: 'true',
      channel_user_id: 1,
    })
    const confirmed = await execute('/sync', 'aliexpress.ascp.po.confirmPurchaseOrder', { param0 }, access_token)
    expect(confirmed.body.result.success).toBe(true)

    const items = await execute('/sync', 'aliexpress.ascp.po.erp.pageQueryItem', named, access_token)
    const [{ sc_item_id, po_line_id, confirm_quantity }] = items.body.result.data_list
    const package_list = [{ box_sequence: 1, box_qty: confirm_quantity }]
    const line = { sc_item_id, po_line_id, sent_qty: confirm_quantity, delivery_finish: true, package_list }
    const consignment = {
      ...named,
      order_source_code: 'SDK-1',
      purchase_order_list: JSON.stringify([{ purchase_order_no, purchase_order_item_list: [line] }]),
    }
    const consigned = await execute('/sync', 'aliexpress.ascp.co.erp.create', consignment, access_token)
    expect(consigned.body.result).toMatchObject({ success: true, data: expect.stringContaining('-CO') })
  })

  test('is told what is wrong: code and message at /rest, error_response at /sync', async () => {
    const wrongCode = await execute('/rest', '/auth/token/create', { code: 'x' })
    expect(wrongCode).toMatchObject({ type: 'ISV', code: 'InvalidCode', message: 'Invalid authorization code' })
    const wrongToken = await execute('/sync', STOCK, STOCK_QUERY, 'x')
    expect(wrongToken.body.error_response).toMatchObject({ type: 'ISV', code: 'IllegalAccessToken' })
  })

  test('the README’s example prints the stock', async () => {
    const [, script] = /```js\n(import { IopClient[^]*?)```/.exec(readFileSync('README.md', 'utf8'))!
    const source = script!.replaceAll('http://127.0.0.1:4100', host.url)
    const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', source], {
      env: { ...process.env, HOME: home },
    })
    expect(stdout).toContain("sc_item_code: 'AD-1'")
  })
})
