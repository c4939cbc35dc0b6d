import type { ExecutionResult, GraphQLLeafType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { defaultTypeResolver, getArgumentValues, GraphQLError, isObjectType, locatedError } from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import { pathToArray } from 'graphql/jsutils/Path.js'
import type { Completion, FieldPlan, QueryPlan, Selection } from './query-plan.ts'

// Runs a plan. Values are written into the answer where they belong as soon as they are there: one count of what is still
// awaited, instead of a promise for each object and list above an awaited value.

type Variables = Record<string, unknown>

export type QueryRunOptions = {
  contextValue: unknown
  rootValue: unknown
  /** Coerced. */
  variableValues: Variables
  /** Aborted: no further field is begun, and the run rejects with the reason. */
  signal: AbortSignal | undefined
}

/** An object or a list of the answer, as it is being written. */
type Holder = Record<string, unknown> | unknown[]

/** A value's place in the answer; for resolvers, GraphQL's path to it. */
type Place = {
  readonly prev: Place | undefined
  readonly key: string | number
  /** Of the object that has the key; undefined for an item of a list. */
  readonly typename: string | undefined
  readonly holder: Holder
  readonly isNullable: boolean
  /** A value below may not be null and is: what was being written here is not part of the answer any more. */
  isGone: boolean
}

/** A field at one place: what errors are told with and resolvers are given. */
type FieldAt = { field: FieldPlan; info: GraphQLResolveInfo }

type Run = QueryRunOptions & {
  plan: QueryPlan
  data: Record<string, unknown> | null
  errors: GraphQLError[]
  argumentsOf: Map<FieldPlan, Variables>
  awaited: number
  end: { resolve: (result: ExecutionResult) => void; reject: (reason: unknown) => void } | null
}

/** Runs a query to the answer that GraphQL's own executor gives. */
export function runQuery(plan: QueryPlan, options: QueryRunOptions): Promise<ExecutionResult> | ExecutionResult {
  options.signal?.throwIfAborted()
  const data = {}
  const run: Run = { ...options, plan, data, errors: [], argumentsOf: new Map(), awaited: 0, end: null }
  writeFields(run, plan.root, options.rootValue, undefined, data)
  if (run.awaited === 0) return resultOf(run)
  return new Promise((resolve, reject) => {
    run.end = { resolve, reject }
  })
}

function resultOf({ data, errors }: Run): ExecutionResult {
  return errors.length === 0 ? { data } : { errors, data }
}

function writeFields(
  run: Run,
  selection: Selection,
  source: unknown,
  above: Place | undefined,
  object: Record<string, unknown>,
): void {
  const typename = selection.type.name
  for (const field of selection.fields()) {
    const { responseName: key, completion } = field
    // Has its turn in the order of the answer, whenever its value comes.
    object[key] = null
    writeField(run, field, source, {
      prev: above,
      key,
      typename,
      holder: object,
      isNullable: completion.isNullable,
      isGone: false,
    })
    if (above ? above.isGone : run.data === null) return
  }
}

function writeField(run: Run, field: FieldPlan, source: unknown, at: Place): void {
  const info = infoOf(run, field, at)
  const fieldAt = { field, info }
  let value: unknown
  try {
    value = field.resolve(source, field.constantArguments ?? givenArguments(run, field), run.contextValue, info)
  } catch (error) {
    fail(run, fieldAt, at, error)
    return
  }
  if (isPromise(value)) whenThere(run, fieldAt, at, value, (there) => write(run, fieldAt, field.completion, at, there))
  else write(run, fieldAt, field.completion, at, value)
}

function givenArguments({ argumentsOf, variableValues }: Run, field: FieldPlan): Variables {
  const known = argumentsOf.get(field)
  if (known) return known
  const given = getArgumentValues(field.definition, field.nodes[0]!, variableValues)
  argumentsOf.set(field, given)
  return given
}

function infoOf({ plan, rootValue, variableValues }: Run, field: FieldPlan, path: Place): GraphQLResolveInfo {
  return {
    fieldName: field.definition.name,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parentType,
    path,
    schema: plan.schema,
    fragments: plan.fragments,
    rootValue,
    operation: plan.operation,
    variableValues,
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function whenThere<Value>(
  run: Run,
  fieldAt: FieldAt,
  at: Place,
  value: PromiseLike<Value>,
  goOn: (value: Value) => void,
): void {
  run.awaited += 1
  value.then(
    (there) => settle(run, at, () => goOn(there)),
    (error: unknown) => settle(run, at, () => fail(run, fieldAt, at, error)),
  )
}

function settle(run: Run, at: Place, goOn: () => void): void {
  if (run.signal?.aborted) {
    run.end?.reject(run.signal.reason)
    return
  }
  if (!isLost(run, at)) goOn()
  run.awaited -= 1
  if (run.awaited === 0) run.end?.resolve(resultOf(run))
}

function write(run: Run, fieldAt: FieldAt, completion: Completion, at: Place, value: unknown): void {
  try {
    if (value instanceof Error) throw value
    if (value === null || value === undefined) {
      if (!at.isNullable) throw new Error(`Cannot return null for non-nullable field ${nameOf(fieldAt)}.`)
      put(at, null)
      return
    }
    writeValue(run, fieldAt, completion, at, value)
  } catch (error) {
    fail(run, fieldAt, at, error)
  }
}

function writeValue(run: Run, fieldAt: FieldAt, completion: Completion, at: Place, value: unknown): void {
  switch (completion.kind) {
    case 'leaf':
      put(at, serialized(completion.type, value))
      return
    case 'list':
      writeList(run, fieldAt, completion.item, at, value)
      return
    case 'object':
      writeObject(run, fieldAt, completion.selection, at, value)
      return
    case 'abstract':
      writeAbstract(run, fieldAt, completion, at, value)
  }
}

function put({ holder, key }: Place, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else holder[key] = value
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const shown: unknown = type.serialize(value)
  if (shown !== null && shown !== undefined) return shown
  throw new Error(
    `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(shown)}`,
  )
}

function writeList(run: Run, fieldAt: FieldAt, item: Completion, at: Place, value: unknown): void {
  if (!isIterable(value)) {
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(fieldAt)}".`)
  }
  const list: unknown[] = []
  put(at, list)
  let key = 0
  for (const one of value) {
    const itemAt = { prev: at, key, typename: undefined, holder: list, isNullable: item.isNullable, isGone: false }
    list[key] = null
    key += 1
    if (isPromise(one)) whenThere(run, fieldAt, itemAt, one, (there) => write(run, fieldAt, item, itemAt, there))
    else write(run, fieldAt, item, itemAt, one)
    if (at.isGone) return
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function writeObject(run: Run, fieldAt: FieldAt, selection: Selection, at: Place, value: unknown): void {
  const { type } = selection
  const isRight = type.isTypeOf ? type.isTypeOf(value, run.contextValue, fieldAt.info) : true
  if (isPromise(isRight)) {
    whenThere(run, fieldAt, at, isRight, (there) => writeRightObject(run, fieldAt, selection, at, value, there))
  } else writeRightObject(run, fieldAt, selection, at, value, isRight)
}

function writeRightObject(
  run: Run,
  fieldAt: FieldAt,
  selection: Selection,
  at: Place,
  value: unknown,
  isRight: boolean,
): void {
  if (!isRight) {
    const message = `Expected value of type "${selection.type.name}" but got: ${inspect(value)}.`
    fail(run, fieldAt, at, new GraphQLError(message, { nodes: fieldAt.field.nodes }))
    return
  }
  const object: Record<string, unknown> = {}
  put(at, object)
  writeFields(run, selection, value, at, object)
}

type AbstractCompletion = Extract<Completion, { kind: 'abstract' }>

function writeAbstract(run: Run, fieldAt: FieldAt, completion: AbstractCompletion, at: Place, value: unknown): void {
  const { type, selectionOf } = completion
  const name = (type.resolveType ?? defaultTypeResolver)(value, run.contextValue, fieldAt.info, type)
  const goOn = (there: string | undefined) => {
    try {
      writeObject(run, fieldAt, selectionOf(possibleType(run, fieldAt, completion, there)), at, value)
    } catch (error) {
      fail(run, fieldAt, at, error)
    }
  }
  if (isPromise(name)) whenThere(run, fieldAt, at, name, goOn)
  else goOn(name)
}

function possibleType(
  { plan: { schema } }: Run,
  fieldAt: FieldAt,
  { type }: AbstractCompletion,
  name: string | undefined,
): GraphQLObjectType {
  const found = name === undefined ? undefined : schema.getType(name)
  if (isObjectType(found) && schema.isSubType(type, found)) return found
  const message = `Runtime Object type "${name}" is not a possible type for "${type.name}".`
  throw new GraphQLError(message, { nodes: fieldAt.field.nodes })
}

function nameOf({ field }: FieldAt): string {
  return `${field.parentType.name}.${field.definition.name}`
}

/** The error is told, and null stands at its place or at the nearest above that may be null. */
function fail(run: Run, { field }: FieldAt, at: Place, error: unknown): void {
  // What is not part of the answer has no errors either.
  if (isLost(run, at)) return
  run.errors.push(locatedError(error, field.nodes, pathToArray(at)))
  let place: Place | undefined = at
  while (place && !place.isNullable) {
    place.isGone = true
    place = place.prev
  }
  if (place) {
    place.isGone = true
    put(place, null)
  } else run.data = null
}

/** Whether null has taken the place of the value or of one above. */
function isLost({ data }: Run, at: Place): boolean {
  let place: Place | undefined = at
  while (place) {
    if (place.isGone) return true
    place = place.prev
  }
  return data === null
}
