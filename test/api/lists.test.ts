import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApi } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { copyRows } from '../support/filled-tables.ts'
import type { ListField, ListRequest } from '../support/lists-of-schema.ts'
import { documentOf, requestsOf, ROOT_LISTS, tableOf } from '../support/lists-of-schema.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'

// Whatever list a query may start with, in each of its orders: also lists and orders of tomorrow.

const ROWS = 18
const PAGE_SIZE = 6
const LATE_ROWS = 3

/** Else a page of late rows would follow the other for ever. */
const MAX_INSERTS = 2

type Page = {
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

const PAGE = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

const cases = ROOT_LISTS.flatMap((list) =>
  requestsOf(list, {}).map((request) => [`${list.name}(${request.args})`, list, request] as const),
)

describeOnEachDatabase('a list of rows of which many have the same instant', (kind) => {
  let api: TestApi
  let token: string
  beforeAll(async () => {
    api = await startApi(kind)
    await addOneOfEverything(api)
    token = await addOperator(api)
  })
  afterAll(() => api.close())

  async function pageOf(list: ListField, { args }: ListRequest, window: string): Promise<Page> {
    const document = documentOf(list, [args, window].filter(Boolean).join(', '), PAGE)
    const answer = await api.query<Record<string, Page>, unknown>(token, document)
    if (!answer.data) throw new Error(JSON.stringify(answer.errors))
    return answer.data[list.field.name]!
  }

  async function tableIn(list: ListField, request: ListRequest): Promise<string> {
    const { statements } = await api.counting(() => pageOf(list, request, 'first: 1'))
    return tableOf(statements)
  }

  async function read(list: ListField, request: ListRequest, isForward: boolean, between: () => Promise<void>) {
    const seen: string[] = []
    for (let cursor: string | null = null, isMore = true; isMore;) {
      const bound: string = cursor === null ? '' : `, ${isForward ? 'after' : 'before'}: "${cursor}"`
      const page = await pageOf(list, request, `${isForward ? 'first' : 'last'}: ${PAGE_SIZE}${bound}`)
      const ids = page.edges.map(({ node }) => node.id)
      if (isForward) seen.push(...ids)
      else seen.unshift(...ids)
      cursor = isForward ? page.pageInfo.endCursor : page.pageInfo.startCursor
      isMore = isForward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage
      if (isMore) await between()
    }
    return seen
  }

  test.each(cases)(
    '%s is complete and without repetition, forwards and backwards, under inserts',
    async (_name, list, request) => {
      const table = await tableIn(list, request)
      await copyRows(api.prisma, table, ROWS)
      const early = await read(list, request, true, () => Promise.resolve())
      expect(new Set(early).size).toBe(early.length)
      expect(early.length).toBeGreaterThan(PAGE_SIZE)
      const isEarly = new Set(early)
      for (const isForward of [true, false]) {
        let inserts = 0
        const seen = await read(list, request, isForward, async () => {
          inserts += 1
          if (inserts <= MAX_INSERTS) await copyRows(api.prisma, table, LATE_ROWS)
        })
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.filter((id) => isEarly.has(id))).toEqual(early)
      }
    },
  )

  test.each(cases)('%s, exported, equals the pages that a client reads', async (_name, list, request) => {
    const document = documentOf(list, [request.args, 'first: 30'].filter(Boolean).join(', '), '{ nodes { id } }')
    const body = JSON.stringify({ query: document })
    const response = await api.post('/graphql/export', body, { authorization: `Bearer ${token}` })
    const lines = (await response.text()).trimEnd().split('\n')
    const rows = lines.slice(0, -1).map((line) => (JSON.parse(line) as { id: string }).id)
    const last: unknown = JSON.parse(lines.at(-1)!)
    expect(rows).toEqual(await read(list, request, true, () => Promise.resolve()))
    expect(last).toEqual({
      '@export': { isComplete: true, rowCount: rows.length, endCursor: expect.any(String) },
    })
  })
})
