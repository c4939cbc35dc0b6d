import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import type { Mutation } from '../support/changes-of-schema.ts'
import { changeDocument, isForOperators, MUTATIONS } from '../support/changes-of-schema.ts'
import { contentsOf, keepContents } from '../support/database-contents.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import type { Samples } from '../support/documents-of-schema.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import { answerTo, NEVER_MADE, NOBODYS_SAMPLES, readyFor, samplesOf, tokenFor } from '../support/possible-changes.ts'

// Generated from the schema: every mutation, with every id and natural key that its input can take.

const named = MUTATIONS.map((mutation) => [mutation.name, mutation] as const)

describeOnEachDatabase('a change of another supplier’s things', (kind) => {
  let api: TestApi
  let operator: string
  let stranger: Everything
  let holder: Everything
  let other: Everything
  let putBack: () => Promise<void>
  beforeAll(async () => {
    api = await startApi(kind)
    operator = await addOperator(api)
    stranger = await addOneOfEverything(api)
    holder = await addOneOfEverything(api)
    other = await addOneOfEverything(api)
    putBack = await keepContents(api)
  })
  beforeEach(() => putBack())
  afterAll(() => api.close())

  /** Runs it, and nothing at all may be changed by that: no row of any table. */
  const unchanging = async <Result>(work: () => Promise<Result>) => {
    const before = await contentsOf(api)
    const result = await work()
    expect(await contentsOf(api)).toEqual(before)
    return result
  }

  test.each(named.filter(([, mutation]) => !isForOperators(mutation)))(
    '%s is NotFound for a stranger, also with one id of theirs among its own; for its holder it is made',
    async (name, mutation) => {
      const theirs = await readyFor(api, mutation, operator, holder)
      const document = changeDocument(mutation, samplesOf(theirs))
      const refused = await unchanging(() => answerTo(api, stranger.supplier.token, name, document))
      expect(refused).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' })
      const keys = Object.entries(NOBODYS_SAMPLES).flatMap(([key, nobodys]) =>
        changeDocument(mutation, { ...samplesOf(theirs), [key]: nobodys }) === document ? [] : [key],
      )
      expect(keys.length).toBeGreaterThan(0)
      if (keys.length > 1) await tryOneByOne(mutation, keys, theirs)
      const made = await answerTo(api, theirs.supplier.token, name, document)
      expect(made).toMatchObject(madeOf(name))
    },
  )

  /** A change of a stranger's own that names one thing of theirs is answered as one that names a thing of nobody. */
  async function tryOneByOne(mutation: Mutation, keys: string[], theirs: Everything): Promise<void> {
    const ready = await readyFor(api, mutation, operator, other)
    const answered = (samples: Samples) => {
      const document = changeDocument(mutation, { ...samplesOf(ready), ...samples })
      return unchanging(() => answerTo(api, ready.supplier.token, mutation.name, document))
    }
    for (const key of keys) {
      const refused = await answered({ [key]: samplesOf(theirs)[key]! })
      expect([key, refused.code]).toEqual([key, expect.stringMatching(/^(NOT_FOUND|INVALID_INPUT)$/)])
      expect(withoutIds(refused)).toEqual(withoutIds(await answered({ [key]: NOBODYS_SAMPLES[key]! })))
    }
    const own = await answerTo(api, ready.supplier.token, mutation.name, changeDocument(mutation, samplesOf(ready)))
    expect(own).toMatchObject(madeOf(mutation.name))
  }

  test.each(named.filter(([, mutation]) => isForOperators(mutation)))(
    '%s is FORBIDDEN for a stranger and for its holder, and made for an operator',
    async (name, mutation) => {
      const theirs = await readyFor(api, mutation, operator, holder)
      const document = changeDocument(mutation, samplesOf(theirs))
      const codes = async (token: string) =>
        (await api.query(token, document)).errors?.map(({ extensions }) => extensions.code)
      for (const { token } of [stranger.supplier, theirs.supplier]) {
        expect(await unchanging(() => codes(token))).toEqual(['FORBIDDEN'])
      }
      const made = await answerTo(api, tokenFor(mutation, operator, theirs), name, document)
      expect(made).toMatchObject(madeOf(name))
    },
  )
})

/** Its payload; of changes that are never made, the refusal that says what to do instead. */
const madeOf = (name: string) => ({ __typename: expect.stringMatching(NEVER_MADE[name] ?? /Payload$/) })

/** Ids and numbers that the client sent itself may be in a sentence. */
function withoutIds(answer: unknown): string {
  return JSON.stringify(answer).replaceAll(/[0-9a-f-]{36}|EU-\w+|nobodys/g, '…')
}
