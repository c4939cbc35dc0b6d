import { DAY_CHECKS, PROBE_CHECKS } from './checks/all-checks.ts'
import type { CheckOutcome, DayFacts, JudgedCheck, ProbeCheck, ProbeFailure } from './checks/check.ts'
import { notRun } from './checks/check.ts'
import type { Probe } from './probe.ts'
import { ProbeStopped } from './probe.ts'

/** What every probe rests on: without these it could not tell whose fault anything is. */
const PROBES_NEED: ReadonlySet<string> = new Set(['orders-in-stock', 'pushes-acknowledged'])

/** What the probes of a review brought. */
export type ProbeOutcomes = { outcomes: ReadonlyMap<string, CheckOutcome>; failures: readonly ProbeFailure[] }

/** No probe is made, and each says why. */
export function noProbes(reason: string): ProbeOutcomes {
  return { outcomes: new Map(PROBE_CHECKS.map(({ id }) => [id, notRun(reason)])), failures: [] }
}

/** Why no probe can be made after such a day; null when they can. */
export function reasonAgainstProbes(day: DayFacts): string | null {
  const needed = judgeDay(day).filter(({ check }) => PROBES_NEED.has(check.id))
  const unmet = needed.find(({ result }) => result !== 'passed')
  return unmet ? `it needs ${unmet.check.id}: ${unmet.result}` : null
}

/** Makes the probes one after another. */
export async function makeProbes(probe: Probe, onProbe: (check: ProbeCheck) => void): Promise<ProbeOutcomes> {
  const outcomes = new Map<string, CheckOutcome>()
  const failures: ProbeFailure[] = []
  for (const check of PROBE_CHECKS) {
    onProbe(check)
    try {
      probe.stopIfAborted()
      const outcome = await check.probe(probe)
      if (outcome.result !== 'passed') probe.stopIfAborted()
      outcomes.set(check.id, outcome)
    } catch (error) {
      if (!(error instanceof ProbeStopped)) throw error
      outcomes.set(check.id, notRun(error.message))
      if (error.failure) failures.push(error.failure)
    }
  }
  return { outcomes, failures }
}

/** Every check with what came of it. */
export function judgeChecks(day: DayFacts, { outcomes, failures }: ProbeOutcomes): JudgedCheck[] {
  const probed = PROBE_CHECKS.map((check) => ({ check, ...(outcomes.get(check.id) ?? notRun('it was not made')) }))
  return [...judgeDay({ ...day, probeFailures: failures }), ...probed]
}

function judgeDay(day: DayFacts): JudgedCheck[] {
  return DAY_CHECKS.map((check) => ({ check, ...check.judge(day) }))
}
