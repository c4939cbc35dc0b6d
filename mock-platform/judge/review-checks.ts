import { DAY_CHECKS, PROBE_CHECKS } from './checks/all-checks.ts'
import type { CheckOutcome, DayFacts, JudgedCheck, ProbeCheck, ProbeFailure } from './checks/check.ts'
import { notRun } from './checks/check.ts'
import type { Probe } from './probe.ts'
import { ProbeStopped } from './probe.ts'

/** What every probe rests on: without these it could not tell whose fault anything is. */
const PROBES_NEED: ReadonlySet<string> = new Set(['orders-in-stock', 'pushes-acknowledged'])

/** Why no probe can be made after such a day; null when they can. */
export function reasonAgainstProbes(day: DayFacts): string | null {
  const needed = judgeDay(day).filter(({ check }) => PROBES_NEED.has(check.id))
  const unmet = needed.find(({ result }) => result !== 'passed')
  return unmet ? `it needs ${unmet.check.id}: ${unmet.result}` : null
}

/** What came of one probe. */
export type Probed = { check: ProbeCheck; outcome: CheckOutcome; failure: ProbeFailure | null }

/** Makes the probes one after another, and tells of each before and after it. */
export async function makeProbes(
  probe: Probe,
  { onProbe, onProbed }: { onProbe: (check: ProbeCheck) => void; onProbed: (probed: Probed) => void },
): Promise<void> {
  for (const check of PROBE_CHECKS) {
    onProbe(check)
    onProbed({ check, ...(await outcomeOf(check, probe)) })
  }
}

async function outcomeOf(check: ProbeCheck, probe: Probe): Promise<Omit<Probed, 'check'>> {
  try {
    probe.stopIfAborted()
    const outcome = await check.probe(probe)
    if (outcome.result !== 'passed') probe.stopIfAborted()
    return { outcome, failure: null }
  } catch (error) {
    if (!(error instanceof ProbeStopped)) throw error
    return { outcome: notRun(error.message), failure: error.failure }
  }
}

/** Every check with what came of it; a probe that was not made says why. */
export function judgeChecks(
  day: DayFacts,
  probed: ReadonlyMap<string, CheckOutcome>,
  whyNotProbed: string,
): JudgedCheck[] {
  const probes = PROBE_CHECKS.map((check) => ({ check, ...(probed.get(check.id) ?? notRun(whyNotProbed)) }))
  return [...judgeDay(day), ...probes]
}

function judgeDay(day: DayFacts): JudgedCheck[] {
  return DAY_CHECKS.map((check) => ({ check, ...check.judge(day) }))
}
