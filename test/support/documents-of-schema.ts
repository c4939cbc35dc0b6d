import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
} from 'graphql'
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'
import { schema } from '../../schema/schema.ts'

// Documents made from the schema itself, so that a test which must hold for every field holds for the next one too.

/**
 * Values for arguments: by `Type.field.argument` or `InputType.field`, else by the name of the argument or field, else by
 * its type. A field of an input that may be left out is sent when it has a sample of the first kind, and whenever there
 * is an id in it.
 */
export type Samples = Record<string, string>

const SCALAR_SAMPLES: Record<string, string> = {
  Int: '1',
  String: '"text"',
  Boolean: 'true',
  Date: '"2026-01-05"',
  DateTime: '"2026-01-05T00:00:00Z"',
  Decimal: '"1.00"',
  Month: '"2026-01"',
  // A period ends after it begins.
  'to Date': '"2026-01-06"',
  'to DateTime': '"2026-01-06T00:00:00Z"',
}

/** How far below a field things without an id are followed. */
const MAX_LEVELS = 4

/** All fields of the type: values, things without an id in full, and of nodes only the id. */
export function selectionOf(type: GraphQLOutputType, samples: Samples, level = 0): string {
  const named = getNamedType(type)
  if (isAbstractType(named)) {
    const members = schema.getPossibleTypes(named)
    const inEach = members.map((member) => `... on ${member.name} ${selectionOfObject(member, samples, level, true)}`)
    return `{ __typename ${inEach.join(' ')} }`
  }
  return isObjectType(named) ? selectionOfObject(named, samples, level, false) : ''
}

/** Members of a union may have fields of one name and different types: there, each has a name of its own. */
function selectionOfObject(type: GraphQLObjectType, samples: Samples, level: number, isMember: boolean): string {
  if (level > 0 && type.getInterfaces().some(({ name }) => name === 'Node')) return '{ __typename id }'
  const fields = Object.values(type.getFields()).filter((field) => level < MAX_LEVELS || !isObjectLike(field.type))
  const selected = fields.map(
    (field) => `${isMember ? `${type.name}_${field.name}: ` : ''}${fieldOf(type.name, field, samples, level)}`,
  )
  return `{ __typename ${selected.join(' ')} }`
}

/** One field with its sample arguments and all that is below it. */
export function fieldOf(parent: string, field: GraphQLField<unknown, unknown>, samples: Samples, level = 0): string {
  return `${field.name}${argumentsOf(parent, field, samples)} ${selectionOf(field.type, samples, level + 1)}`
}

function isObjectLike(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) || isAbstractType(named)
}

/** The arguments in brackets: those that must be given, and those that have a sample; nothing when there are none. */
export function argumentsOf(parent: string, field: GraphQLField<unknown, unknown>, samples: Samples): string {
  const given = field.args.flatMap((argument) => {
    const sample = sampleOfArgument(parent, field.name, argument, samples)
    return sample === null ? [] : [`${argument.name}: ${sample}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

function sampleOfArgument(parent: string, field: string, argument: GraphQLArgument, samples: Samples): string | null {
  const chosen = samples[`${parent}.${field}.${argument.name}`] ?? samples[argument.name]
  if (chosen !== undefined) return chosen
  return isRequiredArgument(argument) ? sampleOf(argument.type, argument.name, samples) : null
}

/** A value of an input type; ids by the name of their field, as `skuId`. Of a `oneOf` it is the id. */
export function sampleOf(type: GraphQLInputType, name: string, samples: Samples, owner = ''): string {
  const chosen = samples[`${owner}.${name}`] ?? samples[name]
  if (chosen !== undefined) return chosen
  const nullable = getNullableType(type)
  if (isListType(nullable)) return `[${sampleOf(nullable.ofType, name, samples, owner)}]`
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name
  if (isScalarType(nullable)) {
    const sample = SCALAR_SAMPLES[`${name} ${nullable.name}`] ?? SCALAR_SAMPLES[nullable.name]
    if (sample === undefined) throw new Error(`no sample for ${name}: ${nullable.name}; add one to the samples`)
    return sample
  }
  if (!isInputObjectType(nullable)) throw new Error(`no sample for ${name}: ${String(nullable)}`)
  if (nullable.isOneOf) return membersOf(nullable, samples)[0]!
  const wanted = Object.values(nullable.getFields()).filter(
    (field) =>
      isNonNullType(field.type) || holdsId(field.type) || samples[`${nullable.name}.${field.name}`] !== undefined,
  )
  return `{ ${wanted.map((field) => `${field.name}: ${sampleOf(field.type, field.name, samples, nullable.name)}`).join(', ')} }`
}

/** One value of a `oneOf` for each of its members, those with ids first; `id` of an `OrderKey` is sampled as `orderId`. */
export function membersOf(input: GraphQLInputObjectType, samples: Samples): string[] {
  const subject = input.name.replace(/Key$/, '')
  const nameOf = (field: string) => (field === 'id' ? `${subject[0]!.toLowerCase()}${subject.slice(1)}Id` : field)
  return Object.values(input.getFields())
    .toSorted((one, other) => Number(holdsId(other.type)) - Number(holdsId(one.type)))
    .map(({ name, type }) => `{ ${name}: ${sampleOf(type, nameOf(name), samples, input.name)} }`)
}

/** Whether there is an id in a value of the type. */
function holdsId(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  if (named.name === 'ID') return true
  return isInputObjectType(named) && Object.values(named.getFields()).some((field) => holdsId(field.type))
}
