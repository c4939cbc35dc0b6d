import { z } from 'zod'
import {
  AUTHORISE_PATH,
  REST_PATH,
  SYNC_PATH,
  TOKEN_CREATE_PATH,
  TOKEN_OPEN_ID_PATH,
  TOKEN_REFRESH_PATH,
  TOKEN_SECURITY_CREATE_PATH,
  TOKEN_SECURITY_REFRESH_PATH,
  TokenAnswer,
} from '../contract/gateway.ts'
import type { GatewayMethod } from '../contract/gateway-method.ts'
import { isOurs, singularOf } from '../contract/gateway-method.ts'
import { GATEWAY_METHODS } from '../contract/gateway-methods.ts'
import { REFUSAL_MEANINGS } from './errors.ts'
import { AuthorisationRequest } from './authorisation-page.ts'
import { MAX_CALL_BYTES } from './call.ts'

// The gateway's OpenAPI 3.1 document, made from the shapes by which it reads calls and writes answers.

type JsonSchema = { [keyword: string]: unknown }

const code = z.string().describe('"0"; a refusal has another.')
const requestId = z.string().describe('Of this call, 24 characters.')

const SystemParameters = z.object({
  app_key: z.string().describe("The app's key."),
  timestamp: z.string().describe('Epoch milliseconds, or UTC ISO; 7,200 s from the platform’s time at most.'),
  sign_method: z.enum(['sha256', 'HmacSHA256']).default('sha256'),
  sign: z
    .string()
    .regex(/^[0-9A-F]{64}$/)
    .describe(
      'Upper-case hex HMAC-SHA256 of the app secret over all other parameters, sorted by name in ASCII order, name and value without separators; at /rest the path (without /rest) comes first.',
    ),
})

const BusinessParameters = SystemParameters.extend({
  session: z.string().describe('The access token; `access_token` is as good.'),
  simplify: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: the answer is not wrapped under its method, and lists are plain.'),
  format: z.literal('json').optional(),
  v: z.literal('2.0').optional(),
})

const SyncRefusal = z
  .object({
    error_response: z.object({
      type: z.enum(['ISV', 'SYSTEM']).describe("ISV: the caller's side."),
      code: z.enum(Object.keys(REFUSAL_MEANINGS)),
      msg: z.string(),
      request_id: requestId,
    }),
  })
  .meta({ id: 'SyncRefusal', description: `A refusal at ${SYNC_PATH}, with HTTP 200.` })

const RestRefusal = z
  .object({
    type: z.enum(['ISV', 'SYSTEM']),
    code: z.enum(Object.keys(REFUSAL_MEANINGS)),
    message: z.string(),
    request_id: requestId,
  })
  .meta({ id: 'RestRefusal', description: `A refusal at ${REST_PATH}, with HTTP 200.` })

const ofCode = {
  code: z.string().describe('Authorisation code, from the authorisation page.'),
  uuid: z.string().optional(),
}
const ofRefreshToken = { refresh_token: z.string().describe('From the answer of an earlier call.') }

const SYSTEM_CALLS = [
  [TOKEN_CREATE_PATH, ofCode, 'Changes an authorisation code into tokens.'],
  [TOKEN_REFRESH_PATH, ofRefreshToken, 'Changes a refresh token into new tokens.'],
  [TOKEN_SECURITY_CREATE_PATH, ofCode, 'The same as create, without account, user_nick and havana_id.'],
  [TOKEN_SECURITY_REFRESH_PATH, ofRefreshToken, 'The same as refresh, without account, user_nick and havana_id.'],
  [TOKEN_OPEN_ID_PATH, ofCode, 'The same as create, with a part of its answer and open_id [A].'],
] as const

/** The one refusal that is not HTTP 200: the call is not read at all [A]. */
const TOO_LARGE = { 413: { description: `The call has more than ${MAX_CALL_BYTES / 1024} KB.` } }

/** Shapes that the document names, gathered while it is made. */
class Components {
  readonly schemas: Record<string, JsonSchema> = {}

  /** The shape as JSON Schema; a named one stands in the components, and is referred to. */
  schemaOf(shape: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema {
    // Within something else, because the outermost shape is never referred to.
    const { $defs, prefixItems } = z.toJSONSchema(z.tuple([shape]), { io, unrepresentable: 'any', override: asOutput })
    for (const [name, named] of Object.entries($defs ?? {})) this.schemas[name] = relocated(named)
    return relocated(Object(prefixItems?.[0]))
  }
}

// A number or flag may come as a text too (the description of the document says so once): it is told by what it becomes.
function asOutput({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  if (zodSchema instanceof z.ZodDefault) jsonSchema['default'] ??= zodSchema.def.defaultValue
  if (!(zodSchema instanceof z.ZodPipe)) return
  const { $schema: _, ...becomes } = z.toJSONSchema(zodSchema.out, { io: 'input', unrepresentable: 'any' })
  for (const keyword of ['anyOf', 'type', 'minimum', 'maximum']) delete jsonSchema[keyword]
  Object.assign(jsonSchema, becomes)
}

const SAFE_LIMITS: ReadonlySet<unknown> = new Set([Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])

// JSON Schema names shapes within itself; the document has one place for all of them, and no `id`.
function relocated(schema: object): JsonSchema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    (key === 'id' && typeof value === 'string') || SAFE_LIMITS.has(value) ? undefined : value,
  )
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'))
}

