import DataLoader from 'dataloader'
import { isUuid } from './kit/uuid.ts'

/**
 * A loader of rows by id that keeps the keys' order. A miss is null: no such row, not the caller's, or no id at all,
 * which must look the same from outside.
 */
export function loadById<Row extends { id: string }>(
  find: (ids: string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const ids = keys.filter(isUuid)
    const rows = ids.length === 0 ? [] : await find(ids)
    const rowOf = new Map(rows.map((row) => [row.id, row]))
    return keys.map((key) => rowOf.get(key.toLowerCase()) ?? null)
  })
}
