import type { Platform } from '../../mock-platform/platform.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import type { TestSupplier } from './api.ts'

// A supplier of the API as the mock's world knows it.

/** Makes a supplier known to the platform: 1,000 units of SKU-0001 in Hangzhou, no buyers, no tickets that come by themselves. */
export function addToWorld(platform: Platform, { code: supplierId, appKey, appSecret }: TestSupplier): Supplier {
  platform.connect({ supplierId, erpUrl: 'http://localhost', pushUrl: 'http://localhost/pushes', appKey, appSecret })
  platform.take({
    type: 'supplier-added',
    settings: {
      supplierId,
      latency: { type: 'none' },
      demand: { type: 'none' },
      warehouseStock: [{ skuCode: 'SKU-0001', warehouseCode: 'HZ', quantity: 1000 }],
      isStockFrozen: false,
      parameters: {
        ticketCauses: { exceptionTicketRate: 0, returnTicketRate: 0 },
        ticketAnswers: { sideChangedRate: 0 },
      },
    },
  })
  return platform.world.suppliers.get(supplierId)!
}

/** Places an order from the warehouse, for DE, and returns its number; its push is on its way. */
export function placeInWorld(platform: Platform, { code: supplierId }: TestSupplier): string {
  const lines = [{ skuCode: 'SKU-0001', quantity: 1 }]
  const request = { fulfilment: 'WAREHOUSE' as const, market: 'DE' as const, lines }
  const outcome = platform.take({ type: 'order-placed', supplierId, request })
  if (outcome.type !== 'order-taken') throw new Error('the order was not taken')
  return outcome.order.tradeOrderId
}
