import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NetworkFaultText, SupplierFaultText } from '../../mock-platform/faults/fault-rule.ts'
import { LatencyText } from '../../mock-platform/faults/latency.ts'
import { FAULTS_DOCS_PATH, withMadeParts } from '../../mock-platform/faults/print-docs.ts'

const page = readFileSync(FAULTS_DOCS_PATH, 'utf8')

test('docs/faults.md has the latencies, faults and conditions of the code; `npm run docs` makes them anew', () => {
  expect(withMadeParts(page)).toBe(page)
})

test('every command that the page shows says a latency or a fault', () => {
  const [, shown] = /```sh\n([^]*?)```/.exec(page)!
  const given = (pattern: RegExp) => [...shown!.matchAll(pattern)].map((match) => match[1]!.replaceAll("'", ''))
  const network = given(/--(?:network|fault) ('[^']+'|\S+)/g)
  expect(network).toHaveLength(4)
  for (const text of network) expect(NetworkFaultText.safeParse(text).error).toBeUndefined()
  expect(given(/fault set \w+ ('[^']+')/g).map((text) => SupplierFaultText.safeParse(text).success)).toEqual([true])
  expect(given(/fault preview (\S+)/g).map((text) => LatencyText.safeParse(text).success)).toEqual([true])
})
