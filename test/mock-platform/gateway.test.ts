import { beforeEach, describe, expect, test } from 'vitest'
import { signCall } from '../../mock-platform/contract/signing.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { mockInProcess, QUARTER, START } from './mock-in-process.ts'

type Call = Record<string, string>
let mock: ReturnType<typeof mockInProcess>
let token: string

const signed = (call: Call, path = '', secret = APP_SECRET): Call => ({
  ...call,
  sign: signCall(new Map(Object.entries(call)), secret, path),
})
const base = (): Call => ({ app_key: APP_KEY, timestamp: String(Date.now()), sign_method: 'sha256' })
const business = (method: string, parameters: Call = {}): Call => ({
  ...base(),
  method,
  session: token,
  simplify: 'true',
  ...parameters,
})
const FFO = 'aliexpress.ascp.ffo.query'
const ffo = (query: object = {}, more: Call = {}) =>
  business(FFO, { fulfillment_forward_order_query: JSON.stringify({ biz_type: 288000, ...query }), ...more })

async function post(path: string, call: Call | string, query = '', headers: Record<string, string> = {}) {
  const body = typeof call === 'string' ? call : new URLSearchParams(call).toString()
  const request = new Request(`http://mock.test${path}${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
  const response = await mock.handler(request)
  expect(response.status).toBe(200)
  return response.json()
}

beforeEach(async () => {
  mock = mockInProcess()
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  const created = await post(
    '/rest/auth/token/create',
    signed({ ...base(), code: `0_${APP_KEY}_s1` }, '/auth/token/create'),
  )
  token = created.access_token
})

describe('each refusal has the platform’s own code', () => {
  const codeOf = async (call: Call) => (await post('/sync', call)).error_response?.code

  test('no sign: MissingParameter', async () => expect(await codeOf(ffo())).toBe('MissingParameter'))
  test('no app key: MissingParameter', async () => {
    const { app_key: _, ...call } = ffo()
    expect(await codeOf(signed(call))).toBe('MissingParameter')
  })
  test('an unknown app key is refused before the signature is checked', async () =>
    expect(await codeOf({ ...ffo(), app_key: '1', sign: 'X' })).toBe('InvalidAppKey'))
  test('a wrong secret: IncompleteSignature', async () =>
    expect(await codeOf(signed(ffo(), '', 'another-secret'))).toBe('IncompleteSignature'))
  test('a value changed after signing: IncompleteSignature', async () =>
    expect(await codeOf({ ...signed(ffo()), simplify: 'false' })).toBe('IncompleteSignature'))
  test('another algorithm, even with a right signature: IncompleteSignature; the alias HmacSHA256 is fine', async () => {
    expect(await codeOf(signed({ ...ffo(), sign_method: 'md5' }))).toBe('IncompleteSignature')
    expect(await codeOf(signed({ ...ffo(), sign_method: 'HmacSHA256' }))).toBeUndefined()
  })
  test('an empty `session` does not hide a good `access_token`', async () => {
    const { session, ...call } = ffo()
    expect(await codeOf(signed({ ...call, session: '', access_token: session! }))).toBeUndefined()
  })
  test('tokens of a supplier that was removed do not work for one of the same name: IllegalAccessToken', async () => {
    mock.platform.take({ type: 'supplier-removed', supplierId: 's1' })
    await mock.addSupplier()
    expect(await codeOf(signed(ffo()))).toBe('IllegalAccessToken')
  })
  test('a timestamp 7,201 s away: InvalidTimestamp; 7,199 s are fine', async () => {
    const at = (seconds: number) => signed({ ...ffo(), timestamp: String(Date.now() - seconds * 1000) })
    expect(await codeOf(at(7201))).toBe('InvalidTimestamp')
    expect(await codeOf(at(-7201))).toBe('InvalidTimestamp')
    expect(await codeOf(at(7199))).toBeUndefined()
  })
  test('an unknown method: InvalidApiPath', async () =>
    expect(await codeOf(signed(business('aliexpress.nothing')))).toBe('InvalidApiPath'))
  test('`constructor` is no method', async () =>
    expect(await codeOf(signed(business('constructor')))).toBe('InvalidApiPath'))
  test('a method that exists but is not imitated: NotImplemented, by name', async () => {
    const answer = await post('/sync', signed(business('aliexpress.aidc.pickup.costEstimate')))
    expect(answer.error_response).toMatchObject({ code: 'NotImplemented', type: 'SYSTEM' })
    expect(answer.error_response.msg).toContain('aliexpress.aidc.pickup.costEstimate')
  })
  test('a wrong token: IllegalAccessToken; none: MissingParameter', async () => {
    expect(await codeOf(signed({ ...ffo(), session: 'x' }))).toBe('IllegalAccessToken')
    const { session: _, ...call } = ffo()
    expect(await codeOf(signed(call))).toBe('MissingParameter')
  })
  test('no business parameter: MissingParameter', async () =>
    expect(await codeOf(signed(business(FFO)))).toBe('MissingParameter'))
  test.each([
    '{',
    '[]',
    '{"biz_type":"x"}',
    '{"biz_type":1}',
    '{"biz_type":null}',
    '{"biz_type":288000,"page_size":51}',
    '{"biz_type":288000,"page_index":0}',
  ])('the business parameter %s: InvalidParameter', async (text) =>
    expect(await codeOf(signed(business(FFO, { fulfillment_forward_order_query: text })))).toBe('InvalidParameter'),
  )
  test('a wrong authorisation code: InvalidCode, flat, with `message`', async () => {
    const answer = await post('/rest/auth/token/create', signed({ ...base(), code: 'x' }, '/auth/token/create'))
    expect(answer).toMatchObject({ type: 'ISV', code: 'InvalidCode', message: 'Invalid authorization code' })
  })
  test('a token is as good as before after the world went back, unless its supplier was not there then', async () => {
    await mock.call('POST', '/control/snapshots', { name: 'now' })
    await mock.call('POST', '/control/snapshots/now/restore')
    expect(await codeOf(signed(ffo()))).toBeUndefined()
    await mock.call('POST', '/control/reset')
    await mock.addSupplier()
    expect(await codeOf(signed(ffo()))).toBe('IllegalAccessToken')
  })
  test('a token of another supplier’s app key: IllegalAccessToken', async () => {
    await mock.addSupplier({ supplier_id: 's2', app_key: 'other-key', app_secret: 'other-secret' })
    const call = { ...ffo(), app_key: 'other-key' }
    expect(await codeOf(signed(call, '', 'other-secret'))).toBe('IllegalAccessToken')
  })
})

describe('transports and envelopes', () => {
  test('parameters may come in the query, the body, or both; a repeated `method` counts once', async () => {
    const call = signed(ffo())
    const all = `?${new URLSearchParams(call)}`
    expect(await post('/sync', '', all)).toHaveProperty('result')
    const { fulfillment_forward_order_query, ...system } = call
    const query = `?${new URLSearchParams(system)}&method=${FFO}`
    expect(
      await post('/sync', { fulfillment_forward_order_query: fulfillment_forward_order_query! }, query),
    ).toHaveProperty('result')
  })

  test('multipart bodies are read', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(signed(ffo()))) form.append(name, value)
    const response = await mock.handler(new Request('http://mock.test/sync', { method: 'POST', body: form }))
    expect(await response.json()).toHaveProperty('result.success', true)
  })

  test('a POST without a content type is read; broken multipart is InvalidParameter', async () => {
    const call = new URLSearchParams(signed(ffo())).toString()
    const plain = new Request('http://mock.test/sync', { method: 'POST', body: new TextEncoder().encode(call) })
    expect(await (await mock.handler(plain)).json()).toHaveProperty('result')
    const broken = await post('/sync', 'x', '', { 'content-type': 'multipart/form-data; boundary=y' })
    expect(broken.error_response.code).toBe('InvalidParameter')
  })

  test('`access_token` is as good as `session`', async () => {
    const { session, ...call } = ffo()
    expect(await post('/sync', signed({ ...call, access_token: session! }))).toHaveProperty('result')
  })

  test('without simplify, the answer is wrapped under its method and its list one level deeper', async () => {
    const answer = await post('/sync', signed(ffo({}, { simplify: 'false' })))
    const { aliexpress_ascp_ffo_query_response: wrapped } = answer
    expect(wrapped.result.data_list).toEqual({ erp_fulfillment_forward_dto: [] })
    expect(wrapped.request_id).toMatch(/^[0-9a-f]{24}$/)
  })
})

describe('what the methods answer', () => {
  const order = () => mock.call('POST', '/control/suppliers/s1/orders', { lines: [{ sku_code: 'A', quantity: 2 }] })

  test('a forward order with its lines; prices times units are the total', async () => {
    const { body: placed } = await order()
    const { result } = await post('/sync', signed(ffo({ customer_order_number_list: [placed.trade_order_id] })))
    const [forward] = result.data_list
    expect(forward).toMatchObject({
      trade_order_no: placed.trade_order_id,
      receiver_country: 'ES',
      trade_create_time: START,
    })
    const items = await post(
      '/sync',
      signed(
        business('aliexpress.ascp.ffo.item.query', {
          fulfillment_forward_order_item_query: JSON.stringify({
            biz_type: '288000',
            fulfillment_order_no: forward.fulfillment_order_no,
          }),
        }),
      ),
    )
    const [line] = items.result.data_list
    expect(line).toMatchObject({ sc_item_code: 'A', order_line_qty: 2 })
    const { total_amount, currency } = JSON.parse(forward.extend_fields)
    expect((2 * Number(line.unit_price)).toFixed(2)).toBe(total_amount)
    expect(currency).toBe('EUR')
  })

  test('orders come in pages, newest first, each once', async () => {
    for (let k = 0; k < 5; k++) await order()
    const page = async (page_index: number) => (await post('/sync', signed(ffo({ page_index, page_size: 2 })))).result
    const pages = [await page(1), await page(2), await page(3)]
    expect(pages.map((result) => result.total_count)).toEqual([5, 5, 5])
    const ids = pages.flatMap((result) => result.data_list.map((row: { trade_order_no: string }) => row.trade_order_no))
    expect(ids).toEqual([...new Set<string>(ids)].toSorted((a, b) => b.localeCompare(a)))
    expect(ids).toHaveLength(5)
  })

  test('another supplier’s order does not exist', async () => {
    await mock.addSupplier({ supplier_id: 's2' })
    const { body: placed } = await order()
    const other = await post(
      '/rest/auth/token/create',
      signed({ ...base(), code: `0_${APP_KEY}_s2` }, '/auth/token/create'),
    )
    const call = { ...ffo({ customer_order_number_list: [placed.trade_order_id] }), session: other.access_token }
    expect((await post('/sync', signed(call))).result.data_list).toEqual([])
  })

  test('warehouse stock counts locked units: 40 on hand, 3 ordered, 3 locked', async () => {
    await mock.call('POST', '/control/suppliers/s1/orders', {
      fulfilment: 'WAREHOUSE',
      lines: [{ sku_code: 'A', quantity: 3 }],
    })
    const query = JSON.stringify({ biz_type: 288000, inventory_type: 1 })
    const call = business('aliexpress.ascp.warehouse.inventory.query', { warehouse_inventory_query_dto: query })
    const { result } = await post('/sync', signed(call))
    expect(result.data_list).toMatchObject([
      { sc_item_code: 'A', store_code: 'HZ', quantity: '40', lock_quantity: '3' },
    ])
  })

  test('verdicts come oldest first, after the run number asked for', async () => {
    await mock.platform.skipTo(START + 3 * QUARTER)
    const runs = async (after_run_no: number) => {
      const query = JSON.stringify({ after_run_no, page_size: 2 })
      return (
        await post('/sync', signed(business('aliexpress.direct.inventory.sync.query', { inventory_sync_query: query })))
      ).result.data_list
    }
    const first = START / QUARTER
    expect((await runs(0)).map((run: { run_no: number }) => run.run_no)).toEqual([first, first + 1])
    expect((await runs(first + 1)).map((run: { run_no: number }) => run.run_no)).toEqual([first + 2, first + 3])
    expect(await runs(first + 3)).toEqual([])
  })
})
