import type { Connection } from './connections.ts'
import type { RunState } from './journal/run.ts'
import { InputRefused } from './sim/input-refused.ts'

/** A moment that the platform can go back to; nothing changes it. */
export type Snapshot = { run: RunState; atMs: number; connections: readonly Connection[] }

/** What is shown of a snapshot. */
export type SnapshotSummary = { name: string; atMs: number; worldHash: string; inputsTaken: number; suppliers: number }

/** Snapshots kept at once: each is a whole world. */
export const MAX_SNAPSHOTS = 20

/** Named snapshots of one platform. Every function throws InputRefused, and then nothing has changed. */
export type SnapshotShelf = {
  /** In the order in which they were taken. */
  all(): readonly SnapshotSummary[]
  put(name: string, snapshot: Snapshot): SnapshotSummary
  get(name: string): Snapshot
  delete(name: string): void
}

/** Kept until the process ends. */
export class SnapshotsInMemory implements SnapshotShelf {
  readonly #byName = new Map<string, Snapshot>()

  all(): readonly SnapshotSummary[] {
    return [...this.#byName].map(([name, snapshot]) => summaryOf(name, snapshot))
  }

  put(name: string, snapshot: Snapshot): SnapshotSummary {
    requireRoom(this.all(), name)
    this.#byName.set(name, snapshot)
    return summaryOf(name, snapshot)
  }

  get(name: string): Snapshot {
    const snapshot = this.#byName.get(name)
    if (snapshot) return snapshot
    throw unknownSnapshot(name)
  }

  delete(name: string): void {
    if (!this.#byName.delete(name)) throw unknownSnapshot(name)
  }
}

export function summaryOf(name: string, { run, atMs }: Snapshot): SnapshotSummary {
  const { hash: worldHash, inputsTaken, world } = run
  return { name, atMs, worldHash, inputsTaken, suppliers: world.suppliers.size }
}

/** Throws InputRefused for a name that is taken, and for one too many. */
export function requireRoom(kept: readonly SnapshotSummary[], name: string): void {
  if (kept.some((snapshot) => snapshot.name === name)) {
    throw new InputRefused('SNAPSHOT_EXISTS', `"${name}" exists; DELETE it first`)
  }
  if (kept.length < MAX_SNAPSHOTS) return
  throw new InputRefused('TOO_MANY_SNAPSHOTS', `${MAX_SNAPSHOTS} at most; DELETE one that is no longer needed`)
}

export function unknownSnapshot(name: string): InputRefused {
  return new InputRefused('SNAPSHOT_UNKNOWN', `no snapshot "${name}"; GET /control/snapshots lists them`)
}
