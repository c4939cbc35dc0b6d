import * as fc from 'fast-check'
import type { ExecutionResult, GraphQLResolveInfo } from 'graphql'
import { buildSchema, execute, getOperationAST, GraphQLError, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { queryPlan } from './query-plan.ts'
import { runQuery } from './query-run.ts'

// The planned execution must be GraphQL's own, only faster: random queries over a schema that has every kind of type, with
// values that come now, come later, are missing, or fail, through both of them.

const schema = buildSchema(`
  interface Node { id: ID! name: String }
  union Either = Item | Other
  enum Colour { RED GREEN }
  input Filter { colour: Colour, words: [String!] }
  type Item implements Node {
    id: ID! name: String must: String! count: Int colours: [Colour!] grid: [[Int]!]
    self: Item selfMust: Item! items: [Item] itemsMust: [Item!] itemsAllMust: [Item!]! node: Node nodes: [Node!]
    either: Either echo(text: String = "none", filter: Filter): String
  }
  type Other implements Node { id: ID! name: String other: Int! item: Item! }
  type Query {
    item: Item must: Item! items: [Item] all: [Item!]! node: Node either: Either echo(text: String): String!
  }
`)

type Mode = { seed: number; isLater: boolean }

const FATES = 37
const FAILING_FATES = 10

/** The same value for the same path, whichever executor asks. */
function valueAt({ seed, isLater }: Mode, info: GraphQLResolveInfo, args: Record<string, unknown>): unknown {
  const keys: unknown[] = [seed]
  for (let path: typeof info.path | undefined = info.path; path; path = path.prev) keys.push(path.typename, path.key)
  const draw = hash(JSON.stringify(keys))
  const value = () => outcome(info, args, draw, isLater)
  // A failure that comes at once, beside values that come later, leaves rejections in GraphQL's executor unhandled.
  if (!isLater || (draw % 3 === 0 && draw % FATES >= FAILING_FATES)) return value()
  return new Promise((resolve) => {
    resolve(undefined)
  }).then(value)
}

function outcome(info: GraphQLResolveInfo, args: Record<string, unknown>, draw: number, isLater: boolean): unknown {
  const fate = draw % FATES
  if (fate === 0) return null
  if (fate === 1) throw new Error(`no ${info.fieldName}`)
  if (fate === 2) return new Error(`returned for ${info.fieldName}`)
  if (fate === 3) throw new GraphQLError('with a code', { extensions: { code: 'CODED' } })
  return Object.keys(args).length > 0 ? JSON.stringify(args) : plainValue(info, draw, isLater)
}

function plainValue({ fieldName, parentType }: GraphQLResolveInfo, draw: number, isLater: boolean): unknown {
  const fate = draw % FATES
  const missing = isLater ? Promise.resolve(null) : null
  const item = { __typename: draw % 2 === 0 ? 'Item' : 'Other' }
  switch (parentType.name === 'Query' && fieldName === 'must' ? 'item' : fieldName) {
    case 'count':
    case 'other':
      return fate === 4 ? 'not a number' : draw % 1000
    case 'colours':
      return fate === 5 ? ['BLUE'] : ['RED', 'GREEN']
    case 'grid':
      return [[1, null, draw % 10], fate === 6 ? null : []]
    case 'node':
    case 'either':
      return fate === 7 ? { __typename: 'Query' } : item
    case 'nodes':
      return [item, item]
    case 'items':
    case 'all':
    case 'itemsMust':
    case 'itemsAllMust':
      if (fate === 8) return 'not a list'
      return new Set(
        [item, fate === 9 ? missing : { one: 1 }, isLater ? Promise.resolve(item) : item].slice(0, draw % 4),
      )
    case 'item':
    case 'self':
    case 'selfMust':
      return item
    default:
      return `${fieldName} ${draw}`
  }
}

function hash(text: string): number {
  let value = 2_166_136_261
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16_777_619) >>> 0
  return value
}

const leaves = ['id', 'name', 'must', 'count', 'colours', 'grid', '__typename', 'again: name', 'echo'].concat(
  'shout: echo(text: "a", filter: { colour: RED, words: ["x"] })',
  'said: echo(text: $text, filter: $filter)',
  'name @include(if: true)',
  'count @skip(if: true)',
)

const selection: (depth?: number) => fc.Arbitrary<string> = fc.memo((depth) => {
  const leaf = fc.constantFrom(...leaves)
  if (depth <= 1) return fc.array(leaf, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  const part = fc.oneof(
    leaf,
    fc
      .tuple(fc.constantFrom('self', 'selfMust', 'items', 'itemsMust', 'itemsAllMust', 'more: self'), selection())
      .map(([name, below]) => `${name} { ${below} }`),
    fc
      .tuple(fc.constantFrom('node', 'nodes'), selection())
      .map(([name, below]) => `${name} { id ...Named __typename ... on Item { ${below} } ... on Other { other } }`),
    selection().map((below) => `either { ... on Node { name } ... on Item { ${below} } ... on Other { item { id } } }`),
    selection().map((below) => `... on Item { ${below} }`),
    fc.constant('...Common'),
  )
  return fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
})

const documents = fc.tuple(fc.constantFrom('item', 'must', 'items', 'all'), selection(3), selection(2)).map(
  ([name, first, second]) => `
    query Random($text: String = "given", $filter: Filter) {
      ${name} { ${first} } more: ${name} { ${second} } echo(text: $text) __typename used: item { said: echo(text: $text, filter: $filter) }
      node { ...Named } either { __typename ... on Node { id } } __type(name: "Item") { name fields { name type { kind } } }
    }
    fragment Common on Item { id must self { name items { id } } }
    fragment Named on Node { name ... on Item { must ...Common } }`,
)

const variables = fc.constantFrom<Record<string, unknown>>({}, { text: null }, { filter: { words: ['ä'] } })

async function both(text: string, variableValues: Record<string, unknown>, mode: Mode) {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!('resolve' in field)) continue
      field.resolve = (_source: unknown, args: Record<string, unknown>, _context: unknown, info: GraphQLResolveInfo) =>
        valueAt(mode, info, args)
    }
  }
  const operation = getOperationAST(document)!
  const plan = queryPlan(schema, document, operation)!
  const coerced = { text: 'given', ...variableValues }
  const expected: ExecutionResult = await execute({ schema, document, variableValues })
  const run = { contextValue: undefined, rootValue: undefined, variableValues: coerced, signal: undefined }
  // Twice: the second time by the plan that the first has filled.
  await runQuery(plan, run)
  return { expected, ours: await runQuery(plan, run) }
}

