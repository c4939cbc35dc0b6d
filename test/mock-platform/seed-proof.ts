import type { WorldInput } from '../../mock-platform/sim/world.ts'
import { headerLine, journalLine } from '../../mock-platform/journal/journal-line.ts'
import { Replayer } from '../../mock-platform/journal/replay.ts'
import type { InputSink } from '../../mock-platform/journal/run.ts'
import { DEFAULT_PUSH_SETTINGS } from '../../mock-platform/sim/pushes.ts'
import { World } from '../../mock-platform/sim/world.ts'
import { brokenInvariants } from './invariants.ts'
import { RandomSupplier } from './random-supplier.ts'
import { DAY, QUICK_INBOUND, scriptOf, simulated } from './simulated-in-test.ts'

// One seed after another: a world with faults on runs for some days, and everything that must hold is checked at its end.

/** A seed that broke something, with the shortest beginning of its journal that shows it. */
export type FailingSeed = { seed: string; problems: string[]; journal: string }

type Lines = InputSink & { readonly lines: string[] }

function keptLines(): Lines {
  const lines: string[] = []
  return {
    lines,
    append: (atMs: number, input: WorldInput, hash: string) => void lines.push(journalLine(atMs, input, hash)),
  }
}

/** 2026-01-28 00:00 in Asia/Shanghai: a month ends on the fourth day. */
const START = Date.UTC(2026, 0, 27, 16)
const CHANGE = { ...QUICK_INBOUND, pushes: { ...DEFAULT_PUSH_SETTINGS, statuses: 'all' } } as const
const OPTIONS = { suppliers: 2, ordersPerDay: 40, change: CHANGE, startAtMs: START }
/** So often the second supplier, who answers for itself, does something. */
const ACTS_EVERY_MS = DAY / 12
const script = () => scriptOf(OPTIONS.suppliers, OPTIONS.ordersPerDay, OPTIONS.change, START)

/** Runs one seed; null: all holds, and its journal gives the same hash again. */
export async function failingSeed(seed: string, days: number): Promise<FailingSeed | null> {
  const sink = keptLines()
  const simulation = simulated({ ...OPTIONS, seed, sink })
  await simulation.advance(START)
  const { inbound } = QUICK_INBOUND
  const change = { inbound: { ...inbound, answeredBy: 'supplier' as const } }
  simulation.run.apply({ type: 'settings-changed', supplierId: 's2', change })
  const supplier = new RandomSupplier(simulation.run, 's2')
  for (let atMs = START; atMs < START + days * DAY; atMs += ACTS_EVERY_MS) {
    await simulation.advance(Math.min(atMs + ACTS_EVERY_MS, START + days * DAY))
    supplier.act()
  }
  const { run } = simulation
  const header = headerLine(run.name, '', START)
  const problems = brokenInvariants(run.world)
  if (problems.length > 0) return shrunk(seed, header, sink.lines)
  const again = replayed(header, sink.lines)
  again.runDue(run.world.nowMs)
  if (again.hash === run.hash) return null
  return { seed, problems: ['its journal gives another hash'], journal: header + sink.lines.join('') }
}

function replayed(header: string, lines: readonly string[]) {
  const replayer = new Replayer(script)
  replayer.take(header.trimEnd())
  for (const line of lines) replayer.take(line.trimEnd())
  return replayer.run
}

/** Halves the beginning of the journal as long as something stays broken at its end. */
function shrunk(seed: string, header: string, lines: readonly string[]): FailingSeed {
  const problemsAfter = (count: number) =>
    brokenInvariants(new World(replayed(header, lines.slice(0, count)).state.world))
  let [whole, broken] = [0, lines.length]
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2)
    if (problemsAfter(middle).length > 0) broken = middle
    else whole = middle
  }
  return { seed, problems: problemsAfter(broken), journal: header + lines.slice(0, broken).join('') }
}
