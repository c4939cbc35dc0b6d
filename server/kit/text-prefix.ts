const LAST_CODE_POINT = 0x10_ff_ff
const SURROGATES = { first: 0xd8_00, next: 0xe0_00 }

/**
 * The first text, in the order of code points, that comes after all those that begin with the prefix; null when none does.
 * As a bound it lets an index find them.
 */
export function endOfPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0)!)
  while (points.at(-1) === LAST_CODE_POINT) points.pop()
  const last = points.pop()
  return last === undefined ? null : String.fromCodePoint(...points, nextCodePoint(last))
}

/** Halves of a pair are no characters of a text that PostgreSQL stores. */
function nextCodePoint(point: number): number {
  return point + 1 === SURROGATES.first ? SURROGATES.next : point + 1
}
