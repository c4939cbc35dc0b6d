/** Answers that are remembered for stale data; the oldest are let go. */
const MAX_EARLIER_ANSWERS = 100

/** Keeps an answer as the newest of a map. */
export function remember(earlier: Map<string, Uint8Array>, key: string, body: Uint8Array): void {
  earlier.delete(key)
  earlier.set(key, body)
  for (const oldest of earlier.keys()) {
    if (earlier.size <= MAX_EARLIER_ANSWERS) break
    earlier.delete(oldest)
  }
}
