import type { GraphQLNamedType } from 'graphql'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { NODE_TYPES } from '../../schema/builder.ts'
import { isPrintedSchemaCurrent, printedSchema } from '../../schema/print.ts'
import { schema } from '../../schema/schema.ts'
import { isForOperators, MUTATIONS } from '../support/changes-of-schema.ts'

const ourTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

type Described = { name: string; description?: string | null | undefined }

/** The type and all that it declares, each by its path. */
function declarations(type: GraphQLNamedType): [path: string, description: string][] {
  const entry = (path: string, { description }: Described): [string, string] => [path, description ?? '']
  const below: [string, string][] = []
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      below.push(entry(`${type.name}.${field.name}`, field))
      below.push(...field.args.map((arg) => entry(`${type.name}.${field.name}(${arg.name})`, arg)))
    }
  }
  if (isInputObjectType(type)) {
    below.push(...Object.values(type.getFields()).map((field) => entry(`${type.name}.${field.name}`, field)))
  }
  if (isEnumType(type)) below.push(...type.getValues().map((value) => entry(`${type.name}.${value.name}`, value)))
  return [entry(type.name, type), ...below]
}

function isNode(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

/** Everything deprecated below the type, with its reason. */
function deprecations(type: GraphQLNamedType): [path: string, reason: string][] {
  const members = [
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []),
    ...(isEnumType(type) ? type.getValues() : []),
  ]
  return members.flatMap(({ name, deprecationReason: reason }) =>
    reason == null ? [] : [[`${type.name}.${name}`, reason] satisfies [string, string]],
  )
}

/** Whether `purchaseOrder` is the name of a type with a `version`. */
function hasVersion(name: string): boolean {
  const type = schema.getType(`${name[0]!.toUpperCase()}${name.slice(1)}`)
  return isObjectType(type) && 'version' in type.getFields()
}

/** Mutations that name a thing with a version and do not change it, with the reason. */
const WITHOUT_EXPECTED_VERSION = {
  contactBuyer: 'never made (TKT-1)',
  createAccessToken: 'makes a token; the supplier stays as it is',
  createListing: 'makes a listing; the SKU stays as it is',
  createPurchaseOrder: 'makes a purchase order; supplier and SKUs stay as they are',
  createShipment: 'makes a shipment; it is drafted against what the purchase order has left at that moment',
  createSku: 'makes a SKU; the supplier stays as it is',
  openTicket: 'makes a ticket; the order stays as it is',
  proposePrice: 'makes a proposal; the SKU stays as it is',
  refundOrder: 'never made (TKT-1)',
  registerTrademark: 'makes a trademark; the supplier stays as it is',
  setJitStock: 'stock is apart from its SKU, and has expectedSellableQuantity',
  submitIntentionForm: 'makes an application; the supplier stays as it is',
  suggestPrice: 'makes a suggestion; the SKU stays as it is',
}

