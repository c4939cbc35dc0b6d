import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  SelectionSetNode,
} from 'graphql'
import { getNamedType, isObjectType, Kind } from 'graphql'

// Which properties of its rows a list needs. A page of 100 orders is 2,000 values, and the clients' lists show half of them.

/** For a field whose resolver reads these properties of its row and no others. */
export function reads<Row>(...properties: (keyof Row & string)[]) {
  return { extensions: { rowProperties: properties } }
}

type Properties = ReadonlySet<string>

const known = new WeakMap<readonly FieldNode[], Properties | null>()

/**
 * The properties that the selection on a connection reads of its rows; null when they are not known: a field of the row
 * neither exposes a property nor says what it `reads`.
 */
export function rowProperties({ fieldNodes, returnType, fragments }: GraphQLResolveInfo): Properties | null {
  const kept = known.get(fieldNodes)
  if (kept !== undefined) return kept
  const type = getNamedType(returnType)
  const found = isObjectType(type) ? propertiesOf(fieldNodes, type, fragments) : null
  known.set(fieldNodes, found)
  return found
}

function propertiesOf(
  fieldNodes: readonly FieldNode[],
  connection: GraphQLObjectType,
  fragments: Record<string, FragmentDefinitionNode>,
): Properties | null {
  const found = new Set<string>()
  const seen = new Set<string>()
  let isKnown = true

  function visit({ selections }: SelectionSetNode, type: GraphQLObjectType, isRow: boolean): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) visitField(selection, type, isRow)
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, type, isRow)
      else visitFragment(selection.name.value, type, isRow)
    }
  }

  /** Each once: fragments within fragments double the work at every level. */
  function visitFragment(name: string, type: GraphQLObjectType, isRow: boolean): void {
    const fragment = fragments[name]
    const key = `${type.name} ${isRow} ${name}`
    if (!fragment || seen.has(key)) return
    seen.add(key)
    visit(fragment.selectionSet, type, isRow)
  }

  function visitField({ name, selectionSet }: FieldNode, type: GraphQLObjectType, isRow: boolean): void {
    // `__typename` is no field of the type, and reads nothing.
    const field = type.getFields()[name.value]
    if (!field) return
    if (isRow) {
      const properties = propertiesOfField(field)
      isKnown &&= properties !== null
      for (const property of properties ?? []) found.add(property)
      return
    }
    const below = getNamedType(field.type)
    if (selectionSet && isObjectType(below) && WAYS_TO_ROWS.has(name.value)) {
      visit(selectionSet, below, name.value !== 'edges')
    }
  }

  for (const { selectionSet } of fieldNodes) if (selectionSet) visit(selectionSet, connection, false)
  return isKnown ? found : null
}

const WAYS_TO_ROWS = new Set(['edges', 'node', 'nodes'])

function propertiesOfField({ name, extensions }: GraphQLField<unknown, unknown>): readonly string[] | null {
  const { pothosExposedField: exposed, rowProperties: declared } = extensions
  if (typeof exposed === 'string') return [exposed]
  if (Array.isArray(declared)) return declared
  return name === 'id' ? ['id'] : null
}
