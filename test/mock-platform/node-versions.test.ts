import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The same run on two versions of Node. An older one runs no TypeScript, so the types are taken off first; nothing else
// is changed.

const ROOT = join(import.meta.dirname, '../..')
/** Runs a world for two days and prints its journal. */
const PROGRAM = `
import { QUICK_INBOUND, simulated, START, DAY } from './test/mock-platform/simulated-in-test.mjs'
import { journalLine } from './mock-platform/journal/journal-line.mjs'
const append = (atMs, input, hash) => process.stdout.write(journalLine(atMs, input, hash))
const simulation = simulated({ change: QUICK_INBOUND, sink: { append } })
await simulation.advance(START + 2 * DAY)
process.stdout.write(simulation.run.hash)
`

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'node-versions-'))
  for (const directory of ['mock-platform', 'test/mock-platform']) stripDirectory(directory)
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, 'program.mjs'), PROGRAM)
})
afterAll(() => rmSync(copy, { recursive: true }))

function stripDirectory(directory: string): void {
  for (const name of readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const stripped = stripTypeScriptTypes(readFileSync(join(ROOT, directory, name), 'utf8'))
    const target = join(copy, directory, name.replace(/\.ts$/, '.mjs'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, stripped.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.mjs'"))
  }
}

/** Another version of Node than the one that runs this, if the machine has one. */
function otherNode(): string | undefined {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'node'))
  return candidates.find((path) => existsSync(path) && versionOf(path) !== process.version)
}

const versionOf = (node: string) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
const runOn = (node: string) =>
  execFileSync(node, [join(copy, 'program.mjs')], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })

const other = otherNode()

// Skipped where the machine has one version only.
test.skipIf(!other)(`two days on Node ${process.version} and on another version: the same journal and hash`, () => {
  const here = runOn(process.execPath)
  expect(here.length).toBeGreaterThan(10_000)
  expect(runOn(other!)).toBe(here)
})
