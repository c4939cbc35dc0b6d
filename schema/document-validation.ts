import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'
import { getOperationAST, getVariableValues, specifiedRules, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../server/context.ts'
import { queryRefused, variableRefused } from './errors.ts'
import { shapeRefusal } from './limits.ts'
import type { Operation } from './query-cost.ts'
import { queryShapes } from './query-shape.ts'

/** As many as GraphQL tells by itself. */
const MAX_VARIABLE_ERRORS = 50

/**
 * Validates each document once for known callers and once for strangers, who in production see neither the schema nor
 * suggestions of its names. Instead of Yoga's own cache, which is keyed by the names of rules: what it kept for one
 * kind of caller would answer the other.
 */
export function documentValidation(isProduction: boolean): Plugin<RequestContext> {
  const outcomes = { known: createOutcomes(refusalsOfKnown), stranger: createOutcomes(refusalsOfStranger) }
  return {
    onValidate: ({ context, params, setResult }) => {
      const { kept, refusalsOf } = outcomes[isStranger(isProduction, context) ? 'stranger' : 'known']
      const refusals = kept.get(params.documentAST) ?? refusalsOf(params.schema, params.documentAST)
      kept.set(params.documentAST, refusals)
      setResult(refusals)
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const errors = isStranger(isProduction, args.contextValue) ? variableRefusals(args) : []
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const errors = isStranger(isProduction, args.contextValue) ? variableRefusals(args) : []
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

type Refusals = readonly GraphQLError[]
type RefusalsOf = (schema: GraphQLSchema, document: DocumentNode) => Refusals

/** Kept as long as Yoga keeps the parsed document. */
function createOutcomes(refusalsOf: RefusalsOf): { kept: WeakMap<DocumentNode, Refusals>; refusalsOf: RefusalsOf } {
  return { kept: new WeakMap(), refusalsOf }
}

function isStranger(isProduction: boolean, { caller }: RequestContext): boolean {
  return isProduction && caller.kind === 'anonymous'
}

/** Before Yoga's executor reads the variables: with graphql 16, it cannot leave the suggestions out. */
function variableRefusals({ schema, document, operationName, variableValues }: Operation): GraphQLError[] {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const options = { maxErrors: MAX_VARIABLE_ERRORS, hideSuggestions: true }
  const { errors = [] } = getVariableValues(schema, definitions, variableValues ?? {}, options)
  return errors.map(variableRefused)
}

// The limits come instead of validation and not beside it: some of its rules take time that grows with the square of
// the document.

function refusalsOfKnown(schema: GraphQLSchema, document: DocumentNode): Refusals {
  const refusal = shapeRefusal(document)
  return refusal ? [refusal] : validate(schema, document)
}

function refusalsOfStranger(schema: GraphQLSchema, document: DocumentNode): Refusals {
  const refusal = shapeRefusal(document) ?? introspectionRefusal(document)
  return refusal ? [refusal] : validate(schema, document, specifiedRules, { hideSuggestions: true })
}

function introspectionRefusal(document: DocumentNode): GraphQLError | null {
  if (queryShapes(document).every(({ introspections }) => introspections === 0)) return null
  const message = 'The schema is shown with a token only. Send "Authorization: Bearer <token>".'
  return queryRefused('INTROSPECTION_DISABLED', message)
}
