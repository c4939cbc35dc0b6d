import type { OpenAPIHono } from '@hono/zod-openapi'
import { ANSWER_LIMIT_MS, InventoryAnswer, INVENTORY_QUERY_PATH, InventoryQuery } from '../contract/inventory-query.ts'
import {
  OrderPush,
  PUSH_ACKNOWLEDGE_LIMIT_MS,
  PUSH_MAX_ATTEMPTS,
  PUSH_PATH,
  PUSH_RETRY_INTERVAL_MS,
} from '../contract/push.ts'

const signature = {
  authorization: {
    description: 'Lower-case hex HMAC-SHA256(app_key + raw body, app_secret).',
    schema: { type: 'string' as const, pattern: '^[0-9a-f]{64}$' },
  },
}

const unsigned = { description: 'The signature is not the one of these bytes; 403 will do as well.' }

/** Adds what the platform sends to an ERP, so that one document describes both directions. */
export function describeErpContract(app: OpenAPIHono): void {
  const header = [{ name: 'authorization', in: 'header' as const, required: true, ...signature.authorization }]
  app.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'inventory-query',
    operationId: 'queryInventory',
    security: [],
    tags: ['Your ERP'],
    summary: `POST {erp_url}${INVENTORY_QUERY_PATH}, every 15 minutes`,
    description: `Answer with the last byte within ${ANSWER_LIMIT_MS} ms (SYNC-2). Pages are asked for one after another, each with its own time.`,
    parameters: header,
    request: { body: { required: true, content: { 'application/json': { schema: InventoryQuery } } } },
    responses: {
      200: {
        description: 'The stock: UTF-8 without a byte order mark, not packed. Redirects are not followed.',
        content: { 'application/json': { schema: InventoryAnswer } },
      },
      401: unsigned,
    },
  })
  app.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'order-push',
    operationId: 'pushOrder',
    security: [],
    tags: ['Your ERP'],
    summary: `POST {push_url}, by default {erp_url}${PUSH_PATH}`,
    description: `HTTP 200 within ${PUSH_ACKNOWLEDGE_LIMIT_MS} ms acknowledges; otherwise it comes again every ${PUSH_RETRY_INTERVAL_MS / 60_000} virtual minutes, ${PUSH_MAX_ATTEMPTS} times in all. At least once: expect the same order twice.`,
    parameters: header,
    request: { body: { required: true, content: { 'application/json': { schema: OrderPush } } } },
    responses: { 200: { description: 'Acknowledged; the body is not read.' }, 401: unsigned },
  })
}
