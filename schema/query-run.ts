import type { ExecutionResult, GraphQLLeafType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import {
  defaultFieldResolver,
  defaultTypeResolver,
  getArgumentValues,
  GraphQLError,
  isObjectType,
  locatedError,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import { pathToArray } from 'graphql/jsutils/Path.js'
import type { Completion, FieldPlan, QueryPlan, Selection } from './query-plan.ts'

// Runs a plan. Values are written into the answer where they belong as soon as they are there: one count of what is still
// awaited, instead of a promise for each object and list above an awaited value. A page of orders has thousands of leaves:
// nothing is made for one of them but its value.

type Variables = Record<string, unknown>

export type QueryRunOptions = {
  contextValue: unknown
  rootValue: unknown
  /** Coerced. */
  variableValues: Variables
  /** Aborted: no further field is begun, and the run rejects with the reason. */
  signal: AbortSignal | undefined
}

type AnswerObject = Record<string, unknown>

/** A value's place in the answer; for resolvers, GraphQL's path to it. */
type Place = {
  readonly prev: Place | undefined
  readonly key: string | number
  /** Of the object that has the key; undefined for an item of a list. */
  readonly typename: string | undefined
  readonly holder: AnswerObject | unknown[]
  readonly isNullable: boolean
  /** A value below may not be null and is: what was being written here is not part of the answer any more. */
  isGone: boolean
}

type Run = QueryRunOptions & {
  plan: QueryPlan
  data: AnswerObject | null
  errors: GraphQLError[]
  givenArguments: Map<FieldPlan, Variables>
  awaited: number
  end: { resolve: (result: ExecutionResult) => void; reject: (reason: unknown) => void } | null
}

/** Runs a query to the answer that GraphQL's own executor gives. */
export function runQuery(plan: QueryPlan, options: QueryRunOptions): Promise<ExecutionResult> | ExecutionResult {
  options.signal?.throwIfAborted()
  const data = {}
  const run: Run = { ...options, plan, data, errors: [], givenArguments: new Map(), awaited: 0, end: null }
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
  object: AnswerObject,
): void {
  for (const field of selection.fields()) {
    // Has its turn in the order of the answer, whenever its value comes.
    object[field.responseName] = null
    writeField(run, field, source, above, object)
    if (above ? above.isGone : run.data === null) return
  }
}

function writeField(run: Run, field: FieldPlan, source: unknown, above: Place | undefined, object: AnswerObject): void {
  const { completion, resolve, unseenInfo } = field
  let at: Place | undefined
  try {
    let value: unknown = resolve ? undefined : propertyOf(source, field.definition.name)
    if (resolve && unseenInfo) {
      value = resolve(source, argumentsOf(run, field), run.contextValue, unseenInfo)
    } else if (resolve || typeof value === 'function') {
      at = placeOf(field, above, object)
      const info = infoOf(run, field, at)
      value = (resolve ?? defaultFieldResolver)(source, argumentsOf(run, field), run.contextValue, info)
    }
    if (completion.kind === 'leaf' && !isPromise(value)) {
      object[field.responseName] = leafOf(field, completion, value)
    } else {
      at ??= placeOf(field, above, object)
      writeWhenThere(run, field, completion, at, value)
    }
  } catch (error) {
    fail(run, field, at ?? placeOf(field, above, object), error)
  }
}

function propertyOf(source: unknown, name: string): unknown {
  return isRecord(source) ? source[name] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function placeOf(field: FieldPlan, prev: Place | undefined, holder: AnswerObject): Place {
  const { responseName: key, parentType, completion } = field
  return { prev, key, typename: parentType.name, holder, isNullable: completion.isNullable, isGone: false }
}

function argumentsOf(run: Run, field: FieldPlan): Variables {
  const known = field.constantArguments ?? run.givenArguments.get(field)
  if (known) return known
  const given = getArgumentValues(field.definition, field.nodes[0]!, run.variableValues)
  run.givenArguments.set(field, given)
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

function writeWhenThere(run: Run, field: FieldPlan, completion: Completion, at: Place, value: unknown): void {
  if (isPromise(value)) whenThere(run, field, at, value, (there) => write(run, field, completion, at, there))
  else write(run, field, completion, at, value)
}

/** Goes on with a value that is awaited once it is there. */
function whenThere<Value>(
  run: Run,
  field: FieldPlan,
  at: Place,
  value: PromiseLike<Value>,
  goOn: (value: Value) => void,
): void {
  run.awaited += 1
  value.then(
    (there) => settle(run, field, at, () => goOn(there)),
    (error: unknown) => settle(run, field, at, () => fail(run, field, at, error)),
  )
}

function settle(run: Run, field: FieldPlan, at: Place, goOn: () => void): void {
  if (run.signal?.aborted) {
    run.end?.reject(run.signal.reason)
    return
  }
  try {
    if (!isLost(run, at)) goOn()
  } catch (error) {
    fail(run, field, at, error)
  }
  run.awaited -= 1
  if (run.awaited === 0) run.end?.resolve(resultOf(run))
}

/** Writes a value that is there; throws what makes it none, for the caller to tell. */
function write(run: Run, field: FieldPlan, completion: Completion, at: Place, value: unknown): void {
  if (completion.kind === 'leaf') {
    put(at, leafOf(field, completion, value))
    return
  }
  if (value instanceof Error) throw value
  if (value === null || value === undefined) {
    put(at, nullOf(field, completion))
    return
  }
  switch (completion.kind) {
    case 'list':
      writeList(run, field, completion.item, at, value)
      return
    case 'object':
      writeObject(run, field, completion.selection, at, value)
      return
    case 'abstract':
      writeAbstract(run, field, completion, at, value)
  }
}

function put({ holder, key }: Place, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else holder[key] = value
}

function leafOf(field: FieldPlan, completion: Completion & { type: GraphQLLeafType }, value: unknown): unknown {
  if (value === null || value === undefined) return nullOf(field, completion)
  if (value instanceof Error) throw value
  const { type } = completion
  const shown: unknown = type.serialize(value)
  if (shown !== null && shown !== undefined) return shown
  throw new Error(
    `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(shown)}`,
  )
}

function nullOf(field: FieldPlan, { isNullable }: Completion): null {
  if (isNullable) return null
  throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`)
}

function writeList(run: Run, field: FieldPlan, item: Completion, at: Place, value: {}): void {
  if (!isIterable(value)) {
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`)
  }
  const list: unknown[] = []
  put(at, list)
  for (const one of value) {
    const { isNullable } = item
    const itemAt = { prev: at, key: list.length, typename: undefined, holder: list, isNullable, isGone: false }
    list.push(null)
    try {
      writeWhenThere(run, field, item, itemAt, one)
    } catch (error) {
      fail(run, field, itemAt, error)
    }
    if (at.isGone) return
  }
}

function isIterable(value: {}): value is Iterable<unknown> {
  return typeof value === 'object' && Symbol.iterator in value
}

function writeObject(run: Run, field: FieldPlan, selection: Selection, at: Place, value: {}): void {
  const { isTypeOf } = selection.type
  const isRight = isTypeOf ? isTypeOf(value, run.contextValue, infoOf(run, field, fieldPlace(at))) : true
  if (isPromise(isRight)) {
    whenThere(run, field, at, isRight, (there) => writeRightObject(run, field, selection, at, value, there))
  } else writeRightObject(run, field, selection, at, value, isRight)
}

/** Of an item, the place of its list. */
function fieldPlace(at: Place): Place {
  let place = at
  while (place.typename === undefined && place.prev) place = place.prev
  return place
}

function writeRightObject(
  run: Run,
  field: FieldPlan,
  selection: Selection,
  at: Place,
  value: {},
  isRight: boolean,
): void {
  if (!isRight) {
    const message = `Expected value of type "${selection.type.name}" but got: ${inspect(value)}.`
    throw new GraphQLError(message, { nodes: field.nodes })
  }
  const object: AnswerObject = {}
  put(at, object)
  writeFields(run, selection, value, at, object)
}

type AbstractCompletion = Extract<Completion, { kind: 'abstract' }>

function writeAbstract(run: Run, field: FieldPlan, completion: AbstractCompletion, at: Place, value: {}): void {
  const { type, selectionOf } = completion
  const info = infoOf(run, field, fieldPlace(at))
  const name = (type.resolveType ?? defaultTypeResolver)(value, run.contextValue, info, type)
  const goOn = (there: string | undefined) =>
    writeObject(run, field, selectionOf(possibleType(run, field, completion, there)), at, value)
  if (isPromise(name)) whenThere(run, field, at, name, goOn)
  else goOn(name)
}

function possibleType(
  { plan: { schema } }: Run,
  field: FieldPlan,
  { type }: AbstractCompletion,
  name: string | undefined,
): GraphQLObjectType {
  const found = name === undefined ? undefined : schema.getType(name)
  if (isObjectType(found) && schema.isSubType(type, found)) return found
  const message = `Runtime Object type "${name}" is not a possible type for "${type.name}".`
  throw new GraphQLError(message, { nodes: field.nodes })
}

function nameOf({ parentType, definition }: FieldPlan): string {
  return `${parentType.name}.${definition.name}`
}

/** The error is told, and null stands at its place or at the nearest above that may be null. */
function fail(run: Run, field: FieldPlan, at: Place, error: unknown): void {
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
