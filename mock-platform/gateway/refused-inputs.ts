import { InputRefused } from '../sim/input-refused.ts'

/** Why the world did not take an input, for the business answer. */
export type RefusedInput = { code: string; message: string }

/** Lets the world take an input; null when it did. */
export function refusedInput(take: () => unknown): RefusedInput | null {
  try {
    take()
    return null
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error
    return { code: error.code, message: error.message }
  }
}

/** The same in the words of most business answers. */
export function takenOrRefused(take: () => unknown) {
  const refused = refusedInput(take)
  return refused ? { success: false, error_code: refused.code, error_msg: refused.message } : { success: true }
}
