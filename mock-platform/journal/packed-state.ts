import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { RunState } from './run.ts'

// A run's state as bytes: for what a restart and a snapshot go by, and for the first line of a journal that begins with one.

/** To be raised whenever a state kept by an earlier version can not go on. */
const STATE_FORMAT = 8

/** The fastest: a world of 60 days shrinks to a ninth of its 2 MB. */
const COMPRESSION = { level: 1 }

/** What is kept with a run belongs to who keeps it. */
type PackedState = { format: typeof STATE_FORMAT; run: RunState; beside: unknown }

/** Bytes of a run's state, and of what is kept with it. */
export function packState(run: RunState, beside?: unknown): Buffer {
  const packed: PackedState = { format: STATE_FORMAT, run, beside }
  return gzipSync(serialize(packed), COMPRESSION)
}

/** Null for bytes that are damaged, or of another version. */
export function unpackState(bytes: Uint8Array): { run: RunState; beside: unknown } | null {
  try {
    const read: unknown = deserialize(gunzipSync(bytes))
    return isPackedState(read) ? read : null
  } catch {
    return null
  }
}

function isPackedState(read: unknown): read is PackedState {
  return typeof read === 'object' && read !== null && 'format' in read && read.format === STATE_FORMAT
}
