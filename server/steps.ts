import { IllegalStep } from './refusal.ts'

/** A state machine: which states follow each state. */
export type Steps<State extends string> = Readonly<Record<State, readonly State[]>>

/** Throws IllegalStep unless the table has the step. */
export function requireStep<State extends string>(subject: string, steps: Steps<State>, from: State, to: State): void {
  if (!steps[from].includes(to)) throw new IllegalStep(subject, from, to, steps[from])
}
