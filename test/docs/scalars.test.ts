import { readFileSync } from 'node:fs'
import type { GraphQLScalarType } from 'graphql'
import { isScalarType, isSpecifiedScalarType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'

const text = readFileSync(new URL('../../docs/scalars.md', import.meta.url), 'utf8')
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^\w+/.exec(section)?.[0] ?? '', section]),
)
const scalars = Object.values(schema.getTypeMap())
  .filter(isScalarType)
  .filter((type) => !isSpecifiedScalarType(type))

function isTaken(scalar: GraphQLScalarType, json: string): boolean {
  try {
    scalar.parseValue(JSON.parse(json))
    return true
  } catch {
    return false
  }
}

describe('docs/scalars.md', () => {
  test('has every scalar of our own and no other', () => {
    expect([...sections.keys()].toSorted()).toEqual(scalars.map(({ name }) => name).toSorted())
  })

  test.each(scalars)('$name: the address of its specification, and examples that are so', (scalar) => {
    const section = sections.get(scalar.name) ?? ''
    expect(section).toContain(`<${scalar.specifiedByURL}>`)
    expect(new URL(scalar.specifiedByURL ?? '').protocol).toBe('https:')
    const examples = [...section.matchAll(/^\| `([^`]+)` +\| (yes|no) +\|$/gm)]
    expect(examples.length).toBeGreaterThan(2)
    for (const [, json, taken] of examples) expect([json, isTaken(scalar, json!) ? 'yes' : 'no']).toEqual([json, taken])
  })
})
