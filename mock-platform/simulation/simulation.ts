import type { Run } from '../journal/run.ts'
import type { Effect, PollEffect, PushEffect } from '../sim/effects.ts'
import { EventQueue, newQueueState } from '../sim/event-queue.ts'
import type { WorldInput } from '../sim/world.ts'
import type { ModelledErp } from './modelled-erp.ts'

/** What plays a supplier's program. */
export type ErpOf = (supplierId: string) => ModelledErp

/** Something that an ERP does when its time comes: what the world is told of it. */
type Completion = { supplierId: string; input: WorldInput; onDone?: () => void }

export type SimulationCounts = { polls: number; pollsFailed: number; pushes: number; orders: number; events: number }

/** Steps between two looks at the signal and the progress. */
const STEPS_A_BREATH = 2000

/**
 * Lets a run happen in skipping time, with ERPs that are played in this process: no network, no waiting, and the same run
 * every time.
 */
export class Simulation {
  readonly run: Run
  readonly counts: SimulationCounts = { polls: 0, pollsFailed: 0, pushes: 0, orders: 0, events: 0 }
  /** The ERPs that are played. */
  readonly erpOf: ErpOf
  readonly #completions = new EventQueue<Completion>(newQueueState())

  constructor(run: Run, erpOf: ErpOf) {
    this.run = run
    this.erpOf = erpOf
    run.onEvent((supplierId, event) => {
      this.counts.events++
      if (event.type === 'order_paid') this.counts.orders++
      erpOf(supplierId).hear(event)
    })
  }

  /** Goes on until a virtual time, and then until nothing is in flight. Gives up its turn now and then. */
  async advance(
    untilMs: number,
    { signal, onProgress }: { signal?: AbortSignal; onProgress?: (nowMs: number) => void } = {},
  ): Promise<void> {
    for (let step = 1; this.#step(untilMs); step++) {
      if (step % STEPS_A_BREATH !== 0) continue
      onProgress?.(this.run.world.nowMs)
      await new Promise((resolve) => setImmediate(resolve))
      if (signal?.aborted) return
    }
    onProgress?.(untilMs)
  }

  // One instant of the world, or one answer; false when there is nothing left to do.
  #step(untilMs: number): boolean {
    const { world } = this.run
    const completionAtMs = this.#completions.nextAtMs ?? Infinity
    const eventAtMs = world.nextEventAtMs ?? Infinity
    if (completionAtMs <= eventAtMs && completionAtMs < Infinity) {
      this.#perform(this.run.runDue(Math.max(completionAtMs, world.nowMs)))
      const due = this.#completions.takeDue(completionAtMs)
      if (due) this.#finish(due.event)
      return true
    }
    if (eventAtMs > untilMs) {
      if (world.nowMs < untilMs) this.#perform(this.run.runDue(untilMs))
      return false
    }
    this.#perform(this.run.runDue(eventAtMs))
    return true
  }

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'poll') this.#poll(effect)
      else this.#push(effect)
    }
  }

  #poll(effect: PollEffect): void {
    const { supplierId, poll } = effect
    const { outcome: report, elapsedMs } = this.erpOf(supplierId).answerPoll(effect)
    const input = { type: 'poll-finished', supplierId, runNo: poll.runNo, answeredBy: 'MODEL', report } as const
    this.#completions.schedule(this.run.world.nowMs + elapsedMs, { supplierId, input })
  }

  #push(effect: PushEffect): void {
    const { supplierId, pushId } = effect
    const { outcome: result, elapsedMs, onDone } = this.erpOf(supplierId).takePush(effect)
    const input = { type: 'push-finished', supplierId, pushId, result } as const
    this.#completions.schedule(this.run.world.nowMs + elapsedMs, { supplierId, input, ...(onDone && { onDone }) })
  }

  #finish({ supplierId, input, onDone }: Completion): void {
    if (!this.run.world.suppliers.has(supplierId)) return
    onDone?.()
    const outcome = this.run.apply(input)
    if (input.type === 'push-finished') this.counts.pushes++
    if (outcome.type !== 'poll-judged') return
    this.counts.polls++
    if (outcome.run.verdict === 'FAILED') this.counts.pollsFailed++
  }
}
