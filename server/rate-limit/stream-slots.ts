/** A stream that counts for its caller until it is closed; closing it again changes nothing. */
export type StreamSlot = { close: () => void }

export type StreamSlots = {
  /** Null when the caller has as many streams open as it may. */
  open: (callerKey: string) => StreamSlot | null
}

/** Counts the streams that each caller has open at once; a caller without any takes no memory. */
export function createStreamSlots(maxPerCaller: number): StreamSlots {
  const openOf = new Map<string, number>()

  function leave(callerKey: string): void {
    const others = (openOf.get(callerKey) ?? 0) - 1
    if (others > 0) openOf.set(callerKey, others)
    else openOf.delete(callerKey)
  }

  return {
    open: (callerKey) => {
      const others = openOf.get(callerKey) ?? 0
      if (others >= maxPerCaller) return null
      openOf.set(callerKey, others + 1)
      let isOpen = true
      return {
        close: () => {
          if (isOpen) leave(callerKey)
          isOpen = false
        },
      }
    },
  }
}
