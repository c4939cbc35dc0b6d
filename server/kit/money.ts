// Money is whole minor units with a currency; never a float.

/** [A] Every currency of the markets has two decimal places (EUR, PLN, CNY, USD). */
const DECIMAL_PLACES = 2

/** `'12.5'` -> `1250n`. Throws for anything that is not an exact decimal of at most two places. */
export function minorFromDecimal(decimal: string): bigint {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,2}))?$/.exec(decimal)
  if (!match) throw new RangeError(`not an exact amount with at most ${DECIMAL_PLACES} decimal places: ${decimal}`)
  const [, sign, whole, fraction = ''] = match
  const minor = BigInt(whole + fraction.padEnd(DECIMAL_PLACES, '0'))
  return sign ? -minor : minor
}

/** `1250n` -> `'12.50'`: always two places. */
export function decimalFromMinor(minor: bigint): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(DECIMAL_PLACES + 1, '0')
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -DECIMAL_PLACES)}.${digits.slice(-DECIMAL_PLACES)}`
}

/** Whether the text has the form of an ISO 4217 code. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text)
}
