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
  if (NAMES.has(text)) return text
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

/** By zone, of which there are some hundred: making one takes longer than all else that a series of days does. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of an instant in a zone that `timeZoneNamed` has given, as YYYY-MM-DD. */
export function dayInZone(instant: Date, timeZone: string): string {
  // The Swedish calendar is written as ISO 8601.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(instant)
}
