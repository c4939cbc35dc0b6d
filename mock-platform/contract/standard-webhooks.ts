import { createHmac } from 'node:crypto'

// Standard Webhooks (standardwebhooks.com), beside the platform's own `authorization` [A]: a supplier can check a push with
// an official library, and with either of two secrets while one replaces the other.

/** What the key is made of, so that no key of one signature is the key of another. */
const KEY_PURPOSE = 'standard-webhooks'
const SECRET_PREFIX = 'whsec_'

/** The secret that Standard Webhooks' libraries take: `whsec_` + base64(HMAC-SHA256 of "standard-webhooks" by the app secret). */
export function webhookSecret(appSecret: string): string {
  return SECRET_PREFIX + webhookKey(appSecret).toString('base64')
}

export type SignedWebhook = {
  /** The same at every attempt of one message. */
  messageId: string
  /** The machine's clock when it is sent, which verifiers read; to the second. */
  sentAtMs: number
  body: string
  /** One, or two while one replaces the other: a signature by each. */
  appSecrets: readonly string[]
}

/** The three headers that sign a body. */
export function webhookHeaders({ messageId, sentAtMs, body, appSecrets }: SignedWebhook) {
  const timestamp = String(Math.floor(sentAtMs / 1000))
  const signatures = appSecrets.map((appSecret) => `v1,${signature(`${messageId}.${timestamp}.${body}`, appSecret)}`)
  return { 'webhook-id': messageId, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

function signature(text: string, appSecret: string): string {
  return createHmac('sha256', webhookKey(appSecret)).update(text, 'utf8').digest('base64')
}

function webhookKey(appSecret: string): Buffer {
  return createHmac('sha256', appSecret).update(KEY_PURPOSE).digest()
}
