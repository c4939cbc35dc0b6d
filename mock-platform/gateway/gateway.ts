import { Hono } from 'hono'
import type { Context } from 'hono'
import type { GrantedConnection } from '../connections.ts'
import { RUN_HEADER } from '../contract/run-header.ts'
import { AUTHORISE_PATH, DOCUMENTS_PATH, REST_PATH, SYNC_PATH } from '../contract/gateway.ts'
import type { DrawnFault } from '../faults/fault.ts'
import { droppedAnswer } from '../http/dropped-answer.ts'
import { limitBody } from '../http/limit-body.ts'
import { printable } from '../http/printable.ts'
import type { Platform } from '../platform.ts'
import { RandomStream } from '../sim/random.ts'
import type { GatewayCall } from './answer-faults.ts'
import { askedFaults } from './answer-faults.ts'
import type { AnsweredMethod, MethodCaller } from './answered-method.ts'
import { AuthorisationCodes } from './authorisation-codes.ts'
import {
  authorisationPage,
  authorisationProblem,
  AuthorisationRequest,
  redirectWithCode,
} from './authorisation-page.ts'
import { MAX_CALL_BYTES, readParameters, requiredParameter, verifyCaller } from './call.ts'
import type { Parameters } from './call.ts'
import { CallLimit } from './call-limit.ts'
import { businessAnswer, refusalAt, systemAnswer } from './envelopes.ts'
import { GatewayError } from './errors.ts'
import { LabelSheets } from './label-sheets.ts'
import type { GatewayTerms } from './gateway-terms.ts'
import { methodNamed } from './methods.ts'
import { systemCall } from './system-calls.ts'
import { tokenOwner, tokenOwnerIfKnown } from './tokens.ts'

type GatewayOptions = {
  platform: Platform
  machineNowMs: () => number
  terms: GatewayTerms
  /** What stands before every path in the address of this mock; nothing for one at the root. */
  basePath: string
  /** What answers say of their run. */
  nameRun: () => string
  /** Whether a caller may ask for faults of its own answer by header. */
  listensToFaultHeader: boolean
}

/** `origin` is where this mock was asked for; `onCaller` is told whose the call is, as soon as that is known. */
type Calling = { requestId: string; origin: () => string; onCaller: (caller: Caller) => void }

