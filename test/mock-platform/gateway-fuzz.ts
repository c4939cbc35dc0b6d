import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { GATEWAY_METHODS } from '../../mock-platform/contract/gateway-methods.ts'
import type { GatewayMethod } from '../../mock-platform/contract/gateway-method.ts'
import { REFUSAL_MEANINGS } from '../../mock-platform/gateway/errors.ts'
import { APP_KEY } from './erp-in-process.ts'
import { signedCall } from './gateway-client.ts'
import { mockInProcess, START } from './mock-in-process.ts'

// Malformed calls of every kind, drawn from a seed: what the gateway makes of them, and what they leave behind.

/** One call as it goes over the wire. */
type FuzzedCall = {
  kind: string
  address: string
  httpMethod: 'GET' | 'POST'
  headers: [string, string][]
  body: Uint8Array<ArrayBuffer> | null
}

export type FuzzFindings = {
  calls: number
  /** How often each code was answered; `success` and `refused by the method` are answers too. */
  codes: Map<string, number>
  /** Answers that are none of the documented ones, ten at most. */
  undocumented: string[]
  isWorldUnchanged: boolean
  /** Bytes of the heap in use after the last call, less those after a tenth of them. */
  heapGrowthBytes: number
}

const CALLS_A_DRAW = 500
/** Other statuses that are documented: no such address, a call too large. */
const OTHER_STATUSES = new Set([404, 413])

/** Sends so many malformed calls to a mock in this process. */
export async function fuzzGateway(
  calls: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): Promise<FuzzFindings> {
  const { mock, token } = await mockWithToken()
  const before = worldState(mock)
  const findings: FuzzFindings = {
    calls,
    codes: new Map(),
    undocumented: [],
    isWorldUnchanged: false,
    heapGrowthBytes: 0,
  }
  let earlyHeapBytes = 0
  for (let done = 0; done < calls;) {
    const drawn = fc.sample(anyCall(token), { numRuns: Math.min(CALLS_A_DRAW, calls - done), seed: seed + done })
    for (const call of drawn) await note(mock, call, findings)
    done += drawn.length
    await nextTurn()
    if (earlyHeapBytes === 0 && done >= calls / 10) earlyHeapBytes = await usedHeapBytes()
    onProgress(done)
  }
  findings.heapGrowthBytes = (await usedHeapBytes()) - earlyHeapBytes
  findings.isWorldUnchanged = worldState(mock) === before && mock.bugs.length === 0
  for (const bug of mock.bugs.slice(0, 10)) findings.undocumented.push(`bug: ${bug.message}`)
  return findings
}

async function mockWithToken() {
  const mock = mockInProcess()
  await mock.addSupplier({ warehouse_stock: [{ sku_code: 'A', warehouse: 'HZ', quantity: 40 }] })
  mock.platform.start()
  await mock.platform.skipTo(START)
  const body = signedCall(system({ code: `0_${APP_KEY}_s1` }), '/auth/token/create')
  const created = await mock.handler(new Request('http://mock.test/rest/auth/token/create', { method: 'POST', body }))
  const { access_token: token } = await created.json()
  return { mock, token: String(token) }
}

function worldState({ platform }: ReturnType<typeof mockInProcess>): string {
  const { hash, inputsTaken } = platform.run.state
  return JSON.stringify([hash, inputsTaken, platform.world.suppliers.size, platform.connections.all().length])
}

async function note(
  mock: ReturnType<typeof mockInProcess>,
  { kind, address, httpMethod: method, headers, body }: FuzzedCall,
  findings: FuzzFindings,
): Promise<void> {
  const request = new Request(`http://mock.test${address}`, { method, headers, body })
  const response = await mock.handler(request)
  const text = await response.text()
  const code = codeOf(response.status, text)
  findings.codes.set(code ?? 'undocumented', (findings.codes.get(code ?? 'undocumented') ?? 0) + 1)
  if (code === null && findings.undocumented.length < 10) {
    findings.undocumented.push(`${kind} ${address.slice(0, 200)}: HTTP ${response.status} ${text.slice(0, 300)}`)
  }
}

function codeOf(status: number, text: string): string | null {
  if (OTHER_STATUSES.has(status)) return `HTTP ${status}`
  if (status !== 200) return null
  const answer = JSON.parse(text)
  const code = answer.error_response?.code ?? answer.code
  if (typeof code === 'string' && code !== '0') return Object.hasOwn(REFUSAL_MEANINGS, code) ? code : null
  const [inner] = code === '0' ? [answer] : Object.values<{ result?: { success?: unknown } }>(answer)
  return inner?.result?.success === false ? 'refused by the method' : 'success'
}

function system(more: Record<string, string>): Record<string, string> {
  return { app_key: APP_KEY, timestamp: String(Date.now()), sign_method: 'sha256', ...more }
}

