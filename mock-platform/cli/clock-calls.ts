import { z } from 'zod'
import { callControl, CallFailed, iso } from './control-call.ts'
import type { SnapshotSettings } from './running-mock-settings.ts'

/** Which mock. */
type Of = { platform: string }

// The clock and the snapshots of a running mock.

const Clock = z.object({
  now: z.number(),
  mode: z.object({ type: z.string(), speed: z.number().optional() }),
  is_skipping: z.boolean(),
  next_event_at: z.number().nullable(),
})
const Status = z.looseObject({ clock: Clock, history: z.string() })
const RanUntil = z.object({
  clock: Clock,
  is_met: z.boolean(),
  event: z.looseObject({ supplier_id: z.string(), type: z.string(), at: z.number() }).nullable(),
})
const Snapshot = z.looseObject({ name: z.string(), at: z.number(), world_hash: z.string() })

/** What the clock shows, and how it runs. */
export async function showClock({ platform }: Of): Promise<string> {
  return clockLine((await callControl({ platform, method: 'GET', path: '/status', shape: Status })).clock)
}

/** Runs the clock in real time (speed 1), faster, or pauses it (0). */
export async function runClock({ platform, speed }: Of & { speed: number }): Promise<string> {
  const body = speed === 0 ? { type: 'paused' } : speed === 1 ? { type: 'real' } : { type: 'scaled', speed }
  return clockLine(await callControl({ platform, method: 'PUT', path: '/clock', body, shape: Clock }))
}

/** Skips so far; every event on the way happens. */
export async function advanceClock({ platform, byMs }: Of & { byMs: number }, signal: AbortSignal): Promise<string> {
  const body = { by_ms: byMs }
  cutShortOn(signal, platform)
  return clockLine(await callControl({ platform, method: 'POST', path: '/clock/advance', body, shape: Clock }))
}

/** Skips to an instant or to the next event of a type, and tells which came. Throws CallFailed when none did. */
export async function runClockUntil(
  { platform, until, withinMs }: Of & { until: string; withinMs: number },
  signal: AbortSignal,
): Promise<string> {
  const what = /^\d/.test(until) ? { at: until } : { event: { type: until } }
  const body = { ...what, within_ms: withinMs }
  cutShortOn(signal, platform)
  const ran = await callControl({ platform, method: 'POST', path: '/clock/run-until', body, shape: RanUntil })
  if (signal.aborted) return clockLine(ran.clock)
  if (!ran.is_met) throw new CallFailed(`not met within the limit; ${clockLine(ran.clock)}`)
  if (!ran.event) return clockLine(ran.clock)
  return `${ran.event.type} of ${ran.event.supplier_id} at ${iso(ran.event.at)}; ${clockLine(ran.clock)}`
}

/** Takes a snapshot. */
export async function takeSnapshot({ platform, name }: SnapshotSettings): Promise<string> {
  return snapshotLine(
    await callControl({ platform, method: 'POST', path: '/snapshots', body: { name }, shape: Snapshot }),
  )
}

/** All of them, one a line. */
export async function listSnapshots({ platform }: Of): Promise<string> {
  const shape = z.object({ items: z.array(Snapshot) })
  const { items } = await callControl({ platform, method: 'GET', path: '/snapshots', shape })
  return items.length === 0 ? 'no snapshots' : items.map(snapshotLine).join('\n')
}

/** Goes back to one; another history begins. */
export async function restoreSnapshot({ platform, name }: SnapshotSettings): Promise<string> {
  const status = await callControl({ platform, method: 'POST', path: `/snapshots/${name}/restore`, shape: Status })
  return `back at ${iso(status.clock.now)}; history ${status.history}`
}

export async function removeSnapshot({ platform, name }: SnapshotSettings): Promise<string> {
  await callControl({ platform, method: 'DELETE', path: `/snapshots/${name}`, shape: z.null() })
  return `${name} removed`
}

// The call itself goes on, and is answered with where the clock then stands; where no mock answers any more, it is what says so.
function cutShortOn(signal: AbortSignal, platform: string): void {
  const cutShort = () => {
    callControl({ platform, method: 'DELETE', path: '/clock/advance', shape: z.unknown() }).catch(() => {})
  }
  signal.addEventListener('abort', cutShort, { once: true })
}

function clockLine({ now, mode, is_skipping, next_event_at }: z.infer<typeof Clock>): string {
  const pace = mode.type === 'scaled' ? `${mode.speed}x` : mode.type
  const next = next_event_at === null ? 'nothing is scheduled' : `next event ${iso(next_event_at)}`
  return `${iso(now)}  ${is_skipping ? 'skipping, then ' : ''}${pace}, ${next}`
}

function snapshotLine({ name, at, world_hash }: z.infer<typeof Snapshot>): string {
  return `${name}  ${iso(at)}  ${world_hash}`
}
