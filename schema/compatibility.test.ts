import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { undeclaredBreaks } from './compatibility.ts'

describe('a change of the schema', () => {
  const released = buildSchema('type Query { a: Int! b: Int }')
  const changelog = (lines: string) =>
    `# Changelog\n\n## Unreleased\n\n${lines}\n\n## 0.1.0\n\n- Query.b was removed.\n`

  test('that adds a field breaks nothing', () => {
    expect(undeclaredBreaks(released, buildSchema('type Query { a: Int! b: Int c: Int }'), changelog(''))).toEqual([])
  })

  test('that removes a field or lets it be null is named', () => {
    expect(undeclaredBreaks(released, buildSchema('type Query { a: Int }'), changelog(''))).toEqual([
      'Query.b was removed.',
      'Query.a changed type from Int! to Int.',
    ])
  })

  test('is declared by its own line under Unreleased, not by one of an older release', () => {
    const current = buildSchema('type Query { a: Int }')
    const declared = changelog('- Query.a changed type from Int! to Int.')
    expect(undeclaredBreaks(released, current, declared)).toEqual(['Query.b was removed.'])
    const both = changelog('- Query.a changed type from Int! to Int.\n- Query.b was removed.')
    expect(undeclaredBreaks(released, current, both)).toEqual([])
  })

  test('in a changelog without Unreleased is never declared', () => {
    expect(undeclaredBreaks(released, buildSchema('type Query { a: Int! }'), '- Query.b was removed.')).toHaveLength(1)
  })
})
