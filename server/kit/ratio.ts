// Exact fractions, for money before it is rounded.

/** numerator / denominator; the denominator is above 0. */
export type Ratio = { numerator: bigint; denominator: bigint }

export const ONE: Ratio = { numerator: 1n, denominator: 1n }

export function times(left: Ratio, right: Ratio): Ratio {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator }
}

export function plus(left: Ratio, right: Ratio): Ratio {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  }
}

/** Half-up to a whole number; a negative half goes away from zero, so that a credit is the opposite of its charge. */
export function roundHalfUp({ numerator, denominator }: Ratio): bigint {
  const isNegative = numerator < 0n
  const magnitude = (2n * (isNegative ? -numerator : numerator) + denominator) / (2n * denominator)
  return isNegative ? -magnitude : magnitude
}

/** `'7.85'` -> 785 / 100. Throws for anything that is not an exact decimal of at most 18 + 12 digits. */
export function ratioFromDecimal(decimal: string): Ratio {
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,12}))?$/.exec(decimal)
  if (!match) throw new RangeError(`not an exact decimal of at most 18 digits and 12 decimal places: ${decimal}`)
  const [, sign, whole, fraction = ''] = match
  const digits = BigInt(`${whole}${fraction}`)
  return { numerator: sign ? -digits : digits, denominator: 10n ** BigInt(fraction.length) }
}
