import type { GraphQLField, GraphQLInputType } from 'graphql'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { schema } from '../../schema/schema.ts'
import type { Samples } from './documents-of-schema.ts'
import { argumentsOf, sampleOf, selectionOf } from './documents-of-schema.ts'
import { globalId } from './order-records.ts'

// Every connection of the schema, at the root and below a node, with its filters and sequences.

export type Connection = { parent: string; field: GraphQLField<unknown, unknown> }

export const CONNECTIONS: Connection[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ parent: type.name, field })))
  .filter(({ field }) => field.args.some(({ name }) => name === 'after'))
  .filter(({ parent }) => parent !== 'Subscription')

export const nameOf = ({ parent, field }: Connection) => `${parent}.${field.name}`

export type ConnectionPage = { edges: { cursor: string; node: unknown }[]; totalCount: number }

/** Asks for a page, as of the node of the parent's type among `ids`. */
export function pageDocument(
  { parent, field }: Connection,
  ids: Record<string, string>,
  samples: Samples,
  given: Samples,
): string {
  const own = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`${parent}.${field.name}.${name}`, value]),
  )
  const node = getNamedType(field.type)
  const edge = isObjectType(node) ? getNamedType(node.getFields().edges!.type) : null
  const row = isObjectType(edge) ? selectionOf(edge.getFields().node!.type, {}, 1) : ''
  const page = `page: ${field.name}${argumentsOf(parent, field, { ...samples, ...own })} { edges { cursor node ${row} } totalCount }`
  return parent === 'Query'
    ? `{ ${page} }`
    : `{ node(id: "${globalId(parent, ids[parent]!)}") { ... on ${parent} { ${page} } } }`
}

/** The page in the answer; null when there is none. */
export type PageData = { page?: ConnectionPage; node?: { page: ConnectionPage } | null }

export function pageIn(data: PageData | null): ConnectionPage | null {
  return data?.page ?? data?.node?.page ?? null
}

/** The values of `orderBy`; null for a list of one sequence. */
export function sequencesOf({ field }: Connection): (string | null)[] {
  const orderBy = field.args.find(({ name }) => name === 'orderBy')
  const type = orderBy && getNamedType(orderBy.type)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [null]
}

export type Filter = { filter: string; valuesOf: (samples: Samples) => string[] }

/** Each filter of the list with all values that it can have; of texts and instants one that some thing answers to. */
export function filtersOf({ field }: Connection): Filter[] {
  const where = field.args.find(({ name }) => name === 'where')
  const input = where && getNamedType(where.type)
  if (!isInputObjectType(input)) return []
  return Object.values(input.getFields()).map(({ name, type }) => ({
    filter: name,
    valuesOf: (samples) => valuesOf(type, name, input.name, samples),
  }))
}

function valuesOf(type: GraphQLInputType, name: string, owner: string, samples: Samples): string[] {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return valuesOf(nullable.ofType, name, owner, samples).map((value) => `[${value}]`)
  if (isEnumType(nullable)) return nullable.getValues().map((value) => value.name)
  if (isScalarType(nullable) && nullable.name === 'Boolean') return ['true', 'false']
  if (isScalarType(nullable) && nullable.name === 'DateTime') {
    return [/before$/i.test(name) ? '"2027-01-01T00:00:00Z"' : '"2020-01-01T00:00:00Z"']
  }
  return [sampleOf(type, name, samples, owner)]
}
