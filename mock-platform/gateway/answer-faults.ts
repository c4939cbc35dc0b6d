import type { DrawnFault } from '../faults/fault.ts'
import { applyFaults, drawFault } from '../faults/fault.ts'
import { ASKED_FAULT_HEADER, struckResponse } from '../faults/fault-header.ts'
import { OneAnswerFaultText } from '../faults/fault-rule.ts'
import type { SupplierPlace } from '../faults/fault-rule.ts'
import type { FaultCounts, FaultState } from '../faults/fault-state.ts'
import { newCounts, strike } from '../faults/fault-state.ts'
import { remember } from '../faults/earlier-answers.ts'
import { plainMessage } from '../faults/message.ts'
import type { Run } from '../journal/run.ts'
import { RandomStream } from '../sim/random.ts'
import { refusalAt } from './envelopes.ts'

/** One call of the gateway: whose it may be, and what it asks for. */
export type GatewayCall = {
  on: Extract<SupplierPlace, 'sync.answer' | 'rest.answer'>
  supplierIds: readonly string[]
  /** Calls that ask for the same: what a stale answer is taken from. */
  subject: string
  requestId: string
}

/**
 * Faults of the gateway's answers. The world keeps the rules; what they strike is drawn here, from the run's seed by the
 * number of the call, for callers come when they like: nothing of it is in the world, its journal or its hash.
 */
export class AnswerFaults {
  // By the state itself: one that is set anew, or that a snapshot brings back, counts anew.
  readonly #counts = new WeakMap<FaultState<string>, FaultCounts>()
  // A run that is restored has not answered yet.
  readonly #earlier = new WeakMap<Run, Map<string, Uint8Array>>()

  /** What a supplier's fault has seen and struck: polls and pushes are counted in the world, calls of the gateway here. */
  countsOf(state: FaultState<SupplierPlace>): FaultCounts {
    if (!isOnGateway(state.rule.on)) return state.counts
    const known = this.#counts.get(state)
    if (known) return known
    const counts = newCounts()
    this.#counts.set(state, counts)
    return counts
  }

  /** Whether any fault is set that could strike a call, now or later. */
  isWatching(run: Run, { on, supplierIds }: Pick<GatewayCall, 'on' | 'supplierIds'>): boolean {
    return supplierIds.some((supplierId) => {
      const faults = run.world.suppliers.get(supplierId)?.faults
      return faults !== undefined && faults.size > 0 && [...faults.values()].some(({ rule }) => rule.on === on)
    })
  }

  /** The faults that strike a call now. */
  striking(run: Run, { on, supplierIds }: GatewayCall, nowMs: number): DrawnFault[] {
    return supplierIds.flatMap((supplierId) =>
      [...(run.world.suppliers.get(supplierId)?.faults ?? [])].flatMap(([faultId, state]) => {
        if (state.rule.on !== on) return []
        const label = `${run.name.seed}/supplier:${supplierId}/fault:${faultId}`
        const fault = strike(state, this.countsOf(state), nowMs, (seen) => new RandomStream(`${label}/call:${seen}`))
        return fault ? [fault] : []
      }),
    )
  }

  /** The answer, of HTTP 200 in JSON, with what is wrong in it; how it is to be delivered wrongly is said in its header. */
  apply(run: Run, json: string, { faults, call }: { faults: readonly DrawnFault[]; call: GatewayCall }): Response {
    const key = `${call.on} ${call.subject}`
    const earlier = this.#earlierOf(run)
    const plain = plainMessage(200, { 'content-type': 'application/json' }, json)
    // Stale data stays as it was when something last came through untouched.
    if (faults.length === 0) remember(earlier, key, plain.body)
    const struck = applyFaults(plain, faults, {
      earlierBody: () => earlier.get(key) ?? null,
      sign: null,
      refuse: (refusal) => JSON.stringify(refusalAt(call.on)(refusal, call.requestId)),
    })
    return struckResponse(struck, faults)
  }

  #earlierOf(run: Run): Map<string, Uint8Array> {
    const known = this.#earlier.get(run)
    if (known) return known
    const earlier = new Map<string, Uint8Array>()
    this.#earlier.set(run, earlier)
    return earlier
  }
}

function isOnGateway(on: SupplierPlace): on is GatewayCall['on'] {
  return on === 'sync.answer' || on === 'rest.answer'
}

/** The faults that a caller asks for by header, or what is wrong with them. Drawn from the number of the call. */
export function askedFaults(request: Request, stream: RandomStream): DrawnFault[] | { problem: string } {
  const header = request.headers.get(ASKED_FAULT_HEADER)
  if (header === null) return []
  const parsed = OneAnswerFaultText.safeParse(header.trim())
  if (!parsed.success) return { problem: `${ASKED_FAULT_HEADER}: ${parsed.error.issues[0]?.message}` }
  return [drawFault(parsed.data, stream)]
}
