import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import type { DocumentNode } from 'graphql'
import { print } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as examples from '../../examples/generated/graphql.ts'
import { ConfigRefused } from '../../server/config.ts'
import { readTrustedDocuments } from '../../server/trusted-documents.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { globalId } from '../support/order-records.ts'
import { postGraphql } from '../support/post-graphql.ts'
import { addSkus } from '../support/records.ts'

type Answer = { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })

const ROLE = '{ viewer { role } }'
const MANIFEST = new URL('../generated/persisted-documents.json', import.meta.url).pathname

describeOnEachDatabase('a document by its hash', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  /** Made anew for each test: nothing is registered. */
  let app: TestApi['app']
  beforeAll(async () => {
    api = await startApi(kind)
    supplier = await api.addSupplier()
  })
  beforeEach(() => {
    app = api.appWith()
  })
  afterAll(() => api.close())

  const ask = async (body: unknown, token: string | null = supplier.token) =>
    (await (await postGraphql(app, token, body)).json()) as Answer
  const codeOf = async (...request: Parameters<typeof ask>) => (await ask(...request)).errors?.[0]?.extensions.code
  const roleOfSupplier = { data: { viewer: { role: 'SUPPLIER_ADMINISTRATOR' } } }

  test('is not found until it was sent once with its text, and then runs, by GET too', async () => {
    const { errors } = await ask(byHash(sha256(ROLE)))
    // The words by which Apollo Client and urql know that they are to send the text.
    expect(errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    })
    expect(await ask({ query: ROLE, ...byHash(sha256(ROLE)) })).toMatchObject(roleOfSupplier)
    expect(await ask(byHash(sha256(ROLE)))).toMatchObject(roleOfSupplier)
    const search = new URLSearchParams({ extensions: JSON.stringify(byHash(sha256(ROLE)).extensions) })
    const headers = { authorization: `Bearer ${supplier.token}` }
    expect(await (await app.request(`/graphql?${search}`, { headers })).json()).toMatchObject(roleOfSupplier)
  })

  test.each([
    ['persistedQuery with the prefix', byHash(`sha256:${sha256(ROLE)}`)],
    ['documentId', { documentId: `sha256:${sha256(ROLE)}` }],
    ['documentId without the prefix', { documentId: sha256(ROLE) }],
  ])('may be named as %s', async (_name, named) => {
    expect(await codeOf(named)).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await ask({ query: ROLE, ...named })).toMatchObject(roleOfSupplier)
    expect(await ask(named)).toMatchObject(roleOfSupplier)
    expect(await codeOf({ query: '{ __typename }', ...named })).toBe('PERSISTED_QUERY_MISMATCH')
  })

  test('that is not found is 404, and 200 for a client that takes application/json only', async () => {
    const statusFor = async (accept: string) => (await postGraphql(app, null, byHash(sha256(ROLE)), { accept })).status
    expect(await statusFor('application/graphql-response+json')).toBe(404)
    expect(await statusFor('application/json')).toBe(200)
  })

  test('runs with variables and under the limits of any other', async () => {
    const query = 'query ($first: Int!) { skus(first: $first) { nodes { supplier { skus { totalCount } } } } }'
    await ask({ query, variables: { first: 1 }, ...byHash(sha256(query)) })
    expect(await codeOf({ ...byHash(sha256(query)), variables: { first: 2 } })).toBeUndefined()
    expect(await codeOf({ ...byHash(sha256(query)), variables: { first: 101 } })).toBe('PAGE_TOO_LARGE')
  })

  test('that is that of another text is refused, and nothing is registered', async () => {
    expect(await codeOf({ query: ROLE, ...byHash(sha256('another')) })).toBe('PERSISTED_QUERY_MISMATCH')
    expect(await codeOf(byHash(sha256('another')))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await codeOf(byHash(sha256(ROLE)))).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test('of 4,001 tokens is refused each time, and over 256 kB it is not read', async () => {
    const query = `{ ${'__typename '.repeat(4000)} }`
    expect(await codeOf({ query, ...byHash(sha256(query)) })).toBe('QUERY_TOO_LARGE')
    expect(await codeOf(byHash(sha256(query)))).toBe('QUERY_TOO_LARGE')
    expect(await codeOf({ query: ' '.repeat(256 * 1024), ...byHash(sha256(query)) })).toBe('BODY_TOO_LARGE')
  })

  test('of a stranger is run and not kept', async () => {
    const query = '{ __typename }'
    expect(await ask({ query, ...byHash(sha256(query)) }, null)).toMatchObject({ data: { __typename: 'Query' } })
    expect(await codeOf(byHash(sha256(query)), null)).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test('is kept until others weigh 4,000,000 characters', async () => {
    await ask({ query: ROLE, ...byHash(sha256(ROLE)) })
    const padded = (index: number) => `{ __typename } #${'x'.repeat(200_000)}${index}`
    for (let index = 0; index < 20; index += 1) {
      await ask({ query: padded(index), ...byHash(sha256(padded(index))) })
    }
    expect(await codeOf(byHash(sha256(ROLE)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await codeOf(byHash(sha256(padded(19))))).toBeUndefined()
  })

  test.each([
    ['another version', { persistedQuery: { version: 2, sha256Hash: sha256(ROLE) } }],
    ['no hash', { persistedQuery: { version: 1 } }],
    ['a number', { persistedQuery: { version: 1, sha256Hash: 7 } }],
    ['nothing', {}],
  ])('of %s and without a text is BAD_REQUEST', async (_name, extensions) => {
    expect(await codeOf({ extensions })).toBe('BAD_REQUEST')
  })

  test('is what Apollo Client sends: first the hash, then the text once, then the hash', async () => {
    const bodies: string[] = []
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new PersistedQueryLink({ sha256 }).concat(
        new HttpLink({
          uri: 'http://localhost/graphql',
          headers: { authorization: `Bearer ${supplier.token}` },
          fetch: async (address, init) => {
            const request = new Request(address, init)
            bodies.push(await request.clone().text())
            return app.request(request)
          },
        }),
      ),
    })
    const query = gql(ROLE)
    for (let time = 0; time < 2; time += 1) {
      const { data } = await client.query({ query, fetchPolicy: 'network-only' })
      expect(data).toMatchObject({ viewer: { role: 'SUPPLIER_ADMINISTRATOR' } })
    }
    expect(bodies.map((body) => body.includes('"query":'))).toEqual([false, true, false])
  })

  describe('of the examples, where only trusted ones run', () => {
    const documents = readTrustedDocuments(
      new URL('../../examples/generated/persisted-documents.json', import.meta.url).pathname,
    )
    const hashOf = (document: object) => (document as { __meta__: { hash: string } }).__meta__.hash
    let variables: Record<string, unknown>
    beforeAll(async () => {
      const code = 'SKU-0001'
      const skuId = globalId('Sku', (await addSkus(api, supplier, 1)).get(code)!)
      variables = { code, first: 5, from: '2026-01-01', to: '2026-01-05', input: { skuId, sellableQuantity: 7 } }
    })

    test.each(Object.entries(examples).filter(([name]) => name.endsWith('Document')))(
      '%s runs by the hash that it has in the program, and another text does not',
      async (_name, document) => {
        app = api.appWith({ trustedDocuments: { documents, isExclusive: true } })
        const answer = await ask({ documentId: hashOf(document), variables })
        expect(answer.errors).toBeUndefined()
        expect(Object.values(answer.data as object)).not.toContain(null)
        expect(await codeOf({ query: `${print(document as DocumentNode)} # another`, variables })).toBe(
          'DOCUMENT_NOT_TRUSTED',
        )
      },
    )

    test('are all of the manifest', () => {
      const used = Object.entries(examples).flatMap(([name, document]) =>
        name.endsWith('Document') ? [hashOf(document).replace(/^sha256:/, '')] : [],
      )
      expect(used.toSorted()).toEqual([...documents.keys()].toSorted())
    })
  })

  describe('of the code generator', () => {
    const documents = readTrustedDocuments(MANIFEST)
    const trusted = (isExclusive: boolean) => api.appWith({ trustedDocuments: { documents, isExclusive } })
    const [hash, text] = [...documents].find(([, document]) => document.includes('query ViewerStock'))!

    test('runs without ever having been sent', async () => {
      app = trusted(false)
      expect(await ask(byHash(hash))).toMatchObject(roleOfSupplier)
      expect(await ask({ query: ROLE })).toMatchObject(roleOfSupplier)
    })

    test('is the only one that runs where only trusted ones do, by hash or by its very text', async () => {
      app = trusted(true)
      expect(await ask(byHash(hash))).toMatchObject(roleOfSupplier)
      expect(await ask({ query: text })).toMatchObject(roleOfSupplier)
      for (const body of [{ query: ROLE }, { query: ROLE, ...byHash(sha256(ROLE)) }, byHash(sha256(ROLE))]) {
        expect(await codeOf(body)).toBe('DOCUMENT_NOT_TRUSTED')
      }
    })
  })
})

describe('a file of trusted documents', () => {
  const directory = mkdtempSync(join(tmpdir(), 'trusted-documents-'))
  const file = join(directory, 'manifest.json')
  afterAll(() => rmSync(directory, { recursive: true }))

  function problemOf(content: string): string {
    writeFileSync(file, content)
    try {
      readTrustedDocuments(file)
      return 'none'
    } catch (error) {
      return error instanceof ConfigRefused ? error.problems.join() : String(error)
    }
  }

  test('is read when each key is the SHA-256 of its document', () => {
    expect(problemOf(JSON.stringify({ [sha256(ROLE)]: ROLE }))).toBe('none')
  })

  test.each([
    ['is not JSON', '{', 'is not a readable JSON file'],
    ['is a list', '[]', 'is not a readable JSON file'],
    ['has something else than texts', '{"a":1}', 'is not a readable JSON file'],
    [
      'has hashes of another kind',
      JSON.stringify({ [createHash('sha1').update(ROLE).digest('hex')]: ROLE }),
      'set persistedDocuments.hashAlgorithm to "sha256"',
    ],
  ])('that %s is told with what to do', (_name, content, problem) => {
    expect(problemOf(content)).toContain(problem)
    expect(problemOf(content)).toMatch(/^TRUSTED_DOCUMENTS: /)
  })

  test('that is not there is told', () => {
    expect(() => readTrustedDocuments(join(directory, 'none.json'))).toThrow('is not a readable JSON file')
  })
})
