import type { AnsweredMethod } from './answered-method.ts'
import { applicationMethods } from './applications.ts'
import { consignmentMethods } from './consignments.ts'
import { customerReturnMethods } from './customer-returns.ts'
import { GatewayError } from './errors.ts'
import { forwardOrderMethods } from './forward-orders.ts'
import { inventoryLogMethods } from './inventory-log.ts'
import { inventorySyncMethods } from './inventory-sync.ts'
import { labelMethods } from './labels.ts'
import { pickupMethods } from './pickups.ts'
import { orderDiagnosisMethods } from './order-diagnosis.ts'
import { platformEventMethods } from './platform-events.ts'
import { purchaseOrderMethods } from './purchase-orders.ts'
import { selfDeliveryMethods } from './self-deliveries.ts'
import { stockUpOrderMethods } from './stock-up-orders.ts'
import { onwayInventoryMethods } from './onway-inventory.ts'
import { productStockMethods } from './product-stocks.ts'
import { scItemMethods } from './sc-items.ts'
import { sellerRelationMethods } from './seller-relations.ts'
import { solutionOrderMethods } from './solution-orders.ts'
import { ticketMethods } from './tickets.ts'
import { vendorReturnMethods } from './vendor-returns.ts'
import { warehouseInventoryMethods } from './warehouse-inventory.ts'

const ANSWERED: ReadonlyMap<string, AnsweredMethod> = new Map(
  [
    ...forwardOrderMethods,
    ...customerReturnMethods,
    ...vendorReturnMethods,
    ...warehouseInventoryMethods,
    ...purchaseOrderMethods,
    ...stockUpOrderMethods,
    ...consignmentMethods,
    ...pickupMethods,
    ...selfDeliveryMethods,
    ...labelMethods,
    ...onwayInventoryMethods,
    ...inventoryLogMethods,
    ...scItemMethods,
    ...sellerRelationMethods,
    ...productStockMethods,
    ...solutionOrderMethods,
    ...inventorySyncMethods,
    ...platformEventMethods,
    ...applicationMethods,
    ...orderDiagnosisMethods,
    ...ticketMethods,
  ].map((each) => [each.method.name, each]),
)

/** Families of the real platform's methods; other names are invalid paths. */
const PLATFORM_FAMILIES = /^(aliexpress\.(ascp|solution|choice|pop|asf|trade|fulfillment|aidc)\.|global\.seller\.)/

/** Those of the warehouse's operator: a supplier's app may not call them. */
const OPERATOR_FAMILY = /^aliexpress\.ecowarehouse\./

/** The method of a name; refuses those that do not exist, are not for suppliers, or are not imitated. */
export function methodNamed(name: string): AnsweredMethod {
  const found = ANSWERED.get(name)
  if (found) return found
  if (OPERATOR_FAMILY.test(name)) throw new GatewayError({ code: 'InsufficientPermission' })
  throw new GatewayError({ code: PLATFORM_FAMILIES.test(name) ? 'NotImplemented' : 'InvalidApiPath', path: name })
}
