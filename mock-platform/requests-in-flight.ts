import type { Connections } from './connections.ts'
import { signingSecrets } from './connections.ts'
import type { Holds, PassingAnswer } from './holds.ts'
import type { Exchange } from './http/exchange.ts'
import type { InventoryPoller } from './judge/inventory-poller.ts'
import { createInventoryPoller } from './judge/inventory-poller.ts'
import type { MonotonicTimer } from './judge/monotonic-timer.ts'
import { deliverPush } from './pushes/deliver.ts'
import { PushSlots } from './pushes/push-slots.ts'
import type { Effect, PollEffect, PushEffect } from './sim/effects.ts'
import type { PollReport } from './sim/inventory-sync.ts'
import type { PushResult } from './sim/pushes.ts'
import { Slots } from './slots.ts'

/** Polls at once, and pushes of one supplier; more wait their turn, so that one busy process does not blame the ERPs. */
const MAX_REQUESTS = 200

type RequestsOptions = {
  exchange: Exchange
  timer: MonotonicTimer
  virtualNowMs: () => number
  machineNowMs: () => number
  connections: Connections
  holds: Holds
  /** 200 when left out. */
  maxRequests?: number | undefined
  /** Gives all of them up. */
  stopping: AbortSignal
  onPoll: (effect: PollEffect, report: PollReport) => void
  onPush: (effect: PushEffect, result: PushResult) => void
  /** Told of each that is over, whatever became of it. */
  onOver: () => void
}

/** The requests to suppliers that the world has asked for and that are not over yet. */
export class RequestsInFlight {
  readonly #options: RequestsOptions
  readonly #poll: InventoryPoller
  readonly #pollSlots: Slots
  readonly #pushSlots: PushSlots
  readonly #underWay = new Map<Promise<void>, { effect: Effect; cancel: AbortController }>()

  constructor(options: RequestsOptions) {
    this.#options = options
    this.#poll = createInventoryPoller(options.exchange, options.timer)
    const maxRequests = options.maxRequests ?? MAX_REQUESTS
    this.#pollSlots = new Slots(maxRequests)
    this.#pushSlots = new PushSlots(maxRequests)
  }

  get size(): number {
    return this.#underWay.size
  }

  get counts(): { polls: number; pushes: number } {
    const polls = [...this.#underWay.values()].filter(({ effect }) => effect.type === 'poll').length
    return { polls, pushes: this.#underWay.size - polls }
  }

  /** Sends what the world asks for. */
  perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      const cancel = new AbortController()
      const signal = AbortSignal.any([this.#options.stopping, cancel.signal])
      const done = effect.type === 'poll' ? this.#performPoll(effect, signal) : this.#performPush(effect, signal)
      this.#underWay.set(done, { effect, cancel })
      void done.finally(() => {
        this.#underWay.delete(done)
        this.#options.onOver()
      })
    }
  }

  /** Those of a supplier are cancelled, and what they bring changes nothing. */
  cancelOf(supplierId: string): void {
    for (const { effect, cancel } of this.#underWay.values()) {
      if (effect.supplierId === supplierId) cancel.abort()
    }
    this.#pushSlots.forget(supplierId)
  }

  /** The same for all, which are no longer waited for. */
  forgetAll(): void {
    for (const { cancel } of this.#underWay.values()) cancel.abort()
    this.#underWay.clear()
  }

  /** Done when all of them are over. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay.keys())
  }

  async #performPoll(effect: PollEffect, signal: AbortSignal): Promise<void> {
    const { supplierId, poll } = effect
    const { connections, virtualNowMs, machineNowMs } = this.#options
    const ask = () => {
      const connection = connections.get(supplierId)
      // While one secret replaces another, the earlier one signs, as it does a push.
      const [appSecret] = signingSecrets(connection, machineNowMs())
      return this.#poll(effect, { ...connection, appSecret }, virtualNowMs(), signal)
    }
    const measured = await inTurn(() => this.#takePollSlot(), ask, signal)
    if (!measured || signal.aborted) return
    const passing = { kind: 'poll', supplierId, method: null, requestId: poll.requestId, detail: null } as const
    const report = (await this.#isLost(passing, signal)) ? lostReport(measured) : measured
    if (!signal.aborted) this.#options.onPoll(effect, report)
  }

  async #performPush(effect: PushEffect, signal: AbortSignal): Promise<void> {
    const { supplierId, pushId } = effect
    const { connections, exchange, machineNowMs } = this.#options
    const send = () => {
      const connection = connections.get(supplierId)
      return deliverPush(effect, { exchange, connection, machineNowMs: machineNowMs(), signal })
    }
    const received = await inTurn(() => this.#pushSlots.take(supplierId), send, signal)
    if (!received || signal.aborted) return
    const passing = { kind: 'push', supplierId, method: null, requestId: pushId, detail: null } as const
    const result = (await this.#isLost(passing, signal)) ? lostResult(received) : received
    if (!signal.aborted) this.#options.onPush(effect, result)
  }

  async #takePollSlot(): Promise<() => void> {
    await this.#pollSlots.take()
    return () => this.#pollSlots.release()
  }

  // Holding is no part of the measured time, and takes no place of other requests.
  async #isLost(passing: PassingAnswer, signal: AbortSignal): Promise<boolean> {
    return (await this.#options.holds.pass(passing, { signal })) === 'dropped'
  }
}

// Null: it was cancelled before its turn came.
async function inTurn<Outcome>(
  takePlace: () => Promise<() => void>,
  request: () => Promise<Outcome>,
  signal: AbortSignal,
): Promise<Outcome | null> {
  const leave = await takePlace()
  try {
    return signal.aborted ? null : await request()
  } finally {
    leave()
  }
}

const LOST = 'the answer was dropped by hand (DELETE /control/held-answers)'

// What failed before has had no answer to lose.
function lostReport(measured: PollReport): PollReport {
  if (measured.type === 'failed') return measured
  const { items: _, ...timing } = measured
  return { ...timing, type: 'failed', kind: 'CONNECTION_RESET', detail: LOST }
}

function lostResult(received: PushResult): PushResult {
  return received.type === 'refused' ? received : { ...received, type: 'refused', detail: LOST }
}
