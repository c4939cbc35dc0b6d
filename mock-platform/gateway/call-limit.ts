import { GatewayError } from './errors.ts'

/** Counts the calls of one second: each app may make so many of each method; the next second begins anew. */
export class CallLimit {
  readonly #most: number
  #secondNo = 0
  readonly #counts = new Map<string, number>()

  constructor(callsPerSecond: number | null) {
    this.#most = callsPerSecond ?? Infinity
  }

  /** Throws GatewayError for a call too many. */
  count(appKey: string, path: string, nowMs: number): void {
    if (this.#most === Infinity) return
    const secondNo = Math.floor(nowMs / 1000)
    if (secondNo !== this.#secondNo) this.#counts.clear()
    this.#secondNo = secondNo
    const name = `${appKey} ${path}`
    const calls = (this.#counts.get(name) ?? 0) + 1
    if (calls > this.#most) throw new GatewayError({ code: 'ApiCallLimit' })
    this.#counts.set(name, calls)
  }
}
