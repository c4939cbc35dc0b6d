const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether PostgreSQL would take the text for a uuid in its usual form. Another one is nobody's id, not an error. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
