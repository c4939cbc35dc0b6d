import type { z } from 'zod'
import type { RoQuery } from '../contract/vendor-return-methods.ts'
import { RO_ITEM_QUERY, RO_QUERY } from '../contract/vendor-return-methods.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'

/** Returns to the supplier (RO), of which there are none. */
export const vendorReturnMethods = [answered(RO_QUERY, refuseUnknown), answered(RO_ITEM_QUERY, refuseUnknown)]

function refuseUnknown(_caller: MethodCaller, { return_order_no }: z.infer<typeof RoQuery>) {
  const error_msg = `no return order "${return_order_no}": this world sends nothing back to suppliers`
  return { success: false as const, error_code: 'RETURN_ORDER_UNKNOWN', error_msg }
}
