import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreateSupplierInput, UpdateSupplierInput } from '../generated/graphql.ts'
import {
  CreateAccessTokenDocument,
  CreateSupplierDocument,
  SupplierStateDocument,
  UpdateSupplierDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, poll, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const SECRET = 'sixteen-letters!'

describeOnEachDatabase('a supplier', (kind) => {
  let api: TestApi
  let operator: string
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
  })
  afterAll(() => api.close())

  /** What a new supplier is made of; each has an app of its own. */
  const wanted = (input: Partial<CreateSupplierInput> = {}): CreateSupplierInput => {
    const code = `new-${randomUUID().slice(0, 8)}`
    return { code, nameZh: '宁波新厂', nameEn: 'Ningbo New Factory', appKey: code, appSecret: SECRET, ...input }
  }
  const create = async (input: CreateSupplierInput, token = operator) =>
    (await api.query(token, CreateSupplierDocument, { input })).data.createSupplier
  const update = async (input: UpdateSupplierInput, token = operator) =>
    (await api.query(token, UpdateSupplierDocument, { input })).data.updateSupplier
  /** Makes one; its global id, and what the platform signs its polls with. */
  const created = async (input = wanted()) => {
    const answer = await create(input)
    if (answer.__typename !== 'CreateSupplierPayload') throw new Error(JSON.stringify(answer))
    const { code, appKey, appSecret } = input
    const platform: TestSupplier = { id: '', token: '', code, appKey, appSecret }
    return { id: answer.supplier!.id, platform, supplier: answer.supplier! }
  }
  const pollStatus = async (supplier: TestSupplier, appSecret: string) =>
    (await poll(api, { ...supplier, appSecret })).status

  test('that an operator makes is not admitted, is polled, and its administrator sees it and never the secret', async () => {
    const { id, platform, supplier } = await created()
    expect(supplier).toMatchObject({
      code: platform.code,
      zh: '宁波新厂',
      name: 'Ningbo New Factory',
      createdAt: TEST_NOW.toISOString(),
      admittedAt: null,
      kind: null,
      version: 1,
    })
    expect(await pollStatus(platform, SECRET)).toBe(200)
    expect(await pollStatus(platform, `${SECRET}?`)).toBe(401)
    const input = { role: 'SUPPLIER_ADMINISTRATOR' as const, label: 'first', supplierId: id }
    const { data } = await api.query(operator, CreateAccessTokenDocument, { input })
    if (data.createAccessToken.__typename !== 'CreateAccessTokenPayload') throw new Error('no token')
    const seen = await api.query(data.createAccessToken.token, SupplierStateDocument)
    expect(seen.data.viewer.supplier?.code).toBe(platform.code)
    expect(JSON.stringify([supplier, seen])).not.toContain(SECRET)
  })

  test('is made once for one idempotency key, also when it is sent 20 times at once; the key keeps no secret', async () => {
    const input = wanted({ idempotencyKey: randomUUID() })
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(input)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await api.prisma.supplier.count({ where: { code: input.code } })).toBe(1)
    expect(JSON.stringify(await api.prisma.idempotentChange.findMany())).not.toContain(SECRET)
    expect(await create({ ...input, appSecret: `${SECRET}?` })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('has its code alone: of ten made at once with one code one is there, and the others name it', async () => {
    const { code } = wanted()
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(wanted({ code }))))
    const refused = answers.filter(({ __typename }) => __typename === 'SupplierCodeTaken')
    expect(refused).toHaveLength(9)
    expect(refused[0]).toMatchObject({ code: 'SUPPLIER_CODE_TAKEN', existing: { code } })
  })

  test('may share an app with another one by its secret, and with no other secret, also at once', async () => {
    const { platform } = await created()
    const { appKey } = platform
    expect(await create(wanted({ appKey, appSecret: `${SECRET}?` }))).toMatchObject({ code: 'APP_KEY_TAKEN' })
    expect(await create(wanted({ appKey }))).toMatchObject({ __typename: 'CreateSupplierPayload' })

    const another = randomUUID()
    const secrets = Array.from({ length: 6 }, (_, index) => `${SECRET}${index}`)
    const answers = await Promise.all(secrets.map((appSecret) => create(wanted({ appKey: another, appSecret }))))
    expect(answers.filter(({ __typename }) => __typename === 'AppKeyTaken')).toHaveLength(5)
  })

  test('is renamed at the version expected; what is left out stays', async () => {
    const { id: supplierId, platform } = await created()
    expect(await update({ supplierId, nameEn: 'Ningbo Old Factory', expectedVersion: 1 })).toMatchObject({
      supplier: { name: 'Ningbo Old Factory', zh: '宁波新厂', version: 2 },
    })
    expect(await update({ supplierId, nameZh: '宁波老厂', expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 2,
      current: { id: supplierId },
    })
    expect(await update({ supplierId, nameZh: '宁波老厂' })).toMatchObject({ supplier: { zh: '宁波老厂', version: 3 } })
    expect(await pollStatus(platform, SECRET)).toBe(200)
    const none = Buffer.from(`Supplier:${randomUUID()}`).toString('base64')
    expect(await update({ supplierId: none, appSecret: SECRET })).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('gets a new secret: the old one stops working at once, for each supplier of the app', async () => {
    const one = await created()
    const other = await created(wanted({ appKey: one.platform.appKey }))
    const stranger = await created()
    const appSecret = `${SECRET}-new`
    expect(await update({ supplierId: one.id, appSecret })).toMatchObject({ supplier: { version: 2 } })
    for (const { platform } of [one, other]) {
      expect(await pollStatus(platform, SECRET)).toBe(401)
      expect(await pollStatus(platform, appSecret)).toBe(200)
    }
    expect(await pollStatus(stranger.platform, SECRET)).toBe(200)
    expect(await update({ supplierId: other.id, nameEn: 'x', expectedVersion: 1 })).toMatchObject({ currentVersion: 2 })
    // Nobody waits in a circle when both of an app are given one at once.
    const secrets = Array.from({ length: 10 }, (_, index) => ({ supplier: index % 2 === 0 ? one : other, index }))
    const answers = await Promise.all(
      secrets.map(({ supplier, index }) => update({ supplierId: supplier.id, appSecret: `${SECRET}-${index}` })),
    )
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['UpdateSupplierPayload']))
    const left = await api.prisma.supplier.findMany({ where: { appKey: one.platform.appKey } })
    expect(new Set(left.map((row) => row.appSecret)).size).toBe(1)
  })

  test('is made and changed by operators only', async () => {
    const { token } = await api.addSupplier()
    const made = await api.query(token, CreateSupplierDocument, { input: wanted() })
    expect(made.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const { id: supplierId } = await created()
    const changed = await api.query(token, UpdateSupplierDocument, { input: { supplierId } })
    expect(changed.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test.each([
    ['code', { code: '' }],
    ['code', { code: 'a b' }],
    ['code', { code: 'x'.repeat(65) }],
    ['appKey', { appKey: '宁波' }],
    ['appSecret', { appSecret: 'fifteen-letters' }],
    ['appSecret', { appSecret: 'x'.repeat(129) }],
    ['appSecret', { appSecret: 'sixteen letters!' }],
    ['nameZh', { nameZh: ' ' }],
    ['nameEn', { nameEn: 'x'.repeat(201) }],
  ])('with a wrong %s is not made: %j', async (field, input) => {
    expect(await create(wanted(input))).toMatchObject({ code: 'INVALID_INPUT', field })
  })

  test('keeps its secret when the new one is wrong', async () => {
    const { id: supplierId, platform } = await created()
    expect(await update({ supplierId, nameEn: 'x', appSecret: 'short' })).toMatchObject({ field: 'appSecret' })
    expect(await pollStatus(platform, SECRET)).toBe(200)
    expect((await api.prisma.supplier.findUniqueOrThrow({ where: { code: platform.code } })).version).toBe(1)
  })
})
