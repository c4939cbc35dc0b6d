import type { FaultKind } from '../fault-kind.ts'
import { withBody } from '../message-body.ts'

export type RefusalFault = { type: 'refusal'; code: RefusalCode }

/** Refusals that the real gateway is known to give, with its type and text (open platform conventions, 2.3); [A] where no text is known. */
export const INJECTED_REFUSALS = {
  ServiceTimeout: { type: 'ISP', text: 'The request has failed due to service timeout' },
  HttpConnectError: { type: 'ISP', text: 'Request failed, due to [connect timed out]' },
  UnknownRuntimeException: { type: 'ISP', text: 'The request has failed due to RPC runtime failure' },
  ApiCallLimit: { type: 'ISV', text: 'Api access frequency exceeds the limit. this ban will last 1 seconds' },
  AppCallLimit: { type: 'ISV', text: 'App call limit reached' },
  ServiceCallLimit: { type: 'ISP', text: 'Service call limit reached' },
  IllegalAccessToken: { type: 'ISV', text: 'The specified access token is invalid or expired' },
  '998': { type: 'ISP', text: 'To ensure stability of service, this API service is disabled' },
} as const
type RefusalCode = keyof typeof INJECTED_REFUSALS

/** A refusal as the gateway writes it, whatever it is called. */
export type InjectedRefusal = { type: string; code: string; text: string }

const isRefusalCode = (text: string): text is RefusalCode => Object.hasOwn(INJECTED_REFUSALS, text)

export const REFUSAL: FaultKind<RefusalFault> = {
  meaning: `Refused by the gateway instead, with HTTP 200 and this code: ${Object.keys(INJECTED_REFUSALS).join(', ')}.`,
  examples: ['refusal:ServiceTimeout', 'refusal:ApiCallLimit'],
  places: ['gateway.answer'],
  changes: 'content',
  read: (text) => (isRefusalCode(text) ? { type: 'refusal', code: text } : undefined),
  write: ({ code }) => code,
  apply: (message, { code }, context) => {
    if (!context.refuse) return message
    return withBody(message, context.refuse({ ...INJECTED_REFUSALS[code], code }), context)
  },
}
