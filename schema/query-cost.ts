import type {
  DocumentNode,
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'
import { daysBetween } from '../server/kit/business-day.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../server/kit/page.ts'
import { fragmentsOf } from './query-shape.ts'

/** A list that has no page size, as the lines of an order, counts as so many objects. */
const LIST_OBJECTS = 5

/** An object counts once for each so many of its values: aliases could ask for the same one a thousand times. */
const VALUES_PER_OBJECT = 20

type Variables = Record<string, unknown>

/** What an operation is run with. */
export type Operation = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  /** As the client sent them. */
  variableValues?: Variables | null | undefined
}

/** What a selection costs on one object: objects below it, of these those for each row of a page, and its own values. */
type Cost = { objects: number; objectsPerRow: number; values: number }

const NOTHING: Cost = { objects: 0, objectsPerRow: 0, values: 0 }

/**
 * The most objects that a valid operation may return: a connection counts its page size, `nodes` its ids, a series its
 * days, another list 5, and all of it once for each object above. Each fragment is computed once: linear in the document.
 */
export function queryCost({ schema, document, operationName, variableValues }: Operation): number {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return 0
  const fragments = fragmentsOf(document)
  const computed = new Map<string, Cost>()
  const defaults = (operation.variableDefinitions ?? []).map(
    ({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const,
  )
  const variables = { ...Object.fromEntries(defaults), ...variableValues }

  function costOf({ selections }: SelectionSetNode, type: GraphQLCompositeType): Cost {
    return selections.map((selection) => costOfSelection(selection, type)).reduce(plus, NOTHING)
  }

  function costOfSelection(selection: SelectionSetNode['selections'][number], type: GraphQLCompositeType): Cost {
    switch (selection.kind) {
      case Kind.FIELD:
        return costOfField(selection, type)
      case Kind.INLINE_FRAGMENT:
        return costOf(selection.selectionSet, compositeType(selection.typeCondition?.name.value) ?? type)
      case Kind.FRAGMENT_SPREAD:
        return costOfFragment(selection.name.value)
    }
  }

  function costOfFragment(name: string): Cost {
    const known = computed.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const type = fragment && compositeType(fragment.typeCondition.name.value)
    const cost = fragment && type ? costOf(fragment.selectionSet, type) : NOTHING
    computed.set(name, cost)
    return cost
  }

  function costOfField(field: FieldNode, parent: GraphQLCompositeType): Cost {
    const definition = definitionOf(schema, parent, field.name.value)
    const type = definition && getNamedType(definition.type)
    if (!definition || !field.selectionSet || !isCompositeType(type)) return { ...NOTHING, values: 1 }
    const below = costOf(field.selectionSet, type)
    const one = Math.max(1, Math.ceil(below.values / VALUES_PER_OBJECT)) + below.objects
    if (isConnection(type)) return { ...NOTHING, objects: one + below.objectsPerRow * pageSize(field, variables) }
    if (!isListType(getNullableType(definition.type))) return { ...NOTHING, objects: one }
    // `nodes` and `edges` of a connection: its page size is an argument of the field above.
    if (isConnection(parent)) return { ...NOTHING, objectsPerRow: one }
    return { ...NOTHING, objects: one * listSize(field, variables) }
  }

  function compositeType(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  const { objects, values } = costOf(operation.selectionSet, root)
  return objects + Math.floor(values / VALUES_PER_OBJECT)
}

function plus(left: Cost, right: Cost): Cost {
  return {
    objects: left.objects + right.objects,
    objectsPerRow: left.objectsPerRow + right.objectsPerRow,
    values: left.values + right.values,
  }
}

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Connection')
}

function definitionOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

/** More than a page may have, or no number at all, is refused elsewhere, with an error that says so. */
function pageSize(field: FieldNode, variables: Variables): number {
  const size = argument(field, 'first', variables) ?? argument(field, 'last', variables)
  return typeof size === 'number' ? Math.min(Math.max(size, 0), MAX_PAGE_SIZE) : DEFAULT_PAGE_SIZE
}

function listSize(field: FieldNode, variables: Variables): number {
  const days = daysAsked(field, variables)
  if (days !== null) return days
  const ids = argument(field, 'ids', variables)
  if (ids === undefined || ids === null) return LIST_OBJECTS
  return Array.isArray(ids) ? Math.min(ids.length, MAX_PAGE_SIZE) : 1
}

/** Of a series by day: too many, or no days at all, are refused elsewhere. */
function daysAsked(field: FieldNode, variables: Variables): number | null {
  const [from, to] = [argument(field, 'from', variables), argument(field, 'to', variables)]
  if (typeof from !== 'string' || typeof to !== 'string') return null
  const days = daysBetween(from, to) + 1
  return Number.isNaN(days) ? null : Math.min(Math.max(days, 0), MAX_PAGE_SIZE)
}

function argument(field: FieldNode, name: string, variables: Variables): unknown {
  const given: ValueNode | undefined = field.arguments?.find((one) => one.name.value === name)?.value
  return given && valueFromASTUntyped(given, variables)
}
