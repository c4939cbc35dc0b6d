import type { DocumentNode, GraphQLSchema } from 'graphql'
import { getOperationAST } from 'graphql'
import type { QueryPlan } from './query-plan.ts'
import { queryPlan } from './query-plan.ts'

/** Plans of documents that were found valid, by the name of the operation. */
export type QueryPlans = {
  /** Null for an operation that has no plan. */
  planOf: (schema: GraphQLSchema, document: DocumentNode, operationName: string | null) => QueryPlan | null
  /** Only of a document that was run before: it is valid for every caller with a token. */
  known: (document: DocumentNode, operationName: string | null) => QueryPlan | null
}

/** Keeps plans as long as their document is kept. */
export function createQueryPlans(): QueryPlans {
  const plans = new WeakMap<DocumentNode, Map<string | null, QueryPlan | null>>()

  return {
    planOf: (schema, document, operationName) => {
      const known = plans.get(document) ?? new Map<string | null, QueryPlan | null>()
      plans.set(document, known)
      const plan = known.get(operationName)
      if (plan !== undefined) return plan
      const operation = getOperationAST(document, operationName)
      // A name that the document has not is not kept: there is no end of them.
      if (!operation) return null
      const made = queryPlan(schema, document, operation)
      known.set(operationName, made)
      return made
    },
    known: (document, operationName) => plans.get(document)?.get(operationName) ?? null,
  }
}
