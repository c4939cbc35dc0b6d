import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { LABELS } from '../../server/labels/labels.ts'

// What the schema says for itself: to developers in its descriptions, to people in its labels.

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

type Declared = { path: string; description: string; type: string | null }

function membersOf(type: GraphQLNamedType): (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
}

function declared(path: string, of: GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>): Declared {
  return { path, description: of.description ?? '', type: getNamedType(of.type).name }
}

function declarations(type: GraphQLNamedType): Declared[] {
  const members = membersOf(type).flatMap((member) => [
    declared(`${type.name}.${member.name}`, member),
    ...('args' in member ? member.args.map((arg) => declared(`${type.name}.${member.name}(${arg.name})`, arg)) : []),
  ])
  const values = isEnumType(type) ? type.getValues() : []
  return [
    { path: type.name, description: type.description ?? '', type: null },
    ...members,
    ...values.map(({ name, description }) => ({
      path: `${type.name}.${name}`,
      description: description ?? '',
      type: null,
    })),
  ]
}

const everything = types.flatMap(declarations)
const ofType = (...names: string[]) => everything.filter(({ type }) => type !== null && names.includes(type))
const without = (rows: Declared[], words: RegExp) =>
  rows.filter(({ description }) => !words.test(description)).map(({ path, description }) => `${path}: ${description}`)

describe('a description', () => {
  test('has four words at least', () => {
    expect(everything.length).toBeGreaterThan(2500)
    const short = everything.filter(({ description }) => description.trim().split(/\s+/).length < 4)
    expect(short.map(({ path, description }) => `${path}: ${description}`)).toEqual([])
  })

  test('of an Int names its unit, or what it counts or numbers', () => {
    const units =
      /\b(units?|orders?|rows?|runs?|polls?|pages?|SKUs?|days?|weeks?|mm|millimetres|grams|pixels|milliseconds|seconds|points?|images?|lines?|offers?|cartons?|alerts?|things|dollars|times|numbers?|version)\b/i
    expect(without(ofType('Int'), units)).toEqual([])
  })

  test('of a Decimal names its unit or its currency', () => {
    const units = /\b(EUR|CNY|units?|per ?cent|days|grams|whole number)\b/i
    expect(without(ofType('Decimal'), units)).toEqual([])
  })

  test('of a Date says that it is a day, of a Month that it is a month', () => {
    expect(without(ofType('Date'), /\bday\b/i)).toEqual([])
    expect(without(ofType('Month'), /\bmonth\b/i)).toEqual([])
  })
})

describe('a type of a rule concept names its rule', () => {
  /** Types of this API itself, which no rule of the platform asks for. */
  const OF_THE_API = [
    /^(Query|Mutation|Subscription|Node|PageInfo|Language|LabelledEnum|EnumLabels|EnumValueLabel|TimeSequence)$/,
    /^(AccessToken|Viewer|Role|RateLimit|Event|EventKind|Money|CurrencyPair|ExchangeRate|RecordedRate)$/,
    /^(Refusal|RefusalCode|NotFound|VersionConflict|IdempotencyKeyReused|InvalidInput|IllegalStep|LimitReached|ListingExists|SkuCodeTaken|SupplierCodeTaken|AppKeyTaken)$/,
    // What a programme is made of; its rows name the rule of each.
    /^(Programme|ProgrammeSource|ProgrammeValue|ProgrammeUnit|ProgrammeConstantName|ValueOrigin)$/,
    // Names and pages of what names its rule, and inputs of mutations that do.
    /(Connection|Edge|Payload|Input|Where|Sequence|Result|Key|Name)$/,
  ]
  const concepts = types.filter(
    (type) =>
      (isObjectType(type) || isInterfaceType(type) || isEnumType(type)) &&
      !OF_THE_API.some((names) => names.test(type.name)),
  )

  test('in its own description', () => {
    expect(concepts.length).toBeGreaterThan(130)
    const silent = concepts.filter(({ description }) => !/\b[A-Z]+-\d\b/.test(description ?? ''))
    expect(silent.map(({ name, description }) => `${name}: ${description}`)).toEqual([])
  })
})

describe('the labels for people', () => {
  /** Enums of which people read something else: the order of a list, the language itself, a constant's or a refusal's own words. */
  const NOT_SHOWN = /(Sequence|^Language|^ProgrammeConstantName|^RefusalCode|^LabelledEnum)$/
  const shown = types.filter(isEnumType).filter(({ name }) => !NOT_SHOWN.test(name))
  const labels: Record<string, Record<string, { zh: string; en: string }>> = LABELS

  test('are there for every value of every enum that is shown, and for no other', () => {
    expect(shown.length).toBeGreaterThan(55)
    const wanted = shown.map((type) => [
      type.name,
      type
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    ])
    const there = Object.entries(labels).map(([name, values]) => [name, Object.keys(values).toSorted()])
    expect(Object.fromEntries(there)).toEqual(Object.fromEntries(wanted))
  })

  test('are Chinese in Chinese and English in English', () => {
    /** Companies that the Chinese source writes in Latin letters. */
    const LATIN_NAMES = new Set(['GLS', 'DPD', 'Colissimo'])
    for (const [name, values] of Object.entries(labels)) {
      for (const [value, { zh, en }] of Object.entries(values)) {
        expect(/\p{Script=Han}/u.test(zh) || LATIN_NAMES.has(zh), `${name}.${value}: ${zh}`).toBe(true)
        expect(en, `${name}.${value}`).not.toMatch(/\p{Script=Han}/u)
      }
    }
  })

  test('tell the values of an enum apart', () => {
    for (const [name, values] of Object.entries(labels)) {
      for (const language of ['zh', 'en'] as const) {
        const words = Object.values(values).map((label) => label[language])
        expect(words.length - new Set(words).size, `${name} in ${language}: ${words.join(', ')}`).toBe(0)
      }
    }
  })

  /** `warehouseCode` has `warehouseLabel`. */
  const isLabelled = (field: string, fields: object) =>
    `${field}Label` in fields || field.replace(/Code$/, '').concat('Label') in fields

  test('stand beside the enum on the things that a console shows first', () => {
    const hot = [
      'Application',
      'InventorySyncRun',
      'Listing',
      'Order',
      'PriceProposal',
      'PurchaseOrder',
      'Shipment',
      'Sku',
      'StockMovement',
      'Ticket',
    ]
    const unlabelled = hot.flatMap((name) => {
      const type = schema.getType(name)
      const fields = isObjectType(type) ? type.getFields() : {}
      const enums = Object.values(fields).filter(
        (field) => isEnumType(getNamedType(field.type)) && !String(field.type).startsWith('['),
      )
      const bare = enums.filter((field) => !isLabelled(field.name, fields))
      return bare.map((field) => `${name}.${field.name}`)
    })
    expect(unlabelled).toEqual([])
  })
})
