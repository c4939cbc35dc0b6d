import { PUSH_RETRY_INTERVAL_MS } from '../contract/push.ts'
import type { MonotonicTimer } from '../judge/monotonic-timer.ts'
import { waitsForRealTime } from '../sim/push-delivery.ts'
import { allPushes } from '../sim/pushes.ts'
import type { World } from '../sim/world.ts'

type RealRetriesOptions = {
  timer: MonotonicTimer
  /** Told when the half hour of a push is over. */
  onRetry: (supplierId: string, pushId: string) => void
}

/**
 * The half hours of real time that pushes wait for, of suppliers whose retries go by the machine's clock. The world knows only
 * that they are over, by an input; after a restart or a restore they begin anew.
 */
export class RealRetries {
  readonly #options: RealRetriesOptions
  readonly #waiting = new Map<string, AbortController>()

  constructor(options: RealRetriesOptions) {
    this.#options = options
  }

  /** Begins the half hour of a push, if it waits for one. */
  begin(world: World, supplierId: string, pushId: string): void {
    const supplier = world.suppliers.get(supplierId)
    if (supplier?.settings.pushes?.retryClock !== 'real') return
    const push = supplier.outbox.pushes.get(pushId) ?? supplier.outbox.others.get(pushId)
    if (push && waitsForRealTime(supplier.settings.pushes, push)) this.#wait(supplierId, pushId)
  }

  /** Begins those of a world anew; the others are forgotten. */
  beginAll(world: World): void {
    this.clear()
    for (const [supplierId, { settings, outbox }] of world.suppliers) {
      if (settings.pushes?.retryClock !== 'real') continue
      for (const { pushId } of allPushes(outbox)) this.begin(world, supplierId, pushId)
    }
  }

  clear(): void {
    for (const isOver of this.#waiting.values()) isOver.abort()
    this.#waiting.clear()
  }

  #wait(supplierId: string, pushId: string): void {
    const key = keyOf(supplierId, pushId)
    if (this.#waiting.has(key)) return
    const isOver = new AbortController()
    this.#waiting.set(key, isOver)
    void this.#retryAfter(isOver.signal, supplierId, pushId)
  }

  async #retryAfter(signal: AbortSignal, supplierId: string, pushId: string): Promise<void> {
    await this.#options.timer.wait(PUSH_RETRY_INTERVAL_MS, signal)
    if (signal.aborted) return
    this.#waiting.delete(keyOf(supplierId, pushId))
    this.#options.onRetry(supplierId, pushId)
  }
}

function keyOf(supplierId: string, pushId: string): string {
  return `${supplierId}/${pushId}`
}