// -- The calls

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e309',
    'NaN',
    'null',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    '\u0000',
    '测试',
    '𝒳',
  ),
  fc.nat({ max: 20_000 }).map((length) => 'x'.repeat(length)),
)
const hugeNumber = fc.constantFrom(-1, 0, 1.5, 1e21, 2 ** 31, 2 ** 53, Number.MAX_VALUE)
const oddValue: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue({ maxDepth: 3 }), oddText, hugeNumber)
const brokenJson = fc.oneof(
  fc.json({ maxDepth: 3 }).map((text) => text.slice(0, -1)),
  fc.constantFrom('{', '[', '"', ',', '{,', 'undefined', "{'biz_type':1}", '{"biz_type":288000}}', '\uFEFF{}'),
  fc.nat({ max: 20_000 }).map((depth) => '['.repeat(depth)),
  fc.nat({ max: 2000 }).map((depth) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
  oddText,
)

// The method's own fields with values that are not theirs.
function oddInput({ input }: GatewayMethod): fc.Arbitrary<string> {
  const fields = Object.fromEntries(
    Object.keys(input.shape).map((name) => [
      name,
      name === 'biz_type' ? fc.oneof(fc.constant(288000), oddValue) : oddValue,
    ]),
  )
  return fc.record(fields, { requiredKeys: [] }).map((given) => JSON.stringify(given))
}

const anyMethod = fc.constantFrom(...GATEWAY_METHODS)
const methodName = fc.oneof(
  { weight: 1, arbitrary: oddText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('aliexpress.ascp.nothing', 'global.seller.x', 'aliexpress.ecowarehouse.x', 'toString'),
  },
)

const wellSigned = (token: string): fc.Arbitrary<Record<string, string>> =>
  anyMethod.chain((method) =>
    fc.oneof(brokenJson, oddInput(method), oddInput(method)).map((text) => ({
      method: method.name,
      session: token,
      [method.parameter ?? 'param0']: text,
    })),
  )
const flatFields = (token: string): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      anyMethod,
      fc.dictionary(fc.constantFrom(...GATEWAY_METHODS.flatMap(({ input }) => Object.keys(input.shape))), brokenJson),
    )
    .map(([method, fields]) => ({ ...fields, method: method.name, session: token }))
const otherMethods = (token: string): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(methodName, oddText, oddText)
    .map(([method, param0, simplify]) => ({ method, session: token, param0, simplify }))
const otherTokens: fc.Arbitrary<Record<string, string>> = fc
  .tuple(anyMethod, oddText)
  .map(([method, session]) => ({ method: method.name, session, [method.parameter ?? 'param0']: '{"biz_type":288000}' }))

const systemFields = fc.record(
  { sign_method: oddText, timestamp: oddText, app_key: oddText, format: oddText, v: oddText },
  { requiredKeys: [] },
)

function anyCall(token: string): fc.Arbitrary<FuzzedCall> {
  const signed = fc
    .tuple(
      fc.oneof(wellSigned(token), flatFields(token), otherMethods(token), otherTokens),
      fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: systemFields }),
    )
    .map(([fields, own]) => formCall('signed', '/sync', signedCall({ ...system(fields), ...own })))
  const inQuery = wellSigned(token).map((fields): FuzzedCall => {
    const query = signedCall(system(fields)).toString().slice(0, 8000)
    return { kind: 'in the query', address: `/sync?${query}`, httpMethod: 'GET', headers: [], body: null }
  })
  const systemCalls = fc
    .tuple(
      fc.constantFrom(
        '/auth/token/create',
        '/auth/token/refresh',
        '/auth/token/security/refresh',
        '/2.0/x',
        '/x',
        '/%00',
        '/..;/x',
      ),
      fc.record({ code: oddText, refresh_token: oddText }, { requiredKeys: [] }),
    )
    .map(([path, fields]) => formCall('system', `/rest${path}`, signedCall(system(fields), path)))
  const unsigned = fc
    .dictionary(fc.oneof(oddText, fc.constantFrom('sign', 'app_key', 'method', 'session')), oddText)
    .map((fields) => formCall('unsigned', '/sync', new URLSearchParams(fields)))
  const bytes = fc
    .tuple(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(
        'application/x-www-form-urlencoded; charset=GBK',
        'application/json',
        'text/xml; charset=utf-16',
        'multipart/form-data',
        'multipart/form-data; boundary=x',
        'multipart/form-data; boundary=',
        'image/png',
      ),
      fc.constantFrom('/sync', '/rest/auth/token/create', '/rest', '/sync/', '/rest//', '/SYNC'),
    )
    .map(([body, type, address]): FuzzedCall => ({
      kind: type,
      address,
      httpMethod: 'POST',
      headers: [['content-type', type]],
      body,
    }))
  const tooLarge = fc.constant(formCall('too large', '/sync', new URLSearchParams({ a: 'x'.repeat(300 * 1024) })))
  return fc.oneof(
    { weight: 40, arbitrary: signed },
    { weight: 10, arbitrary: inQuery },
    { weight: 15, arbitrary: systemCalls },
    { weight: 15, arbitrary: unsigned },
    { weight: 20, arbitrary: bytes },
    { weight: 1, arbitrary: tooLarge },
  )
}

function formCall(kind: string, address: string, form: URLSearchParams): FuzzedCall {
  const headers: [string, string][] = [['content-type', 'application/x-www-form-urlencoded']]
  return { kind, address, httpMethod: 'POST', headers, body: new TextEncoder().encode(form.toString()) }
}

// What requests held on to is let go between turns of the event loop, not within one.
async function usedHeapBytes(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  for (let turn = 0; turn < 3; turn++) {
    if (typeof collect === 'function') collect()
    await nextTurn()
  }
  return process.memoryUsage().heapUsed
}
