import type { Run } from '../journal/run.ts'
import { loadScenario } from '../scenarios/scenario-file.ts'
import { erpsOf } from '../scenarios/scenario-script.ts'
import { playOn } from '../simulation/simulate.ts'
import { DAY_MS } from '../sim/calendar.ts'
import { DEMO_SCENARIO } from './kept-run.ts'

/** A restart in between is no history: the world goes on with the real ERP. */
const LEAST_MS = 15 * 60 * 1000

/**
 * Brings a run to the present by skipping, with ERPs that the simulation plays: weeks take a second, and nobody is called.
 * What they answer is marked as theirs (`answered_by: MODEL`).
 */
export async function makeHistory(
  run: Run,
  untilMs: number,
  { print, signal }: { print: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  const fromMs = run.world.nowMs
  if (untilMs - fromMs < LEAST_MS) return
  const simulation = playOn(run, erpsOf(loadScenario(DEMO_SCENARIO).scenario))
  print(`making ${((untilMs - fromMs) / DAY_MS).toFixed(1)} days of history by skipping`)
  let quartersReported = 0
  const onProgress = (nowMs: number) => {
    const quarters = Math.floor((4 * (nowMs - fromMs)) / (untilMs - fromMs))
    if (quarters <= quartersReported || quarters >= 4) return
    quartersReported = quarters
    print(`history ${quarters * 25} %`)
  }
  await simulation.advance(untilMs, { signal, onProgress })
  const { polls, pollsFailed, orders, events } = simulation.counts
  print(`history done: ${polls} polls (${pollsFailed} failed), ${orders} orders, ${events} events`)
}
