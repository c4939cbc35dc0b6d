import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { serveSettingsList } from '../../mock-platform/cli/settings.ts'
import { SETTINGS } from '../../server/config.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const isThere = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url))
const readme = read('README.md')
const cells = (line: string) => line.split('|').map((cell) => cell.trim().replaceAll('`', ''))
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map(cells)

describe('the README lists every setting with its default and meaning', () => {
  const mock = serveSettingsList().map(({ name, defaultText, meaning }) => [name, defaultText, meaning])
  const api = SETTINGS.map(({ name, defaultValue, description }) => [name, defaultValue, description])
  test.each([...api, ...mock])('%s', (...setting) => {
    expect(rows).toContainEqual(['', ...setting, ''])
  })

  test('and no other', () => {
    const names = rows.map(([, name]) => name).filter((name) => /^[A-Z_]+$/.test(name ?? ''))
    expect(names).toEqual([...api, ...mock].map(([name]) => name))
  })
})

test('every script the README names exists, and every file it links to', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1])
  expect(named.length).toBeGreaterThan(3)
  for (const script of named) expect(Object.keys(scripts)).toContain(script)
  const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map((match) => match[1] ?? '')
  expect(links.filter((path) => !isThere(path))).toEqual([])
})

test('every file that docs/fidelity.md names exists', () => {
  const paths = [...read('docs/fidelity.md').matchAll(/`((?:mock-platform|server|schema|test)\/[\w./-]+)`/g)].map(
    (match) => match[1],
  )
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !isThere(path ?? ''))).toEqual([])
})

describe('docs/fidelity.md has a row for every rule, whose test names the rule', () => {
  const fidelity = read('docs/fidelity.md')
  /** The last two columns: where it is, and the tests that prove it; each one file or several. */
  const ruleRows = fidelity.split('\n').flatMap((line) => {
    const [ruleId, , , source, proof] = line.split('|').slice(1, -1)
    return proof && /^ [A-Z]+-\d+ +$/.test(ruleId!) ? [{ ruleId: ruleId!.trim(), source: source!, proof }] : []
  })
  const pathsOf = (column: string) => [...column.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)
  const families = {
    GEO: 4,
    SUP: 2,
    ADM: 5,
    IMG: 1,
    SYNC: 5,
    KPI: 4,
    REP: 1,
    COLD: 1,
    PRICE: 1,
    TRAFFIC: 1,
    CMP: 1,
    FEE: 8,
    ORD: 2,
    TKT: 2,
  }
  const ruleIds = Object.entries(families).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}-${index + 1}`),
  )

  test('and no other', () => {
    expect(ruleRows.map(({ ruleId }) => ruleId)).toEqual(ruleIds)
  })

  test.each(ruleRows)('$ruleId', ({ ruleId, source, proof }) => {
    const [sources, proofs] = [pathsOf(source), pathsOf(proof)]
    expect([sources.length, proofs.length]).not.toContain(0)
    expect([...sources, ...proofs].filter((path) => !isThere(path))).toEqual([])
    for (const path of proofs) expect(read(path)).toContain(ruleId)
  })
})
