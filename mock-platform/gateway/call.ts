import type { GrantedConnection } from '../connections.ts'
import { signingSecrets } from '../connections.ts'
import { isSameSignature, signCall } from '../contract/signing.ts'
import { GatewayError } from './errors.ts'

/** The largest call that is read. [A] */
export const MAX_CALL_BYTES = 256 * 1024

/** The documented difference between a call's timestamp and the platform's time. */
const TIMESTAMP_WINDOW_MS = 7200 * 1000

/** The only algorithm, and the alias that the official Java client accepts. */
const SIGN_METHODS = new Set(['sha256', 'HmacSHA256'])

export type Parameters = ReadonlyMap<string, string>

/**
 * Reads a call's parameters wherever they were sent: query, urlencoded or multipart body. Of a name sent twice the
 * first value counts (the official Java client repeats `method`).
 */
export async function readParameters(request: Request): Promise<Parameters> {
  const parameters = new Map<string, string>()
  const add = (entries: Iterable<[string, unknown]>) => {
    for (const [name, value] of entries) {
      // Files are not signed, and no method takes one.
      if (typeof value === 'string' && !parameters.has(name)) parameters.set(name, value)
    }
  }
  if (request.url.includes('?')) add(new URL(request.url).searchParams)
  const contentType = request.headers.get('content-type') ?? ''
  if (contentType.startsWith('multipart/form-data')) add(await readForm(request))
  else add(new URLSearchParams(await request.text()))
  return parameters
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new GatewayError({ code: 'InvalidParameter', parameter: 'body', reason: 'it is not multipart/form-data' })
  }
}

/** Returns a parameter's value or refuses the call. */
export function requiredParameter(parameters: Parameters, name: string): string {
  const value = parameters.get(name)
  if (!value) throw new GatewayError({ code: 'MissingParameter', parameter: name })
  return value
}

/** When a call comes: by the gateway's clock, and by the machine's, which the validity of secrets goes by. */
export type CallTimes = { nowMs: number; machineNowMs: number }

/**
 * Checks who calls, in the real gateway's order: `sign` present, app key known, timestamp near, signature right.
 * Several suppliers may share an app key; they then share its secret.
 */
export function verifyCaller(
  parameters: Parameters,
  ownersOf: (appKey: string) => readonly GrantedConnection[],
  apiPath: string,
  { nowMs, machineNowMs }: CallTimes,
): readonly GrantedConnection[] {
  const sign = requiredParameter(parameters, 'sign')
  const appKey = requiredParameter(parameters, 'app_key')
  const owners = ownersOf(appKey)
  const [owner] = owners
  if (!owner) throw new GatewayError({ code: 'InvalidAppKey' })
  const sentAtMs = timestampMs(requiredParameter(parameters, 'timestamp'))
  if (!(Math.abs(nowMs - sentAtMs) <= TIMESTAMP_WINDOW_MS)) throw new GatewayError({ code: 'InvalidTimestamp' })
  const signMethod = parameters.get('sign_method') ?? 'sha256'
  const isKnownMethod = SIGN_METHODS.has(signMethod)
  const secrets = signingSecrets(owner, machineNowMs)
  if (!isKnownMethod || !secrets.some((secret) => isSignedBy(secret, parameters, sign, apiPath))) {
    throw new GatewayError({ code: 'IncompleteSignature' })
  }
  return owners
}

// Clients differ in whether they sign a parameter without a value; both are right [A].
function isSignedBy(appSecret: string, parameters: Parameters, sign: string, apiPath: string): boolean {
  if (isSameSignature(sign, signCall(parameters, appSecret, apiPath))) return true
  const filled = new Map([...parameters].filter(([, value]) => value !== ''))
  return filled.size < parameters.size && isSameSignature(sign, signCall(filled, appSecret, apiPath))
}

// Epoch milliseconds, or an ISO instant as the documents also permit.
function timestampMs(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN
}
