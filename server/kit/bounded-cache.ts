/** What `get` gives is what was used last: what was not asked for goes first when the weight is reached. */
export type BoundedCache<Value> = {
  get: (key: string) => Value | undefined
  set: (key: string, value: Value) => void
}

/** Keeps values up to a total weight; one that is heavier by itself is not kept. */
export function createBoundedCache<Value>(
  maxWeight: number,
  weightOf: (key: string, value: Value) => number,
): BoundedCache<Value> {
  // The map keeps its keys in the order in which they were put in: the first one was used longest ago.
  const entries = new Map<string, { value: Value; weight: number }>()
  let total = 0

  function remove(key: string): void {
    total -= entries.get(key)?.weight ?? 0
    entries.delete(key)
  }

  return {
    get: (key) => {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set: (key, value) => {
      remove(key)
      const weight = weightOf(key, value)
      if (weight > maxWeight) return
      for (const eldest of entries.keys()) {
        if (total + weight <= maxWeight) break
        remove(eldest)
      }
      entries.set(key, { value, weight })
      total += weight
    },
  }
}
