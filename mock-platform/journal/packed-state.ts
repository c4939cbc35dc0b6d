import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { RunState } from './run.ts'

// A run's state as bytes: for a snapshot on disk, and for the first line of a journal that begins with one.

/** To be raised whenever a state kept by an earlier version can not go on. */
const STATE_FORMAT = 3

/** The fastest: a world of 60 days shrinks to a ninth of its 2 MB. */
const COMPRESSION = { level: 1 }

type Packed<Value> = { format: typeof STATE_FORMAT; value: Value }

/** Bytes of something with a run's state in it. */
export function pack<Value extends { run: RunState }>(value: Value): Buffer {
  const packed: Packed<Value> = { format: STATE_FORMAT, value }
  return gzipSync(serialize(packed), COMPRESSION)
}

/** Null for bytes that are damaged, or of another version. */
export function unpack<Value extends { run: RunState }>(bytes: Uint8Array): Value | null {
  try {
    const read: unknown = deserialize(gunzipSync(bytes))
    return isPacked<Value>(read) ? read.value : null
  } catch {
    return null
  }
}

function isPacked<Value>(read: unknown): read is Packed<Value> {
  return typeof read === 'object' && read !== null && 'format' in read && read.format === STATE_FORMAT
}
