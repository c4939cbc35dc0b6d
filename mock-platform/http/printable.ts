/** Text of a stranger, cut short and safe to print: no line breaks, no terminal codes, nothing that changes direction. */
export function printable(text: string, maxChars = 120): string {
  const cut = text.length > maxChars ? `${text.slice(0, maxChars)}…` : text
  return cut.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '\u{FFFD}')
}
