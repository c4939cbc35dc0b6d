import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import { WorldStore } from '../../mock-platform/journal/world-store.ts'
import { DAY, QUICK_INBOUND, scriptOf, simulated, START } from './simulated-in-test.ts'

let directory: string
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'world-store-'))))
afterEach(() => rmSync(directory, { recursive: true }))

const script = () => scriptOf(2, 40, QUICK_INBOUND)
const name = unscriptedRun('test', 'test', '0.0.0-test')

/** A run of some days that is kept; its process is then gone without a word. */
async function keptRun(days: number, { keepsState }: { keepsState: boolean }) {
  const store = new WorldStore(directory)
  store.begin({ name, scenarioText: '', startAtMs: START })
  const simulation = simulated({ change: QUICK_INBOUND, sink: store })
  store.keep(() => simulation.run.state)
  await simulation.advance(START + days * DAY)
  if (keepsState) store.keepStateIfDue()
  return simulation.run
}

test('a folder that holds no world gives none', async () => {
  expect(await new WorldStore(directory).load(script)).toBeNull()
})

test.each([
  ['without a snapshot', 1, false],
  ['with a snapshot after 2,000 inputs', 20, true],
])('a world %s comes back as it was after its last input, after a kill', async (_, days, keepsState) => {
  const run = await keptRun(days, { keepsState })
  const state = await new WorldStore(directory).load(script)
  expect(state?.hash).toBe(run.hash)
  expect(state?.inputsTaken).toBe(run.inputsTaken)
})

test('a last line that was half written is cut off, and the journal goes on after the whole ones', async () => {
  await keptRun(0.2, { keepsState: false })
  const path = join(directory, 'world.journal')
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, whole.slice(0, -20))
  const state = await new WorldStore(directory).load(script)
  expect(state?.inputsTaken).toBe(whole.trimEnd().split('\n').length - 2)
  expect(readFileSync(path, 'utf8')).toBe(whole.slice(0, whole.trimEnd().lastIndexOf('\n') + 1))
})
