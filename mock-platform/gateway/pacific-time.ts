// The older methods tell times of day in California, without an offset.

const DAY_MS = 24 * 60 * 60 * 1000

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** An instant as people there write it: 2026-01-05 08:00:00. */
export function pacificText(atMs: number): string {
  return CLOCK.format(atMs)
}

/**
 * The first instant of a second there. One that comes twice, when summer ends, is the earlier; one that is left out, when it
 * begins, is as much later as the clocks are put forward.
 */
export function pacificInstantMs(text: string): number {
  const asUtcMs = utcMs(text)
  // The clocks before and after: they differ on the two days of the year when they are changed.
  const candidates = [asUtcMs, asUtcMs + DAY_MS].map((atMs) => asUtcMs - offsetMs(atMs))
  const exact = candidates.filter((atMs) => pacificText(atMs) === text)
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)
}

function offsetMs(atMs: number): number {
  return utcMs(pacificText(atMs)) - atMs
}

function utcMs(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`)
}
