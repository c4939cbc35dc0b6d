import { getNamedType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import type { Mutation } from '../support/changes-of-schema.ts'
import { changeDocument, MUTATIONS, mutationOf } from '../support/changes-of-schema.ts'
import { contentsOf, keepContents } from '../support/database-contents.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import type { Answered } from '../support/possible-changes.ts'
import { answerTo, NEVER_MADE, NOBODYS_SAMPLES, readyFor, samplesOf, tokenFor } from '../support/possible-changes.ts'

// Generated from the schema: every mutation, also those of tomorrow, is made at most once for a key (decision 0005).

/** Name of the sample of its expectedVersion; none for a mutation that has none. */
function expectedVersionOf({ args }: Mutation): string[] {
  const input = getNamedType(args[0]!.type)
  const isVersioned = isInputObjectType(input) && 'expectedVersion' in input.getFields()
  return isVersioned ? [`${input.name}.expectedVersion`] : []
}

const PAYLOAD = { __typename: expect.stringMatching(/Payload$/) }

describeOnEachDatabase('a change with an idempotency key', (kind) => {
  let api: TestApi
  let operator: string
  let supplied: Everything
  let putBack: () => Promise<void>
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
    supplied = await addOneOfEverything(api)
    putBack = await keepContents(api)
  })
  beforeEach(() => putBack())
  afterAll(() => api.close())

  test.each(MUTATIONS.filter(({ name }) => !NEVER_MADE[name]).map((mutation) => [mutation.name, mutation] as const))(
    '%s twice is made once, with equal answers; with another input or version than expected it is refused',
    async (name, mutation) => {
      const everything = await readyFor(api, mutation, operator, supplied)
      const token = tokenFor(mutation, operator, everything)
      const samples = samplesOf(everything)
      const change = (values = samples) => answerTo(api, token, name, changeDocument(mutation, values, `key-${name}`))
      const untouched = await contentsOf(api)
      const versions = expectedVersionOf(mutation)
      const conflicts = await Promise.all(versions.map((version) => change({ ...samples, [version]: '9999' })))
      expect(conflicts.map(({ __typename }) => __typename)).toEqual(versions.map(() => 'VersionConflict'))
      expect(await contentsOf(api)).toEqual(untouched)
      const first = await change()
      expect(first).toMatchObject(PAYLOAD)
      const made = await contentsOf(api)
      expect(shownAgain(await change())).toEqual(shownAgain(first))
      const other = { ...samples, ...NOBODYS_SAMPLES, source: '"another"', nameEn: '"Another"' }
      expect(await change(other)).toMatchObject({ __typename: 'IdempotencyKeyReused' })
      expect(await contentsOf(api)).toEqual(made)
    },
  )

  test.each([
    ['createSku', 'sku'],
    ['cancelOrder', 'stockMovement'],
    ['createAccessToken', 'accessToken'],
  ] as const)('%s 50 times at once adds one %s, with equal answers', async (name, model) => {
    const mutation = mutationOf(name)
    const everything = await readyFor(api, mutation, operator, supplied)
    const token = tokenFor(mutation, operator, everything)
    const document = changeDocument(mutation, samplesOf(everything), `at-once-${name}`)
    const where = { supplierId: everything.supplier.id }
    // The models have this much in common, which their types do not say.
    const count = () => (api.prisma[model] as typeof api.prisma.sku).count({ where })
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 50 }, () => answerTo(api, token, name, document)))
    expect(answers[0]).toMatchObject(PAYLOAD)
    expect(new Set(answers.map((answer) => JSON.stringify(shownAgain(answer)))).size).toBe(1)
    expect(await count()).toBe(before + 1)
    const shownTokens = answers.filter((answer) => 'token' in answer && answer.token !== null)
    expect(shownTokens).toHaveLength(name === 'createAccessToken' ? 1 : 0)
  })
})

/** An access token is shown once, to whom made it (decision 0005). */
function shownAgain(answer: Answered): unknown {
  return 'token' in answer ? { ...answer, token: null } : answer
}
