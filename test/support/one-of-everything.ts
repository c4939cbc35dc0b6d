import { EventKind } from '../../prisma/generated/enums.ts'
import { EVENT_TYPES } from '../../schema/events.ts'
import { addAccessTokens } from './access-token-records.ts'
import { addApplication } from './admission-records.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { addEvents } from './event-records.ts'
import { addListings, addPriceProposal } from './catalogue-records.ts'
import { addFirstInspections, addPurchaseOrders, addShipments, addStockMovements } from './inbound-records.ts'
import { addFeeStatements } from './fee-records.ts'
import { addKpiAlerts } from './kpi-records.ts'
import type { Samples } from './documents-of-schema.ts'
import { globalId, makeAbnormal } from './order-records.ts'
import { addTickets } from './ticket-records.ts'
import { addOrders, addRuns, addSkus } from './records.ts'

/** Rows of each node type, by type name: what a test of all types starts from. */
export type Everything = { supplier: TestSupplier; ids: Record<string, string>; trademarkNumber: string }

/** A supplier with at least one row of every node type; `ids` has one of each. */
export async function addOneOfEverything(api: TestApi): Promise<Everything> {
  const supplier = await api.addSupplier()
  const skus = await addSkus(api, supplier, 2)
  await addOrders(api, supplier, skus.get('SKU-0001')!, 3)
  await addRuns(api, supplier, 3)
  const [kpiAlertId] = await addKpiAlerts(api, supplier, skus.get('SKU-0001')!)
  const [accessTokenId] = await addAccessTokens(api, supplier, 1)
  const [listingId] = await addListings(api, supplier, 1)
  const { suggestionId, proposalId } = await addPriceProposal(api, supplier, skus.get('SKU-0001')!)
  const skuId = skus.get('SKU-0001')!
  const [purchaseOrderId] = await addPurchaseOrders(api, supplier, skuId, 2)
  const [shipmentId] = await addShipments(api, supplier, skuId, 2)
  const [firstInspectionId] = await addFirstInspections(api, supplier, shipmentId!, [skuId])
  const [stockMovementId] = await addStockMovements(api, supplier, skuId, 2)
  const applicationId = await addApplication(api, supplier)
  const where = { supplierId: supplier.id }
  const [order, run, trademark] = await Promise.all([
    api.prisma.order.findFirstOrThrow({ where }),
    api.prisma.inventorySyncRun.findFirstOrThrow({ where }),
    // That of the application: no other supplier has its number.
    api.prisma.trademark.findFirstOrThrow({ where: { ...where, applicationDocuments: { some: {} } } }),
  ])
  const [feeStatementId] = await addFeeStatements(api, supplier, order.id, ['2026-01', '2025-12'])
  // Numbers that no text has by chance: tests look for them in answers.
  await api.prisma
    .$queryRaw`SELECT setval(pg_get_serial_sequence('"Event"', 'id'), nextval(pg_get_serial_sequence('"Event"', 'id')) + 712345678901234)`
  const events = await addEvents(api, supplier, Object.values(EventKind), order.id)
  const eventIds = events.map(({ kind, id }) => [EVENT_TYPES[kind].name, String(id)])
  await makeAbnormal(api, order.id)
  const [ticketId] = await addTickets(api, supplier, 1, order.id)
  return {
    supplier,
    trademarkNumber: trademark.registrationNumber,
    ids: {
      AccessToken: accessTokenId!,
      Application: applicationId,
      ...Object.fromEntries(eventIds),
      FeeStatement: feeStatementId!,
      KpiAlert: kpiAlertId!,
      Supplier: supplier.id,
      Sku: skus.get('SKU-0001')!,
      Order: order.id,
      Ticket: ticketId!,
      InventorySyncRun: run.id,
      Listing: listingId!,
      PriceProposal: proposalId,
      PriceSuggestion: suggestionId,
      PurchaseOrder: purchaseOrderId!,
      Shipment: shipmentId!,
      FirstInspection: firstInspectionId!,
      StockMovement: stockMovementId!,
      Trademark: trademark.id,
    },
  }
}

/** Samples of arguments (see documents-of-schema.ts): `skuId` is the global id of the SKU, and so for each node type. */
export function idSamples({ ids }: Everything): Samples {
  const named = Object.entries(ids).map(([type, id]) => [
    `${type[0]!.toLowerCase()}${type.slice(1)}Id`,
    `"${globalId(type, id)}"`,
  ])
  return { ...Object.fromEntries(named), ...PERIOD_ENDS }
}

/** After the sample that begins the period. */
const PERIOD_ENDS = { 'Supplier.inventorySyncStatistics.to': '"2026-01-06T00:00:00Z"' }
