import { hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { KeptConnections } from '../connections.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { Snapshot, SnapshotShelf, SnapshotSummary } from '../snapshots.ts'
import { requireRoom, summaryOf, unknownSnapshot } from '../snapshots.ts'
import { packState, unpackState } from './packed-state.ts'

// Snapshots that survive a restart: a file each, for its owner's eyes only, since it says what suppliers sign with. Its first
// line, padded, says what it holds, so that a list reads a kilobyte of each.

/** Of all of them together. */
export const MAX_SNAPSHOTS_BYTES = 1024 * 1024 * 1024

const HEAD_BYTES = 1024
const SUFFIX = '.snapshot'

const Head = z.strictObject({
  taken_at: z.int(),
  /** Of the program that wrote it. */
  version: z.string().max(100),
  at: z.int(),
  world_hash: z.string(),
  inputs_taken: z.int(),
  suppliers: z.int(),
  sha256: z.string(),
})
type Head = z.infer<typeof Head>

/** What a snapshot has beside its run. */
const Beside = z.strictObject({ atMs: z.int(), connections: KeptConnections })

type SnapshotFilesOptions = { directory: string; version: string; machineNowMs: () => number; maxBytes?: number }

/** Named snapshots in a folder of their own. */
export class SnapshotFiles implements SnapshotShelf {
  readonly #options: SnapshotFilesOptions
  readonly #maxBytes: number

  constructor(options: SnapshotFilesOptions) {
    this.#options = options
    this.#maxBytes = options.maxBytes ?? MAX_SNAPSHOTS_BYTES
  }

  all(): readonly SnapshotSummary[] {
    const heads = this.#names().flatMap((name) => {
      const head = headOf(this.#pathOf(name))
      return head ? [{ name, head }] : []
    })
    const inOrder = heads.toSorted((one, other) => one.head.taken_at - other.head.taken_at)
    return inOrder.map(({ name, head }) => ({
      name,
      atMs: head.at,
      worldHash: head.world_hash,
      inputsTaken: head.inputs_taken,
      suppliers: head.suppliers,
    }))
  }

  put(name: string, snapshot: Snapshot): SnapshotSummary {
    requireRoom(this.all(), name)
    const bytes = this.#bytesOf(name, snapshot)
    const keptBytes = this.#names().reduce((sum, kept) => sum + statSync(this.#pathOf(kept)).size, 0)
    if (keptBytes + bytes.length > this.#maxBytes) {
      const message = `${this.#maxBytes} bytes at most of all snapshots; DELETE one that is no longer needed`
      throw new InputRefused('SNAPSHOTS_TOO_LARGE', message)
    }
    this.#write(name, bytes)
    return summaryOf(name, snapshot)
  }

  get(name: string): Snapshot {
    const path = this.#pathOf(name)
    if (!existsSync(path)) throw unknownSnapshot(name)
    const head = headOf(path)
    const packed = readFileSync(path).subarray(HEAD_BYTES)
    const snapshot = head && hash('sha256', packed) === head.sha256 ? snapshotIn(packed) : null
    // A world's state is the program's own business: what another version wrote need not go on here.
    if (snapshot && head?.version === this.#options.version) return snapshot
    const message = `${path} is damaged, or version ${head?.version ?? 'unknown'} of this program wrote it; DELETE it`
    throw new InputRefused('SNAPSHOT_UNREADABLE', message)
  }

  delete(name: string): void {
    if (!existsSync(this.#pathOf(name))) throw unknownSnapshot(name)
    rmSync(this.#pathOf(name))
  }

  #names(): string[] {
    const { directory } = this.#options
    if (!existsSync(directory)) return []
    const files = readdirSync(directory).filter((file) => file.endsWith(SUFFIX))
    return files.map((file) => file.slice(0, -SUFFIX.length))
  }

  #pathOf(name: string): string {
    return join(this.#options.directory, name + SUFFIX)
  }

  #bytesOf(name: string, snapshot: Snapshot): Buffer {
    const { run, ...beside } = snapshot
    const packed = packState(run, beside)
    const { atMs, worldHash, inputsTaken, suppliers } = summaryOf(name, snapshot)
    const { version, machineNowMs } = this.#options
    const head: Head = {
      taken_at: machineNowMs(),
      version,
      at: atMs,
      world_hash: worldHash,
      inputs_taken: inputsTaken,
      suppliers,
      sha256: hash('sha256', packed),
    }
    return Buffer.concat([Buffer.from(`${JSON.stringify(head).padEnd(HEAD_BYTES - 1)}\n`), packed])
  }

  // It is there whole, or not at all.
  #write(name: string, bytes: Buffer): void {
    const path = this.#pathOf(name)
    try {
      mkdirSync(this.#options.directory, { recursive: true, mode: 0o700 })
      const file = openSync(`${path}.new`, 'w', 0o600)
      try {
        for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(`${path}.new`, path)
    } catch (error) {
      rmSync(`${path}.new`, { force: true })
      throw new InputRefused('SNAPSHOT_NOT_KEPT', `${path} can not be written: ${String(error)}`)
    }
  }
}

function snapshotIn(packed: Uint8Array): Snapshot | null {
  const kept = unpackState(packed)
  const beside = Beside.safeParse(kept?.beside).data
  return kept && beside ? { run: kept.run, ...beside } : null
}

function headOf(path: string): Head | null {
  const bytes = Buffer.alloc(HEAD_BYTES)
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, bytes)
    return Head.safeParse(JSON.parse(bytes.toString('utf8', 0, length))).data ?? null
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}
