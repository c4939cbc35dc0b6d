import type { TestApi } from './api.ts'
import type { Samples } from './documents-of-schema.ts'
import type { Everything } from './one-of-everything.ts'

/**
 * Gives the supplier's things names that no other supplier has, and returns these, with the supplier's code, as samples of
 * the keys by which a thing can be asked for.
 */
export async function addNaturalKeys(
  { prisma }: TestApi,
  { supplier, ids, trademarkNumber }: Everything,
): Promise<Samples> {
  const name = `named-by-${supplier.code}`
  const [ticket, shipment] = await Promise.all([
    prisma.ticket.findUniqueOrThrow({ where: { id: ids.Ticket! } }),
    prisma.shipment.findUniqueOrThrow({ where: { id: ids.Shipment! } }),
    prisma.order.update({ where: { id: ids.Order! }, data: { tradeOrderId: name } }),
    prisma.sku.update({ where: { id: ids.Sku! }, data: { skuCode: name } }),
    prisma.purchaseOrder.update({ where: { id: ids.PurchaseOrder! }, data: { number: name } }),
    prisma.application.update({ where: { id: ids.Application! }, data: { number: 712_345 } }),
    prisma.feeStatement.update({ where: { id: ids.FeeStatement! }, data: { month: '2031-07' } }),
  ])
  const texts = {
    'OrderName.tradeOrderId': name,
    'SkuName.code': name,
    'PurchaseOrderName.number': name,
    'ShipmentName.number': shipment.number,
    'FeeStatementName.month': '2031-07',
    'TrademarkName.registrationNumber': trademarkNumber,
    'TicketKey.number': ticket.number,
    'SupplierKey.code': supplier.code,
  }
  const quoted = Object.entries(texts).map(([key, text]) => [key, `"${text}"`])
  return { ...Object.fromEntries(quoted), 'ApplicationName.number': '712345' }
}

/** The same keys, which name the supplier too. */
export function withSupplierCode(keys: Samples, { supplier }: Everything): Samples {
  const owners = Object.keys(keys).map((key) => key.split('.')[0]!)
  return { ...keys, ...Object.fromEntries(owners.map((owner) => [`${owner}.supplierCode`, `"${supplier.code}"`])) }
}
