import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ERROR_CODES } from '../../schema/errors.ts'
import { schema } from '../../schema/schema.ts'
import { ENDPOINT_ERRORS } from '../../server/endpoint-error.ts'
import { REFUSAL_CODES } from '../../server/refusal.ts'

const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

/** The rows of the table below a heading, as cells without backticks and escapes. */
function rowsOf(heading: string): string[][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) =>
        cell
          .trim()
          .replace(/^`([A-Za-z_]+)`$/, '$1')
          .replaceAll('\\', ''),
      ),
  )
}

describe('docs/errors.md', () => {
  test('has every refusal with its type, when it comes and what to do', () => {
    const rows = rowsOf('Refusals')
    const told = rows.map(([code, , when, remedy]) => [code, `${when} ${remedy}`])
    expect(told).toEqual(Object.entries(REFUSAL_CODES).map(([code, { description }]) => [code, description]))
    for (const [code, type, , remedy] of rows) {
      expect(schema.getType(type!), `code ${code}`).toBeDefined()
      expect(remedy, `code ${code}`).not.toBe('')
    }
  })

  test('has every error of GraphQL with its status, when it comes and what to do', () => {
    const rows = rowsOf('Errors of GraphQL')
    expect(rows.map(([code, , when, remedy]) => [code, `${when} ${remedy}`])).toEqual(Object.entries(ERROR_CODES))
    for (const [code, status, , remedy] of rows) {
      expect(status, `code ${code}`).toMatch(/^[2-5]\d\d$/)
      expect(remedy, `code ${code}`).not.toBe('')
    }
  })

  test('has every error of the other addresses', () => {
    const errors = Object.entries(ENDPOINT_ERRORS).map(([code, [status, advice]]) => [code, String(status), advice])
    expect(rowsOf('Errors of the other addresses')).toEqual(errors)
  })
})
