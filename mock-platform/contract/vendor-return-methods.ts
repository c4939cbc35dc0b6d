import { z } from 'zod'
import { gatewayMethod } from './gateway-method.ts'
import { bizType, businessResult, pageIndex, pageSize, wireId } from './wire-values.ts'

// Return orders (RO): goods that the platform sends back to the supplier. The world has none: defective goods stay.

const DIFFERS = 'Nothing is sent back to suppliers in this world, so every number is RETURN_ORDER_UNKNOWN.'

const refusal = z.object({ ...businessResult, success: z.literal(false).describe('There are none.') })

export const RoQuery = z.object({ biz_type: bizType, return_order_no: wireId.describe('Number of a return order.') })

export const RO_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.ro.query',
  summary: 'One return to the supplier.',
  differs: DIFFERS,
  parameter: 'return_order_query',
  input: RoQuery,
  answer: refusal,
})

export const RO_ITEM_QUERY = gatewayMethod({
  name: 'aliexpress.ascp.ro.item.query',
  summary: 'The lines of one return to the supplier.',
  differs: DIFFERS,
  parameter: 'return_order_item_query',
  input: RoQuery.extend({ page_index: pageIndex, page_size: pageSize(200) }),
  answer: refusal,
})
