import type { Run } from '../../mock-platform/journal/run.ts'
import { businessDayNo } from '../../mock-platform/sim/calendar.ts'
import type { InboundInput } from '../../mock-platform/sim/inbound-inputs.ts'
import { InputRefused } from '../../mock-platform/sim/input-refused.ts'
import type { PurchaseOrder } from '../../mock-platform/sim/purchase-orders.ts'
import { RandomStream } from '../../mock-platform/sim/random.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { byTruck, consignmentOf, pickupOf } from './supplier-inbound-in-test.ts'

/** Plays a supplier that answers its purchase orders and sends the goods as it likes; not all that it asks for is possible. */
export class RandomSupplier {
  readonly #run: Run
  readonly #supplierId: string
  readonly #draws: RandomStream
  #asked = 0

  constructor(run: Run, supplierId: string) {
    this.#run = run
    this.#supplierId = supplierId
    this.#draws = new RandomStream(`${run.name.seed}/random-supplier:${supplierId}`)
  }

  /** Asks the world for some things now. */
  act(): void {
    for (let count = this.#draws.integer(1, 6); count > 0; count--) {
      const input = this.#something(this.#run.world.suppliers.get(this.#supplierId)!)
      if (input) this.#ask(input)
    }
  }

  #ask(input: InboundInput): void {
    try {
      this.#run.apply({ ...input, supplierId: this.#supplierId })
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error
    }
  }

  #something(supplier: Supplier): InboundInput | null {
    const draws = this.#draws
    const order = this.#oneOf([...supplier.purchaseOrders.byNo.values()])
    if (!order || draws.fraction() < 0.1) return this.#begin(supplier)
    const { purchaseOrderNo } = order
    const shipment = this.#oneOf([...supplier.shipments.byNo.values()])
    const pickup = this.#oneOf([...supplier.pickups.byNo.keys()])
    const delivery = this.#oneOf([...supplier.selfDeliveries.byNo.keys()])
    const some = [purchaseOrderNo, this.#oneOf([...supplier.purchaseOrders.byNo.keys()])!]
    const numbers = draws.fraction() < 0.7 ? [purchaseOrderNo] : [...new Set(some)]
    const reason = 'as it likes'
    const request = byTruck(numbers)
    const possible: readonly (readonly [InboundInput | null, number])[] = [
      [this.#answer(supplier, order), 6],
      [{ type: 'purchase-order-ended', purchaseOrderNo, reason }, 1],
      [this.#consign(supplier, order), 6],
      [shipment ? { type: 'consignment-cancelled', consignOrderNo: shipment.consignOrderNo } : null, 1],
      [{ type: 'pickup-booked', request: pickupOf(numbers, businessDayNo(this.#run.world.nowMs) + 1) }, 4],
      [pickup ? { type: 'pickup-cancelled', pickupOrderNo: pickup, reason } : null, 1],
      [{ type: 'self-delivery-registered', request }, 4],
      [delivery ? { type: 'self-delivery-changed', selfDeliveryNo: delivery, request } : null, 1],
      [delivery ? { type: 'self-delivery-cancelled', selfDeliveryNo: delivery, reason } : null, 1],
    ]
    return draws.weighted(possible)
  }

  #answer({ scItems }: Supplier, { purchaseOrderNo, lines: [line] }: PurchaseOrder): InboundInput {
    const { skuCode, orderedUnits } = line!
    const units = this.#draws.fraction() < 0.5 ? this.#draws.integer(0, orderedUnits) : orderedUnits
    const given = [{ scItemId: scItems.get(skuCode)!, units }]
    return {
      type: 'purchase-order-answered',
      answer: { purchaseOrderNo, units: given, reason: 'as it likes', expectedDayNo: null },
    }
  }

  #begin({ scItems }: Supplier): InboundInput {
    const scItemIds = [...scItems.values()]
    const [first, second] = [this.#oneOf(scItemIds)!, this.#oneOf(scItemIds)!]
    const items = [...new Set([first, second])].map((scItemId) => ({ scItemId, units: this.#draws.integer(1, 40) }))
    const request = {
      requestNo: `R-${this.#asked++}`,
      warehouseCode: this.#oneOf(['HZ', 'DG', 'SZ'] as const)!,
      wantedDayNo: businessDayNo(this.#run.world.nowMs) + 3,
      remark: null,
      items: this.#draws.fraction() < 0.5 ? items : items.slice(0, 1),
    }
    return { type: 'purchase-order-begun', request }
  }

  #consign({ scItems }: Supplier, order: PurchaseOrder): InboundInput {
    const boxes = Array.from({ length: this.#draws.integer(1, 4) }, () => this.#draws.integer(1, 20))
    const isLast = this.#draws.fraction() < 0.4
    const scItemId = scItems.get(order.lines[0]!.skuCode)!
    return {
      type: 'consignment-made',
      request: consignmentOf(order, { code: `C-${this.#asked++}`, boxes, isLast, scItemId }),
    }
  }

  #oneOf<Value>(values: readonly Value[]): Value | undefined {
    return values.length === 0 ? undefined : values[this.#draws.integer(0, values.length - 1)]
  }
}
