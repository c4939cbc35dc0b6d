// The virtual clock. It runs in real time, scaled, or stands still; skipping means that the platform moves it from
// event to event. A real ERP answers in real time, so its answers are measured on the monotonic clock instead.

export type ClockMode = { type: 'real' } | { type: 'scaled'; speed: number } | { type: 'paused' }

/** Virtual milliseconds per real millisecond, at most: a quarter-hour poll then comes four times a second. */
export const MAX_SPEED = 3600

/** The virtual time ends here: 2100-01-01. */
export const LAST_VIRTUAL_MS = 4_102_444_800_000

export class VirtualClock {
  readonly #monotonicMs: () => number
  #mode: ClockMode
  #anchorVirtualMs: number
  #anchorMonotonicMs: number
  #isHeld = false

  constructor(options: { startAtMs: number; mode: ClockMode; monotonicMs: () => number }) {
    this.#monotonicMs = options.monotonicMs
    this.#mode = options.mode
    this.#anchorVirtualMs = options.startAtMs
    this.#anchorMonotonicMs = options.monotonicMs()
  }

  get mode(): ClockMode {
    return this.#mode
  }

  /** Virtual milliseconds that pass per real one; 0 while paused or held. */
  get speed(): number {
    if (this.#isHeld || this.#mode.type === 'paused') return 0
    return this.#mode.type === 'scaled' ? this.#mode.speed : 1
  }

  nowMs(): number {
    const passedMs = (this.#monotonicMs() - this.#anchorMonotonicMs) * this.speed
    return Math.floor(this.#anchorVirtualMs + passedMs)
  }

  setMode(mode: ClockMode): void {
    this.#anchor(this.nowMs())
    this.#mode = mode
  }

  /** Stands still, whatever the mode, until released: the platform skips meanwhile by moveTo. */
  hold(): void {
    this.#anchor(this.nowMs())
    this.#isHeld = true
  }

  release(): void {
    this.#anchor(this.nowMs())
    this.#isHeld = false
  }

  /** Time never goes back. */
  moveTo(virtualMs: number): void {
    this.#anchor(Math.max(this.nowMs(), virtualMs))
  }

  /** Another world is here from now on, and its time may be an earlier one. */
  beginAgainAt(virtualMs: number): void {
    this.#isHeld = false
    this.#anchor(virtualMs)
  }

  #anchor(virtualMs: number): void {
    this.#anchorVirtualMs = virtualMs
    this.#anchorMonotonicMs = this.#monotonicMs()
  }
}
