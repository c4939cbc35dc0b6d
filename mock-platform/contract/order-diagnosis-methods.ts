import { z } from 'zod'
import { InstantMs, tradeOrderId } from './event-shape.ts'
import { gatewayMethod } from './gateway-method.ts'
import { ORDER_EXCEPTION_KINDS, ORDER_NODES } from './order-events.ts'
import { ResponsibleSideName } from './ticket-events.ts'
import { businessResult } from './wire-values.ts'

// The diagnose button of the monitoring board (ORD-2), which the Open Platform has no method for [A].

export const OrderDiagnosisRequest = z.object({ trade_order_id: tradeOrderId })

const RootCause = z.object({
  code: z.enum(ORDER_EXCEPTION_KINDS).describe('Stable, for programs.'),
  label_zh: z.string().describe('The label, as 清关文件缺失.'),
  label_en: z.string().describe('The same in English.'),
  responsible_side: ResponsibleSideName.describe('Who answers for it; buyers and carriers count as the platform [A].'),
  detail: z.string().describe('What was found, for people.'),
  found_at: InstantMs.describe('When it was found.'),
  resolved_at: InstantMs.nullable().describe('Since when it holds the order up no longer; null: it still does.'),
})

export const OrderDiagnosisAnswer = z.object({
  ...businessResult,
  data: z
    .object({
      trade_order_id: tradeOrderId,
      nodes: z
        .array(
          z.object({
            node: z.enum(ORDER_NODES).describe('ORD-1.'),
            reached_at: InstantMs.describe('When.'),
            quality_result: z.enum(['PASSED', 'FAILED']).nullable().describe('Of QUALITY_CHECKED; else null.'),
            place: z.string().nullable().describe('Where, for people.'),
          }),
        )
        .describe('What the order has reached, in the order of the nodes.'),
      root_causes: z.array(RootCause).describe('What ever held it up, oldest first; none: nothing did.'),
    })
    .optional()
    .describe('Left out when there is no such order.'),
})

export const ORDER_DIAGNOSE = gatewayMethod({
  name: 'aliexpress.direct.order.diagnose',
  summary: 'Every node of an order, and the labels of what held it up, with the side that answers for each (ORD-2).',
  differs: 'From the event feed, which keeps 50,000 events of a supplier.',
  parameter: 'order_diagnosis',
  input: OrderDiagnosisRequest,
  answer: OrderDiagnosisAnswer,
})
