import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BreakingChange, DangerousChange, GraphQLNamedType, GraphQLSchema } from 'graphql'
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { schema } from './schema.ts'

// A change of the schema that can break a client, or surprise one, is made on purpose and told: one line in the changelog
// for each. The schema of the last release is `released.graphql`; a release replaces it with `schema.graphql`. What is
// deprecated names its replacement and its last day, and is gone after it.

const RELEASED_FILE = fileURLToPath(new URL('released.graphql', import.meta.url))
const CHANGELOG_FILE = fileURLToPath(new URL('../CHANGELOG.md', import.meta.url))

/** The lines of the changelog under "Unreleased", without their dashes. */
function declaredIn(changelog: string): ReadonlySet<string> {
  const unreleased = /^## Unreleased$([\s\S]*?)(?=^## )/m.exec(`${changelog}\n## `)?.[1] ?? ''
  return new Set(unreleased.split('\n').map((line) => line.replace(/^- /, '').trim()))
}

function undeclared(changes: readonly (BreakingChange | DangerousChange)[], changelog: string): string[] {
  const declared = declaredIn(changelog)
  return changes.map(({ description }) => description).filter((description) => !declared.has(description))
}

/** Breaking changes, in GraphQL's own words, that the changelog does not have as `- <words>` under "Unreleased". */
export function undeclaredBreaks(released: GraphQLSchema, current: GraphQLSchema, changelog: string): string[] {
  return undeclared(findBreakingChanges(released, current), changelog)
}

/**
 * Changes that break no document, but may surprise a program that lists all cases: a new member of a union, a new value of
 * an enum that is answered, another default of an argument.
 */
export function undeclaredDangers(released: GraphQLSchema, current: GraphQLSchema, changelog: string): string[] {
  const answered = answeredEnums(current)
  const isSurprise = ({ type, description }: DangerousChange) =>
    type === DangerousChangeType.TYPE_ADDED_TO_UNION ||
    type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE ||
    (type === DangerousChangeType.VALUE_ADDED_TO_ENUM && answered.some((name) => description.endsWith(` ${name}.`)))
  return undeclared(findDangerousChanges(released, current).filter(isSurprise), changelog)
}

/** Names of the enums that some field answers with: of the others a client only sends values. */
function answeredEnums(current: GraphQLSchema): string[] {
  const fields = ownTypes(current).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  return [...new Set(fields.map(({ type }) => getNamedType(type)))].filter(isEnumType).map(({ name }) => name)
}

function ownTypes(current: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(current.getTypeMap()).filter((type) => !isIntrospectionType(type))
}

const DEPRECATION = /^Use `.+`\. Removed after (\d{4}-\d{2}-\d{2})\.$/

/** What is deprecated without a replacement and a last day, and what is still there after its last day. */
export function deprecationFaults(current: GraphQLSchema, today: string): string[] {
  return ownTypes(current).flatMap((type) =>
    deprecationsOf(type).flatMap(({ path, reason }) => {
      const lastDay = DEPRECATION.exec(reason)?.[1]
      if (lastDay === undefined) return [`${path}: its reason must read "Use \`...\`. Removed after YYYY-MM-DD."`]
      return lastDay < today ? [`${path}: was to be removed after ${lastDay}`] : []
    }),
  )
}

type Deprecatable = { name: string; deprecationReason?: string | null | undefined }

function deprecated(parent: string, { name, deprecationReason: reason }: Deprecatable) {
  return reason == null ? [] : [{ path: `${parent}.${name}`, reason }]
}

function deprecationsOf(type: GraphQLNamedType): { path: string; reason: string }[] {
  if (isEnumType(type)) return type.getValues().flatMap((value) => deprecated(type.name, value))
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => deprecated(type.name, field))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    ...deprecated(type.name, field),
    ...field.args.flatMap((arg) => deprecated(`${type.name}.${field.name}`, arg)),
  ])
}

function tell(heading: string[], faults: string[]): void {
  if (faults.length === 0) return
  for (const line of heading) console.error(line)
  for (const fault of faults) console.error(`- ${fault}`)
  process.exitCode = 1
}

if (import.meta.main) {
  const released = buildSchema(await readFile(RELEASED_FILE, 'utf8'))
  const changelog = await readFile(CHANGELOG_FILE, 'utf8')
  tell(
    [
      'These changes break clients of the released schema. Take them back (deprecate instead), or declare them:',
      'copy the lines to CHANGELOG.md under "Unreleased", "Breaking changes of the schema".',
    ],
    undeclaredBreaks(released, schema, changelog),
  )
  tell(
    [
      'These changes may surprise clients of the released schema. Declare them:',
      'copy the lines to CHANGELOG.md under "Unreleased", "Dangerous changes of the schema".',
    ],
    undeclaredDangers(released, schema, changelog),
  )
  tell(
    ['Deprecations that are not in order. Name replacement and last day, or remove what is past it:'],
    deprecationFaults(schema, new Date().toISOString().slice(0, 10)),
  )
}
