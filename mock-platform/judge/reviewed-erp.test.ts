import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { InventoryQuery } from '../contract/inventory-query.ts'
import { isSameSignature, signBody } from '../contract/signing.ts'
import { webhookSecret } from '../contract/standard-webhooks.ts'
import type { Exchange, ExchangeRequest } from '../http/exchange.ts'
import { pushSignatures } from '../pushes/deliver.ts'
import { ReviewedErp } from './reviewed-erp.ts'

const connection = { supplierId: 's1', erpUrl: 'http://erp.test', pushUrl: null, appKey: 'key', appSecret: 'secret' }
const { signal } = new AbortController()
const erpBehind = (exchange: Exchange) => new ReviewedErp({ connection, exchange, virtualNowMs: () => 0, signal })

test('a message like one that was sent is signed in both ways, and has an id of its own', () => {
  const erp = erpBehind(async () => Promise.reject(new Error('nothing is sent')))
  const [paid, shipped] = ['{"order_status":"PAID"}', '{"order_status":"SHIPPED"}']
  const headers = pushSignatures('42', paid, { connection, machineNowMs: Date.now() })
  const sent = { url: erp.pushUrl, headers, body: paid, limitMs: 500, maxAnswerBytes: 1000, signal }
  const like = erp.signedLike(sent, '42-SHIPPED', shipped)
  expect(new Webhook(webhookSecret('secret')).verify(like.body, like.headers)).toEqual({ order_status: 'SHIPPED' })
  expect(isSameSignature(like.headers['authorization'], signBody(shipped, 'key', 'secret'))).toBe(true)
  expect(like.headers['webhook-id']).toBe('msg_42-SHIPPED')
})

test.each(['another secret', 'the signature of another body'] as const)(
  'a push with %s has the headers of Standard Webhooks too, and they are as wrong',
  async (signing) => {
    const sentAt: ExchangeRequest[] = []
    const erp = erpBehind(async (request) => {
      sentAt.push(request)
      return { type: 'answered', status: 401, body: '', elapsedMs: 1 }
    })
    const headers = pushSignatures('42', '{}', { connection, machineNowMs: Date.now() })
    await erp.pushWronglySigned(
      { url: erp.pushUrl, headers, body: '{}', limitMs: 500, maxAnswerBytes: 1000, signal },
      '{"n":1}',
      signing,
    )
    const [sent] = sentAt
    expect(sent?.headers['webhook-signature']).toMatch(/^v1,/)
    expect(() => new Webhook(webhookSecret('secret')).verify(sent!.body, sent!.headers)).toThrow(
      'No matching signature',
    )
  },
)

describe('the units of one SKU of 1,100, on 3 pages', () => {
  function reading() {
    const codes = Array.from({ length: 1100 }, (_, n) => `S${n}`)
    const asked: number[] = []
    const erp = erpBehind(async ({ body }) => {
      const { request_id, page_index, page_size } = InventoryQuery.parse(JSON.parse(body))
      asked.push(page_index)
      const items = codes
        .slice((page_index - 1) * page_size, page_index * page_size)
        .map((sku_code) => ({ sku_code, sellable_quantity: 7 }))
      const answer = { request_id, page_index, page_size, total_count: codes.length, items }
      return { type: 'answered', status: 200, body: JSON.stringify(answer), elapsedMs: 1 }
    })
    return { erp, codes, asked }
  }

  test('are looked for page by page once, then asked of the page where it was', async () => {
    const { erp, asked } = reading()
    expect(await erp.readUnits('S1050')).toEqual({ type: 'read', units: 7 })
    expect(await erp.readUnits('S1050')).toEqual({ type: 'read', units: 7 })
    expect(asked).toEqual([1, 2, 3, 3])
  })

  test('are found where they have moved to', async () => {
    const { erp, codes, asked } = reading()
    await erp.readUnits('S1050')
    codes.reverse()
    expect(await erp.readUnits('S1050')).toEqual({ type: 'read', units: 7 })
    expect(asked).toEqual([1, 2, 3, 3, 1])
  })

  test('can not be read once it is on no page: SKU_MISSING', async () => {
    const { erp, codes } = reading()
    await erp.readUnits('S1050')
    codes.splice(1050, 1)
    const detail = 'S1050 is on none of 3 pages'
    expect(await erp.readUnits('S1050')).toEqual({ type: 'failed', kind: 'SKU_MISSING', detail })
  })
})
