import { encodeGlobalID } from '@pothos/plugin-relay'
import type { GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'
import { NODE_TYPES } from './builder.ts'

/**
 * Makes the global id of a row that has an `id` at once. The plugin's own way there is three promises long, and a page has
 * a hundred rows. Other rows are left to it.
 */
export function withPromptIds(schema: GraphQLSchema): GraphQLSchema {
  for (const typeName of NODE_TYPES) {
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields().id : undefined
    const resolve = field?.resolve
    if (!field || !resolve) throw new Error(`${typeName} has no id: it is in NODE_TYPES and no node`)
    field.resolve = (row: unknown, args, context, info) =>
      hasId(row) ? encodeGlobalID(typeName, row.id) : resolve(row, args, context, info)
  }
  return schema
}

function hasId(row: unknown): row is { id: string } {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
}
