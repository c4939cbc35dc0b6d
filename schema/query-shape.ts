import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import { Kind, visit } from 'graphql'

// Facts of a document alone: they need no schema and no variables, so that a wrong document is measured too.

/** What one operation asks for. */
export type QueryShape = {
  /** Fields below each other, the deepest way down. */
  depth: number
  /** Fields at the root; each alias is one. */
  rootFields: number
  /** `__schema` and `__type` among them. */
  introspections: number
}

const NOTHING: QueryShape = { depth: 0, rootFields: 0, introspections: 0 }
const INTROSPECTION_FIELDS = new Set(['__schema', '__type'])

/** The shape of each operation. Each fragment is measured once, however often it is spread: linear in the document. */
export function queryShapes(document: DocumentNode): QueryShape[] {
  const fragments = fragmentsOf(document)
  const measured = new Map<string, QueryShape>()

  function shapeOf({ selections }: SelectionSetNode): QueryShape {
    return selections.map(shapeOfSelection).reduce(beside, NOTHING)
  }

  function shapeOfSelection(selection: SelectionSetNode['selections'][number]): QueryShape {
    switch (selection.kind) {
      case Kind.FIELD: {
        const below = selection.selectionSet ? shapeOf(selection.selectionSet).depth : 0
        const introspections = INTROSPECTION_FIELDS.has(selection.name.value) ? 1 : 0
        return { depth: 1 + below, rootFields: 1, introspections }
      }
      case Kind.INLINE_FRAGMENT:
        return shapeOf(selection.selectionSet)
      case Kind.FRAGMENT_SPREAD:
        return shapeOfFragment(selection.name.value)
    }
  }

  function shapeOfFragment(name: string): QueryShape {
    const known = measured.get(name)
    if (known) return known
    // A fragment that spreads itself ends here; validation refuses it.
    measured.set(name, NOTHING)
    const fragment = fragments.get(name)
    const shape = fragment ? shapeOf(fragment.selectionSet) : NOTHING
    measured.set(name, shape)
    return shape
  }

  return operationsOf(document).map(({ selectionSet }) => shapeOf(selectionSet))
}

function beside(left: QueryShape, right: QueryShape): QueryShape {
  return {
    depth: Math.max(left.depth, right.depth),
    rootFields: left.rootFields + right.rootFields,
    introspections: left.introspections + right.introspections,
  }
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(definitions.map((fragment) => [fragment.name.value, fragment]))
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

/** What a document has of things that multiply work wherever they stand. */
export function repetitionsOf(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: ({ alias }) => {
      aliases += alias ? 1 : 0
    },
    Directive: () => {
      directives += 1
    },
  })
  return { aliases, directives }
}
