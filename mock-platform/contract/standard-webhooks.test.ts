import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { webhookHeaders, webhookSecret } from './standard-webhooks.ts'

test('the secret of the demo is what openssl makes of its app secret', () => {
  // printf %s standard-webhooks | openssl dgst -sha256 -hmac direct-sandbox-secret -binary | base64
  expect(webhookSecret('direct-sandbox-secret')).toBe('whsec_O4NUU3oRhHcKOvc6Eg2BxhqZzeiEQCyocbjCSB9wTV0=')
})

test('the specification’s own example verifies with our headers’ form', () => {
  const headers = webhookHeaders({ messageId: 'msg_1', sentAtMs: Date.now(), body: '{"a":1}', appSecrets: ['s'] })
  expect(headers).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  })
  expect(new Webhook(webhookSecret('s')).verify('{"a":1}', headers)).toEqual({ a: 1 })
})
