import { isStorableText } from './kit/storable-text.ts'
import { InvalidInput } from './refusal.ts'

/**
 * A text that a client sends to be kept: 1 to so many characters besides spaces around it, which are taken away. Throws
 * InvalidInput, also for a text that no database holds.
 */
export function clientText(field: string, text: string, maxChars: number): string {
  const kept = text.trim()
  if (kept.length >= 1 && kept.length <= maxChars && isStorableText(kept)) return kept
  throw new InvalidInput(field, {
    zh: `须为 1 至 ${maxChars} 个字符的文本。`,
    en: `a text of 1 to ${maxChars} characters.`,
  })
}

/** The same for a field that may be left out. */
export function optionalClientText(field: string, text: string | null | undefined, maxChars: number): string | null {
  return text == null ? null : clientText(field, text, maxChars)
}
