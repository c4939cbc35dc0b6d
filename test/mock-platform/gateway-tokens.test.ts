import { describe, expect, test } from 'vitest'
import { INJECTED_REFUSALS } from '../../mock-platform/faults/kinds/refusal.ts'
import type { GatewayTerms } from '../../mock-platform/gateway/gateway-terms.ts'
import { USUAL_TERMS } from '../../mock-platform/gateway/gateway-terms.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { signedCall } from './gateway-client.ts'
import { mockInProcess, START } from './mock-in-process.ts'

const CREATE = '/auth/token/create'
const REFRESH = '/auth/token/refresh'
const HOUR_MS = 60 * 60 * 1000
const DAY_S = 24 * 60 * 60
const PAGE = '/oauth/authorize'
const REDIRECT = 'http://erp.test/callback'

/** A mock whose gateway goes by the virtual clock, so that a test can let tokens expire. */
async function gatewayWith(terms: Partial<GatewayTerms> = {}) {
  const mock = mockInProcess({ gatewayTerms: { ...USUAL_TERMS, clock: 'virtual', ...terms } })
  await mock.addSupplier()
  mock.platform.start()
  const now = () => String(mock.platform.clock.nowMs())
  const ask = async (path: string, call: Record<string, string>) => {
    const body = signedCall({ app_key: APP_KEY, timestamp: now(), sign_method: 'sha256', ...call }, path)
    const address = `http://mock.test${path ? `/rest${path}` : '/sync'}`
    const response = await mock.handler(new Request(address, { method: 'POST', body }))
    expect(response.status).toBe(200)
    return response.json()
  }
  const created = (code = `0_${APP_KEY}_s1`) => ask(CREATE, { code })
  const query = (session: string) =>
    ask('', {
      method: 'aliexpress.ascp.ffo.query',
      session,
      simplify: 'true',
      fulfillment_forward_order_query: '{"biz_type":288000}',
    })
  const page = (parameters: Record<string, string>, form?: string) =>
    mock.handler(
      new Request(`http://mock.test${PAGE}?${new URLSearchParams(parameters)}`, {
        ...(form !== undefined && { method: 'POST', body: form }),
      }),
    )
  return { mock, ask, created, query, page }
}

/** What the page is asked with. */
const asked = { response_type: 'code', force_auth: 'true', redirect_uri: REDIRECT, client_id: APP_KEY }

