import { DEMO_SUPPLIER_ID } from '../contract/demo.ts'
import { JournalDiffers } from '../journal/replay.ts'
import { scenarioHash, unscriptedRun } from '../journal/run-name.ts'
import { newRunState, Run } from '../journal/run.ts'
import type { RunState } from '../journal/run.ts'
import type { WorldStore } from '../journal/world-store.ts'
import { loadScenario } from '../scenarios/scenario-file.ts'
import { scriptOf } from '../scenarios/scenario-script.ts'
import { DAY_MS } from '../sim/calendar.ts'
import type { KeptWorld } from './kept-world.ts'
import { scriptOfScenario } from './replay.ts'
import type { ServeSettings } from './settings.ts'
import { packageVersion } from './version.ts'

// The run that `serve` goes on with: the one that was kept in DATA_DIR, or a new one.

/** The scenario of `npm start`. */
export const DEMO_SCENARIO = 'demo'

type OpenRunOptions = { store: WorldStore; kept: KeptWorld; notBeforeMs: number; print: (line: string) => void }

/** Time of a new run begins `HISTORY_DAYS` ago, but not before `notBeforeMs`. */
export async function openRun(
  settings: ServeSettings,
  { store, kept, notBeforeMs, print }: OpenRunOptions,
): Promise<Run> {
  const state = await loadKept(store, print)
  if (state) return goOn(state, store, settings, print)
  kept.forgetBeginning()
  const historyMs = hasHistory(settings) ? settings.HISTORY_DAYS * DAY_MS : 0
  const startAtMs = Math.max(Date.now() - historyMs, notBeforeMs)
  return settings.DEMO === 'true'
    ? beginDemo(settings.SEED, startAtMs, store)
    : beginEmpty(settings.SEED, startAtMs, store)
}

/** Whether time that nobody was there for is played; else the clock goes on where it stood. */
export function hasHistory({ DEMO, HISTORY_DAYS }: ServeSettings): boolean {
  return DEMO === 'true' && HISTORY_DAYS > 0
}

async function loadKept(store: WorldStore, print: (line: string) => void): Promise<RunState | null> {
  try {
    return await store.load(scriptOfScenario)
  } catch (error) {
    if (!(error instanceof JournalDiffers)) throw error
    print(`the world that was kept can not go on here (${error.message}): another version wrote it, or it was changed`)
    print(`a new world begins; the old one is in ${store.setAside()}`)
    return null
  }
}

// What was in flight when the last process ended is without an outcome for ever.
function goOn(kept: RunState, store: WorldStore, { SEED, DEMO }: ServeSettings, print: (line: string) => void): Run {
  const run = new Run(kept, store)
  if (DEMO === 'true') bringDemoBack(run)
  for (const supplierId of run.world.suppliers.keys()) run.apply({ type: 'exchanges-cut-off', supplierId })
  if (run.name.seed !== SEED) print(`goes on with seed "${run.name.seed}"; SEED "${SEED}" is for a new world`)
  return run
}

function beginDemo(seed: string, startAtMs: number, store: WorldStore): Run {
  const { name, text, scenario } = loadScenario(DEMO_SCENARIO)
  const run = { seed, version: packageVersion(), scenario: { name, hash: scenarioHash(text) } }
  store.begin({ name: run, scenarioText: text, startAtMs })
  return new Run(newRunState({ name: run, startAtMs, script: scriptOf(scenario, startAtMs) }), store)
}

function beginEmpty(seed: string, startAtMs: number, store: WorldStore): Run {
  const name = unscriptedRun('none', seed, packageVersion())
  store.begin({ name, scenarioText: '', startAtMs })
  return new Run(newRunState({ name, startAtMs }), store)
}

// It was removed, or the world began without it. A world that has not begun brings it itself.
function bringDemoBack(run: Run): void {
  if (run.inputsTaken === 0 || run.world.suppliers.has(DEMO_SUPPLIER_ID)) return
  const script = scriptOf(loadScenario(DEMO_SCENARIO).scenario, run.world.nowMs)
  for (const { input } of script) if (input.type === 'supplier-added') run.apply(input)
}
