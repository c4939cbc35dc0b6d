import { z } from 'zod'
import {
  GatewayErrorAnswer,
  REST_PATH,
  SYNC_PATH,
  TOKEN_CREATE_PATH,
  TokenAnswer,
} from '../../mock-platform/contract/gateway.ts'
import type { GatewayMethod } from '../../mock-platform/contract/gateway-method.ts'
import { historyOf } from '../../mock-platform/contract/run-header.ts'
import { signCall } from '../../mock-platform/contract/signing.ts'
import type { Clock } from '../kit/clock.ts'
import { PlatformCallFailed } from './platform-call-failed.ts'

/** How to reach the gateway. */
export type Gateway = { platformUrl: string; fetch: typeof fetch; clock: Clock }

/** What was answered, and the platform's history that it is of; null when the platform names none. */
export type Answered<Result> = { result: Result; history: string | null }

/** With what a supplier's calls are signed. */
export type SigningKeys = { appKey: string; appSecret: string }

const RestErrorAnswer = z.object({ code: z.string(), message: z.string() })

/** A business call: `/sync`, answer unwrapped and parsed by the method's own shape; throws PlatformCallFailed. */
export async function callSync<Input extends z.ZodObject, Answer extends z.ZodType>(
  gateway: Gateway,
  keys: SigningKeys,
  call: { method: GatewayMethod<Input, Answer>; session: string; input: z.input<Input>; signal: AbortSignal },
): Promise<Answered<z.infer<Answer>>> {
  const { name, parameter, answer } = call.method
  const parameters = new Map<string, string>([
    ...systemParameters(gateway.clock, keys),
    ['method', name],
    ['session', call.session],
    ['simplify', 'true'],
    [parameter ?? 'param0', JSON.stringify(call.input)],
  ])
  parameters.set('sign', signCall(parameters, keys.appSecret))
  const { result: body, history } = await post(gateway, SYNC_PATH, parameters, name, call.signal)

  const refused = GatewayErrorAnswer.safeParse(body)
  if (refused.success) {
    const { code, msg } = refused.data.error_response
    throw new PlatformCallFailed(name, code, msg)
  }
  const { result } = parseAnswer(name, z.object({ result: z.unknown() }), body)
  return { result: parseAnswer(name, answer, result), history }
}

/** The system call that changes an authorisation code into an access token. */
export async function createToken(
  gateway: Gateway,
  keys: SigningKeys,
  code: string,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const parameters = new Map<string, string>([...systemParameters(gateway.clock, keys), ['code', code]])
  parameters.set('sign', signCall(parameters, keys.appSecret, TOKEN_CREATE_PATH))
  const { result: body } = await post(gateway, REST_PATH + TOKEN_CREATE_PATH, parameters, TOKEN_CREATE_PATH, signal)

  const token = TokenAnswer.safeParse(body)
  if (token.success) return token.data
  const refused = RestErrorAnswer.safeParse(body)
  if (refused.success) throw new PlatformCallFailed(TOKEN_CREATE_PATH, refused.data.code, refused.data.message)
  return parseAnswer(TOKEN_CREATE_PATH, TokenAnswer, body)
}

function systemParameters(clock: Clock, { appKey }: SigningKeys): [string, string][] {
  return [
    ['app_key', appKey],
    ['timestamp', String(clock.now().getTime())],
    ['sign_method', 'sha256'],
  ]
}

async function post(
  gateway: Gateway,
  path: string,
  parameters: Map<string, string>,
  method: string,
  signal: AbortSignal,
): Promise<Answered<unknown>> {
  try {
    const body = new URLSearchParams([...parameters])
    const response = await gateway.fetch(gateway.platformUrl + path, { method: 'POST', body, signal })
    // The gateway answers its own errors with 200 too: another status comes from something before it.
    if (!response.ok) throw new PlatformCallFailed(method, 'HttpStatus', `HTTP ${response.status}`)
    return { result: JSON.parse(await response.text()), history: historyOf(response.headers) }
  } catch (error) {
    if (error instanceof PlatformCallFailed) throw error
    if (signal.aborted) throw new PlatformCallFailed(method, 'DeadlineExceeded', 'no answer in time', { cause: error })
    if (error instanceof SyntaxError) {
      throw new PlatformCallFailed(method, 'AnswerNotUnderstood', 'the answer is not JSON', { cause: error })
    }
    throw new PlatformCallFailed(method, 'Unreachable', String(error), { cause: error })
  }
}

function parseAnswer<Schema extends z.ZodType>(method: string, schema: Schema, body: unknown): z.infer<Schema> {
  const answer = schema.safeParse(body)
  if (answer.success) return answer.data
  throw new PlatformCallFailed(method, 'AnswerNotUnderstood', z.prettifyError(answer.error), { cause: answer.error })
}
