/** The machine's timers, as an argument: tests drive the time. */
export type Timers = {
  after: (ms: number, run: () => void) => { cancel: () => void }
}