describe('tokens live as the documents say', () => {
  test.each([
    ['test', 1, 2],
    ['online', 30, 60],
  ] as const)('of an app in %s: access %i days, refresh %i days', async (appStatus, accessDays, refreshDays) => {
    const { created } = await gatewayWith({ appStatus })
    expect(await created()).toMatchObject({
      code: '0',
      expires_in: accessDays * DAY_S,
      refresh_expires_in: refreshDays * DAY_S,
      expire_time: START + accessDays * DAY_S * 1000,
      refresh_token_valid_time: START + refreshDays * DAY_S * 1000,
      seller_id: 's1',
      account_platform: 'seller_center',
      account_id: null,
    })
  })

  test('an access token ends after 24 h: the last millisecond is in, the next is IllegalAccessToken', async () => {
    const { mock, created, query } = await gatewayWith()
    const { access_token } = await created()
    await mock.platform.skipTo(START + 24 * HOUR_MS - 1)
    expect(await query(access_token)).toHaveProperty('result')
    await mock.platform.skipTo(START + 24 * HOUR_MS)
    expect((await query(access_token)).error_response.code).toBe('IllegalAccessToken')
  })

  test('a refresh token gives new tokens for 48 h, then it is IllegalRefreshToken, flat', async () => {
    const { mock, ask, created, query } = await gatewayWith()
    const { refresh_token } = await created()
    await mock.platform.skipTo(START + 48 * HOUR_MS - 1)
    const refreshed = await ask(REFRESH, { refresh_token })
    expect(refreshed.expires_in).toBe(DAY_S)
    expect(await query(refreshed.access_token)).toHaveProperty('result')
    await mock.platform.skipTo(START + 48 * HOUR_MS)
    expect(await ask(REFRESH, { refresh_token })).toMatchObject({ type: 'ISV', code: 'IllegalRefreshToken' })
  })

  test('neither token is good for the other’s purpose', async () => {
    const { ask, created, query } = await gatewayWith()
    const { access_token, refresh_token } = await created()
    expect((await query(refresh_token)).error_response.code).toBe('IllegalAccessToken')
    expect((await ask(REFRESH, { refresh_token: access_token })).code).toBe('IllegalRefreshToken')
  })

  test.each(['', 'x', '50000', '50000e30.', '50000W10.x', '5'.repeat(5000)])(
    'the token %j is IllegalAccessToken, or missing',
    async (token) => {
      const { query } = await gatewayWith()
      expect((await query(token)).error_response.code).toBe(token ? 'IllegalAccessToken' : 'MissingParameter')
    },
  )

  test('a token with another expiry, supplier or seal is IllegalAccessToken', async () => {
    const { created, query, mock } = await gatewayWith()
    await mock.addSupplier({ supplier_id: 's2' })
    const { access_token: token } = await created()
    const [text, seal] = token.slice(5).split('.')
    const altered = (said: unknown[]) => `50000${Buffer.from(JSON.stringify(said)).toString('base64url')}.${seal}`
    const [kind, supplierId, expiresAtMs] = JSON.parse(Buffer.from(text, 'base64url').toString())
    for (const forged of [
      altered([kind, supplierId, expiresAtMs + 1]),
      altered([kind, 's2', expiresAtMs]),
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    ]) {
      expect((await query(forged)).error_response.code).toBe('IllegalAccessToken')
    }
  })

  test('security calls leave the account out; createWithOpenId answers a subset', async () => {
    const { ask } = await gatewayWith()
    const code = `0_${APP_KEY}_s1`
    const secure = await ask('/auth/token/security/create', { code })
    for (const name of ['account', 'user_nick', 'havana_id']) expect(secure).not.toHaveProperty(name)
    const again = await ask('/auth/token/security/refresh', { refresh_token: secure.refresh_token })
    expect(again).toMatchObject({ code: '0', seller_id: 's1' })
    expect(await ask('/auth/token/createWithOpenId', { code })).toMatchObject({ code: '0', open_id: 's1' })
  })

  test('tokens outlive a restart: another gateway with the same connections takes them', async () => {
    const { mock, created, query } = await gatewayWith()
    const { access_token } = await created()
    const other = await gatewayWith()
    expect((await other.query(access_token)).error_response.code).toBe('IllegalAccessToken')
    other.mock.platform.connections.replaceAll(mock.platform.connections.all())
    expect(await other.query(access_token)).toHaveProperty('result')
    expect(await query(access_token)).toHaveProperty('result')
  })
})

describe('the authorisation page', () => {
  test('shows who may be chosen, gives a code, keeps `state` and what the address had', async () => {
    const { page, created, query } = await gatewayWith()
    const parameters = { ...asked, redirect_uri: `${REDIRECT}?shop=7`, state: 'a b&c' }
    expect(await (await page(parameters)).text()).toContain('value="s1"')
    const chosen = await page(parameters, 'supplier_id=s1')
    expect(chosen.status).toBe(303)
    const address = new URL(chosen.headers.get('location') ?? '')
    expect(address.origin + address.pathname).toBe(REDIRECT)
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ shop: '7', state: 'a b&c' })
    const { access_token } = await created(address.searchParams.get('code') ?? '')
    expect(await query(access_token)).toHaveProperty('result')
  })

  async function codeOf({ page }: Awaited<ReturnType<typeof gatewayWith>>): Promise<string> {
    const { headers } = await page(asked, 'supplier_id=s1')
    return new URL(headers.get('location') ?? '').searchParams.get('code') ?? ''
  }

  test('a code works once', async () => {
    const gateway = await gatewayWith()
    const code = await codeOf(gateway)
    expect((await gateway.created(code)).code).toBe('0')
    expect((await gateway.created(code)).code).toBe('InvalidCode')
  })

  test('a code works until 30 minutes are over', async () => {
    const gateway = await gatewayWith()
    const [early, late] = [await codeOf(gateway), await codeOf(gateway)]
    await gateway.mock.platform.skipTo(START + 30 * 60 * 1000 - 1)
    expect((await gateway.created(early)).code).toBe('0')
    await gateway.mock.platform.skipTo(START + 30 * 60 * 1000)
    expect((await gateway.created(late)).code).toBe('InvalidCode')
  })

  test('a code of one app key is none of another', async () => {
    const gateway = await gatewayWith()
    const code = await codeOf(gateway)
    await gateway.mock.addSupplier({ supplier_id: 's2', app_key: 'other', app_secret: 'another-secret-of-tests' })
    const body = signedCall(
      { app_key: 'other', timestamp: String(START), sign_method: 'sha256', code },
      CREATE,
      'another-secret-of-tests',
    )
    const response = await gateway.mock.handler(new Request(`http://mock.test/rest${CREATE}`, { method: 'POST', body }))
    expect((await response.json()).code).toBe('InvalidCode')
  })

  test.each([
    ['no app key', { client_id: '' }, 'client_id'],
    ['an unknown app key', { client_id: '1' }, 'nobody has the app key 1'],
    ['another response type', { response_type: 'token' }, 'response_type must be code'],
    ['an address that runs a script', { redirect_uri: 'javascript:alert(1)' }, 'http or https'],
    ['no address', { redirect_uri: 'callback' }, 'http or https'],
  ])('%s: 400, with what is wrong', async (_, change, problem) => {
    const { page } = await gatewayWith()
    const response = await page({ ...asked, ...change })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(problem)
    expect((await page({ ...asked, ...change }, 'supplier_id=s1')).status).toBe(400)
  })

  test('a supplier that is not of this app key can not be chosen; names are escaped', async () => {
    const { page } = await gatewayWith()
    expect((await page(asked, 'supplier_id=s2')).status).toBe(400)
    const text = await (await page({ ...asked, redirect_uri: 'http://erp.test/?<script>' })).text()
    expect(text).not.toContain('<script>')
  })
})

