/** Days that a scenario is played, at most. */
export const MAX_DAYS = 366

/** Suppliers of a simulation, at most. */
export const MAX_SIMULATED_SUPPLIERS = 1000
