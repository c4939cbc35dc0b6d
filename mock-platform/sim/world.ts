import type { PlatformEvent } from '../contract/platform-events.ts'
import type { Effect } from './effects.ts'
import { addEvent } from './event-feed.ts'
import type { EventQueueState } from './event-queue.ts'
import { EventQueue, newQueueState } from './event-queue.ts'
import { InputRefused } from './input-refused.ts'
import type { InputOutcome, SupplierInput } from './inputs.ts'
import { applyInput, beginSupplier, checkInput } from './inputs.ts'
import type { ParameterChange, Parameters } from './parameters.ts'
import { defaultParameters, withChange } from './parameters.ts'
import { RandomStream } from './random.ts'
import { letHappen } from './supplier-events.ts'
import type { SupplierEvent } from './supplier-events.ts'
import type { Supplier, SupplierSettings } from './suppliers.ts'
import { newSupplier } from './suppliers.ts'
import type { Turn } from './turn.ts'

/** Worlds of more suppliers than this belong into several processes. [A] */
export const MAX_SUPPLIERS = 10_000

/** Everything that the outside can tell a world. */
export type WorldInput =
  | { type: 'supplier-added'; settings: SupplierSettings }
  | { type: 'supplier-removed'; supplierId: string }
  | { type: 'parameters-changed'; change: ParameterChange }
  | (SupplierInput & { supplierId: string })

/** An input of a scenario, and when it happens. */
export type ScheduledInput = { atMs: number; input: WorldInput }

export type WorldOptions = {
  seed: string
  startAtMs: number
  /** The scenario's timeline, in the order of time. */
  script?: readonly ScheduledInput[]
}

type WorldEvent = { supplierId: string; event: SupplierEvent } | { script: WorldInput }

/** All that a world is: plain data, so that it can be kept and brought back. */
export type WorldState = {
  seed: string
  startedAtMs: number
  nowMs: number
  parameters: Parameters
  suppliers: Map<string, Supplier>
  queue: EventQueueState<WorldEvent>
}

/** Is told what happens, as it happens: the hash of a run is made of it. */
export type WorldObserver = {
  /** One event of the queue, or one fact, as text that differs whenever anything differs. */
  happened(text: string): void
  told(supplierId: string, event: PlatformEvent): void
}

/** A world as it begins. */
export function newWorldState({ seed, startAtMs, script = [] }: WorldOptions): WorldState {
  const state: WorldState = {
    seed,
    startedAtMs: startAtMs,
    nowMs: startAtMs,
    parameters: defaultParameters(),
    suppliers: new Map(),
    queue: newQueueState(),
  }
  const queue = new EventQueue(state.queue)
  for (const { atMs, input } of script) queue.schedule(atMs, { script: input })
  return state
}

/**
 * The platform's world: suppliers and all that happens to them, on one virtual clock. It is pure: time moves only by
 * runDue, randomness comes from the seed, what comes from outside is an input, and whatever must happen outside is
 * returned as an effect.
 */
export class World {
  readonly #state: WorldState
  readonly #queue: EventQueue<WorldEvent>
  readonly #observer: WorldObserver | null
  #effects: Effect[] = []
  /** By what a supplier's settings change: made once, not for each event. */
  #changedParameters = new WeakMap<ParameterChange, Parameters>()

  constructor(state: WorldState, observer: WorldObserver | null = null) {
    this.#state = state
    this.#queue = new EventQueue(state.queue)
    this.#observer = observer
  }

  /** Copy it before anything happens again: it is the world itself. */
  get state(): WorldState {
    return this.#state
  }

  get seed(): string {
    return this.#state.seed
  }

  get startedAtMs(): number {
    return this.#state.startedAtMs
  }

  get nowMs(): number {
    return this.#state.nowMs
  }

  get parameters(): Parameters {
    return this.#state.parameters
  }

  /** What holds for a supplier: the world's, but for what its settings say. */
  parametersOf({ settings: { parameters: change } }: Supplier): Parameters {
    if (!change) return this.parameters
    const parameters = this.#changedParameters.get(change) ?? withChange(this.parameters, change)
    this.#changedParameters.set(change, parameters)
    return parameters
  }

  get suppliers(): ReadonlyMap<string, Supplier> {
    return this.#state.suppliers
  }

  /** When something happens next; undefined when nothing is scheduled. */
  get nextEventAtMs(): number | undefined {
    return this.#queue.nextAtMs
  }

  /** Moves the clock and lets everything happen that is due by then, in order. */
  runDue(untilMs: number): Effect[] {
    for (let due = this.#queue.takeDue(untilMs); due; due = this.#queue.takeDue(untilMs)) {
      this.#state.nowMs = Math.max(this.#state.nowMs, due.atMs)
      this.#handle(due.event, due.atMs)
    }
    this.#state.nowMs = Math.max(this.#state.nowMs, untilMs)
    return this.#takeEffects()
  }

