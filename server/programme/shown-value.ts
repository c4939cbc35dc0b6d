import type { Unit } from './constant.ts'

/** Units as people read them. */
export const SHOWN_UNITS = {
  MILLISECONDS: 'Milliseconds, a thousand to a second.',
  MINUTES: 'Minutes of sixty seconds each.',
  HOURS: 'Hours of sixty minutes each.',
  DAYS: 'Days of the calendar.',
  WORKING_DAYS: 'Working days of the destination.',
  WEEKS: 'Weeks of seven days.',
  MONTHS: 'Months of the calendar.',
  COUNT: 'A count of things, as polls or images.',
  PERCENT: 'Per cent: 99.20 is 99.2 %.',
  TIMES: 'A multiple: 1.80 is 1.8 times.',
  EUR: 'Euros, the currency of the markets.',
  CNY: 'Renminbi, the currency of the warehouses.',
  USD: 'US dollars, whole ones only.',
  GRAMS: 'Grams, a thousand to a kilogram.',
  PIXELS: 'Pixels of an image.',
  CUBIC_CENTIMETRES_PER_KILOGRAM: 'Cubic centimetres that weigh as much as a kilogram.',
} as const

export type ShownUnit = keyof typeof SHOWN_UNITS

/** By how many decimal places the stored whole number is smaller than what is shown. */
const SHOWN_AS: Record<Unit, { unit: ShownUnit; places: number }> = {
  MILLISECONDS: { unit: 'MILLISECONDS', places: 0 },
  MINUTES: { unit: 'MINUTES', places: 0 },
  HOURS: { unit: 'HOURS', places: 0 },
  DAYS: { unit: 'DAYS', places: 0 },
  TENTHS_OF_A_DAY: { unit: 'DAYS', places: 1 },
  WORKING_DAYS: { unit: 'WORKING_DAYS', places: 0 },
  MONTHS: { unit: 'MONTHS', places: 0 },
  WEEKS: { unit: 'WEEKS', places: 0 },
  COUNT: { unit: 'COUNT', places: 0 },
  BASIS_POINTS: { unit: 'PERCENT', places: 2 },
  HUNDREDTHS: { unit: 'TIMES', places: 2 },
  MINOR_UNITS_EUR: { unit: 'EUR', places: 2 },
  MINOR_UNITS_CNY: { unit: 'CNY', places: 2 },
  WHOLE_USD: { unit: 'USD', places: 0 },
  GRAMS: { unit: 'GRAMS', places: 0 },
  PIXELS: { unit: 'PIXELS', places: 0 },
  CUBIC_CENTIMETRES_PER_KILOGRAM: { unit: 'CUBIC_CENTIMETRES_PER_KILOGRAM', places: 0 },
}

/** `shownValue({ value: 9920, unit: 'BASIS_POINTS' })` -> { value: '99.20', unit: 'PERCENT' }. */
export function shownValue({ value, unit }: { value: number; unit: Unit }): { value: string; unit: ShownUnit } {
  const shown = SHOWN_AS[unit]
  return { value: shiftedDecimal(value, shown.places), unit: shown.unit }
}

/** `shiftedDecimal(9920, 2)` -> '99.20'. */
export function shiftedDecimal(whole: number, places: number): string {
  if (places === 0) return String(whole)
  const digits = String(Math.abs(whole)).padStart(places + 1, '0')
  return `${whole < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
