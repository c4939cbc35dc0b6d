import { crc32 } from 'node:zlib'
import { z } from 'zod'

// A cursor is a place in one connection: the sort key and the id of a row. Opaque to clients, and versioned so that
// a cursor of an older version is refused instead of misread.

const CURSOR_VERSION = 1

/** A row's place: rows are ordered by `key`, then by `id`. Texts; the list knows their types. */
export type Position = { key: string; id: string }

/** The text is not a cursor that this connection gave out. */
export class InvalidCursor extends Error {
  override name = 'InvalidCursor'
  constructor() {
    super('The cursor is not one of this connection. Use a cursor of its edges, unchanged, or leave it out.')
  }
}

/** `connection` names the list and its order: a cursor of another one is refused. */
export function encodeCursor(connection: string, { key, id }: Position): string {
  const content = JSON.stringify([CURSOR_VERSION, connection, key, id])
  return Buffer.from(checksum(content) + content).toString('base64url')
}

/** Throws InvalidCursor for a cursor that is damaged, of another connection, or of another version. */
export function decodeCursor(connection: string, cursor: string): Position {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const content = text.slice(CHECKSUM_CHARS)
  // Not a secret: a cursor gives no access, each row is filtered by the caller's scope anyway. It detects damage.
  if (cursor.length > MAX_CURSOR_CHARS || text.slice(0, CHECKSUM_CHARS) !== checksum(content)) throw new InvalidCursor()
  const parsed = CursorContent.safeParse(parseJson(content))
  if (!parsed.success) throw new InvalidCursor()
  const [, owner, key, id] = parsed.data
  if (owner !== connection) throw new InvalidCursor()
  return { key, id }
}

const CursorContent = z.tuple([z.literal(CURSOR_VERSION), z.string(), z.string(), z.string()])

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const CHECKSUM_CHARS = 8
const MAX_CURSOR_CHARS = 500

function checksum(content: string): string {
  return crc32(content).toString(16).padStart(CHECKSUM_CHARS, '0')
}
