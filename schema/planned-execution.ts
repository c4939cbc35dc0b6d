import type { DocumentNode, GraphQLSchema } from 'graphql'
import { getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import type { QueryPlan } from './query-plan.ts'
import { queryPlan } from './query-plan.ts'
import { runQuery } from './query-run.ts'

/** More are not told: each takes a line of the answer. GraphQL's own number. */
const MAX_VARIABLE_ERRORS = 50

/**
 * Runs queries by a plan that is kept as long as their document is. What has no plan, and variables that do not fit, are
 * left to the executor that was there, with its words.
 */
export function plannedExecution(): Plugin<RequestContext> {
  const plans = new WeakMap<DocumentNode, Map<string, QueryPlan | null>>()

  function planOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): QueryPlan | null {
    const key = operationName ?? ''
    const known = plans.get(document) ?? new Map<string, QueryPlan | null>()
    plans.set(document, known)
    const plan = known.get(key)
    if (plan !== undefined) return plan
    const operation = getOperationAST(document, operationName)
    // A name that the document has not is not kept: there is no end of them.
    if (!operation) return null
    const made = queryPlan(schema, document, operation)
    known.set(key, made)
    return made
  }

  return {
    onExecute: ({ args, setExecuteFn }) => {
      const { schema, document, operationName, variableValues, contextValue, rootValue } = args
      const plan = planOf(schema, document, operationName ?? undefined)
      if (!plan) return
      const definitions = plan.operation.variableDefinitions ?? []
      const { coerced } = getVariableValues(schema, definitions, variableValues ?? {}, {
        maxErrors: MAX_VARIABLE_ERRORS,
      })
      if (!coerced) return
      const { signal } = contextValue
      setExecuteFn(() => runQuery(plan, { contextValue, rootValue, variableValues: coerced, signal }))
    },
  }
}
