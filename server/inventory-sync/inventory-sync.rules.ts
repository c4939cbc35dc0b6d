/** Units that JIT stock may hold: with as many locked beside them, the sum still fits the ledger's integer. */
export const MAX_UNITS = 1_000_000_000

/** SYNC-3: a quantity is a whole number, 0 or more. */
export function isQuantity(units: number): boolean {
  return Number.isInteger(units) && units >= 0 && units <= MAX_UNITS
}
