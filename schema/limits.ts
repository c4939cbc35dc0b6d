import type { DocumentNode } from 'graphql'
import { GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { MAX_QUERY_COST } from '../server/rate-limit/rate-limit.rules.ts'
import { queryRefused } from './errors.ts'
import type { Operation } from './query-cost.ts'
import { queryCost } from './query-cost.ts'
import type { QueryShape } from './query-shape.ts'
import { queryShapes, repetitionsOf } from './query-shape.ts'

// What one request may ask for. A document of a few hundred bytes can ask for more objects than memory holds, and an
// anonymous caller is enough to send one: each limit is held before the work that it bounds.

export const MAX_TOKENS = 4000
export const MAX_DEPTH = 16
export const MAX_ROOT_FIELDS = 50
export const MAX_INTROSPECTIONS = 2
/** In a whole document: an alias is what lets the same field be asked for again on the same object. */
export const MAX_ALIASES = 200
export const MAX_DIRECTIVES = 50

/** Refuses a document that is too large, before it is read to its end. */
export const tokenLimit: Plugin<RequestContext> = {
  onParse: ({ setParseFn }) => {
    setParseFn(parseWithinLimit)
  },
}

/** Why a document is too deep, too wide or too repetitive; null when it is none of them. It depends on nothing else. */
export function shapeRefusal(document: DocumentNode): GraphQLError | null {
  return queryShapes(document).map(shapeRefused).find(Boolean) ?? repetitionRefused(document)
}

/** The objects that an operation may return at most, and why it is refused if these are too many. Before any SQL. */
export function measure(operation: Operation): { cost: number; refusal: GraphQLError | null } {
  const cost = queryCost(operation)
  if (cost <= MAX_QUERY_COST) return { cost, refusal: null }
  const message = `The query may return ${grouped(cost)} objects; at most ${grouped(MAX_QUERY_COST)} are allowed. Ask for smaller pages ("first") or fewer nested lists, and follow endCursor.`
  return { cost, refusal: queryRefused('QUERY_TOO_COSTLY', message) }
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

function repetitionRefused(document: DocumentNode): GraphQLError | null {
  const { aliases, directives } = repetitionsOf(document)
  if (aliases > MAX_ALIASES) {
    const message = `The document has ${grouped(aliases)} aliases; at most ${MAX_ALIASES} are allowed. Ask for a list instead, or send several requests.`
    return queryRefused('TOO_MANY_ALIASES', message)
  }
  if (directives > MAX_DIRECTIVES) {
    const message = `The document has ${grouped(directives)} directives; at most ${MAX_DIRECTIVES} are allowed. Put several fields below one directive.`
    return queryRefused('TOO_MANY_DIRECTIVES', message)
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
