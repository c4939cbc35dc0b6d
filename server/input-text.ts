import { isStorableText } from './kit/storable-text.ts'
import { InvalidInput } from './refusal.ts'

/** The text of a client's input, as it came. Throws InvalidInput for a blank one, a longer one and one that can not be stored. */
export function inputText(field: string, text: string, maxChars: number): string {
  if (text.trim() === '' || text.length > maxChars || !isStorableText(text)) {
    throw new InvalidInput(field, {
      zh: `须为 1 至 ${maxChars} 个字符,且不能只有空白。`,
      en: `1 to ${maxChars} characters, not all of them blank.`,
    })
  }
  return text
}

/** The same for a field that may be left out. */
export function optionalInputText(field: string, text: string | null | undefined, maxChars: number): string | null {
  return text == null ? null : inputText(field, text, maxChars)
}