describe('calls per second', () => {
  test('3 allowed: of 5 calls of one method in a second 2 are ApiCallLimit; another method has its own', async () => {
    const { mock, ask, created, query } = await gatewayWith({ callsPerSecond: 3 })
    mock.setMachineNow(1_000)
    const { access_token } = await created()
    const codes = []
    for (let k = 0; k < 5; k++) codes.push((await query(access_token)).error_response?.code ?? 'taken')
    expect(codes).toEqual(['taken', 'taken', 'taken', 'ApiCallLimit', 'ApiCallLimit'])
    const other = { method: 'aliexpress.direct.event.query', session: access_token, event_query: '{}' }
    expect(await ask('', other)).not.toHaveProperty('error_response')
    mock.setMachineNow(2_000)
    expect(await query(access_token)).toHaveProperty('result')
  })
})

describe('refusals on purpose', () => {
  test.each(Object.entries(INJECTED_REFUSALS))('%s, as /sync and /rest write it', async (code, { type, text }) => {
    const { mock, created, query } = await gatewayWith()
    const { access_token } = await created()
    for (const on of ['sync', 'rest']) {
      await mock.call('PUT', `/control/suppliers/s1/faults/${on}`, { fault: `refusal:${code};on=${on}.answer` })
    }
    expect(await query(access_token)).toEqual({
      error_response: { type, code, msg: text, request_id: expect.stringMatching(/^[0-9a-f]{24}$/) },
    })
    expect(await created()).toMatchObject({ type, code, message: text })
  })
})

describe('a tenant chooses the clock of its gateway', () => {
  async function codesOf(clock: 'machine' | 'virtual') {
    const mock = mockInProcess()
    await mock.call('POST', '/tenants', { name: clock, seed: 's', start_at: START, gateway: { clock } })
    await mock.call('POST', `/tenants/${clock}/control/suppliers`, {
      supplier_id: 's1',
      erp_url: 'http://erp.test',
      app_key: APP_KEY,
      app_secret: APP_SECRET,
    })
    const codeAt = async (timestampMs: number) => {
      const call = { app_key: APP_KEY, timestamp: String(timestampMs), sign_method: 'sha256', code: `0_${APP_KEY}_s1` }
      const address = `http://mock.test/tenants/${clock}/rest${CREATE}`
      const response = await mock.handler(new Request(address, { method: 'POST', body: signedCall(call, CREATE) }))
      return (await response.json()).code
    }
    return { codeAt, stop: () => mock.tenants.stop() }
  }
  const WINDOW_MS = 7_200_000

  test('virtual: a timestamp within 7,200 s of the world’s time is taken, one of 7,200.001 s and the machine’s are not', async () => {
    const { codeAt, stop } = await codesOf('virtual')
    for (const at of [START - WINDOW_MS, START + WINDOW_MS]) expect(await codeAt(at)).toBe('0')
    for (const at of [START - WINDOW_MS - 1, START + WINDOW_MS + 1, Date.now()]) {
      expect(await codeAt(at)).toBe('InvalidTimestamp')
    }
    await stop()
  })

  test('machine, when nothing is said: the world’s time is not taken', async () => {
    const { codeAt, stop } = await codesOf('machine')
    expect(await codeAt(Date.now())).toBe('0')
    expect(await codeAt(START)).toBe('InvalidTimestamp')
    await stop()
  })
})
