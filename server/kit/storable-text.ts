/**
 * Whether a database text can hold it: no NUL, and no half of a surrogate pair, which would be stored as another
 * character and so match another row. What can not be stored names nothing.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
