/** Keeps the newest `limit` of a list that only grows at its end. */
export function keepNewest<T>(list: T[], limit: number): void {
  if (list.length > limit) list.splice(0, list.length - limit)
}
