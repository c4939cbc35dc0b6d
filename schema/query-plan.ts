import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import {
  getArgumentValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'

// What of an operation does not change from object to object and from request to request, found once: which fields each
// type has in each selection, their resolvers, types and arguments. GraphQL's own executors find it anew for every object.

type Arguments = Record<string, unknown>

export type FieldPlan = {
  /** The field's name in the answer. */
  responseName: string
  definition: GraphQLField<unknown, unknown>
  nodes: readonly FieldNode[]
  parentType: GraphQLObjectType
  /** Null for a field that is the property of its name. */
  resolve: GraphQLFieldResolver<unknown, unknown> | null
  /** For a resolver that takes no fourth argument and can not tell it from another; null when each call needs its own. */
  unseenInfo: GraphQLResolveInfo | null
  /** Null for arguments that name a variable: they are read once for each request. */
  constantArguments: Arguments | null
  completion: Completion
}

/** How a value becomes a part of the answer. */
export type Completion = { isNullable: boolean } & (
  | { kind: 'leaf'; type: GraphQLLeafType }
  | { kind: 'list'; item: Completion }
  | { kind: 'object'; selection: Selection }
  | { kind: 'abstract'; type: GraphQLAbstractType; selectionOf: (type: GraphQLObjectType) => Selection }
)

/** The fields of one type of object; found when the first such object comes. */
export type Selection = { type: GraphQLObjectType; fields: () => FieldPlan[] }

export type QueryPlan = {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
  root: Selection
}

/**
 * The plan of a valid query; null for what is left to GraphQL's own executor: mutations and subscriptions, a field that a
 * variable skips or includes, and the name `__proto__`, which no object takes.
 */
export function queryPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QueryPlan | null {
  const queryType = schema.getQueryType()
  if (operation.operation !== OperationTypeNode.QUERY || !queryType || isConditional(document)) return null
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
  const root: Selection = {
    type: queryType,
    fields: once(() => planFields(queryType, collectFields(schema, fragments, {}, queryType, operation.selectionSet))),
  }
  return { schema, operation, fragments, root }

  function planFields(type: GraphQLObjectType, nodesOf: Map<string, readonly FieldNode[]>): FieldPlan[] {
    return [...nodesOf].flatMap(([responseName, nodes]) => {
      const definition = definitionOf(schema, type, nodes[0]!.name.value)
      if (!definition) return []
      const resolve = definition.resolve ?? null
      const field = { responseName, definition, nodes, parentType: type }
      return [
        {
          ...field,
          resolve,
          unseenInfo: resolve && takesNoInfo(resolve) ? unseenInfo(field) : null,
          constantArguments: constantsOf(definition, nodes[0]!),
          completion: completionOf(definition.type, nodes),
        },
      ]
    })
  }

  function unseenInfo({
    responseName,
    definition,
    nodes,
    parentType,
  }: Omit<FieldPlan, keyof Found>): GraphQLResolveInfo {
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: { prev: undefined, key: responseName, typename: parentType.name },
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: {},
    }
  }

  function completionOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): Completion {
    const isNullable = !isNonNullType(type)
    const inner = getNullableType(type)
    if (isLeafType(inner)) return { isNullable, kind: 'leaf', type: inner }
    if (isListType(inner)) return { isNullable, kind: 'list', item: completionOf(inner.ofType, nodes) }
    if (isAbstractType(inner)) return { isNullable, kind: 'abstract', type: inner, selectionOf: selectionsOf(nodes) }
    return { isNullable, kind: 'object', selection: selectionOf(inner, nodes) }
  }

  function selectionOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
    return { type, fields: once(() => planFields(type, collectSubfields(schema, fragments, {}, type, nodes))) }
  }

  function selectionsOf(nodes: readonly FieldNode[]): (type: GraphQLObjectType) => Selection {
    const known = new Map<GraphQLObjectType, Selection>()
    return (type) => {
      const selection = known.get(type) ?? selectionOf(type, nodes)
      known.set(type, selection)
      return selection
    }
  }
}

type Found = Pick<FieldPlan, 'resolve' | 'unseenInfo' | 'constantArguments' | 'completion'>

/** By its length: rest arguments count as none, and may be all four. */
function takesNoInfo({ length }: GraphQLFieldResolver<unknown, unknown>): boolean {
  return length >= 1 && length <= 3
}

function isConditional(document: DocumentNode): boolean {
  let isFound = false
  visit(document, {
    Directive: ({ arguments: given }) => {
      isFound ||= given?.some(({ value }) => value.kind === Kind.VARIABLE) ?? false
    },
    Field: ({ name, alias }) => {
      isFound ||= (alias ?? name).value === '__proto__'
    },
  })
  return isFound
}

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return type.getFields()[name]
}

/** Null also for wrong ones: they are an error at the field, each time. */
function constantsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | null {
  try {
    return namesVariable(node) ? null : getArgumentValues(definition, node)
  } catch {
    return null
  }
}

function namesVariable({ arguments: given }: FieldNode): boolean {
  let isFound = false
  for (const argument of given ?? []) {
    visit(argument, {
      Variable: () => {
        isFound = true
      },
    })
  }
  return isFound
}

function once<Value>(find: () => Value): () => Value {
  let found: Value | undefined
  return () => (found ??= find())
}
