import { beforeEach, describe, expect, test } from 'vitest'
import { APP_KEY } from './erp-in-process.ts'
import { signedCall } from './gateway-client.ts'
import { mockInProcess, START } from './mock-in-process.ts'

// What real clients send (open platform conventions, 1.2 and 6), each as it was seen on the wire.

const FFO = 'aliexpress.ascp.ffo.query'
const QUERY = '{"biz_type":288000}'
let mock: ReturnType<typeof mockInProcess>
let token: string

beforeEach(async () => {
  mock = mockInProcess()
  await mock.addSupplier()
  mock.platform.start()
  await mock.platform.skipTo(START)
  const created = await ask(
    `/rest/auth/token/create?${signedCall(system({ code: `0_${APP_KEY}_s1` }), '/auth/token/create')}`,
  )
  token = created.access_token
})

const system = (more: Record<string, string>) => ({
  app_key: APP_KEY,
  timestamp: String(Date.now()),
  sign_method: 'sha256',
  ...more,
})
const call = (more: Record<string, string> = {}, query = QUERY) =>
  system({ method: FFO, session: token, simplify: 'true', fulfillment_forward_order_query: query, ...more })

async function ask(address: string, init: RequestInit = { method: 'POST' }) {
  const response = await mock.handler(new Request(`http://mock.test${address}`, init))
  expect(response.status).toBe(200)
  return response.json()
}

describe('the official Java client', () => {
  test('stray commas in its JSON, signed as they are', async () => {
    for (const text of ['{"biz_type":288000,,"page_size":"5"}', '{"biz_type":288000,}']) {
      const answer = await ask('/sync', { method: 'POST', body: signedCall(call({}, text)) })
      expect(answer).toMatchObject({ code: '0', result: { success: true } })
    }
  })

  test('system parameters in the query with `method` twice, business parameters in a body whose names are not encoded', async () => {
    const all = signedCall(call({ partner_id: 'gop-sdk-Java', format: 'json', v: '2.0' }))
    const business = all.get('fulfillment_forward_order_query') ?? ''
    all.delete('fulfillment_forward_order_query')
    const answer = await ask(`/sync?method=${FFO}&${all}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        'accept-encoding': 'gzip',
        accept: 'text/xml,text/javascript',
      },
      body: `fulfillment_forward_order_query=${encodeURIComponent(business)}`,
    })
    expect(answer.result.success).toBe(true)
  })

  test('GET with all in the query', async () => {
    expect((await ask(`/sync?${signedCall(call())}`, { method: 'GET' })).result.success).toBe(true)
  })

  test('parameters without a value left out of the signature, or signed: both are right', async () => {
    const signedWithout = signedCall(call())
    signedWithout.set('trade_order_id', '')
    expect((await ask('/sync', { method: 'POST', body: signedWithout })).result.success).toBe(true)
    const signedWith = signedCall(call({ trade_order_id: '' }))
    expect((await ask('/sync', { method: 'POST', body: signedWith })).result.success).toBe(true)
    const added = signedCall(call())
    added.set('trade_order_id', '1')
    expect((await ask('/sync', { method: 'POST', body: added })).error_response.code).toBe('IncompleteSignature')
  })
})

describe('the Python client and its descendants', () => {
  test('all in an urlencoded body, whole seconds + "000", simplify false', async () => {
    const timestamp = `${Math.floor(Date.now() / 1000)}000`
    const answer = await ask('/sync', { method: 'POST', body: signedCall(call({ timestamp, simplify: 'false' })) })
    expect(answer.aliexpress_ascp_ffo_query_response.result.data_list).toEqual({ erp_fulfillment_forward_dto: [] })
  })

  test('`method` beside the path of a system call is signed too', async () => {
    const path = '/auth/token/create'
    const body = signedCall(system({ method: path, code: `0_${APP_KEY}_s1` }), path)
    expect((await ask(`/rest${path}`, { method: 'POST', body })).code).toBe('0')
  })

  test('a system call named by `method` alone, at /rest and at /sync; errors are those of the address', async () => {
    const path = '/auth/token/create'
    const good = `?${signedCall(system({ method: path, code: `0_${APP_KEY}_s1` }), path)}`
    const wrong = `?${signedCall(system({ method: path, code: 'x' }), path)}`
    for (const address of ['/rest', '/rest/', '/sync']) expect((await ask(address + good)).code).toBe('0')
    expect(await ask(`/rest${wrong}`)).toMatchObject({ code: 'InvalidCode', message: 'Invalid authorization code' })
    expect(await ask(`/sync${wrong}`)).toMatchObject({ error_response: { code: 'InvalidCode' } })
  })

  test('a business method at /rest is signed without a prefix; its errors are flat', async () => {
    expect((await ask('/rest', { method: 'POST', body: signedCall(call()) })).result.success).toBe(true)
    expect(await ask('/rest', { method: 'POST', body: signedCall(call({ session: 'x' })) })).toMatchObject({
      code: 'IllegalAccessToken',
      type: 'ISV',
    })
  })
})

describe('the PHP client', () => {
  test('system parameters in the query, business parameters as multipart; a file is not signed', async () => {
    const all = signedCall(call())
    const form = new FormData()
    form.append('fulfillment_forward_order_query', all.get('fulfillment_forward_order_query') ?? '')
    form.append('image', new Blob(['x']), 'x.png')
    all.delete('fulfillment_forward_order_query')
    expect((await ask(`/sync?${all}`, { method: 'POST', body: form })).result.success).toBe(true)
  })
})

describe('what is signed', () => {
  test('values as they are after decoding: Chinese, &, = and +', async () => {
    const body = signedCall(call({}, '{"biz_type":288000,"fulfillment_order_no":"测试 A&B=C+D"}'))
    expect((await ask('/sync', { method: 'POST', body })).result.data_list).toEqual([])
  })

  test('of a key sent twice, the first', async () => {
    const body = signedCall(call())
    body.append('session', 'another')
    expect((await ask('/sync', { method: 'POST', body })).result.success).toBe(true)
  })

  test('names in ASCII order: upper case before lower, digits before `_`', async () => {
    const body = signedCall(call({ Zeta: '1', alpha: '2', a_b: '3', a1b: '4', 'a.b': '5' }))
    expect((await ask('/sync', { method: 'POST', body })).result.success).toBe(true)
  })

  test('a time as UTC ISO text', async () => {
    const timestamp = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    expect((await ask('/sync', { method: 'POST', body: signedCall(call({ timestamp })) })).result.success).toBe(true)
    for (const wrong of ['2026', 'now', '1e13', ' ', '99999999999999999999999']) {
      const answer = await ask('/sync', { method: 'POST', body: signedCall(call({ timestamp: wrong })) })
      expect(answer.error_response.code).toBe('InvalidTimestamp')
    }
  })
})

test.each([
  ['the warehouse operator’s methods', '/sync', 'aliexpress.ecowarehouse.inventory.change', 'InsufficientPermission'],
  ['the warehouse operator’s paths', '/rest/qimen/aliexpress/warehouse/x', null, 'InsufficientPermission'],
  ['REST 2.0', '/rest/2.0/orders', null, 'NotImplemented'],
  ['no path of the platform', '/rest/nothing', null, 'InvalidApiPath'],
])('%s: %s %s is %s', async (_, address, method, code) => {
  const path = address.replace(/^\/(sync|rest)/, '')
  const body = signedCall(method ? call({ method }) : system({}), path)
  const answer = await ask(address, { method: 'POST', body })
  expect(answer.error_response?.code ?? answer.code).toBe(code)
})
