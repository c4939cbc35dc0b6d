import type { InboundInput } from '../sim/inbound-inputs.ts'
import { InputRefused } from '../sim/input-refused.ts'
import type { MethodCaller } from './answered-method.ts'

/** What the world made of an input of inbound, as the methods answer it. */
type Taken = { success: true; number: string } | { success: false; error_code: string; error_msg: string }

/** Lets the world take an input; its refusal is an answer. */
export function takeInbound({ take }: MethodCaller, input: InboundInput): Taken {
  return refusable(() => {
    const outcome = take(input)
    if (outcome.type !== 'inbound-taken') throw new Error('an input of inbound is answered with a number')
    return { success: true, number: outcome.number }
  })
}

/** The number of what was asked for, in `data`. */
export function numberAnswer(taken: Taken) {
  return taken.success ? { success: true, data: taken.number } : taken
}

/** Whether it was done. */
export function doneAnswer(taken: Taken) {
  return taken.success ? { success: true } : taken
}

/** An answer, or the refusal of the world as one. */
export function refusable<Answer>(answer: () => Answer): Answer | Extract<Taken, { success: false }> {
  try {
    return answer()
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error
    return { success: false, error_code: error.code, error_msg: error.message }
  }
}
