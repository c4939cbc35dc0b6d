import type { DrawnFault, Fault } from './fault.ts'
import { applyFaults, changesDelivery, formatFault, readFault } from './fault.ts'
import type { Message } from './message.ts'
import { bodyText, plainMessage, singleValues } from './message.ts'

// Faults of an answer's delivery, as a value that travels with it: the handler says what is to go wrong, and each host does
// what it can. A fault that was thrown, or made a Response.error(), would be a status 0 for whoever is not on a socket.

/** The header of a gateway's answer that names the faults which struck it, in the order in which they are applied. */
export const FAULT_HEADER = 'x-sandbox-fault'

/** The request header that asks for faults of one answer, where the mock is told to listen to it. */
export const ASKED_FAULT_HEADER = 'x-mock-fault'

function faultHeader(faults: readonly DrawnFault[]): string {
  return faults.map((fault) => formatFault(fault)).join(' ')
}

const BODY = Symbol('body')

/** An answer with its body at hand: what `Response` was made of it, and read back, would cost as much as all else of a call. */
type MadeResponse = Response & { [BODY]?: Uint8Array }

/** The Response of an answer whose content is as it shall be; the faults that struck it are named in its header. */
export function struckResponse({ status, headers, body }: Message, faults: readonly DrawnFault[]): Response {
  const named = faults.length > 0 && { [FAULT_HEADER]: faultHeader(faults) }
  const response: MadeResponse = new Response(bodyText({ body }), {
    status: status ?? 200,
    headers: { ...singleValues(headers), ...named },
  })
  response[BODY] = body
  return response
}

/** The answer as it is to be delivered; null where it is to be delivered as usual. */
export async function applyDelivery(response: Response): Promise<Message | null> {
  const faults = deliveryFaults(response.headers.get(FAULT_HEADER))
  if (faults.length === 0) return null
  const made: MadeResponse = response
  const body = made[BODY] ?? new Uint8Array(await response.arrayBuffer())
  const message = plainMessage(response.status, Object.fromEntries(response.headers), body)
  return applyFaults(message, faults, { earlierBody: () => null, sign: null })
}

// Those that changed the content have done so already.
function deliveryFaults(header: string | null): DrawnFault[] {
  return (header ?? '').split(' ').flatMap((text) => {
    const fault = readFault(text)
    return fault && isDrawn(fault) && changesDelivery(fault) ? [fault] : []
  })
}

function isDrawn(fault: Fault): fault is DrawnFault {
  return fault.type !== 'latency' || fault.latency.type === 'fixed'
}
