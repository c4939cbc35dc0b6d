import type { GraphQLField } from 'graphql'
import { getNamedType, isUnionType } from 'graphql'
import { schema } from '../../schema/schema.ts'
import type { Samples } from './documents-of-schema.ts'
import { sampleOf, selectionOf } from './documents-of-schema.ts'

// Every mutation as a document made from the schema, with all ids that its input can take.

export type Mutation = GraphQLField<unknown, unknown>

export const MUTATIONS: Mutation[] = Object.values(schema.getMutationType()?.getFields() ?? {})

export function mutationOf(name: string): Mutation {
  const mutation = MUTATIONS.find((candidate) => candidate.name === name)
  if (!mutation) throw new Error(`the schema has no mutation ${name}`)
  return mutation
}

/** Whether the schema lets only operators do it: by what guards the field, not by what its description says. */
export function isForOperators({ extensions }: Mutation): boolean {
  const { authScopes } = extensions.pothosOptions as { authScopes?: { platformOperator?: boolean } }
  return authScopes?.platformOperator === true
}

/** The change, answered with all that its payload has; `key` is its idempotencyKey. */
export function changeDocument({ name, args, type }: Mutation, samples: Samples, key?: string): string {
  const input = sampleOf(args[0]!.type, 'input', samples)
  const keyed = key === undefined ? input : input.replace(/^\{/, `{ idempotencyKey: "${key}",`)
  const result = getNamedType(type)
  const members = isUnionType(result) ? result.getTypes() : []
  const payload = members.find((member) => member.name.endsWith('Payload'))!
  return `mutation { ${name}(input: ${keyed}) { __typename ... on Refusal { code message } ... on ${payload.name} ${selectionOf(payload, {})} } }`
}