/** The Open Platform's gateway: business calls at /sync, system calls at /rest. Refusals come with HTTP 200. */
export function createGateway(options: GatewayOptions): Hono {
  const { platform, machineNowMs, terms, basePath, nameRun, listensToFaultHeader } = options
  const app = new Hono()
  const codes = new AuthorisationCodes()
  const limit = new CallLimit(terms.callsPerSecond)
  const sheets = new LabelSheets()
  const nowMs = () => (terms.clock === 'virtual' ? platform.clock.nowMs() : machineNowMs())
  const callTimes = () => ({ nowMs: nowMs(), machineNowMs: machineNowMs() })
  const ownersOf = (appKey: string) => platform.connections.withAppKey(appKey)
  let requests = 0
  const newRequestId = () =>
    `${machineNowMs().toString(16).padStart(12, '0')}${(requests++).toString(16).padStart(12, '0')}`
  app.use(limitBody(MAX_CALL_BYTES, (c) => c.json({ error: { code: 'CALL_TOO_LARGE' } }, 413)))

  app.on(['GET', 'POST'], [SYNC_PATH, REST_PATH, `${REST_PATH}/*`], answered)
  app.get(`${DOCUMENTS_PATH}/:file`, async (c) => {
    const sheet = sheets.get(c.req.param('file').replace(/\.pdf$/, ''))
    if (!sheet) return c.json({ error: { code: 'DOCUMENT_UNKNOWN', message: 'no such document: print it again' } }, 404)
    // Loaded when somebody prints: it takes longer than the rest of the gateway.
    const { labelPdf } = await import('./label-pdf.ts')
    return c.body(await labelPdf(sheet), 200, { 'content-type': 'application/pdf' })
  })
  app.get(AUTHORISE_PATH, (c) => {
    const request = AuthorisationRequest.safeParse(c.req.query())
    if (!request.success) return c.html(authorisationProblem(problemOf(request.error)), 400)
    const suppliers = ownersOf(request.data.client_id)
    if (suppliers.length === 0)
      return c.html(authorisationProblem(`nobody has the app key ${request.data.client_id}`), 400)
    return c.html(authorisationPage(request.data, suppliers))
  })
  app.post(AUTHORISE_PATH, async (c) => {
    const request = AuthorisationRequest.safeParse(c.req.query())
    if (!request.success) return c.html(authorisationProblem(problemOf(request.error)), 400)
    const chosen = new URLSearchParams(await c.req.text()).get('supplier_id')
    const owner = ownersOf(request.data.client_id).find(({ supplierId }) => supplierId === chosen)
    if (!owner) return c.html(authorisationProblem('choose one of the suppliers that have this app key'), 400)
    return c.redirect(redirectWithCode(request.data, codes.give(owner, nowMs())), 303)
  })

  return app

  /** The answer of a call or its refusal, with the faults that strike it, once nothing holds it up. */
  async function answered(c: Context): Promise<Response> {
    const requestId = newRequestId()
    const asked = listensToFaultHeader ? askedFaults(c.req.raw, streamOfAskedFaults()) : []
    if ('problem' in asked) return c.json({ error: { code: 'INVALID_FAULT', message: asked.problem } }, 400)
    const on = c.req.path === SYNC_PATH ? 'sync.answer' : 'rest.answer'
    let parameters: Parameters = new Map()
    let caller: Caller | null = null
    const onCaller = (known: Caller) => (caller = known)
    const body = await refusable(
      async () => {
        parameters = await readParameters(c.req.raw)
        return callAny(apiPathOf(c.req.path, parameters), parameters, {
          requestId,
          onCaller,
          origin: () => new URL(c.req.url).origin,
        })
      },
      (error) => refusalAt(on)({ type: error.type, code: error.refusal.code, text: error.message }, requestId),
    )
    const called: Called = { on, requestId, caller, path: c.req.path, parameters }
    return leave(withFaults(c, body, asked, called), { caller, requestId }, c.req.raw)
  }

  function streamOfAskedFaults(): RandomStream {
    return new RandomStream(`${platform.run.name.seed}/asked-fault/${requests}`)
  }

  // Whose token it is costs a seal: it is asked only where a fault of any of the app's suppliers could strike.
  function withFaults(c: Context, body: object, asked: readonly DrawnFault[], called: Called): Response {
    const { answerFaults, run, clock } = platform
    const owners = ownersOf(called.parameters.get('app_key') ?? '')
    const anyOf = { on: called.on, supplierIds: owners.map(({ supplierId }) => supplierId) }
    if (asked.length === 0 && !answerFaults.isWatching(run, anyOf)) return c.json(body)
    const call = callOf(called, owners)
    const faults = [...answerFaults.striking(run, call, clock.nowMs()), ...asked]
    return answerFaults.apply(run, JSON.stringify(body), { faults, call })
  }

  // Of suppliers that share an app key, the one that the token speaks for; before there is a token, all of them.
  function callOf(
    { on, requestId, caller, path, parameters }: Called,
    owners: readonly GrantedConnection[],
  ): GatewayCall {
    const token = parameters.get('session') || parameters.get('access_token') || ''
    const owner = caller ?? tokenOwnerIfKnown('access', token, owners, nowMs())
    const supplierIds = (owner ? [owner] : owners).map(({ supplierId }) => supplierId)
    const subject = `${supplierIds.join(' ')} ${path} ${parameters.get('method') ?? ''}`
    return { on, requestId, supplierIds, subject }
  }

  function callAny(apiPath: string, parameters: Parameters, calling: Calling): object {
    return apiPath ? callSystem(apiPath, parameters, calling) : callMethod(parameters, calling)
  }

  // In the order in which the real gateway checks, as far as that is known; the rest is ours [A].
  function callMethod(parameters: Parameters, { requestId, origin, onCaller }: Calling): object {
    const callers = verifyCaller(parameters, ownersOf, '', callTimes())
    const name = requiredParameter(parameters, 'method')
    const answeredMethod = methodNamed(name)
    const token = parameters.get('session') || requiredParameter(parameters, 'access_token')
    const { supplierId, appKey } = tokenOwner('access', token, callers, nowMs())
    const supplier = platform.world.suppliers.get(supplierId)
    if (!supplier) throw new GatewayError({ code: 'IllegalAccessToken' })
    onCaller({ supplierId, method: name, detail: shownInput(answeredMethod, parameters) })
    limit.count(appKey, name, machineNowMs())
    const caller: MethodCaller = {
      supplier,
      take: (input) => platform.take({ ...input, supplierId }),
      nowMs: platform.clock.nowMs(),
      worldParameters: platform.world.parametersOf(supplier),
      keepLabels: (sheet) => `${origin()}${basePath}${DOCUMENTS_PATH}/${sheets.keep(sheet)}.pdf`,
    }
    const isSimplified = parameters.get('simplify') === 'true'
    return businessAnswer(answeredMethod.method, answeredMethod.answer(caller, parameters), {
      requestId,
      isSimplified,
    })
  }

  function callSystem(path: string, parameters: Parameters, { requestId, onCaller }: Calling): object {
    const callers = verifyCaller(parameters, ownersOf, path, callTimes())
    limit.count(requiredParameter(parameters, 'app_key'), path, machineNowMs())
    const { supplierId, answer } = systemCall(path, { callers, codes, terms, nowMs: nowMs() }, parameters)
    onCaller({ supplierId, method: path, detail: null })
    return systemAnswer(answer, requestId)
  }

  // Written before it waits: it tells what was so when the call came, and of which run. Nobody knows whose a call is that was refused before
  // its token was read: its answer is never held.
  async function leave(written: Response, { caller, requestId }: Leaving, asker: Request): Promise<Response> {
    if (!caller) return written
    written.headers.set(RUN_HEADER, nameRun())
    const passage = await platform.holds.pass({ kind: 'gateway', ...caller, requestId }, asker)
    return passage === 'dropped' ? droppedAnswer() : written
  }
}

type Caller = { supplierId: string; method: string; detail: string | null }
/** What faults of an answer go by. */
type Called = Pick<GatewayCall, 'on' | 'requestId'> & { caller: Caller | null; path: string; parameters: Parameters }
type Leaving = { caller: Caller | null; requestId: string }

/** Characters of a held call's parameter that are shown. */
const DETAIL_CHARS = 200

function shownInput({ method: { parameter } }: AnsweredMethod, parameters: Parameters): string {
  return printable(parameters.get(parameter ?? 'param0') ?? '', DETAIL_CHARS)
}

// Clients that do not put the path of a system call into the address name it by `method`.
function apiPathOf(path: string, parameters: Parameters): string {
  const inAddress = path.startsWith(`${REST_PATH}/`) ? path.slice(REST_PATH.length) : '/'
  if (inAddress !== '/') return inAddress
  const named = parameters.get('method') ?? ''
  return named.startsWith('/') ? named : ''
}

async function refusable(call: () => Promise<object>, refusal: (error: GatewayError) => object): Promise<object> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof GatewayError) return refusal(error)
    throw error
  }
}

function problemOf({ issues: [first] }: { issues: readonly { message: string }[] }): string {
  return first?.message ?? 'the address is not one of this page'
}
