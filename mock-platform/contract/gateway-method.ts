import type { z } from 'zod'

// What a business method of the gateway is: the gateway reads calls and writes answers by it, the API's client calls by it, and
// the OpenAPI document and docs/platform.md are made from it.

/** A method that is imitated. Its name is the real platform's, or ours below `aliexpress.direct.` [A]. */
export type GatewayMethod<Input extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> = {
  name: string
  /** What it does, one sentence. */
  summary: string
  /** What of the real method is not imitated, or guessed; null: nothing is known to differ. */
  differs: string | null
  /** The parameter that carries the whole input as JSON; null: each field of the input is a parameter of its own. */
  parameter: string | null
  input: Input
  /** `result`: the answer stands there; `top`: its fields stand beside `request_id`. */
  answerIn: 'result' | 'top'
  answer: Answer
  /** Without `simplify`, a list stands one level deeper, under these names of its items; others are `singularOf` their own. */
  listItems: Readonly<Record<string, string>>
}

type LeftOut = 'differs' | 'answerIn' | 'listItems'
type Definition<Input extends z.ZodObject, Answer extends z.ZodType> = Omit<GatewayMethod<Input, Answer>, LeftOut> &
  Partial<Pick<GatewayMethod, LeftOut>>

/** Defines a method; an answer stands in `result` when nothing else is said. */
export function gatewayMethod<Input extends z.ZodObject, Answer extends z.ZodType>(
  definition: Definition<Input, Answer>,
): GatewayMethod<Input, Answer> {
  return { differs: null, answerIn: 'result', listItems: {}, ...definition }
}

/** Methods of ours, which the real platform does not have [A]. */
export function isOurs({ name }: Pick<GatewayMethod, 'name'>): boolean {
  return name.startsWith('aliexpress.direct.')
}

/** The name of a list's items where none is documented [A]: `sku_list` has `sku`, `lines` has `line`. */
export function singularOf(listName: string): string {
  return listName.replace(/(_list|s)$/, '') || listName
}
