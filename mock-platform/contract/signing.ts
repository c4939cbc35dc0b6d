import { createHmac, timingSafeEqual } from 'node:crypto'

// The two signatures of the Open Platform. Both programs use this file; the platform's own worked examples
// (signing.test.ts) keep it honest, because a mistake made on both sides alike would otherwise verify.

/** Parameters of a call, after query and body were merged; values decoded. */
export type SignedParameters = ReadonlyMap<string, string>

/**
 * Signs a gateway call: names and values in ASCII order of the names, HMAC-SHA256, upper-case hex.
 * `apiPath` is set for `/rest` calls only (without `/rest`), empty for `/sync`.
 */
export function signCall(parameters: SignedParameters, appSecret: string, apiPath = ''): string {
  const signed = [...parameters]
    .filter(([name]) => name !== 'sign')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => name + value)
  return hmacHex(apiPath + signed.join(''), appSecret).toUpperCase()
}

/** Signs a body that the platform sends (a push or a stock query): lower-case hex HMAC-SHA256 of app key + raw body. */
export function signBody(rawBody: string, appKey: string, appSecret: string): string {
  return hmacHex(appKey + rawBody, appSecret)
}

/** Compares two signatures in constant time; a missing or odd-length one is simply wrong. */
export function isSameSignature(given: string | null | undefined, expected: string): boolean {
  const a = Buffer.from(given ?? '')
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

function hmacHex(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex')
}
