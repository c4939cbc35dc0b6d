import type { GatewayMethod } from '../contract/gateway-method.ts'
import { withWrappedLists } from './wrapped-lists.ts'

// How answers are written (open platform conventions, 2.1 and 2.2). All of them come with HTTP 200.

/** An answer at /sync: unwrapped when the caller asks for it by `simplify`, else below the method's name with wrapped lists. */
export function businessAnswer(
  { name, answerIn, listItems }: GatewayMethod,
  answer: unknown,
  { requestId, isSimplified }: { requestId: string; isSimplified: boolean },
): object {
  const placed = answerIn === 'result' ? { result: answer } : { ...Object(answer) }
  if (isSimplified) return { ...placed, code: '0', request_id: requestId }
  const wrapped = Object(withWrappedLists(placed, listItems))
  return { [`${name.replaceAll('.', '_')}_response`]: { ...wrapped, request_id: requestId } }
}

/** What is told of a refusal: who is to blame, its code, and the same for people. */
export type ToldRefusal = { type: string; code: string; text: string }

/** How refusals are written at an address. */
export function refusalAt(on: 'sync.answer' | 'rest.answer'): (refusal: ToldRefusal, requestId: string) => object {
  return on === 'sync.answer' ? businessRefusal : systemRefusal
}

function businessRefusal({ type, code, text: msg }: ToldRefusal, requestId: string): object {
  return { error_response: { type, code, msg, request_id: requestId } }
}

/** An answer at /rest. */
export function systemAnswer(answer: object, requestId: string): object {
  return { code: '0', request_id: requestId, ...answer }
}

function systemRefusal({ type, code, text: message }: ToldRefusal, requestId: string): object {
  return { type, code, message, request_id: requestId }
}
