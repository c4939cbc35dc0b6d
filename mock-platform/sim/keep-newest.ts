/**
 * Keeps at least the newest `limit` of a list that only grows at its end, and at most a tenth more: cutting a long list at
 * each push would move all of it each time.
 */
export function keepNewest(list: unknown[], limit: number): void {
  if (list.length > limit * 1.1) list.splice(0, list.length - limit)
}

/** Lets the oldest of a map go beyond `limit`, as far as they are over: nothing happens to them any more. */
export function forgetOldest<Kept>(map: Map<string, Kept>, limit: number, isOver: (kept: Kept) => boolean): void {
  for (const [key, kept] of map) {
    if (map.size <= limit || !isOver(kept)) return
    map.delete(key)
  }
}
