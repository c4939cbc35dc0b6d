import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// `simulate` and `replay`, as people run them.

const MAIN = join(import.meta.dirname, '../../mock-platform/cli/main.ts')

let directory: string
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'simulate-'))))
afterAll(() => rmSync(directory, { recursive: true }))

type Ended = { code: number | null; output: string; errors: string }

function cli(args: string[], whileRunning?: (kill: (signal: NodeJS.Signals) => void) => void): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = { output: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (texts.output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (texts.errors += String(chunk)))
  whileRunning?.((signal) => child.kill(signal))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...texts }))
  })
}

const simulateJson = async (...args: string[]) => {
  const { code, output, errors } = await cli(['simulate', '--json', ...args])
  expect(errors).toBe('')
  expect(code).toBe(0)
  return JSON.parse(output) as { hash: string; suppliers: number; counts: { polls: number } }
}

test('simulate twice gives one hash, and replay of its journal the same; another seed gives another', async () => {
  const journal = join(directory, 'night.journal')
  const args = ['--scenario', 'slow-at-night', '--days', '2', '--suppliers', '3']
  const [first, second, other] = await Promise.all([
    simulateJson(...args, '--seed', '7', '--journal', journal),
    simulateJson(...args, '--seed', '7'),
    simulateJson(...args, '--seed', '8'),
  ])
  expect(first.hash).toBe(second.hash)
  expect(first.hash).not.toBe(other.hash)
  expect(first).toMatchObject({ suppliers: 3, counts: { polls: 3 * 193 } })
  const replayed = await cli(['replay', journal, '--json'])
  expect(replayed.code).toBe(0)
  expect(JSON.parse(replayed.output)).toMatchObject({ hash: first.hash, is_cut_off: false })

  const whole = readFileSync(journal, 'utf8')
  const tampered = whole.replace('"measuredMs":', '"measuredMs":1')
  writeFileSync(journal, tampered)
  const differs = await cli(['replay', journal])
  expect(differs.code).toBe(1)
  expect(differs.errors).toMatch(/night\.journal: line \d+, byte \d+: /)
})

test('people are told name, hash, counts and speed', async () => {
  const { output } = await cli(['simulate', '--scenario', 'steady-factory', '--days', '1'])
  expect(output).toMatch(/^seed "1", version \S+, scenario steady-factory \([0-9a-f]{16}\)\nhash {7}[0-9a-f]{64}\n/)
  expect(output).toMatch(/\npolls {6}97, 0 of them failed\norders {5}\d+, pushed \d+ times\n/)
  expect(output).toMatch(/\ntook {7}\d+\.\d\d s, \d+ polls a second\n$/)
})

test('a wrong scenario ends with exit code 2 and its lines, and writes no journal', async () => {
  const file = join(directory, 'wrong.yaml')
  writeFileSync(file, 'about: wrong\ndays: 0\nsuppliers: []\n')
  const { code, errors } = await cli(['simulate', '--scenario', file, '--journal', join(directory, 'none')])
  expect(code).toBe(2)
  expect(errors).toMatch(/^Wrong scenario:\n {2}wrong:2:7: days: .*\n {2}wrong:3:12: suppliers: .*\n$/)
  expect(() => readFileSync(join(directory, 'none'))).toThrow(/ENOENT/)
})

test.each([
  ['--days', '0', '--days: "0" must be a whole number from 1 to 366'],
  ['--journal', '/proc/none/journal', '--journal: ENOENT'],
  ['--suppliers', '1001', '--suppliers: "1001" must be a whole number from 1 to 1000'],
])('%s %s ends with exit code 2 and says why', async (option, value, reason) => {
  const { code, errors } = await cli(['simulate', option, value])
  expect([code, errors]).toEqual([2, expect.stringContaining(reason)])
})

test('Ctrl-C ends a long simulation with exit code 130; its journal can be played again', async () => {
  const journal = join(directory, 'stopped.journal')
  const args = ['simulate', '--scenario', 'peak-11-11', '--suppliers', '500', '--days', '366', '--journal', journal]
  const ended = cli(args, (kill) => {
    // Once it plays: its journal has begun to grow.
    const timer = setInterval(() => {
      if (!hasGrown(journal)) return
      clearInterval(timer)
      kill('SIGINT')
    }, 20)
  })
  const { code, output } = await ended
  expect(code).toBe(130)
  expect(output).toContain('(stopped)')
  expect((await cli(['replay', journal, '--json'])).code).toBe(0)
})

function hasGrown(path: string): boolean {
  try {
    return readFileSync(path).length > 300_000
  } catch {
    return false
  }
}
