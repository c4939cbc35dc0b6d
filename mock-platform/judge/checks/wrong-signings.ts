import type { ExchangeResult } from '../../http/exchange.ts'
import type { Signing } from '../reviewed-erp.ts'

/** The ways of signing that an ERP must refuse. */
export const WRONG_SIGNINGS: readonly Signing[] = ['another secret', 'no signature', 'the signature of another body']

export function isRefusal(result: ExchangeResult): boolean {
  return result.type === 'answered' && (result.status === 401 || result.status === 403)
}
