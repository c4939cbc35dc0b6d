/** One field of a shape, for people. */
export type SchemaRow = { name: string; type: string; isRequired: boolean; meaning: string }

type JsonSchema = { [keyword: string]: unknown }

/** Deeper fields are left out. */
const MAX_DEPTH = 5

/** The fields of a JSON Schema, each with its place (`data_list[].sc_item_id`); alternatives one after another under their titles. */
export function schemaRows(schema: unknown, schemas: Readonly<Record<string, unknown>>): SchemaRow[] {
  return rowsOf(schema, { schemas, prefix: '', depth: 0 })
}

type Place = { schemas: Readonly<Record<string, unknown>>; prefix: string; depth: number }

function rowsOf(given: unknown, place: Place): SchemaRow[] {
  if (place.depth > MAX_DEPTH) return []
  const schema = resolved(given, place.schemas)
  const deeper = { ...place, depth: place.depth + 1 }
  return [
    ...listOf(schema['allOf']).flatMap((each) => rowsOf(each, deeper)),
    ...alternatives(schema).flatMap((each) => alternativeRows(each, deeper)),
    ...Object.entries(objectOf(schema['properties'])).flatMap(([name, field]) => fieldRows(name, field, schema, place)),
    ...(schema['items'] === undefined ? [] : rowsOf(schema['items'], { ...deeper, prefix: `${place.prefix}[]` })),
  ]
}

function alternativeRows(alternative: unknown, place: Place): SchemaRow[] {
  const { title } = resolved(alternative, place.schemas)
  const rows = rowsOf(alternative, place)
  if (typeof title !== 'string' || rows.length === 0) return rows
  return [{ name: place.prefix, type: title, isRequired: false, meaning: '' }, ...rows]
}

function fieldRows(name: string, field: unknown, parent: JsonSchema, place: Place): SchemaRow[] {
  const schema = resolved(field, place.schemas)
  const path = place.prefix ? `${place.prefix}.${name}` : name
  const isRequired = listOf(parent['required']).includes(name)
  const meaning = [textOf(schema['description']), limitsOf(schema)].filter(Boolean).join(' ')
  const row = { name: path, type: typeOf(schema, place.schemas), isRequired, meaning }
  return [row, ...rowsOf(schema, { ...place, prefix: path, depth: place.depth + 1 })]
}

function resolved(given: unknown, schemas: Readonly<Record<string, unknown>>): JsonSchema {
  const schema = objectOf(given)
  const name = textOf(schema['$ref']).split('/').at(-1)
  return name ? { ...objectOf(schemas[name]), ...schema } : schema
}

function typeOf(schema: JsonSchema, schemas: Readonly<Record<string, unknown>>): string {
  if (schema['const'] !== undefined) return JSON.stringify(schema['const'])
  const values = listOf(schema['enum'])
  if (values.length > 0) return values.join(' | ')
  const types = alternatives(schema).map((each) => typeOf(resolved(each, schemas), schemas))
  if (types.length > 0) return [...new Set(types)].filter(Boolean).join(' | ')
  if (schema['type'] === 'array') return `${typeOf(resolved(schema['items'], schemas), schemas)}[]`
  return Array.isArray(schema['type']) ? schema['type'].join(' | ') : textOf(schema['type'])
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'default', 'pattern']

function limitsOf(schema: JsonSchema): string {
  const given = LIMITS.filter((limit) => schema[limit] !== undefined)
  return given.length === 0 ? '' : `(${given.map((limit) => `${limit} ${JSON.stringify(schema[limit])}`).join(', ')})`
}

function alternatives(schema: JsonSchema): readonly unknown[] {
  return [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function objectOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
