import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { isSameSignature, signBody } from '../contract/signing.ts'
import { webhookSecret } from '../contract/standard-webhooks.ts'
import { pushSignatures } from '../pushes/deliver.ts'
import { ReviewedErp } from './reviewed-erp.ts'

const connection = { supplierId: 's1', erpUrl: 'http://erp.test', pushUrl: null, appKey: 'key', appSecret: 'secret' }

test('a message like one that was sent is signed in both ways, and has an id of its own', () => {
  const { signal } = new AbortController()
  const exchange = async () => Promise.reject(new Error('nothing is sent'))
  const erp = new ReviewedErp({ connection, exchange, virtualNowMs: () => 0, signal })
  const [paid, shipped] = ['{"order_status":"PAID"}', '{"order_status":"SHIPPED"}']
  const headers = pushSignatures('42', paid, { connection, machineNowMs: Date.now() })
  const sent = { url: erp.pushUrl, headers, body: paid, limitMs: 500, maxAnswerBytes: 1000, signal }
  const like = erp.signedLike(sent, '42-SHIPPED', shipped)
  expect(new Webhook(webhookSecret('secret')).verify(like.body, like.headers)).toEqual({ order_status: 'SHIPPED' })
  expect(isSameSignature(like.headers['authorization'], signBody(shipped, 'key', 'secret'))).toBe(true)
  expect(like.headers['webhook-id']).toBe('msg_42-SHIPPED')
})
