import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, describe, expect, test } from 'vitest'
import { GATEWAY_METHODS } from '../../mock-platform/contract/gateway-methods.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'

const { platform, handler } = createInProcessMock({ startAtMs: 0, erp: () => new Response() })
afterAll(() => platform.stop())

const get = (path: string) => handler(new Request(`http://mock.test${path}`))
const gateway = await (await get('/openapi/gateway.json')).json()

test.each(['/openapi/gateway.json', '/openapi.json'])('%s keeps the rules that Redocly recommends', async (path) => {
  const config = await createConfig({ extends: ['recommended'], rules: { 'operation-4xx-response': 'off' } })
  const found = await lintFromString({ source: await (await get(path)).text(), config })
  const problems = found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`)
  expect(problems).toEqual([])
})

const formOf = (name: string) =>
  gateway.paths[`/sync#${name}`].post.requestBody.content['application/x-www-form-urlencoded']

describe('the gateway’s document', () => {
  test.each(GATEWAY_METHODS.map(({ name, parameter }) => [name, parameter]))(
    '%s is an operation; its parameter %s is sent as JSON',
    (name, parameter) => {
      const { schema, encoding } = formOf(name)
      expect(schema.properties.method.const).toBe(name)
      const json = Object.keys(encoding).filter((field) => encoding[field].contentType === 'application/json')
      expect(json).toEqual(expect.arrayContaining(parameter === null ? [] : [parameter]))
    },
  )

  test('fields have their limits, defaults and whether they are required', () => {
    const { properties, required } =
      formOf('aliexpress.ascp.ffo.query').schema.properties.fulfillment_forward_order_query
    expect(properties.page_size).toMatchObject({ type: 'integer', minimum: 1, maximum: 50, default: 20 })
    expect(properties.biz_type.const).toBe(288000)
    expect(required).toEqual(['biz_type'])
  })

  test('every field of every method says what it is', () => {
    const options = { io: 'input', unrepresentable: 'any' } as const
    const silent = GATEWAY_METHODS.flatMap((method) =>
      [...fieldsOf([method.input.toJSONSchema(options), method.answer.toJSONSchema(options)])]
        .filter(([, field]) => !('description' in field) && !('$ref' in field))
        .map(([field]) => `${method.name} ${field}`),
    )
    expect(silent).toEqual([])
  })

  test('without simplify, lists stand one level deeper under the name of their items', () => {
    const [simplified, wrapped] =
      gateway.paths['/sync#aliexpress.ascp.ffo.query'].post.responses[200].content['application/json'].schema.anyOf
    expect(simplified.properties.result.properties.data_list.type).toBe('array')
    const inner = wrapped.properties.aliexpress_ascp_ffo_query_response.properties.result.properties.data_list
    expect(Object.keys(inner.properties)).toEqual(['erp_fulfillment_forward_dto'])
  })
})

/** Every field of a JSON Schema, at any depth. */
function* fieldsOf(schema: unknown): Generator<[name: string, field: object]> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties')
      yield* Object.entries(Object(value)).map(([name, field]): [string, object] => [name, Object(field)])
    yield* fieldsOf(value)
  }
}

describe('the pages for people', () => {
  test('/docs has each method with its fields, /docs/control each operation, and nothing is loaded from elsewhere', async () => {
    const page = await (await get('/docs')).text()
    for (const { name } of GATEWAY_METHODS) expect(page).toContain(`POST /sync#${name}`)
    expect(page).toContain('fulfillment_forward_order_query.page_size')
    const control = await (await get('/docs/control')).text()
    expect(control).toContain('GET /control/status')
    expect(control).toContain('inventory-query')
    for (const text of [page, control]) expect(text).not.toContain('`')
    for (const text of [page, control]) expect(text).not.toMatch(/<script|https?:\/\/(?!mock)[^"]*\.(js|css)|<img/)
  })
})
