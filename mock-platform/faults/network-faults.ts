import { INVENTORY_QUERY_PATH } from '../contract/inventory-query.ts'
import { PUSH_PATH } from '../contract/push.ts'
import { RandomStream } from '../sim/random.ts'
import { remember } from './earlier-answers.ts'
import type { DrawnFault } from './fault.ts'
import type { NetworkFaultRule, NetworkPlace } from './fault-rule.ts'
import type { FaultState } from './fault-state.ts'
import { faultState, strike } from './fault-state.ts'

/**
 * Faults of a network, for the exchanges that pass it. Each fault draws from a stream of its own by the number of the
 * message that it sees: the same seed and the same messages in the same order give the same faults.
 */
export class NetworkFaults {
  readonly #states: FaultState<NetworkPlace>[]
  readonly #seed: string
  readonly #nowMs: () => number
  readonly #earlier = new Map<string, Uint8Array>()

  /** `nowMs`: the virtual time that the faults' timeline goes by; it begins now. */
  constructor({ rules, seed, nowMs }: { rules: readonly NetworkFaultRule[]; seed: string; nowMs: () => number }) {
    const beginMs = nowMs()
    this.#states = rules.map((rule) => faultState(rule, beginMs))
    this.#seed = seed
    this.#nowMs = nowMs
  }

  /** What strikes a message now, in the order in which the faults were given. */
  striking(direction: 'request' | 'answer', path: string): DrawnFault[] {
    const nowMs = this.#nowMs()
    const places = placesOfPath(direction, path)
    return this.#states.flatMap((state, index) => {
      if (!places.includes(state.rule.on)) return []
      const stream = (seen: number) => new RandomStream(`${this.#seed}/network/fault:${index}/message:${seen}`)
      const fault = strike(state, state.counts, nowMs, stream)
      return fault ? [fault] : []
    })
  }

  /** The last answer of a path that nothing struck. */
  earlierBody(path: string): Uint8Array | null {
    return this.#earlier.get(path) ?? null
  }

  /** Keeps an answer, if a fault may ask for it. */
  remember(path: string, body: Uint8Array): void {
    if (!this.#states.some(({ rule }) => rule.fault.type === 'stale')) return
    remember(this.#earlier, path, body)
  }
}

function placesOfPath(direction: 'request' | 'answer', path: string): NetworkPlace[] {
  const bare = path.split('?', 1)[0]!
  if (bare.endsWith(INVENTORY_QUERY_PATH)) return [direction, `poll.${direction}`]
  return bare.endsWith(PUSH_PATH) ? [direction, `push.${direction}`] : [direction]
}
