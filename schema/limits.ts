import { GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { queryRefused } from './errors.ts'
import { queryCost } from './query-cost.ts'
import type { QueryShape } from './query-shape.ts'
import { queryShapes } from './query-shape.ts'

// What one request may ask for. A document of a few hundred bytes can ask for more objects than memory holds, and an
// anonymous caller is enough to send one: each limit is held before the work that it bounds.

export const MAX_TOKENS = 4000
export const MAX_DEPTH = 16
export const MAX_ROOT_FIELDS = 50
export const MAX_INTROSPECTIONS = 2
export const MAX_COST = 10_000

/** Refuses a document that is too large, too deep, too wide or too costly, in this order, before any SQL. */
export const limits: Plugin<RequestContext> = {
  onParse: ({ setParseFn }) => {
    setParseFn(parseWithinLimit)
  },
  // Instead of validation and not beside it: some of its rules take time that grows with the square of the document.
  // Yoga caches the outcome by the names of the rules, which is right as it depends on the document only.
  onValidate: ({ params, setResult }) => {
    const refused = queryShapes(params.documentAST).map(shapeRefused).find(Boolean)
    if (refused) setResult([refused])
  },
  onExecute: ({ args, setResultAndStopExecution }) => {
    const cost = queryCost(args)
    if (cost <= MAX_COST) return
    const message = `The query may return ${grouped(cost)} objects; at most ${grouped(MAX_COST)} are allowed. Ask for smaller pages ("first") or fewer nested lists, and follow endCursor.`
    setResultAndStopExecution({ errors: [queryRefused('QUERY_TOO_COSTLY', message)] })
  },
}

function parseWithinLimit(...[source, options]: Parameters<typeof parse>): ReturnType<typeof parse> {
  try {
    return parse(source, { ...options, maxTokens: MAX_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) {
      const message = `The document has more than ${grouped(MAX_TOKENS)} tokens. Split it, or move values into variables.`
      throw queryRefused('QUERY_TOO_LARGE', message)
    }
    // Thousands of brackets within each other exhaust the stack of the parser.
    if (error instanceof RangeError) throw tooDeep('more')
    throw error
  }
}

function shapeRefused({ depth, rootFields, introspections }: QueryShape): GraphQLError | null {
  if (depth > MAX_DEPTH) return tooDeep(String(depth))
  if (rootFields > MAX_ROOT_FIELDS) {
    return queryRefused(
      'TOO_MANY_ROOT_FIELDS',
      `The operation has ${rootFields} fields at its root, aliases included; at most ${MAX_ROOT_FIELDS} are allowed. Send several requests, or use "nodes".`,
    )
  }
  if (introspections > MAX_INTROSPECTIONS) {
    return queryRefused(
      'TOO_MANY_ROOT_FIELDS',
      `The operation has __schema or __type ${introspections} times; at most ${MAX_INTROSPECTIONS} are allowed. Send several requests.`,
    )
  }
  return null
}

function tooDeep(depth: string): GraphQLError {
  const message = `The document nests ${depth} levels; at most ${MAX_DEPTH} are allowed. Ask for the deeper things by id in another request.`
  return queryRefused('QUERY_TOO_DEEP', message)
}

function grouped(count: number): string {
  return Number.isFinite(count) ? count.toLocaleString('en') : 'countless'
}
