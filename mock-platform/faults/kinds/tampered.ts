import { onlyName } from '../fault-kind.ts'
import type { FaultKind } from '../fault-kind.ts'
import { bodyText } from '../message.ts'
import { withBody } from '../message-body.ts'

export type TamperedFault = { type: 'tampered' }

export const TAMPERED: FaultKind<TamperedFault> = {
  meaning: 'One digit of a push is another than the one that was signed: its first quantity, or else its last digit.',
  examples: ['tampered'],
  places: ['push.request'],
  changes: 'content',
  ...onlyName('tampered'),
  // Not signed again, whoever could.
  apply: (message) => withBody(message, tampered(bodyText(message)), { earlierBody: () => null, sign: null }),
}

const FIRST_QUANTITY = /("quantity"\s*:\s*)(\d)/
const LAST_DIGIT = /(.*)(\d)/s

function tampered(text: string): string {
  const place = FIRST_QUANTITY.test(text) ? FIRST_QUANTITY : LAST_DIGIT
  return text.replace(
    place,
    (_all, before: string, digit: string) => before + (digit === '9' ? '8' : Number(digit) + 1),
  )
}
