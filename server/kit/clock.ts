/** The time, as an argument: only the composition root knows the machine's clock. */
export type Clock = {
  now: () => Date
}

/** The machine's clock. */
export const machineClock: Clock = { now: () => new Date() }
