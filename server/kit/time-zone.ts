/** A text that names no time zone. */
export class UnknownTimeZone extends Error {
  override name = 'UnknownTimeZone'
  constructor() {
    super('There is no such time zone. Use a name of the IANA database, as Europe/Madrid, Asia/Shanghai or UTC.')
  }
}

const NAMES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])

/**
 * The zone as this program and PostgreSQL both know it, whatever alias or letter case it is called by. An offset such as
 * +08:00 is none: PostgreSQL reads it the other way round. Throws UnknownTimeZone.
 */
export function timeZoneNamed(text: string): string {
  const name = canonicalName(text)
  if (name === null || !NAMES.has(name)) throw new UnknownTimeZone()
  return name
}

function canonicalName(text: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/** The calendar day of an instant in a zone, as YYYY-MM-DD. */
export function dayInZone(instant: Date, timeZone: string): string {
  // The Swedish calendar is written as ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
}
