import type { InboundInput } from '../sim/inbound-inputs.ts'
import type { MethodCaller } from './answered-method.ts'
import type { BusinessRefusal } from './refused-inputs.ts'
import { refusable } from './refused-inputs.ts'

/** What the world made of an input of inbound, as the methods answer it. */
type Taken = { success: true; number: string } | BusinessRefusal

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
