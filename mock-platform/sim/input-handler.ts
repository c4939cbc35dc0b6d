import type { InputOutcome } from './inputs.ts'
import type { Turn } from './turn.ts'

/** How an input about a supplier is taken. */
export type InputHandler<Input> = {
  /** Throws InputRefused before anything changes. */
  check?: (turn: Turn, input: Input) => void
  apply: (turn: Turn, input: Input) => InputOutcome
}
