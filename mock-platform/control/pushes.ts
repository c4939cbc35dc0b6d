import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { ORDER_STATUS_MESSAGE, TEST_MESSAGE } from '../contract/push.ts'
import type { Platform } from '../platform.ts'
import type { Redelivery } from '../sim/push-delivery.ts'
import type { Outbox, Push, PushAttempt } from '../sim/pushes.ts'
import { allPushes } from '../sim/pushes.ts'
import * as routes from './push-routes.ts'
import type { PushAttemptView, PushList, PushPage, PushView, Redeliver } from './push-schemas.ts'
import { newestFirst, supplierNamed } from './suppliers.ts'
import { supplierView } from './views.ts'

/** A supplier's pushes: their log, sending them again, and what they are signed with. */
export function addPushRoutes(
  app: OpenAPIHono,
  { platform, machineNowMs }: { platform: Platform; machineNowMs: () => number },
): void {
  const supplierIdOf = (param: { supplier_id: string }) => supplierNamed(platform, param).settings.supplierId

  app.openapi(routes.listPushes, (c) => {
    const { outbox } = supplierNamed(platform, c.req.valid('param'))
    return c.json(pushList(outbox, c.req.valid('query')), 200)
  })
  app.openapi(routes.listPushAttempts, (c) => {
    const { outbox } = supplierNamed(platform, c.req.valid('param'))
    const attempts = newestFirst(outbox.attempts, c.req.valid('query').limit)
    return c.json({ items: attempts.map(pushAttemptView) }, 200)
  })
  app.openapi(routes.redeliverPushes, (c) => {
    const supplierId = supplierIdOf(c.req.valid('param'))
    const redelivery = redeliveryOf(c.req.valid('json'))
    return c.json(sent(platform.take({ type: 'pushes-redelivered', supplierId, redelivery })), 200)
  })
  app.openapi(routes.sendTestPush, (c) => {
    const supplierId = supplierIdOf(c.req.valid('param'))
    return c.json(sent(platform.take({ type: 'test-pushed', supplierId })), 200)
  })
  app.openapi(routes.enablePushes, (c) => {
    const supplierId = supplierIdOf(c.req.valid('param'))
    platform.take({ type: 'pushes-enabled', supplierId })
    const supplier = supplierNamed(platform, c.req.valid('param'))
    return c.json(supplierView(supplier, platform.connections.get(supplierId)), 200)
  })
  app.openapi(routes.rotateSecret, (c) => {
    const { appKey } = platform.connections.get(supplierIdOf(c.req.valid('param')))
    const { app_secret, overlap_seconds } = c.req.valid('json')
    const untilMs = machineNowMs() + overlap_seconds * 1000
    platform.connections.rotateSecret(appKey, app_secret, untilMs)
    return c.json({ app_key: appKey, earlier_secret_until: untilMs }, 200)
  })
}

function redeliveryOf({ push_id, since, only }: z.infer<typeof Redeliver>): Redelivery {
  return push_id === undefined
    ? { type: 'since', sinceMs: since ?? 0, only: only ?? null }
    : { type: 'one', pushId: push_id }
}

function sent(outcome: ReturnType<Platform['take']>) {
  if (outcome.type !== 'pushes-sent') throw new Error('pushes that were asked for are sent')
  return { push_ids: [...outcome.pushIds] }
}

function pushList(outbox: Outbox, { limit, before_no, state }: z.infer<typeof PushPage>): z.infer<typeof PushList> {
  const asked = allPushes(outbox).filter(
    (push) => push.pushNo < (before_no ?? Infinity) && (state === undefined || push.state === state),
  )
  const page = newestFirst(asked, limit)
  const attempts = Map.groupBy(outbox.attempts, ({ pushId }) => pushId)
  return {
    items: page.map((push) => pushView(push, attempts.get(push.pushId) ?? [])),
    next_before_no: asked.length > limit ? (page.at(-1)?.pushNo ?? null) : null,
  }
}

function pushView(push: Push, attempts: readonly PushAttempt[]): z.infer<typeof PushView> {
  return {
    push_no: push.pushNo,
    push_id: push.pushId,
    trade_order_id: push.tradeOrderId,
    message_type: push.tradeOrderId === null ? TEST_MESSAGE : ORDER_STATUS_MESSAGE,
    created_at: push.createdAtMs,
    state: push.state,
    attempts_made: push.attempts,
    next_attempt_at: push.dueAtMs,
    attempts: attempts.map(attemptView),
  }
}

function pushAttemptView(attempt: PushAttempt): z.infer<typeof PushAttemptView> {
  return { push_id: attempt.pushId, trade_order_id: attempt.tradeOrderId, ...attemptView(attempt) }
}

function attemptView({ attempt, sentAtMs, atMs, result }: PushAttempt) {
  return {
    attempt,
    sent_at: sentAtMs,
    at: atMs,
    acknowledged: result.type === 'acknowledged',
    elapsed_ms: result.elapsedMs,
    detail: result.type === 'refused' ? result.detail : null,
    injected_faults: [...(result.injectedFaults ?? [])],
  }
}
