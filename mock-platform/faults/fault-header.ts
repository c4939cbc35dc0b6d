import type { DrawnFault } from './fault.ts'
import { applyFaults, changesDelivery, formatFault } from './fault.ts'
import type { Message } from './message.ts'
import { bodyText, plainMessage, singleValues } from './message.ts'

// Faults of an answer's delivery, as a value that travels with it: the handler says what is to go wrong, and each host does
// what it can. A fault that was thrown, or made a Response.error(), would be a status 0 for whoever is not on a socket.

/** The header of a gateway's answer that names the faults which struck it, in the order in which they are applied. */
const FAULT_HEADER = 'x-sandbox-fault'

/** The request header that asks for faults of one answer, where the mock is told to listen to it. */
export const ASKED_FAULT_HEADER = 'x-mock-fault'

function faultHeader(faults: readonly DrawnFault[]): string {
  return faults.map((fault) => formatFault(fault)).join(' ')
}

const STRUCK = Symbol('struck')

/**
 * An answer with what it was made of at hand: to read its body and its faults back from the Response would cost as much as all
 * else of a call.
 */
type StruckResponse = Response & { [STRUCK]?: { body: Uint8Array; faults: readonly DrawnFault[] } }

/** The Response of an answer whose content is as it shall be; the faults that struck it are named in its header. */
export function struckResponse({ status, headers, body }: Message, faults: readonly DrawnFault[]): Response {
  const named = faults.length > 0 && { [FAULT_HEADER]: faultHeader(faults) }
  const response: StruckResponse = new Response(bodyText({ body }), {
    status: status ?? 200,
    headers: { ...singleValues(headers), ...named },
  })
  response[STRUCK] = { body, faults }
  return response
}

/** The answer as it is to be delivered; null where it is to be delivered as usual. */
export function applyDelivery(response: StruckResponse): Message | null {
  const struck = response[STRUCK]
  // Those that changed the content have done so already.
  const faults = struck?.faults.filter((fault) => changesDelivery(fault)) ?? []
  if (!struck || faults.length === 0) return null
  const message = plainMessage(response.status, Object.fromEntries(response.headers), struck.body)
  return applyFaults(message, faults, { earlierBody: () => null, sign: null })
}
