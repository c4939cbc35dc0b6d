import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { deprecationFaults, undeclaredBreaks, undeclaredDangers } from './compatibility.ts'

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

describe('a change of the schema that may surprise a client', () => {
  const released = buildSchema(`
    type Query { a(first: Int = 20): Result state: State order(by: Sequence): Int }
    type Done { id: ID } type Refused { id: ID } union Result = Done
    enum State { OPEN } enum Sequence { NEWEST }`)
  const current = buildSchema(`
    type Query { a(first: Int = 50): Result state: State order(by: Sequence): Int }
    type Done { id: ID } type Refused { id: ID } union Result = Done | Refused
    enum State { OPEN CLOSED } enum Sequence { NEWEST OLDEST }`)
  const surprises = [
    'Query.a arg first has changed defaultValue from 20 to 50.',
    'Refused was added to union type Result.',
    'CLOSED was added to enum type State.',
  ]

  test('is named: a member of a union, a value that is answered, a default; not a value that is only sent', () => {
    expect(undeclaredDangers(released, current, '## Unreleased').toSorted()).toEqual(surprises.toSorted())
  })

  test('is declared by its own line under Unreleased', () => {
    const changelog = `## Unreleased\n\n${surprises.map((line) => `- ${line}`).join('\n')}\n`
    expect(undeclaredDangers(released, current, changelog)).toEqual([])
    expect(undeclaredDangers(released, current, changelog.replace(/- Refused.*\n/, ''))).toEqual([surprises[1]])
  })
})

describe('what is deprecated', () => {
  const withReason = (reason: string) =>
    buildSchema(`
      type Query { a: Int @deprecated(reason: "${reason}") b(c: Int @deprecated(reason: "${reason}")): E }
      enum E { F @deprecated(reason: "${reason}") G }
      input I { j: Int @deprecated(reason: "${reason}") }`)
  const paths = ['Query.a', 'Query.b.c', 'E.F', 'I.j']

  test('is in order until its last day, and a fault from the next day on', () => {
    const current = withReason('Use `x`. Removed after 2027-03-31.')
    expect(deprecationFaults(current, '2027-03-31')).toEqual([])
    const faults = deprecationFaults(current, '2027-04-01')
    expect(faults).toEqual(paths.map((path) => `${path}: was to be removed after 2027-03-31`))
  })

  test('names a replacement and a day', () => {
    for (const reason of ['Old.', 'Use `x`.', 'Removed after 2027-03-31.', 'Use `x`. Removed after spring.']) {
      expect(deprecationFaults(withReason(reason), '2026-01-01'), `reason: ${reason}`).toHaveLength(paths.length)
    }
  })
})
