import { InputRefused } from '../sim/input-refused.ts'

/** Why the world did not take an input. */
export type RefusedInput = { code: string; message: string }

/** What comes of an act, or what its refusal by the world is turned into. */
export function orRefusal<Done, Refused>(act: () => Done, refusal: (refused: RefusedInput) => Refused): Done | Refused {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error
    return refusal({ code: error.code, message: error.message })
  }
}

/** Lets the world take an input; null when it did. */
export function refusedInput(take: () => unknown): RefusedInput | null {
  return orRefusal(
    () => {
      take()
      return null
    },
    (refused) => refused,
  )
}

/** A refusal in the words of most business answers. */
export type BusinessRefusal = { success: false; error_code: string; error_msg: string }

/** An answer, or the refusal of the world as one. */
export function refusable<Answer>(answer: () => Answer): Answer | BusinessRefusal {
  return orRefusal(answer, ({ code, message }): BusinessRefusal => {
    return { success: false, error_code: code, error_msg: message }
  })
}

/** Whether the world took an input, as an answer. */
export function takenOrRefused(take: () => unknown) {
  return refusable(() => {
    take()
    return { success: true }
  })
}
