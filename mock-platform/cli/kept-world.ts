import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LAST_VIRTUAL_MS } from '../clock.ts'
import { KeptConnections } from '../connections.ts'
import { SnapshotFiles } from '../journal/snapshot-files.ts'
import type { WorldStore } from '../journal/world-store.ts'
import type { Platform, RunKeeper } from '../platform.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { Snapshot } from '../snapshots.ts'
import type { WorldInput } from '../sim/world.ts'
import { writeNotBefore } from './clock-file.ts'
import { writeConnections } from './connections-file.ts'
import { SettingsError } from './settings.ts'
import { packageVersion } from './version.ts'

// The world of a DATA_DIR goes back. It is three files: the journal, how suppliers are reached, and where time stands. What is
// to come of the last two is written down first; then the journal is exchanged, by one rename; then the two follow. A process
// that is killed in between leaves the old world, or one whose two files the next start writes: never some of both.

const GoingBack = z.strictObject({
  /** Of the journal that this belongs to. */
  history: z.string(),
  not_before_ms: z.int().min(0).max(LAST_VIRTUAL_MS),
  connections: KeptConnections,
})

const BEGINNING = 'beginning'

/** Keeps a world in a folder, its beginning and its snapshots too. */
export class KeptWorld implements RunKeeper {
  /** Those that testers name. */
  readonly snapshots: SnapshotFiles
  readonly #directory: string
  readonly #store: WorldStore
  readonly #beginnings: SnapshotFiles
  readonly #report: (problem: string) => void
  #platform: Platform | null = null

  constructor(directory: string, store: WorldStore, report: (problem: string) => void) {
    const options = { version: packageVersion(), machineNowMs: Date.now }
    this.snapshots = new SnapshotFiles({ ...options, directory: join(directory, 'snapshots') })
    this.#beginnings = new SnapshotFiles({ ...options, directory: join(directory, 'beginning') })
    this.#directory = directory
    this.#store = store
    this.#report = report
  }

  /** What goes on here, once it does. */
  keep(platform: Platform): void {
    this.#platform = platform
    this.#store.keep(() => platform.run.state)
  }

  append(atMs: number, input: WorldInput, hash: string): void {
    this.#store.append(atMs, input, hash)
  }

  /** To be called now and then: when nothing is half done, keeps what a restart and a reset go by, if it is due. */
  keepStateIfDue(): void {
    const { polls, pushes } = this.#platform?.inFlight ?? { polls: 1, pushes: 0 }
    // Copying a large world takes a part of a second, which must not be counted as an ERP's.
    if (polls + pushes > 0) return
    this.#store.keepStateIfDue()
    if (this.#platform && this.#beginnings.all().length === 0) this.#keepBeginning(this.#platform)
  }

  /** Another world begins in this folder: it has another beginning. */
  forgetBeginning(): void {
    for (const { name } of this.#beginnings.all()) this.#beginnings.delete(name)
  }

  beginning(): Snapshot {
    if (this.#beginnings.all().length > 0) return this.#beginnings.get(BEGINNING)
    const message = 'the beginning of this world is not kept yet: it is once no request is in flight; try again'
    throw new InputRefused('BEGINNING_NOT_KEPT', message)
  }

  beginAnew(from: Snapshot): void {
    const { prepare, commit, after } = this.stepsBack(from)
    try {
      for (const step of [...prepare, commit]) step()
    } catch (error) {
      // A process that is killed here instead begins as if this had been done.
      rmSync(goingBackPath(this.#directory), { force: true })
      throw new InputRefused('CAN_NOT_GO_BACK', `the world stays as it is, for it could not be kept: ${String(error)}`)
    }
    try {
      for (const step of after) step()
    } catch (error) {
      this.#report(`the world went back, and the next start of this program completes it: ${String(error)}`)
    }
  }

  // A request may leave just now, or the disk be full: the next second will do.
  #keepBeginning(platform: Platform): void {
    try {
      this.#beginnings.put(BEGINNING, platform.snapshot())
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error
    }
  }

  /** The steps of beginAnew, so that a test can stop after each. */
  stepsBack(from: Snapshot): { prepare: (() => void)[]; commit: () => void; after: (() => void)[] } {
    if (!this.#platform) throw new Error('a world goes back once it goes on')
    const { prepare, commit, after } = this.#store.stepsBack(this.#platform.run.state, from.run)
    return {
      prepare: [() => writeGoingBack(this.#directory, from), ...prepare],
      commit,
      after: [
        () => writeConnections(this.#directory, from.connections),
        () => writeNotBefore(this.#directory, from.atMs),
        () => rmSync(goingBackPath(this.#directory)),
        ...after,
      ],
    }
  }
}

/**
 * To be called before anything of the folder is read: completes what a killed process left half done. Throws SettingsError for
 * a damaged file.
 */
export async function completeGoingBack(directory: string, store: WorldStore): Promise<void> {
  const path = goingBackPath(directory)
  if (!existsSync(path)) return
  const { history, not_before_ms, connections } = readGoingBack(path)
  if ((await store.historyOnDisk()) === history) {
    writeConnections(directory, connections)
    writeNotBefore(directory, not_before_ms)
  }
  rmSync(path)
}

function readGoingBack(path: string): z.infer<typeof GoingBack> {
  try {
    return GoingBack.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new SettingsError([
      `DATA_DIR: ${path} is damaged, and with it the world that went back; begin with a fresh DATA_DIR`,
    ])
  }
}

function writeGoingBack(directory: string, { run, atMs, connections }: Snapshot): void {
  const path = goingBackPath(directory)
  const text = { history: run.history, not_before_ms: atMs, connections: [...connections] }
  writeFileSync(`${path}.new`, JSON.stringify(text satisfies z.infer<typeof GoingBack>), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

function goingBackPath(directory: string): string {
  return join(directory, 'going-back.json')
}
