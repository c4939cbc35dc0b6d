import type { InputRefused } from '../sim/input-refused.ts'

/** A refusal as the control API answers it. */
export function refusalBody({ code, message }: InputRefused) {
  return { error: { code, message } }
}

/** 404 for what does not exist, 409 for what can not be done now. */
export function refusalStatus({ code }: InputRefused): 404 | 409 {
  return code.endsWith('_UNKNOWN') ? 404 : 409
}
