import { createRoute } from '@hono/zod-openapi'
import { NewSecret, PushAttemptView, PushList, PushPage, Redeliver, RotatedSecret, SentPushes } from './push-schemas.ts'
import { body, invalid, json, list, newest, params, unknown } from './route-parts.ts'
import { ControlError, SupplierView } from './schemas.ts'

// Routes of a supplier's pushes: docs/pushes.md.

export const listPushes = createRoute({
  operationId: 'listPushes',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/pushes',
  tags: ['Pushes'],
  summary: 'Pushes with their attempts, newest first: the last 1,000 that are over, and all that are not',
  request: { params, query: PushPage },
  responses: { 200: json(PushList, 'Newest first.'), ...invalid, ...unknown },
})

export const listPushAttempts = createRoute({
  operationId: 'listPushAttempts',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/push-attempts',
  tags: ['Pushes'],
  summary: 'Deliveries of pushes, newest first',
  request: { params, query: newest },
  responses: { 200: json(list(PushAttemptView), 'Newest first; 1,000 are kept.'), ...invalid, ...unknown },
})

export const redeliverPushes = createRoute({
  operationId: 'redeliverPushes',
  method: 'post',
  path: '/control/suppliers/{supplier_id}/pushes/redeliver',
  tags: ['Pushes'],
  summary: 'Send pushes again, now: one, or all since a virtual time',
  description:
    'Acknowledged or not, each under its own `webhook-id` and with the newest state of its order, and with another 12 attempts. Those that are on their way are left alone.',
  request: { params, ...body(Redeliver) },
  responses: {
    200: json(SentPushes, 'They leave now.'),
    ...invalid,
    404: json(ControlError, 'SUPPLIER_UNKNOWN or PUSH_UNKNOWN.'),
    409: json(ControlError, 'PUSH_IN_FLIGHT: it is on its way already.'),
  },
})

export const sendTestPush = createRoute({
  operationId: 'sendTestPush',
  method: 'post',
  path: '/control/suppliers/{supplier_id}/pushes/test',
  tags: ['Pushes'],
  summary: 'Send a signed test message (`message_type` 0), once; acknowledged, it enables pushes that were disabled',
  request: { params },
  responses: { 200: json(SentPushes, 'It leaves now, also while pushes are disabled.'), ...unknown },
})

export const enablePushes = createRoute({
  operationId: 'enablePushes',
  method: 'post',
  path: '/control/suppliers/{supplier_id}/pushes/enable',
  tags: ['Pushes'],
  summary: 'Enable pushes that were disabled because too many failed; attempts before do not count any more',
  request: { params },
  responses: { 200: json(SupplierView, 'They are sent again when their next attempt is due.'), ...unknown },
})

export const rotateSecret = createRoute({
  operationId: 'rotateSecret',
  method: 'post',
  path: '/control/suppliers/{supplier_id}/app-secret',
  tags: ['Pushes'],
  summary: 'Replace the app secret; both are valid for a while',
  description:
    'Meanwhile `webhook-signature` has a signature by each, `authorization` (of pushes and polls, where there is room for one) is by the earlier secret, and calls of the gateway may be signed with either. Tokens stay valid.',
  request: { params, ...body(NewSecret) },
  responses: { 200: json(RotatedSecret, 'Replaced.'), ...invalid, ...unknown },
})
