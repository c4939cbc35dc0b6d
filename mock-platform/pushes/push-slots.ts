import { Slots } from '../slots.ts'

/** So many suppliers may each have all of their pushes on their way. */
const SUPPLIERS_AT_ONCE = 5

/** Places for pushes: so many of one supplier, so that a slow receiver does not take those of the others. */
export class PushSlots {
  readonly #ofSupplier: number
  readonly #all: Slots
  readonly #bySupplier = new Map<string, Slots>()

  /** `ofSupplier`: pushes of one supplier at once; five times as many of all. */
  constructor(ofSupplier: number) {
    this.#ofSupplier = ofSupplier
    this.#all = new Slots(SUPPLIERS_AT_ONCE * ofSupplier)
  }

  /** Gives back how the place is let go. */
  async take(supplierId: string): Promise<() => void> {
    const own = this.#ownOf(supplierId)
    // First the supplier's own: who waits for those takes nobody else's place.
    await own.take()
    await this.#all.take()
    return () => {
      this.#all.release()
      own.release()
    }
  }

  /** Of a supplier that has gone; what it has on its way still gives its place back. */
  forget(supplierId: string): void {
    this.#bySupplier.delete(supplierId)
  }

  #ownOf(supplierId: string): Slots {
    const slots = this.#bySupplier.get(supplierId) ?? new Slots(this.#ofSupplier)
    this.#bySupplier.set(supplierId, slots)
    return slots
  }
}
