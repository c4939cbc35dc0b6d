import type { Context, MiddlewareHandler, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/**
 * Refuses a body of more bytes. Node's HTTP holds a body to its declared length; to count one, Hono's `bodyLimit` makes it a
 * stream, which costs more than the rest of a call: that is left to bodies of undeclared length.
 */
export function limitBody(maxBytes: number, refusal: (c: Context) => Response): MiddlewareHandler {
  const refuse = (c: Context) => {
    // What is left of the body is not read: the connection is of no more use.
    c.header('connection', 'close')
    return refusal(c)
  }
  const limitStream = bodyLimit({ maxSize: maxBytes, onError: refuse })
  return async (c: Context, next: Next) => {
    const declared = c.req.header('content-length')
    const isDeclared = declared !== undefined && /^\d+$/.test(declared)
    if (!isDeclared || c.req.header('transfer-encoding') !== undefined) return limitStream(c, next)
    if (Number(declared) > maxBytes) return refuse(c)
    await next()
  }
}