const told = ({ errors = [] }: ExecutionResult) => errors.map((error) => JSON.stringify(error.toJSON())).toSorted()

test('a query is answered as by GraphQL itself: same data, same order of fields, same errors', async () => {
  await fc.assert(
    fc.asyncProperty(documents, variables, fc.nat(), async (text, variableValues, seed) => {
      const { expected, ours } = await both(text, variableValues, { seed, isLater: false })
      expect(JSON.stringify(ours.data)).toBe(JSON.stringify(expected.data))
      expect(told(ours)).toEqual(told(expected))
    }),
    { numRuns: 300 },
  )
})

test('also when values come later; which of two errors of one null is told may differ', async () => {
  await fc.assert(
    fc.asyncProperty(documents, variables, fc.nat(), async (text, variableValues, seed) => {
      const { expected, ours } = await both(text, variableValues, { seed, isLater: true })
      expect(JSON.stringify(ours.data)).toBe(JSON.stringify(expected.data))
      expect(told(ours).length > 0).toBe(told(expected).length > 0)
    }),
    { numRuns: 300 },
  )
})

const small = buildSchema('type Query { now: Int! later: Int next: Query }')

function planOf(text: string) {
  const document = parse(text)
  return queryPlan(small, document, getOperationAST(document)!)
}

test('what a variable skips or includes, mutations, and the name __proto__ have no plan', () => {
  expect(planOf('query ($yes: Boolean!) { now @include(if: $yes) }')).toBeNull()
  expect(planOf('query ($yes: Boolean!) { ...F } fragment F on Query { next @skip(if: $yes) { now } }')).toBeNull()
  expect(planOf('{ __proto__: now }')).toBeNull()
  expect(planOf('mutation { now }')).toBeNull()
  expect(planOf('{ now @skip(if: false) }')).not.toBeNull()
})

test('once aborted, no further field is begun and the reason is told', async () => {
  const controller = new AbortController()
  const begun: string[] = []
  const later = Promise.withResolvers<object>()
  const run = runQuery(planOf('{ now next { later } }')!, {
    contextValue: undefined,
    rootValue: { now: 1, next: () => later.promise },
    variableValues: {},
    signal: controller.signal,
  })
  controller.abort(new Error('the time is over'))
  later.resolve({ later: () => begun.push('later') })
  await expect(run).rejects.toThrow('the time is over')
  expect(begun).toEqual([])
  expect(() =>
    runQuery(planOf('{ now }')!, {
      contextValue: undefined,
      rootValue: { now: () => begun.push('now') },
      variableValues: {},
      signal: controller.signal,
    }),
  ).toThrow('the time is over')
  expect(begun).toEqual([])
})

test('resolvers that take any number of arguments, properties and methods are asked alike, each with its own info', async () => {
  const calls: unknown[] = []
  const tell = (arity: number, info: GraphQLResolveInfo | undefined) => {
    calls.push([arity, info?.path.key, info?.fieldName])
    return arity
  }
  const mixed = buildSchema('type Query { none: Int one: Int three: Int four: Int property: Int method(by: Int): Int }')
  const fields = mixed.getQueryType()!.getFields()
  fields.none!.resolve = (...given) => tell(given.length, given[3])
  fields.one!.resolve = (source) => tell(Object.keys(source).length, undefined)
  fields.three!.resolve = (_source, _args, context) => tell(context.three, undefined)
  fields.four!.resolve = (_source, _args, _context, info) => tell(4, info)
  const rootValue = {
    property: 5,
    method: ({ by }: { by: number }, { three }: { three: number }, info: GraphQLResolveInfo) => tell(by * three, info),
  }
  const contextValue = { three: 3 }
  const document = parse('{ a: none one three b: four property c: method(by: 2) missing: property }')
  const plan = queryPlan(mixed, document, getOperationAST(document)!)!
  const ours = await runQuery(plan, { contextValue, rootValue, variableValues: {}, signal: undefined })
  const ourCalls = calls.splice(0)
  expect(ours).toEqual(await execute({ schema: mixed, document, contextValue, rootValue }))
  expect(ours.data).toEqual({ a: 4, one: 2, three: 3, b: 4, property: 5, c: 6, missing: 5 })
  expect(ourCalls).toEqual(calls)
  expect(ourCalls).toContainEqual([4, 'b', 'four'])
})
