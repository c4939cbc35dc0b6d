import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLOutputType } from 'graphql'
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isObjectType } from 'graphql'
import { schema } from '../../schema/schema.ts'
import type { Samples } from './documents-of-schema.ts'
import { sampleOf } from './documents-of-schema.ts'

// The lists of the schema, and what each may be asked for: a test that must hold for every list holds for the next one too.

/** A field that is a connection, as `Query.orders` or `Supplier.orders`. */
export type ListField = { name: string; parent: string; field: GraphQLField<unknown, unknown> }

/** One way to ask for a list: which filters, in which order, and the arguments that say so. */
export type ListRequest = { filters: string[]; order: string | null; args: string }

/** Values for a filter, the common one first: by `Input.field`. */
export type FilterValues = Record<string, readonly string[]>

export const LIST_FIELDS: ListField[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => ({ name: `${type.name}.${field.name}`, parent: type.name, field })),
  )

/** Lists that a query starts with. */
export const ROOT_LISTS = LIST_FIELDS.filter(({ parent }) => parent === 'Query')

/** The document that reads a list with these arguments: below a node by its global id, or at the root. */
export function documentOf({ parent, field }: ListField, args: string, selection: string, parentId = ''): string {
  const list = `${field.name}${args === '' ? '' : `(${args})`} ${selection}`
  return parent === 'Query' ? `{ ${list} }` : `{ node(id: "${parentId}") { ... on ${parent} { ${list} } } }`
}

/** Every order, with no filter; and with `values`, each filter and each pair of filters, with each of their values. */
export function requestsOf({ field }: ListField, samples: Samples, values?: FilterValues): ListRequest[] {
  const required = field.args
    .filter(({ type, defaultValue }) => type !== getNullableType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${sampleOf(type, name, samples)}`)
  return ordersOf(field).flatMap((order) =>
    (values ? filterChoices(field, values) : [[]]).map((chosen) => {
      const where = chosen.map(({ name, value }) => `${name}: ${value}`).join(', ')
      const args = [
        ...required,
        ...(order === null ? [] : [`orderBy: ${order}`]),
        ...(where === '' ? [] : [`where: { ${where} }`]),
      ]
      return { filters: chosen.map(({ name }) => name), order, args: args.join(', ') }
    }),
  )
}

/** The type of the rows of a connection. */
export function rowTypeOf(connection: GraphQLOutputType): GraphQLOutputType {
  const type = getNamedType(connection)
  if (!isObjectType(type)) throw new Error(`${String(connection)} is no connection`)
  return getNamedType(type.getFields().nodes!.type)
}

/** The table that a list is of, from the statements with which it was read. */
export function tableOf(statements: readonly string[]): string {
  const [table] = statements.flatMap((sql) => (/ LIMIT /.test(sql) ? (/FROM "(\w+)" AS/.exec(sql)?.[1] ?? []) : []))
  if (table === undefined) throw new Error(`no list among ${statements.join('\n')}`)
  return table
}

const argumentOf = (field: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined =>
  field.args.find((argument) => argument.name === name)

/** The orders that a client may ask for; null where there is one only. */
function ordersOf(field: GraphQLField<unknown, unknown>): (string | null)[] {
  const type = argumentOf(field, 'orderBy')?.type
  const named = type && getNamedType(type)
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [null]
}

type Chosen = { name: string; value: string }

function filterChoices(field: GraphQLField<unknown, unknown>, values: FilterValues): Chosen[][] {
  const type = argumentOf(field, 'where')?.type
  const where = type && getNamedType(type)
  if (!isInputObjectType(where)) return [[]]
  const filters = Object.values(where.getFields()).map(({ name, type: of }) =>
    valuesOf(of, `${where.name}.${name}`, values).map((value) => ({ name, value })),
  )
  const single = filters.flat().map((chosen) => [chosen])
  const pairs = filters.flatMap((some, index) =>
    filters.slice(index + 1).flatMap((others) => some.flatMap((one) => others.map((other) => [one, other]))),
  )
  return [[], ...single, ...pairs]
}

/** Of an enum the first and the last value, which `fillTable` makes common and rare. */
function valuesOf(type: GraphQLInputType, path: string, values: FilterValues): readonly string[] {
  const given = values[path]
  if (given) return given
  const named = getNamedType(type)
  const isList = isListType(getNullableType(type))
  if (isEnumType(named)) {
    const [first, last] = [named.getValues()[0]!.name, named.getValues().at(-1)!.name]
    return isList ? [`[${first}]`, `[${first}, ${last}]`] : [first, last]
  }
  if (named.name === 'Boolean') return ['true', 'false']
  if (named.name === 'DateTime') return [/before$/i.test(path) ? '"2026-01-20T00:00:00Z"' : '"2025-12-20T00:00:00Z"']
  throw new Error(`no values for the filter ${path}: add some to the values that the test gives`)
}
