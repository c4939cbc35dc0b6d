import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { REVIEW_DOCS_PATH, withMadeParts } from '../../mock-platform/judge/print-docs.ts'

test('docs/review.md has the profiles and checks of the code; `npm run docs` makes them anew', () => {
  const page = readFileSync(REVIEW_DOCS_PATH, 'utf8')
  expect(withMadeParts(page)).toBe(page)
})
