import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import relayRuntime from 'relay-runtime'
import type { ConcreteRequest, GraphQLResponse } from 'relay-runtime'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { serve } from '../support/serve.ts'
import { addOrders, addSkus } from '../support/records.ts'

const { commitMutation, Environment, fetchQuery, Network, RecordSource, Store } = relayRuntime
const run = promisify(execFile)
const fileOf = (path: string) => new URL(path, import.meta.url).pathname

describe("Relay's compiler and runtime", () => {
  let api: TestApi
  let host: Awaited<ReturnType<typeof serve>>
  let supplier: TestSupplier
  let project: string
  const artifact = async (name: string): Promise<ConcreteRequest> =>
    (await import(pathToFileURL(join(project, 'artifacts', `${name}.graphql.ts`)).href)).default

  beforeAll(async () => {
    api = await startApi('PGlite')
    host = await serve(api.app)
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 5)
    project = await mkdtemp(join(tmpdir(), 'relay-'))
    await mkdir(join(project, 'artifacts'))
    await cp(fileOf('relay'), join(project, 'src'), { recursive: true })
    await cp(fileOf('../../schema/schema.graphql'), join(project, 'schema.graphql'))
    const config = {
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      artifactDirectory: './artifacts',
      eagerEsModules: true,
      customScalarTypes: { DateTime: 'string', Decimal: 'string', Date: 'string', Month: 'string' },
    }
    await writeFile(join(project, 'relay.config.json'), JSON.stringify(config))
    await writeFile(join(project, 'package.json'), '{ "type": "module" }')
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js')
    await run(process.execPath, [compiler, './relay.config.json'], { cwd: project })
  })
  afterAll(async () => {
    host.close()
    await api.close()
    await rm(project, { recursive: true, force: true })
  })

  const environment = () =>
    new Environment({
      store: new Store(new RecordSource()),
      network: Network.create(async ({ text }, variables): Promise<GraphQLResponse> => {
        const response = await fetch(host.address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${supplier.token}` },
          body: JSON.stringify({ query: text, variables }),
        })
        return (await response.json()) as GraphQLResponse
      }),
    })

  test('compile a query, a paginated fragment and a mutation from our SDL', async () => {
    expect((await readdir(join(project, 'artifacts'))).toSorted()).toEqual([
      'OrdersPagePaginationQuery.graphql.ts',
      'OrdersPageQuery.graphql.ts',
      'OrdersPageSetStockMutation.graphql.ts',
      'OrdersPage_orders.graphql.ts',
    ])
  })

  test('page through 5 orders by 2 and keep them as one connection in the store', async () => {
    const relay = environment()
    const query = await artifact('OrdersPageQuery')
    const more = await artifact('OrdersPagePaginationQuery')
    await fetchQuery(relay, query, { first: 2, after: null }).toPromise()
    const nodes = () => {
      const records = Object.entries(relay.getStore().getSource().toJSON()) as [string, Record<string, unknown>][]
      const connection = records.find(([id]) => id.endsWith('__OrdersPage_orders_connection'))![1]
      const pageInfo = relay
        .getStore()
        .getSource()
        .get((connection.pageInfo as { __ref: string }).__ref) as unknown as {
        endCursor: string
        hasNextPage: boolean
      }
      return { count: (connection.edges as { __refs: string[] }).__refs.length, ...pageInfo }
    }
    const seller = Buffer.from(`Supplier:${supplier.id}`).toString('base64')
    for (const expected of [4, 5]) {
      await fetchQuery(relay, more, { first: 2, after: nodes().endCursor, id: seller }).toPromise()
      expect(nodes().count).toBe(expected)
    }
    expect(nodes()).toMatchObject({ count: 5, hasNextPage: false })
  })

  test('run a mutation and update the record by its global id', async () => {
    const relay = environment()
    const sku = await api.prisma.sku.findFirstOrThrow({ where: { supplierId: supplier.id } })
    const skuId = Buffer.from(`Sku:${sku.id}`).toString('base64')
    const mutation = await artifact('OrdersPageSetStockMutation')
    await new Promise<void>((resolve, reject) => {
      commitMutation(relay, {
        mutation,
        variables: { input: { skuId, sellableQuantity: 77 } },
        onCompleted: () => resolve(),
        onError: reject,
      })
    })
    const stock = relay.getStore().getSource().get(`client:${skuId}:jitStock`)
    expect(stock).toMatchObject({ sellableQuantity: 77 })
  })
})
