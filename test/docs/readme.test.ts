import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { serveSettingsList } from '../../mock-platform/cli/settings.ts'
import { SETTINGS } from '../../server/config.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
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
})

test('every script the README names exists, and every file it links to', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1])
  expect(named.length).toBeGreaterThan(3)
  for (const script of named) expect(Object.keys(scripts)).toContain(script)
  for (const [, path] of readme.matchAll(/\]\((?!http)([^)]+)\)/g))
    expect(() => read(`${path}/.`.replace(/\/\.$/, ''))).not.toThrow(/ENOENT/)
})

test('every file that docs/fidelity.md names exists', () => {
  const paths = [...read('docs/fidelity.md').matchAll(/`((?:mock-platform|server)\/[\w./-]+)`/g)].map(
    (match) => match[1],
  )
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) expect(() => read(path ?? '')).not.toThrow(/ENOENT/)
})
