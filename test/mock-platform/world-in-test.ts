import type { InventorySyncRun } from '../../mock-platform/contract/inventory-sync-methods.ts'
import type { Effect, PollEffect, PushEffect } from '../../mock-platform/sim/effects.ts'
import type { PollReport } from '../../mock-platform/sim/inventory-sync.ts'
import type { Order, OrderRequest } from '../../mock-platform/sim/orders.ts'
import type { PushResult } from '../../mock-platform/sim/pushes.ts'
import type { Supplier, SupplierSettings } from '../../mock-platform/sim/suppliers.ts'
import type { WorldObserver, WorldOptions } from '../../mock-platform/sim/world.ts'
import { newWorldState, World } from '../../mock-platform/sim/world.ts'

/** A supplier of whom nothing is drawn: no buyers, no delay, no stock at the platform. */
export const QUIET_SUPPLIER: SupplierSettings = {
  supplierId: 's1',
  latency: { type: 'none' },
  demand: { type: 'none' },
  warehouseStock: [],
  isStockFrozen: false,
}

/** A world that a test steps through by hand. */
export class WorldInTest extends World {
  constructor(options: WorldOptions, observer?: WorldObserver) {
    super(newWorldState(options), observer)
  }

  addSupplier(change: Partial<SupplierSettings> = {}): Supplier {
    const settings = { ...QUIET_SUPPLIER, ...change }
    this.#take({ type: 'supplier-added', settings })
    return this.suppliers.get(settings.supplierId)!
  }

  removeSupplier(supplierId: string): void {
    this.#take({ type: 'supplier-removed', supplierId })
  }

  placeOrder({ settings }: Supplier, request: OrderRequest): Order {
    const outcome = this.#take({ type: 'order-placed', supplierId: settings.supplierId, request })
    if (outcome.type !== 'order-taken') throw new Error('the order was not taken')
    return outcome.order
  }

  finishPoll({ supplierId, poll }: PollEffect, report: PollReport): InventorySyncRun {
    const { runNo } = poll
    const outcome = this.#take({ type: 'poll-finished', supplierId, runNo, answeredBy: 'ERP', report })
    if (outcome.type !== 'poll-judged') throw new Error('the poll was not in flight')
    return outcome.run
  }

  finishPush({ supplierId, pushId }: PushEffect, result: PushResult): void {
    this.#take({ type: 'push-finished', supplierId, pushId, result })
  }

  #take(input: Parameters<World['apply']>[0]) {
    this.check(input)
    return this.apply(input)
  }
}

export const isPoll = (effect: Effect): effect is PollEffect => effect.type === 'poll'
export const isPush = (effect: Effect): effect is PushEffect => effect.type === 'push'
