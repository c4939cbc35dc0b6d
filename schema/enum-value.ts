/** A name as the values of enums are written: `syncAnswerLimitMs` and `SyncAnswerLimitMs` -> `SYNC_ANSWER_LIMIT_MS`. */
export function enumValueOf(name: string): string {
  return name.replaceAll(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
