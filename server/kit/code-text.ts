/** A number or code by which people name a thing: 1 to `maxChars` visible ASCII characters. */
export function isCodeWithin(text: string, maxChars: number): boolean {
  return text.length <= maxChars && /^[\x21-\x7e]+$/.test(text)
}
