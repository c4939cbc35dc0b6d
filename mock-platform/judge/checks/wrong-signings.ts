import type { ExchangeResult } from '../../http/exchange.ts'
import type { WrongSigning } from '../reviewed-erp.ts'

/** The ways of signing that an ERP must refuse. */
export const WRONG_SIGNINGS: readonly WrongSigning[] = [
  'another secret',
  'no signature',
  'the signature of another body',
]

export function isRefusal(result: ExchangeResult): boolean {
  return result.type === 'answered' && (result.status === 401 || result.status === 403)
}

/** Behind the JSON it changes nothing but the bytes: who signs JSON that he has written anew gets another signature. */
export const RAW_ENDING = '\n'
