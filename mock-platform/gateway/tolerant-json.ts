// JSON as real clients write it: the official Java client leaves stray commas (`{"biz_type":1,,"no":"x",}`), which the real
// platform takes.

// A text (also one without an end, so that each character is looked at once), or commas: at the start, before the end, repeated.
const TEXT_OR_STRAY_COMMAS = /("(?:[^"\\]|\\[\s\S])*"?)|([[{]\s*)(?:,\s*)+|((?:,\s*)+)(?=[\]}])|,\s*(?:,\s*)+/g

/** Parses JSON whatever commas are too many; throws SyntaxError. */
export function parseTolerantJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(text.replace(TEXT_OR_STRAY_COMMAS, withoutStrayCommas))
  }
}

function withoutStrayCommas(_: string, text?: string, opening?: string, beforeTheEnd?: string): string {
  return text ?? opening ?? (beforeTheEnd === undefined ? ',' : '')
}
