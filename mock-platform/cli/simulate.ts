import { closeSync, openSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { JournalFile } from '../journal/journal-file.ts'
import { runLine, scenarioHash } from '../journal/run-name.ts'
import type { RunName } from '../journal/run.ts'
import { loadScenario } from '../scenarios/scenario-file.ts'
import { erpsOf, scriptOf, startOf } from '../scenarios/scenario-script.ts'
import { newSimulation } from '../simulation/simulate.ts'
import type { SimulationCounts } from '../simulation/simulation.ts'
import { DAY_MS } from '../sim/calendar.ts'
import type { SimulateSettings } from './settings.ts'
import { SettingsError } from './settings.ts'
import { packageVersion } from './version.ts'

const STOPPED = 130

/** What a simulation comes to; the JSON that `--json` prints. */
type SimulationReport = {
  run: RunName
  /** Names everything that happened: the same again is the same hash. */
  hash: string
  started_at: string
  ended_at: string
  suppliers: number
  counts: SimulationCounts
  elapsed_ms: number
  polls_a_second: number
  journal: string | null
  is_stopped: boolean
}

/** Plays a scenario in skipping time, with the ERPs in it; returns the exit code. */
export async function simulate(settings: SimulateSettings, signal: AbortSignal): Promise<number> {
  const { suppliers: supplierCount, seed, journal: journalPath } = settings
  const { name, text, scenario } = loadScenario(settings.scenario, supplierCount === undefined ? {} : { supplierCount })
  const run: RunName = { seed, version: packageVersion(), scenario: { name, hash: scenarioHash(text) } }
  const startAtMs = startOf(scenario)
  const untilMs = startAtMs + (settings.days ?? scenario.days) * DAY_MS
  if (journalPath !== undefined) refuseUnwritable(journalPath)
  const journal =
    journalPath === undefined
      ? null
      : JournalFile.begin(journalPath, { name: run, scenarioText: text, startAtMs }, 'buffered')
  const script = scriptOf(scenario, startAtMs)
  const simulation = newSimulation({ name: run, startAtMs, script, erps: erpsOf(scenario) }, journal ?? undefined)
  const progress = progressBar(startAtMs, untilMs)
  const beganMs = performance.now()
  await simulation.advance(untilMs, { signal, onProgress: progress.show })
  const elapsedMs = performance.now() - beganMs
  progress.finish()
  const { world, hash } = simulation.run
  journal?.end(world.nowMs, hash)
  const report: SimulationReport = {
    run,
    hash,
    started_at: new Date(startAtMs).toISOString(),
    ended_at: new Date(world.nowMs).toISOString(),
    suppliers: world.suppliers.size,
    counts: simulation.counts,
    elapsed_ms: Math.round(elapsedMs),
    polls_a_second: Math.round((1000 * simulation.counts.polls) / elapsedMs),
    journal: journalPath ?? null,
    is_stopped: signal.aborted,
  }
  console.log(settings.json ? JSON.stringify(report, null, 2) : reportText(report))
  return signal.aborted ? STOPPED : 0
}

function reportText(report: SimulationReport): string {
  const { counts } = report
  const days = (Date.parse(report.ended_at) - Date.parse(report.started_at)) / DAY_MS
  const lines = [
    runLine(report.run),
    `hash       ${report.hash}`,
    `played     ${days.toFixed(1)} days from ${report.started_at}${report.is_stopped ? ' (stopped)' : ''}`,
    `suppliers  ${report.suppliers}`,
    `polls      ${counts.polls}, ${counts.pollsFailed} of them failed`,
    `orders     ${counts.orders}, pushed ${counts.pushes} times`,
    `events     ${counts.events}`,
    `took       ${(report.elapsed_ms / 1000).toFixed(2)} s, ${report.polls_a_second} polls a second`,
    ...(report.journal === null ? [] : [`journal    ${report.journal}; direct-sandbox replay plays it again`]),
  ]
  return lines.join('\n')
}

// Known before the simulation, not after it.
function refuseUnwritable(path: string): void {
  try {
    closeSync(openSync(path, 'a'))
  } catch (error) {
    throw new SettingsError([`--journal: ${error instanceof Error ? error.message : String(error)}`])
  }
}

// Where nobody watches (CI), nothing: it takes seconds.
function progressBar(startAtMs: number, untilMs: number): { show: (nowMs: number) => void; finish: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, finish: () => {} }
  const format = 'simulate {bar} {value}/{total} days | {eta_formatted} left'
  const bar = new SingleBar({ stream: process.stderr, format, hideCursor: true, clearOnComplete: true })
  bar.start(Math.round((untilMs - startAtMs) / DAY_MS), 0)
  return { show: (nowMs) => bar.update(Math.floor((nowMs - startAtMs) / DAY_MS)), finish: () => bar.stop() }
}
