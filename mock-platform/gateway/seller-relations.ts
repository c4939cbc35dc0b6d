import { CHANNEL, SELLER_RELATION_QUERY } from '../contract/seller-relation-methods.ts'
import type { MethodCaller } from './answered-method.ts'
import { answered } from './answered-method.ts'

/** Where a supplier sells. */
export const sellerRelationMethods = [answered(SELLER_RELATION_QUERY, querySellerRelations)]

function querySellerRelations({ supplier }: MethodCaller) {
  const { supplierId } = supplier.settings
  const relation = {
    channel: CHANNEL,
    channel_seller_id: supplierId,
    channel_shop_name: supplierId,
    channel_currency: 'EUR',
    seller_id: supplierId,
    business_type: 'ONE_STOP_SERVICE' as const,
  }
  return { success: true, global_currency: 'EUR', seller_relation_list: [relation] }
}