/** The document; `serverUrl` is where the gateway is asked for. */
export function gatewayDocument(version: string, serverUrl: string): object {
  const components = new Components()
  const paths = {
    ...Object.fromEntries(
      GATEWAY_METHODS.map((method) => [`${SYNC_PATH}#${method.name}`, methodPath(method, components)]),
    ),
    ...Object.fromEntries(
      SYSTEM_CALLS.map(([path, fields, summary]) => [
        REST_PATH + path,
        systemPath({ path, fields, summary }, components),
      ]),
    ),
    [AUTHORISE_PATH]: authorisePath(components),
  }
  const families = [...new Set(GATEWAY_METHODS.map(familyOf))]
  const tags = [
    ...families.map((name) => ({ name, description: `Methods of ${name}.` })),
    { name: 'System', description: 'Authorisation and tokens.' },
  ]
  return {
    openapi: '3.1.0',
    info: {
      title: 'AliExpress Direct gateway',
      version,
      summary: 'The Open Platform’s gateway as the mock imitates it.',
      description: `Business calls go to \`${SYNC_PATH}\` and are selected by \`method\`; what stands behind \`#\` is for this document only. Numbers and flags may come as texts. docs/platform.md says what is imitated and what is not.`,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: serverUrl }],
    tags,
    security: [],
    paths,
    components: { schemas: components.schemas },
  }
}

function methodPath(method: GatewayMethod, components: Components): object {
  const { name, summary, differs, parameter } = method
  const own = parameter === null ? method.input : z.object({ [parameter]: method.input })
  const form = BusinessParameters.extend({ method: z.literal(name) }).extend(own.shape)
  return {
    post: {
      operationId: name,
      tags: [familyOf(method)],
      summary,
      description: [isOurs(method) ? 'Ours: the real platform has no such method [A].' : null, differs]
        .filter(Boolean)
        .join(' '),
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: components.schemaOf(form, 'input'),
            encoding: encodingOf(own),
          },
        },
      },
      responses: { 200: jsonAnswer('The answer, or a refusal.', answersOf(method, components)), ...TOO_LARGE },
    },
  }
}

// Objects and lists within a form are JSON.
function encodingOf({ shape }: z.ZodObject): object {
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([, field]) =>
        ['object', 'array'].includes(String(z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }).type)),
      )
      .map(([name]) => [name, { contentType: 'application/json' }]),
  )
}

function answersOf({ name, answer, answerIn, listItems }: GatewayMethod, components: Components): JsonSchema {
  const shape = components.schemaOf(answer)
  const simplified = placed(shape, answerIn, { code: components.schemaOf(code) })
  const wrapped = placed(withWrappedLists(shape, listItems), answerIn, {})
  const key = `${name.replaceAll('.', '_')}_response`
  return {
    anyOf: [
      { title: 'With simplify=true', ...simplified },
      { title: 'Without', type: 'object', properties: { [key]: wrapped }, required: [key] },
      components.schemaOf(SyncRefusal),
    ],
  }
}

function placed(
  answer: JsonSchema,
  answerIn: GatewayMethod['answerIn'],
  beside: Record<string, JsonSchema>,
): JsonSchema {
  const envelope = { ...beside, request_id: { type: 'string' } }
  if (answerIn === 'result') {
    return {
      type: 'object',
      properties: { result: answer, ...envelope },
      required: ['result', ...Object.keys(envelope)],
    }
  }
  return { allOf: [answer, { type: 'object', properties: envelope, required: Object.keys(envelope) }] }
}

function withWrappedLists(schema: unknown, listItems: Readonly<Record<string, string>>, name = ''): JsonSchema {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) return Object(schema)
  const { items, ...rest }: JsonSchema = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'properties' ? wrappedFields(value, listItems) : value]),
  )
  if (rest['type'] !== 'array') return items === undefined ? rest : { items, ...rest }
  const { type } = Object(items)
  const item =
    listItems[name] ??
    (type === 'string' ? 'string' : type === 'integer' || type === 'number' ? 'number' : singularOf(name))
  return { type: 'object', properties: { [item]: { type: 'array', items: withWrappedLists(items, listItems, name) } } }
}

function wrappedFields(properties: unknown, listItems: Readonly<Record<string, string>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(Object(properties)).map(([field, shape]) => [field, withWrappedLists(shape, listItems, field)]),
  )
}

type SystemCall = { path: string; fields: z.ZodRawShape; summary: string }

function systemPath({ path, fields, summary }: SystemCall, components: Components): object {
  const form = SystemParameters.extend(fields)
  const answer = TokenAnswer.extend({ code, request_id: requestId })
  return {
    post: {
      operationId: path.slice(1).replaceAll('/', '.'),
      tags: ['System'],
      summary,
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': { schema: components.schemaOf(form, 'input') } },
      },
      responses: {
        200: jsonAnswer('Tokens, or a refusal.', components.schemaOf(z.union([answer, RestRefusal]))),
        ...TOO_LARGE,
      },
    },
  }
}

function authorisePath(components: Components): object {
  const parameters = Object.entries(AuthorisationRequest.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: !field.safeParse(undefined).success,
    schema: components.schemaOf(field, 'input'),
  }))
  return {
    get: {
      operationId: 'oauth.authorize',
      tags: ['System'],
      summary: 'The page on which a supplier lets an app speak for it; then the browser goes on with a code.',
      parameters,
      responses: {
        200: { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } },
        400: { description: 'What is wrong.', content: { 'text/html': { schema: { type: 'string' } } } },
      },
    },
  }
}

function jsonAnswer(description: string, schema: JsonSchema): object {
  return { description, content: { 'application/json': { schema } } }
}

/** Methods of one family stand together: their name without its last part. */
function familyOf({ name }: Pick<GatewayMethod, 'name'>): string {
  return name.split('.').slice(0, 3).join('.')
}
