import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryFS } from '@electric-sql/pglite'

// The directory of an embedded database, copied into memory: half the time of unpacking a dump of it.

type Entry = { parent: string; name: string; bytes: Uint8Array | null }

/** What is used of Emscripten's file system, whose types PGlite does not bring. */
type EmscriptenFiles = {
  mkdir: (path: string) => void
  createDataFile: (parent: string, name: string, bytes: Uint8Array, canRead: boolean, canWrite: boolean) => void
}

/** Where PGlite looks for its database. */
const DATABASE_PATH = '/pglite/data'

/** By directory: read once for all files of a worker. */
const entriesRead = new Map<string, Entry[]>()

/** Files in memory that begin as those of the directory, which stays as it is. */
export class CopiedDirectory extends MemoryFS {
  readonly #directory: string

  constructor(directory: string) {
    super()
    this.#directory = directory
  }

  override async initialSyncFs(): Promise<void> {
    const files: EmscriptenFiles = this.pg!.Module.FS
    files.mkdir(DATABASE_PATH)
    for (const { parent, name, bytes } of entriesOf(this.#directory)) {
      const path = `${DATABASE_PATH}${parent}`
      if (bytes) files.createDataFile(path, name, bytes, true, true)
      else files.mkdir(`${path}/${name}`)
    }
  }
}

function entriesOf(directory: string): Entry[] {
  const entries = entriesRead.get(directory) ?? readEntries(directory, '')
  entriesRead.set(directory, entries)
  return entries
}

/** A directory comes before what is in it. */
function readEntries(directory: string, parent: string): Entry[] {
  return readdirSync(join(directory, parent), { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry
    const path = `${parent}/${name}`
    if (entry.isDirectory()) return [{ parent, name, bytes: null }, ...readEntries(directory, path)]
    // No Buffer: its `slice`, with which Emscripten copies, is a view, and all databases would write into the same bytes.
    return [{ parent, name, bytes: new Uint8Array(readFileSync(join(directory, path))) }]
  })
}
