import { getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import type { QueryPlan } from './query-plan.ts'
import type { QueryPlans } from './query-plans.ts'
import { runQuery } from './query-run.ts'

/** More are not told: each takes a line of the answer. GraphQL's own number. */
const MAX_VARIABLE_ERRORS = 50

type Variables = Record<string, unknown>

/** Variables as the plan's resolvers get them; undefined when one does not fit. */
export function coercedVariables({ schema, operation }: QueryPlan, sent: Variables): Variables | undefined {
  const definitions = operation.variableDefinitions ?? []
  return getVariableValues(schema, definitions, sent, { maxErrors: MAX_VARIABLE_ERRORS }).coerced
}

/** Runs queries by their plan. What has none, and variables that do not fit, are left to the executor that was there. */
export function plannedExecution(plans: QueryPlans): Plugin<RequestContext> {
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const { schema, document, operationName, variableValues, contextValue, rootValue } = args
      const plan = plans.planOf(schema, document, operationName ?? null)
      const variables = plan && coercedVariables(plan, variableValues ?? {})
      if (!plan || !variables) return
      const { signal } = contextValue
      setExecuteFn(() => runQuery(plan, { contextValue, rootValue, variableValues: variables, signal }))
    },
  }
}
