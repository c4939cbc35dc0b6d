import { expect, test } from 'vitest'
import type { ExchangeOutcome } from '../http/exchange.ts'
import { isPush, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import type { PushEffect } from '../sim/effects.ts'
import { deliverPush } from './deliver.ts'

function pushEffect(): PushEffect {
  const world = new WorldInTest({ seed: 'push', startAtMs: Date.UTC(2026, 0, 5) })
  const supplier = world.addSupplier({ warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 9 }] })
  world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'ES', lines: [{ skuCode: 'A', quantity: 1 }] })
  const effect = world.runDue(world.nowMs).find(isPush)
  if (!effect) throw new Error('no push was due')
  return effect
}

const connection = { supplierId: 's1', erpUrl: 'http://erp.test', pushUrl: null, appKey: 'key', appSecret: 'secret' }

const deliver = (outcome: ExchangeOutcome, elapsedMs = 5) =>
  deliverPush(pushEffect(), {
    exchange: async () => ({ ...outcome, elapsedMs }),
    connection,
    machineNowMs: Date.now(),
    signal: new AbortController().signal,
  })
const answered = (status: number): ExchangeOutcome => ({ type: 'answered', status, body: 'a\nb' })

test.each([
  [200, 500.9, 'acknowledged'],
  [200, 501, 'refused'],
  [201, 5, 'refused'],
  [204, 5, 'refused'],
  [302, 5, 'refused'],
  [500, 5, 'refused'],
])('HTTP %d after %d ms: %s', async (status, elapsedMs, result) => {
  expect((await deliver(answered(status), elapsedMs)).type).toBe(result)
})

test.each<ExchangeOutcome>([
  { type: 'too-slow', hasHeaders: false },
  { type: 'too-large' },
  { type: 'not-connected', detail: 'ECONNREFUSED' },
  { type: 'reset', detail: 'ECONNRESET' },
  { type: 'not-http', detail: 'HPE_INVALID' },
])('$type is not an acknowledgement', async (outcome) => {
  expect(await deliver(outcome)).toMatchObject({ type: 'refused', detail: expect.stringMatching(/.+/) })
})

test('what a receiver writes is safe to print', async () => {
  expect(await deliver(answered(500))).toMatchObject({ detail: 'HTTP status 500, 200 was due: a�b' })
})
