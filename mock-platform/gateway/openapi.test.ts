import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { GATEWAY_METHODS } from '../contract/gateway-methods.ts'
import { gatewayDocument } from './openapi.ts'

const document = gatewayDocument('0.0.0-test', '/')

/** What Redocly's recommended rules find. */
async function problemsOf(openapi: object): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source: JSON.stringify(openapi), config })
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`)
}

test('the gateway’s OpenAPI 3.1 document is valid, by the rules that Redocly recommends', async () => {
  expect(await problemsOf(document)).toEqual([])
})

test('each method is an operation whose business parameter is sent as JSON, with its limits', () => {
  const { paths } = JSON.parse(JSON.stringify(document))
  for (const { name, parameter } of GATEWAY_METHODS) {
    const { schema, encoding } = paths[`/sync#${name}`].post.requestBody.content['application/x-www-form-urlencoded']
    expect(schema.properties.method.const).toBe(name)
    const json = { contentType: 'application/json' }
    expect(encoding).toEqual(parameter === null ? expect.any(Object) : { [parameter]: json })
  }
  const ffo = paths['/sync#aliexpress.ascp.ffo.query'].post.requestBody.content['application/x-www-form-urlencoded']
  const { properties, required } = ffo.schema.properties.fulfillment_forward_order_query
  expect(properties.page_size).toMatchObject({ type: 'integer', minimum: 1, maximum: 50, default: 20 })
  expect(properties.biz_type.const).toBe(288000)
  expect(required).toEqual(['biz_type'])
})

test('without simplify, lists stand one level deeper under the name of their items', () => {
  const { paths } = JSON.parse(JSON.stringify(document))
  const [simplified, wrapped] =
    paths['/sync#aliexpress.ascp.ffo.query'].post.responses[200].content['application/json'].schema.anyOf
  expect(simplified.properties.result.properties.data_list.type).toBe('array')
  const inner = wrapped.properties.aliexpress_ascp_ffo_query_response.properties.result.properties.data_list
  expect(Object.keys(inner.properties)).toEqual(['erp_fulfillment_forward_dto'])
})
