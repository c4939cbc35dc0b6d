import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signCall } from '../../mock-platform/contract/signing.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { mockInProcess, START } from './mock-in-process.ts'

// aliexpress.direct.ticket.open, .withdraw and .query, as a supplier's program calls them (TKT-1).

const HOUR = 3_600_000
let mock: ReturnType<typeof mockInProcess>
let token: string
let trade_order_id: string

async function post(path: string, given: Record<string, string>, apiPath = '') {
  const parameters = { app_key: APP_KEY, timestamp: String(Date.now()), sign_method: 'sha256', ...given }
  const sign = signCall(new Map(Object.entries(parameters)), APP_SECRET, apiPath)
  const body = new URLSearchParams({ ...parameters, sign })
  return (await mock.handler(new Request(`http://mock.test${path}`, { method: 'POST', body }))).json()
}

const PARAMETERS = {
  'ticket.open': 'ticket_opening',
  'ticket.withdraw': 'ticket_withdrawal',
  'ticket.query': 'ticket_query',
  'order.refund': 'direct_action',
  'buyer.contact': 'direct_action',
}

async function call(name: keyof typeof PARAMETERS, input: object) {
  const parameter = PARAMETERS[name]
  const method = `aliexpress.direct.${name}`
  const answer = await post('/sync', { method, session: token, simplify: 'true', [parameter]: JSON.stringify(input) })
  return answer.result ?? answer.error_response
}

beforeEach(async () => {
  mock = mockInProcess()
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  const given = { fulfilment: 'WAREHOUSE', market: 'DE', lines: [{ sku_code: 'A', quantity: 1 }] }
  trade_order_id = (await mock.call('POST', '/control/suppliers/s1/orders', given)).body.trade_order_id
  const created = await post('/rest/auth/token/create', { code: `0_${APP_KEY}_s1` }, '/auth/token/create')
  token = created.access_token
})
afterEach(() => mock.platform.stop())

const opening = (more: object = {}) => ({
  request_no: 'r-1',
  kind: 'REFUND',
  trade_order_id,
  reason: 'Broken.',
  ...more,
})

test('a ticket is opened, found again, and answered within 2:00:00.000', async () => {
  const { ticket, success } = await call('ticket.open', opening())
  expect(success).toBe(true)
  expect(ticket).toMatchObject({ ...opening(), state: 'OPEN', opened_at: START, answer_due_at: START + 2 * HOUR })
  await mock.platform.skipTo(START + 2 * HOUR)
  const { data_list, total_count } = await call('ticket.query', { trade_order_id })
  expect(total_count).toBe(1)
  expect(data_list).toMatchObject([{ ticket_no: ticket.ticket_no, state: 'ANSWERED' }])
  expect(data_list[0].responsible_side).toMatch(/PLATFORM|SUPPLIER/)
  expect((await call('ticket.query', { state: 'OPEN' })).data_list).toEqual([])
})

test('the same request number is the same ticket, 20 times over; another request of it is REQUEST_NO_REUSED', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => call('ticket.open', opening())))
  expect(new Set(answers.map(({ ticket }) => ticket.ticket_no)).size).toBe(1)
  expect(await call('ticket.open', opening({ reason: 'Lost.' }))).toMatchObject({
    success: false,
    error_code: 'REQUEST_NO_REUSED',
  })
  expect((await call('ticket.query', {})).total_count).toBe(1)
})

test('a second of the kind for the order is TICKET_ALREADY_OPEN, and says which one is', async () => {
  const first = await call('ticket.open', opening())
  const second = await call('ticket.open', opening({ request_no: 'r-2' }))
  expect(second).toMatchObject({ success: false, error_code: 'TICKET_ALREADY_OPEN' })
  expect(second.ticket.ticket_no).toBe(first.ticket.ticket_no)
})

test.each([
  ['ORDER_UNKNOWN', { trade_order_id: 'none' }],
  ['ORDER_MISSING', { trade_order_id: null }],
])('%s: nothing is opened', async (error_code, more) => {
  expect(await call('ticket.open', opening(more))).toMatchObject({ success: false, error_code, ticket: null })
  expect((await call('ticket.query', {})).total_count).toBe(0)
})

test.each([
  ['a kind that there is not', { kind: 'CALL_BUYER' }],
  ['a blank reason', { reason: '  ' }],
  ['2,001 characters', { reason: 'x'.repeat(2001) }],
  ['no request number', { request_no: undefined }],
])('%s is InvalidParameter', async (_what, more) => {
  expect((await call('ticket.open', opening(more))).code).toBe('InvalidParameter')
})

describe('a ticket is withdrawn', () => {
  test('by its number or by that of its request, again and again', async () => {
    const { ticket } = await call('ticket.open', opening())
    const withdrawn = { success: true, ticket: { ticket_no: ticket.ticket_no, state: 'WITHDRAWN' } }
    expect(await call('ticket.withdraw', { request_no: 'r-1' })).toMatchObject(withdrawn)
    expect(await call('ticket.withdraw', { ticket_no: ticket.ticket_no })).toMatchObject(withdrawn)
    const told = mock.platform.world.suppliers.get('s1')!.eventFeed.events
    expect(told.filter(({ type }) => type === 'ticket_withdrawn')).toHaveLength(1)
  })

  test('not one that there is not (TICKET_UNKNOWN), nor one that is settled (ILLEGAL_STEP), nor without a name', async () => {
    expect(await call('ticket.withdraw', { ticket_no: 'none' })).toMatchObject({
      error_code: 'TICKET_UNKNOWN',
      ticket: null,
    })
    expect((await call('ticket.withdraw', {})).code).toBe('InvalidParameter')
    const { ticket } = await call('ticket.open', opening())
    for (const type of ['ticket-is-answered', 'ticket-is-resolved'] as const) {
      const event = { type, ticketNo: ticket.ticket_no }
      mock.platform.take({ type: 'event-triggered', supplierId: 's1', event })
    }
    expect(await call('ticket.withdraw', { request_no: 'r-1' })).toMatchObject({
      error_code: 'ILLEGAL_STEP',
      ticket: { state: 'RESOLVED' },
    })
  })
})

test('tickets of another supplier are not seen, and its request numbers are its own', async () => {
  await mock.addSupplier({ supplier_id: 's2', app_key: '600002', app_secret: 'another-secret-of-s2' })
  const request = { requestNo: 'r-1', kind: 'INQUIRY' as const, tradeOrderId: null, reason: 'Mine.' }
  mock.platform.take({ type: 'ticket-opened', supplierId: 's2', request })
  expect((await call('ticket.query', {})).total_count).toBe(0)
  expect((await call('ticket.open', opening())).success).toBe(true)
})

test.each([
  ['order.refund', 'REFUND'],
  ['buyer.contact', 'INQUIRY'],
] as const)(
  '%s is refused with the ticket to open instead, a %s, or with the one that is open (TKT-1)',
  async (name, kind) => {
    const refused = { success: false, error_code: 'TICKET_REQUIRED', ticket_kind: kind }
    expect(await call(name, { trade_order_id })).toMatchObject({ ...refused, ticket: null })
    const { ticket } = await call('ticket.open', opening({ kind }))
    expect(await call(name, { trade_order_id })).toMatchObject({ ...refused, ticket: { ticket_no: ticket.ticket_no } })
    await call('ticket.withdraw', { ticket_no: ticket.ticket_no })
    expect(await call(name, { trade_order_id })).toMatchObject({ ...refused, ticket: null })
    expect(await call(name, { trade_order_id: 'none' })).toMatchObject({ success: false, error_code: 'ORDER_UNKNOWN' })
  },
)