  /** Whether the world would take the input now; throws InputRefused if not. Changes nothing. */
  check(input: WorldInput): void {
    if (input.type === 'supplier-added') this.#checkAddition(input.settings)
    else if (input.type === 'supplier-removed') this.#supplierOf(input.supplierId)
    else if (input.type !== 'parameters-changed') checkInput(this.#turnNow(input.supplierId), input)
  }

  /** Takes an input that happens now, after check; what it asks for comes with the next runDue. */
  apply(input: WorldInput): InputOutcome {
    if (input.type === 'supplier-added') return this.#addSupplier(input.settings)
    if (input.type === 'supplier-removed') return this.#removeSupplier(input.supplierId)
    if (input.type === 'parameters-changed') return this.#changeParameters(input.change)
    return applyInput(this.#turnNow(input.supplierId), input)
  }

  #handle(event: WorldEvent, atMs: number): void {
    if ('script' in event) {
      this.#observer?.happened(`${atMs} script ${JSON.stringify(event.script)}`)
      if (this.#isPossible(event.script)) this.apply(event.script)
      return
    }
    const supplier = this.suppliers.get(event.supplierId)
    if (!supplier) return
    this.#observer?.happened(`${atMs} ${event.supplierId} ${JSON.stringify(event.event)}`)
    letHappen(this.#turn(supplier, atMs), event.event)
  }

  // What a scenario foresaw may have been made impossible by hand: its supplier, or the fault that it ends, was removed.
  #isPossible(input: WorldInput): boolean {
    try {
      this.check(input)
      return true
    } catch (error) {
      if (error instanceof InputRefused) return false
      throw error
    }
  }

  #checkAddition({ supplierId }: SupplierSettings): void {
    if (this.suppliers.has(supplierId)) {
      throw new InputRefused('SUPPLIER_EXISTS', `"${supplierId}" exists; PATCH changes it`)
    }
    if (this.suppliers.size >= MAX_SUPPLIERS) throw new InputRefused('TOO_MANY_SUPPLIERS', `${MAX_SUPPLIERS} at most`)
  }

  #addSupplier(settings: SupplierSettings): InputOutcome {
    const supplier = newSupplier(settings, this.nowMs)
    this.#state.suppliers.set(settings.supplierId, supplier)
    beginSupplier(this.#turn(supplier, this.nowMs))
    return { type: 'done' }
  }

  #changeParameters(change: ParameterChange): InputOutcome {
    this.#state.parameters = withChange(this.#state.parameters, change)
    this.#changedParameters = new WeakMap()
    return { type: 'done' }
  }

  // With everything that is scheduled for it.
  #removeSupplier(supplierId: string): InputOutcome {
    this.#state.suppliers.delete(supplierId)
    this.#queue.discard((event) => 'supplierId' in event && event.supplierId === supplierId)
    return { type: 'done' }
  }

  #supplierOf(supplierId: string): Supplier {
    const supplier = this.suppliers.get(supplierId)
    if (supplier) return supplier
    throw new InputRefused(
      'SUPPLIER_UNKNOWN',
      `no supplier "${supplierId}"; GET /control/suppliers lists them, POST there adds one`,
    )
  }

  #turnNow(supplierId: string): Turn {
    return this.#turn(this.#supplierOf(supplierId), this.nowMs)
  }

  #turn(supplier: Supplier, atMs: number): Turn {
    const { supplierId } = supplier.settings
    return {
      atMs,
      supplier,
      parameters: this.parametersOf(supplier),
      draws: (label) => new RandomStream(`${this.seed}/supplier:${supplierId}/${label}`),
      newTradeOrderId: () => this.#newTradeOrderId(supplier),
      schedule: (dueAtMs, event) => this.#queue.schedule(dueAtMs, { supplierId, event }),
      discard: (isUnwanted) =>
        this.#queue.discard((due) => 'event' in due && due.supplierId === supplierId && isUnwanted(due.event)),
      tell: (fact) => {
        const event = addEvent(supplier.eventFeed, fact, atMs)
        this.#observer?.happened(`${supplierId} ${JSON.stringify(event)}`)
        this.#observer?.told(supplierId, event)
      },
      ask: (effect) => this.#effects.push(effect),
    }
  }

  #takeEffects(): Effect[] {
    const effects = this.#effects
    this.#effects = []
    return effects
  }

  // Unique over worlds too, as long as no two start in the same millisecond: an ERP that counts each order once must
  // not take the orders of a second review for those of the first. Other suppliers do not change it, for draws go by it.
  #newTradeOrderId(supplier: Supplier): string {
    supplier.ordersTaken++
    const supplierNo = new RandomStream(`supplier-number/${supplier.settings.supplierId}`).integer(1000, 9999)
    return `${this.startedAtMs}${supplierNo}${String(supplier.ordersTaken).padStart(5, '0')}`
  }
}