describe('the schema', () => {
  test('describes every type, field, argument, input and enum value', () => {
    const undescribed = ourTypes.flatMap(declarations).filter(([, description]) => description.trim() === '')
    expect(undescribed.map(([path]) => path)).toEqual([])
  })

  test('is committed as schema/schema.graphql', async () => {
    expect(await isPrintedSchemaCurrent(), 'run "npm run sdl" and commit the difference').toBe(true)
  })

  test('accepts global ids of exactly the types that are nodes', () => {
    const node = schema.getType('Node')
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []
    expect(types.toSorted()).toEqual(NODE_TYPES)
  })

  test('takes one non-null argument "input" in every mutation, and answers with a union of payload and refusals', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(field.args.map(({ name, type }) => [name, isNonNullType(type)])).toEqual([['input', true]])
      const result = getNamedType(field.type)
      const types = isUnionType(result) ? result.getTypes() : []
      const refusals = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Refusal'))
      expect(types.length - refusals.length, `one payload in ${result.name}`).toBe(1)
      expect(refusals.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['IdempotencyKeyReused', 'InvalidInput', 'NotFound']),
      )
    }
  })

  test('takes an idempotencyKey in every mutation', () => {
    const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ args }) =>
      getNamedType(args[0]!.type),
    )
    const without = inputs.filter((input) => !(isInputObjectType(input) && input.getFields().idempotencyKey))
    expect(without.map(({ name }) => name)).toEqual([])
  })

  test('says of exactly the mutations that only operators make that they are for operators, and FORBIDDEN', () => {
    const forOperators = MUTATIONS.filter(isForOperators)
    expect(forOperators.length).toBeGreaterThan(20)
    const says = (marker: RegExp) => MUTATIONS.filter(({ description }) => marker.test(description ?? ''))
    expect(says(/^For operators: /).map(({ name }) => name)).toEqual(forOperators.map(({ name }) => name))
    expect(says(/Errors: .*FORBIDDEN\.$/).map(({ name }) => name)).toEqual(forOperators.map(({ name }) => name))
  })

  test('takes an expectedVersion in every mutation that names a thing with a version, but for those that do not change it', () => {
    const named = MUTATIONS.filter(({ args }) => {
      const input = getNamedType(args[0]!.type)
      const fields = isInputObjectType(input) ? Object.values(input.getFields()) : []
      return fields.some(({ name, type }) => getNamedType(type).name === 'ID' && hasVersion(name.replace(/Id$/, '')))
    })
    expect(named.length).toBeGreaterThan(40)
    const without = named.filter(({ args }) => {
      const input = getNamedType(args[0]!.type)
      return isInputObjectType(input) && !('expectedVersion' in input.getFields())
    })
    expect(without.map(({ name }) => name)).toEqual(Object.keys(WITHOUT_EXPECTED_VERSION))
  })

  test('takes an expectedVersion in every mutation that can answer VersionConflict, and only there', () => {
    for (const { name, args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = getNamedType(args[0]!.type)
      const result = getNamedType(type)
      const isVersioned = isInputObjectType(input) && 'expectedVersion' in input.getFields()
      const canConflict = isUnionType(result) && result.getTypes().some((member) => member.name === 'VersionConflict')
      expect([name, canConflict]).toEqual([name, isVersioned])
    }
  })

  test('has no Float: money is Decimal, ratios are Decimal', () => {
    expect(printedSchema().match(/: \[?Float\b.*/g)).toBeNull()
    const money = schema.getType('Money')
    expect(isObjectType(money) && String(money.getFields().amount?.type)).toBe('Decimal!')
  })

  test('specifies every scalar of its own', () => {
    const unspecified = ourTypes.filter((type) => isScalarType(type) && !type.specifiedByURL)
    expect(unspecified.map(({ name }) => name)).toEqual([])
  })

  test('deprecates with a replacement and the day of removal', () => {
    const reasons = ourTypes.flatMap(deprecations)
    expect(reasons.length).toBeGreaterThan(0)
    for (const [path, reason] of reasons) {
      expect(`${path}: ${reason}`).toMatch(/: Use `.+`\. Removed after \d{4}-\d{2}-\d{2}\.$/)
    }
  })

  test('pages every list of nodes: no bare list of things with an id', () => {
    const bare = ourTypes.flatMap((type) => {
      if (!isObjectType(type) || /(Connection|Edge)$/.test(type.name) || type === schema.getQueryType()) return []
      const lists = Object.values(type.getFields()).filter((field) => isListType(getNullableType(field.type)))
      return lists.filter((field) => isNode(getNamedType(field.type))).map((field) => `${type.name}.${field.name}`)
    })
    expect(bare).toEqual([])
  })

  test('shows no secret; two inputs of operators take one', () => {
    const names = ourTypes.flatMap(declarations).map(([path]) => path)
    const secrets = names.filter((name) => /secret|password|hash/i.test(name))
    expect(secrets.toSorted()).toEqual(['CreateSupplierInput.appSecret', 'UpdateSupplierInput.appSecret'])
  })
})
