import type { PollFailureKind } from '../contract/inventory-sync-methods.ts'
import type { Latency } from '../faults/latency.ts'

/** How the ERP behaves that the simulation plays: data, so that a scenario can say it. */
export type ModelledErpSettings = {
  /** Units at the supplier's at the start, by SKU. */
  jitStock: Readonly<Record<string, number>>
  /** How long it takes to answer a poll. */
  answer: Latency
  /** Another answer time between two times of day in Asia/Shanghai, minutes since midnight; over midnight too. */
  slow: { fromMinute: number; toMinute: number; answer: Latency } | null
  /** Share of polls that fail otherwise, and how: the kinds are drawn alike. */
  failShare: number
  failKinds: readonly PollFailureKind[]
  /** Share of push deliveries that are not acknowledged. */
  pushRefusedShare: number
  /** A SKU whose sellable units are below `below` when a poll comes is made up to `upTo`. */
  restock: { below: number; upTo: number } | null
}

/** A healthy ERP with no stock of its own. */
export const HEALTHY_ERP: ModelledErpSettings = {
  jitStock: {},
  answer: { type: 'lognormal', p50Ms: 40, p99Ms: 400 },
  slow: null,
  failShare: 0,
  failKinds: ['CONNECTION_FAILED', 'CONNECTION_RESET', 'HTTP_STATUS', 'BODY_NOT_JSON'],
  pushRefusedShare: 0,
  restock: { below: 20, upTo: 200 },
}
