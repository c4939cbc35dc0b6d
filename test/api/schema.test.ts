import type { GraphQLNamedType } from 'graphql'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { NODE_TYPES } from '../../schema/builder.ts'
import { isPrintedSchemaCurrent } from '../../schema/print.ts'
import { schema } from '../../schema/schema.ts'

const ourTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

type Described = { name: string; description?: string | null | undefined }

/** The type and all that it declares, each by its path. */
function declarations(type: GraphQLNamedType): [path: string, description: string][] {
  const entry = (path: string, { description }: Described): [string, string] => [path, description ?? '']
  const below: [string, string][] = []
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      below.push(entry(`${type.name}.${field.name}`, field))
      below.push(...field.args.map((arg) => entry(`${type.name}.${field.name}(${arg.name})`, arg)))
    }
  }
  if (isInputObjectType(type)) {
    below.push(...Object.values(type.getFields()).map((field) => entry(`${type.name}.${field.name}`, field)))
  }
  if (isEnumType(type)) below.push(...type.getValues().map((value) => entry(`${type.name}.${value.name}`, value)))
  return [entry(type.name, type), ...below]
}

describe('the schema', () => {
  test('describes every type, field, argument, input and enum value', () => {
    const undescribed = ourTypes.flatMap(declarations).filter(([, description]) => description.trim() === '')
    expect(undescribed.map(([path]) => path)).toEqual([])
  })

  test('is committed as schema/schema.graphql', async () => {
    expect(await isPrintedSchemaCurrent(), 'run "npm run sdl" and commit the difference').toBe(true)
  })

  test('accepts global ids of exactly the types that are nodes', () => {
    const node = schema.getType('Node')
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []
    expect(types.toSorted()).toEqual(NODE_TYPES)
  })

  test('has no field for a secret', () => {
    const names = ourTypes.flatMap(declarations).map(([path]) => path)
    expect(names.filter((name) => /secret|password|hash/i.test(name))).toEqual([])
  })
})
