import { z } from 'zod'
import { callControl, iso } from './control-call.ts'
import type { OrderSettings, TriggerSettings } from './running-mock-settings.ts'

// Orders and events by hand, in a running mock.

const Order = z.object({
  trade_order_id: z.string(),
  fulfilment: z.string(),
  market: z.string(),
  paid_at: z.number(),
  total: z.string(),
  lines: z.array(z.object({ sku_code: z.string(), quantity: z.number() })),
  push: z.string(),
})

/** Places an order, and tells it. */
export async function placeOrder({ platform, supplier, fulfilment, market, lines }: OrderSettings): Promise<string> {
  const path = `/suppliers/${encodeURIComponent(supplier)}/orders`
  const body = { fulfilment, market, lines }
  return orderLine(await callControl({ platform, method: 'POST', path, body, shape: Order }))
}

/** Lets something happen now, and tells it. */
export async function triggerEvent({ platform, supplier, event, fields }: TriggerSettings): Promise<string> {
  const path = `/suppliers/${encodeURIComponent(supplier)}/trigger`
  const body = { event, ...fields }
  const happened = await callControl({ platform, method: 'POST', path, body, shape: z.looseObject({}) })
  return `${event} has happened: ${JSON.stringify(happened)}`
}

function orderLine({ trade_order_id, fulfilment, market, paid_at, total, lines, push }: z.infer<typeof Order>): string {
  const bought = lines.map(({ sku_code, quantity }) => `${quantity} x ${sku_code}`).join(', ')
  return `${trade_order_id}  ${bought}  ${fulfilment} to ${market}, EUR ${total}, paid ${iso(paid_at)}, push ${push}`
}
