/** Whole units that JIT stock may hold: the database's integer. */
export const MAX_UNITS = 2_147_483_647

/** SYNC-3: a quantity is a whole number, 0 or more. */
export function isQuantity(units: number): boolean {
  return Number.isInteger(units) && units >= 0 && units <= MAX_UNITS
}
