import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MAX_ACCESS_TOKENS } from '../../server/access-tokens/access-tokens.service.ts'
import type { CreateAccessTokenInput } from '../generated/graphql.ts'
import {
  AccessTokensDocument,
  CreateAccessTokenDocument,
  RevokeAccessTokenDocument,
  SetJitStockDocument,
  ViewerStockDocument,
} from '../generated/graphql.ts'
import { addAccessTokens } from '../support/access-token-records.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, addViewer, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

describeOnEachDatabase('an access token', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    supplier = await api.addSupplier()
  })
  afterAll(() => api.close())

  const create = async (token: string, input: CreateAccessTokenInput) =>
    (await api.query(token, CreateAccessTokenDocument, { input })).data.createAccessToken
  const created = async (token: string, input: CreateAccessTokenInput) => {
    const answer = await create(token, input)
    if (answer.__typename !== 'CreateAccessTokenPayload') throw new Error(answer.__typename)
    return { token: answer.token!, id: answer.accessToken!.id, accessToken: answer.accessToken! }
  }
  const revoke = async (token: string, accessTokenId: string, idempotencyKey?: string) =>
    (await api.query(token, RevokeAccessTokenDocument, { input: { accessTokenId, idempotencyKey } })).data
      .revokeAccessToken
  const roleOf = async (token: string) => (await api.query(token, ViewerStockDocument)).data?.viewer.role

  test('that a supplier administrator makes works for its supplier, in its role, and is shown once', async () => {
    const viewer = await created(supplier.token, { role: 'SUPPLIER_VIEWER', label: 'night report' })
    expect(viewer.accessToken).toMatchObject({
      label: 'night report',
      isDemo: false,
      supplier: { code: supplier.code },
    })
    expect(await roleOf(viewer.token)).toBe('SUPPLIER_VIEWER')
    const input = { skuId: globalId('Sku', randomUUID()), sellableQuantity: 1 }
    const refused = await api.query(viewer.token, SetJitStockDocument, { input })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const administrator = await created(supplier.token, { role: 'SUPPLIER_ADMINISTRATOR', label: 'ERP' })
    expect(await roleOf(administrator.token)).toBe('SUPPLIER_ADMINISTRATOR')

    const stored = JSON.stringify(await api.prisma.accessToken.findMany())
    const listed = await api.query(supplier.token, AccessTokensDocument)
    expect(listed.data.viewer.supplier?.accessTokens.totalCount).toBe(3)
    expect(listed.data.accessTokens.totalCount).toBe(3)
    for (const { token } of [viewer, administrator]) {
      expect(token).toMatch(/^direct_[\w-]{43}$/)
      expect(stored + JSON.stringify(listed)).not.toContain(token)
    }
  })

  test('asked for 50 times at once with one idempotency key is made once; one answer has the token', async () => {
    const input = { role: 'SUPPLIER_VIEWER' as const, label: 'once', idempotencyKey: randomUUID() }
    const answers = await Promise.all(Array.from({ length: 50 }, () => create(supplier.token, input)))
    const tokens = answers.flatMap((answer) => ('token' in answer && answer.token ? [answer.token] : []))
    const ids = answers.map((answer) => ('accessToken' in answer ? answer.accessToken?.id : null))
    expect(tokens).toHaveLength(1)
    expect(await roleOf(tokens[0]!)).toBe('SUPPLIER_VIEWER')
    expect(new Set(ids).size).toBe(1)
    expect(await api.prisma.accessToken.count({ where: { supplierId: supplier.id } })).toBe(2)
  })

  test(`is the ${MAX_ACCESS_TOKENS}th of its supplier, also when many are made at once; the next is LimitReached`, async () => {
    await addAccessTokens(api, supplier, MAX_ACCESS_TOKENS - 3)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => create(supplier.token, { role: 'SUPPLIER_VIEWER', label: 'one of five' })),
    )
    const types = answers.map(({ __typename }) => __typename).toSorted()
    const payload = 'CreateAccessTokenPayload'
    expect(types).toEqual([payload, payload, 'LimitReached', 'LimitReached', 'LimitReached'])
    expect(answers).toContainEqual(
      expect.objectContaining({ code: 'LIMIT_REACHED', subject: 'AccessToken', limit: MAX_ACCESS_TOKENS }),
    )
  })

  test('that is revoked stops at once; revoked again it is not there, with the same key it is the same answer', async () => {
    const { token, id } = await created(supplier.token, { role: 'SUPPLIER_VIEWER', label: 'lost' })
    expect(await roleOf(token)).toBe('SUPPLIER_VIEWER')
    expect(await revoke(supplier.token, id, 'k')).toEqual({ __typename: 'RevokeAccessTokenPayload', accessTokenId: id })
    expect((await api.query(token, ViewerStockDocument)).status).toBe(401)
    expect(await revoke(supplier.token, id)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await revoke(supplier.token, id, 'k')).toMatchObject({ accessTokenId: id })
  })

  test('that is revoked stops at once, also where its holder was remembered', async () => {
    const remembering = api.appWith({ tokenMemoryMs: 60_000 })
    const statusOf = async (token: string, query: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const body = JSON.stringify({ query })
      return (await remembering.request('/graphql', { method: 'POST', headers, body })).status
    }
    const { token, id } = await created(supplier.token, { role: 'SUPPLIER_VIEWER', label: 'lost' })
    expect(await statusOf(token, '{ viewer { role } }')).toBe(200)
    const { statements } = await api.counting(() => statusOf(token, '{ viewer { role } }'))
    expect(statements).toEqual([])
    const revocation = `mutation { revokeAccessToken(input: { accessTokenId: "${id}" }) { __typename } }`
    expect(await statusOf(supplier.token, revocation)).toBe(200)
    expect(await statusOf(token, '{ viewer { role } }')).toBe(401)
  })

  test('of an operator is made, seen and revoked by operators only', async () => {
    const label = 'night shift'
    expect(await create(supplier.token, { role: 'PLATFORM_OPERATOR', label })).toMatchObject({ field: 'role' })
    const { token, id, accessToken } = await created(operator, { role: 'PLATFORM_OPERATOR', label })
    expect(accessToken.supplier).toBeNull()
    expect(await roleOf(token)).toBe('PLATFORM_OPERATOR')
    expect(await revoke(supplier.token, id)).toMatchObject({ code: 'NOT_FOUND' })
    const { data } = await api.query(supplier.token, AccessTokensDocument)
    expect(data.accessTokens.nodes.map((node) => node.supplier?.code)).toEqual([supplier.code])
    const { data: all } = await api.query(operator, AccessTokensDocument, { first: 100 })
    expect(all.accessTokens.nodes.map((node) => node.label)).toContain(label)
    expect(await revoke(operator, id)).toMatchObject({ accessTokenId: id })
    expect((await api.query(token, ViewerStockDocument)).status).toBe(401)
  })

  test('for a supplier is made by an operator who names it, not by another supplier', async () => {
    const other = await api.addSupplier()
    const wanted = {
      role: 'SUPPLIER_ADMINISTRATOR' as const,
      label: 'first',
      supplierId: globalId('Supplier', supplier.id),
    }
    const { accessToken } = await created(operator, wanted)
    expect(accessToken.supplier?.code).toBe(supplier.code)
    expect(await create(other.token, wanted)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await create(operator, { ...wanted, supplierId: undefined })).toMatchObject({ field: 'supplierId' })
    expect(await create(operator, { ...wanted, supplierId: globalId('Supplier', randomUUID()) })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await create(operator, { ...wanted, role: 'PLATFORM_OPERATOR' })).toMatchObject({ field: 'supplierId' })
    expect(
      await revoke(other.token, globalId('AccessToken', (await addAccessTokens(api, supplier, 1))[0]!)),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is not made or revoked by a viewer', async () => {
    const viewer = await addViewer(api, supplier)
    const input = { role: 'SUPPLIER_VIEWER' as const, label: 'x' }
    const { errors } = await api.query(viewer, CreateAccessTokenDocument, { input })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const accessTokenId = globalId('AccessToken', randomUUID())
    const revoked = await api.query(viewer, RevokeAccessTokenDocument, { input: { accessTokenId } })
    expect(revoked.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test.each([
    ['of 100 characters', 'x'.repeat(100), 'CreateAccessTokenPayload'],
    ['of 101 characters', 'x'.repeat(101), 'InvalidInput'],
    ['that is blank', ' \t', 'InvalidInput'],
    ['with a NUL', 'a\0b', 'InvalidInput'],
    ['with half a surrogate pair', '\ud800', 'InvalidInput'],
  ])('with a label %s is answered right', async (_name, label, type) => {
    expect(await create(supplier.token, { role: 'SUPPLIER_VIEWER', label })).toMatchObject({ __typename: type })
  })
})
