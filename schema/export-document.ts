import type { ArgumentNode, DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import { getOperationAST, Kind, OperationTypeNode, parse, print, visit } from 'graphql'
import { MAX_PAGE_SIZE } from '../server/kit/page.ts'
import { MAX_TOKENS } from './limits.ts'

/** The document is none that can be exported: it says why, and what to send instead. */
export class NotExportable extends Error {
  override name = 'NotExportable'
}

/** A document that reads one page of one list. */
export type ExportDocument = {
  /** As it was sent, if it pages itself: then it may be a trusted one. Else with what is missing. */
  text: string
  /** Response keys from the root to the connection. */
  path: string[]
  rowsField: 'nodes' | 'edges'
  cursorVariable: string
  /** The `after` that is written in the document itself. */
  start: string | null
}

/** The variable that is added to a document which has none for `after`. */
const ADDED_VARIABLE = 'exportAfter'

/** What an export shows of a connection; the rest would be read and not shown. */
const SHOWN = new Set(['nodes', 'edges', 'pageInfo', '__typename'])

/**
 * Finds the one connection of a query, at the end of a chain of single fields. Null for what is no valid document, which
 * the executor refuses in its own words. Throws NotExportable.
 */
export function exportDocument(text: string, operationName: string | null): ExportDocument | null {
  const document = parsed(text)
  const operation = document && getOperationAST(document, operationName)
  if (!operation) return null
  if (operation.operation !== OperationTypeNode.QUERY) throw new NotExportable('Only a query can be exported.')
  const chain = chainToConnection(operation.selectionSet)
  const connection = chain.at(-1)
  if (!connection?.selectionSet)
    throw new NotExportable('The query has no connection: no field with "nodes" or "edges".')

  const after = argumentOf(connection, 'after')?.value
  const paged = withPageInfo(withArguments(connection))
  const needsVariable = after?.kind !== Kind.VARIABLE
  const isComplete = paged === connection && !needsVariable
  return {
    text: isComplete ? text : print(changed(document, operation, connection, paged, needsVariable)),
    path: chain.map(({ name, alias }) => (alias ?? name).value),
    rowsField: rowsFieldOf(connection.selectionSet),
    cursorVariable: after?.kind === Kind.VARIABLE ? after.name.value : ADDED_VARIABLE,
    start: after?.kind === Kind.STRING ? after.value : null,
  }
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: MAX_TOKENS })
  } catch {
    return null
  }
}

function chainToConnection(root: SelectionSetNode): FieldNode[] {
  const chain: FieldNode[] = []
  for (let below: SelectionSetNode | undefined = root; below; below = chain.at(-1)?.selectionSet) {
    if (chain.length > 0 && fieldsOf(below).some(isRows)) return chain
    chain.push(onlyField(below))
  }
  throw new NotExportable('The query has no connection: no field with "nodes" or "edges".')
}

function onlyField({ selections }: SelectionSetNode): FieldNode {
  const wanted = selections.filter((one) => one.kind !== Kind.FIELD || one.name.value !== '__typename')
  const [only] = wanted
  if (wanted.length !== 1 || only?.kind !== Kind.FIELD) {
    throw new NotExportable(
      'An export has one connection and nothing beside it or above it: one field at each level down to it, no fragments. Send the rest as a query of its own.',
    )
  }
  return only
}

function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
  return selections.filter((selection) => selection.kind === Kind.FIELD)
}

function isRows({ name }: FieldNode): boolean {
  return name.value === 'nodes' || name.value === 'edges'
}

function rowsFieldOf(selectionSet: SelectionSetNode): 'nodes' | 'edges' {
  const other = selectionSet.selections.find(
    (one) => one.kind !== Kind.FIELD || one.alias || !SHOWN.has(one.name.value),
  )
  if (other) {
    throw new NotExportable(
      'An export shows "nodes" or "edges" of its connection, without an alias, and nothing else but "pageInfo". Ask for a count in a query of its own.',
    )
  }
  const [rows, second] = fieldsOf(selectionSet).filter(isRows)
  if (second) throw new NotExportable('Ask for "nodes" or for "edges" of the connection, once.')
  return rows?.name.value === 'edges' ? 'edges' : 'nodes'
}

function argumentOf(connection: FieldNode, name: string): ArgumentNode | undefined {
  return connection.arguments?.find((one) => one.name.value === name)
}

/** Full pages, each after the one before. */
function withArguments(connection: FieldNode): FieldNode {
  if (argumentOf(connection, 'last') || argumentOf(connection, 'before')) {
    throw new NotExportable('An export goes forwards: leave "last" and "before" out.')
  }
  const given = connection.arguments ?? []
  const added: ArgumentNode[] = []
  if (!argumentOf(connection, 'first')) {
    added.push(argumentNode('first', { kind: Kind.INT, value: String(MAX_PAGE_SIZE) }))
  }
  const after = argumentOf(connection, 'after')
  if (after?.value.kind === Kind.VARIABLE) {
    return added.length === 0 ? connection : { ...connection, arguments: [...given, ...added] }
  }
  added.push(argumentNode('after', { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: ADDED_VARIABLE } }))
  return { ...connection, arguments: [...given.filter((one) => one !== after), ...added] }
}

function argumentNode(name: string, value: ArgumentNode['value']): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }
}

const PAGE_INFO_FIELDS = ['hasNextPage', 'endCursor']

function withPageInfo(connection: FieldNode): FieldNode {
  const selections = connection.selectionSet?.selections ?? []
  const pageInfo = selections.find((one) => one.kind === Kind.FIELD && one.name.value === 'pageInfo')
  const known = pageInfo?.kind === Kind.FIELD && pageInfo.selectionSet ? fieldsOf(pageInfo.selectionSet) : []
  const missing = PAGE_INFO_FIELDS.filter((name) => !known.some((one) => one.name.value === name && !one.alias))
  if (missing.length === 0) return connection
  // A second `pageInfo` is merged with the first.
  const added = fieldNode(
    'pageInfo',
    missing.map((name) => fieldNode(name)),
  )
  return { ...connection, selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections, added] } }
}

function fieldNode(name: string, below: FieldNode[] = []): FieldNode {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: below }
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, ...(below.length > 0 ? { selectionSet } : {}) }
}

/** The document with another connection and, for its `after`, one variable more. */
function changed(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  connection: FieldNode,
  paged: FieldNode,
  needsVariable: boolean,
): DocumentNode {
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...(needsVariable ? addedVariable() : [])]
  return visit(document, {
    Field: { leave: (node) => (node === connection ? paged : undefined) },
    OperationDefinition: {
      // What was changed below is another object: its place in the text tells which one it is.
      leave: (node) => (node.loc?.start === operation.loc?.start ? { ...node, variableDefinitions } : undefined),
    },
  })
}

function addedVariable() {
  const document = parse(`query ($${ADDED_VARIABLE}: String) { __typename }`, { noLocation: true })
  const [operation] = document.definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : []
}
