import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCENARIOS_DOCS_PATH, withMadeParts } from '../../mock-platform/scenarios/print-docs.ts'
import { parseScenario } from '../../mock-platform/scenarios/scenario-file.ts'

const page = readFileSync(SCENARIOS_DOCS_PATH, 'utf8')

test('docs/scenarios.md has the scenarios, numbers and state graphs of the code; `npm run docs` makes them anew', () => {
  expect(withMadeParts(page)).toBe(page)
})

test('the scenario that the page shows is one', () => {
  const [, shown] = /```yaml\n([^]*?)```/.exec(page)!
  expect(parseScenario('shown', shown!).scenario.suppliers).toHaveLength(1)
})
