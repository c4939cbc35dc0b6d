import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'

// In which channels a supplier sells.

/** The one channel here. [A] */
export const CHANNEL = 'AE_GLOBAL'

export const SellerRelation = z.object({
  channel: z.string().describe(`[A] Always ${CHANNEL}.`),
  channel_seller_id: z.string().describe('The supplier: its supplier_id. [A] A number on the real platform.'),
  channel_shop_name: z.string().describe('The supplier_id.'),
  channel_currency: z.string().describe('EUR in every market (GEO-1).'),
  seller_id: z.string().describe('The supplier_id.'),
  business_type: z.enum(['ONE_STOP_SERVICE']).describe('Fully managed.'),
})

export const SELLER_RELATION_QUERY = gatewayMethod({
  name: 'global.seller.relation.query',
  summary: 'In which channels the supplier sells.',
  differs: 'There is one channel; its ids are the supplier_id.',
  parameter: null,
  input: z.object({}),
  answerIn: 'top',
  answer: z.object({
    success: z.boolean().describe('Always true.'),
    global_currency: z.string().describe('EUR.'),
    seller_relation_list: z.array(SellerRelation).describe('The one there is.'),
  }),
  listItems: { seller_relation_list: 'seller_relation' },
})
