import type { z } from 'zod'
import type { GatewayMethod } from '../contract/gateway-method.ts'
import type { InputOutcome, SupplierInput } from '../sim/inputs.ts'
import type { Parameters as WorldParameters } from '../sim/parameters.ts'
import type { Supplier } from '../sim/suppliers.ts'
import type { Parameters } from './call.ts'
import type { LabelSheet } from './label-sheets.ts'
import { methodInput } from './method-input.ts'

/** Who calls, and what it may use. */
export type MethodCaller = {
  supplier: Supplier
  /** Lets the world take an input of the supplier that calls. Throws InputRefused. */
  take: (input: SupplierInput) => InputOutcome
  /** The platform's time. */
  nowMs: number
  /** The numbers of the world that hold for the supplier. */
  worldParameters: WorldParameters
  /** Keeps labels to be fetched; returns the address of their PDF. */
  keepLabels: (sheet: LabelSheet) => string
}

/** A method with what answers it. `answer` throws GatewayError for an input that is not the method's. */
export type AnsweredMethod = {
  method: GatewayMethod
  answer: (caller: MethodCaller, parameters: Parameters) => unknown
}

/** Joins a method and the function that answers it: input and answer are held against the method's own shapes. */
export function answered<Input extends z.ZodObject, Answer extends z.ZodType>(
  method: GatewayMethod<Input, Answer>,
  run: (caller: MethodCaller, input: z.output<Input>) => z.input<Answer>,
): AnsweredMethod {
  const answer = (caller: MethodCaller, parameters: Parameters) => {
    const given = run(caller, methodInput(method, parameters))
    const checked = method.answer.safeParse(given)
    // A bug of the mock, which must not reach a client.
    if (!checked.success) throw new Error(`${method.name} answers against its contract`, { cause: checked.error })
    return given
  }
  return { method, answer }
}
