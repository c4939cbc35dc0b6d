import { readFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { DEMO_APP_SECRET } from '../../mock-platform/contract/demo.ts'
import { OrderPush } from '../../mock-platform/contract/push.ts'
import { webhookHeaders, webhookSecret } from '../../mock-platform/contract/standard-webhooks.ts'
import { SupplierFaultText } from '../../mock-platform/faults/fault-rule.ts'

const page = readFileSync('docs/pushes.md', 'utf8')

test('the message that docs/pushes.md shows is one by the contract', () => {
  const [, shown] = /```json\n([^]*?)```/.exec(page)!
  expect(OrderPush.parse(JSON.parse(shown!)).data.order_status).toBe('PAID')
})

test('the secret that docs/pushes.md shows is that of the demo, and verifies its pushes', () => {
  const [, secret] = /new Webhook\('([^']+)'\)/.exec(page)!
  expect(secret).toBe(webhookSecret(DEMO_APP_SECRET))
  const body = '{"a":1}'
  const headers = webhookHeaders({ messageId: 'msg_1', sentAtMs: Date.now(), body, appSecrets: [DEMO_APP_SECRET] })
  expect(new Webhook(secret!).verify(body, headers)).toEqual({ a: 1 })
})

test('the fault that docs/pushes.md sets is one', () => {
  const [, fault] = /fault set \w+ '([^']+)'/.exec(page)!
  expect(SupplierFaultText.safeParse(fault).error).toBeUndefined()
})
