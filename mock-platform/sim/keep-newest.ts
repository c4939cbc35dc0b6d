/** Keeps the newest `limit` of a list that only grows at its end. */
export function keepNewest(list: unknown[], limit: number): void {
  if (list.length > limit) list.splice(0, list.length - limit)
}
