import * as fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import type { OrderPush } from '../contract/push.ts'
import { isSameSignature, signBody } from '../contract/signing.ts'
import { webhookSecret } from '../contract/standard-webhooks.ts'
import type { Connection } from '../connections.ts'
import type { DrawnFault } from '../faults/fault.ts'
import type { ExchangeRequest } from '../http/exchange.ts'
import { deliverPush } from './deliver.ts'

// What a receiver gets, checked by the official library of Standard Webhooks and by the platform's own signature.

const NOW = Date.now()
const anySecret = fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' })
const anyMessage: fc.Arbitrary<OrderPush> = fc.record({
  seller_id: fc.stringMatching(/^[\w-]{1,40}$/),
  message_type: fc.constant(53 as const),
  timestamp: fc.nat(2 ** 40),
  site: fc.constant('ae_global'),
  data: fc.record({
    trade_order_id: fc.stringMatching(/^\d{10,30}$/),
    order_status: fc.constant('PAID' as const),
    fulfilment: fc.constantFrom('JIT' as const, 'WAREHOUSE' as const),
    lines: fc.array(
      fc.record({
        sku_code: fc.string({ minLength: 1, maxLength: 9 }),
        quantity: fc.integer({ min: 1, max: 1_000_000 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
})

/** The requests that a push comes to. */
async function received(
  message: OrderPush,
  {
    appSecret,
    earlierSecret = null,
    faults = [],
  }: Pick<Connection, 'appSecret' | 'earlierSecret'> & { faults?: DrawnFault[] },
) {
  const requests: ExchangeRequest[] = []
  const result = await deliverPush(
    { type: 'push', supplierId: 's1', pushId: message.data.trade_order_id, message, faults },
    {
      exchange: async (request) => {
        requests.push(request)
        return { type: 'answered', status: 200, body: '', elapsedMs: 1 }
      },
      connection: {
        supplierId: 's1',
        erpUrl: 'http://erp.test',
        pushUrl: null,
        appKey: 'key',
        appSecret,
        earlierSecret,
      },
      machineNowMs: NOW,
      signal: new AbortController().signal,
    },
  )
  return { requests, result }
}

function isVerified({ body, headers }: ExchangeRequest, appSecret: string): boolean {
  try {
    new Webhook(webhookSecret(appSecret)).verify(body, headers, { jsonParse: false })
    return true
  } catch {
    return false
  }
}
const isAuthorised = ({ body, headers }: ExchangeRequest, appSecret: string) =>
  isSameSignature(headers['authorization'], signBody(body, 'key', appSecret))

describe('an official verifier', () => {
  test('accepts every honest delivery, and so does the check of `authorization`', async () => {
    await fc.assert(
      fc.asyncProperty(anyMessage, anySecret, async (message, appSecret) => {
        const { requests } = await received(message, { appSecret })
        expect(requests.map((request) => [isVerified(request, appSecret), isAuthorised(request, appSecret)])).toEqual([
          [true, true],
        ])
        expect(JSON.parse(requests[0]!.body)).toEqual(message)
      }),
    )
  })

  test.each<DrawnFault>([{ type: 'tampered' }, { type: 'wrong-signature' }])(
    'refuses every delivery that is $type',
    async (fault) => {
      await fc.assert(
        fc.asyncProperty(anyMessage, anySecret, async (message, appSecret) => {
          const { requests, result } = await received(message, { appSecret, faults: [fault] })
          expect(requests.map((request) => [isVerified(request, appSecret), isAuthorised(request, appSecret)])).toEqual(
            [[false, false]],
          )
          expect(result.injectedFaults).toEqual([fault.type])
        }),
      )
    },
  )

  test('accepts with either secret while both are valid, and with neither any other; `authorization` is by the earlier', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMessage,
        fc.uniqueArray(anySecret, { minLength: 3, maxLength: 3 }),
        async (message, [a, b, c]) => {
          const earlierSecret = { appSecret: a!, untilMs: NOW + 1 }
          const { requests } = await received(message, { appSecret: b!, earlierSecret })
          expect([a!, b!, c!].map((secret) => isVerified(requests[0]!, secret))).toEqual([true, true, false])
          expect([a!, b!, c!].map((secret) => isAuthorised(requests[0]!, secret))).toEqual([true, false, false])
          const over = await received(message, { appSecret: b!, earlierSecret: { appSecret: a!, untilMs: NOW } })
          expect([a!, b!].map((secret) => isVerified(over.requests[0]!, secret))).toEqual([false, true])
          expect([a!, b!].map((secret) => isAuthorised(over.requests[0]!, secret))).toEqual([false, true])
        },
      ),
    )
  })
})

const MESSAGE: OrderPush = {
  seller_id: 's1',
  message_type: 53,
  timestamp: 1,
  site: 'ae_global',
  data: { trade_order_id: '42', order_status: 'PAID', fulfilment: 'JIT', lines: [{ sku_code: 'A', quantity: 9 }] },
}

test('webhook-id is msg_ and the number of the push; webhook-timestamp the machine’s seconds', async () => {
  const { requests } = await received(MESSAGE, { appSecret: 'a-secret' })
  expect(requests[0]!.headers).toMatchObject({
    'webhook-id': 'msg_42',
    'webhook-timestamp': String(Math.floor(NOW / 1000)),
  })
})

test('duplicated: the same bytes and headers twice, and the first answer counts', async () => {
  const { requests, result } = await received(MESSAGE, { appSecret: 'a-secret', faults: [{ type: 'duplicated' }] })
  expect(requests).toHaveLength(2)
  expect(requests[1]).toEqual(requests[0])
  expect(result).toEqual({ type: 'acknowledged', elapsedMs: 1, injectedFaults: ['duplicated'] })
})

test('dropped: nothing is sent, and nothing acknowledged', async () => {
  const { requests, result } = await received(MESSAGE, { appSecret: 'a-secret', faults: [{ type: 'dropped' }] })
  expect(requests).toEqual([])
  expect(result).toMatchObject({ type: 'refused', injectedFaults: ['dropped'] })
})

test('tampered: one digit of the first quantity, nothing else', async () => {
  const { requests } = await received(MESSAGE, { appSecret: 'a-secret', faults: [{ type: 'tampered' }] })
  expect(requests[0]!.body).toBe(JSON.stringify(MESSAGE).replace('"quantity":9', '"quantity":8'))
})
