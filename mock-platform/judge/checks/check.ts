import type { InventorySyncRun, PollFailureKind } from '../../contract/inventory-sync-methods.ts'
import type { Bilingual } from '../../contract/remedies.ts'
import type { Probe } from '../probe.ts'

// A check is one question that a review puts to an ERP. Each is a file of its own in this folder; all-checks.ts lists them.

type CheckBasics = {
  /** Stable: reports, CI and suppressions go by it. */
  id: string
  /** The rules behind it (docs/fidelity.md). */
  rules: string
  /** What holds when it is passed. */
  title: Bilingual
  remedy: Bilingual
}

/** Judged by what the day of polls and pushes brought. */
export type DayCheck = CheckBasics & { judge: (facts: DayFacts) => CheckOutcome }

/** Makes requests of its own to the ERP, after the day. */
export type ProbeCheck = CheckBasics & { probe: (probe: Probe) => Promise<CheckOutcome> }

/** Evidence is for people, a line each. */
export type CheckOutcome = { result: 'passed' | 'failed' | 'not-run'; evidence: readonly string[] }

/** A check with what came of it. */
export type JudgedCheck = { check: CheckBasics } & CheckOutcome

/** A push that was tried and not acknowledged in the end. */
export type FailedPush = { trade_order_id: string; attempts: number; detail: string }

/** A probe that could not go on, because the ERP broke a rule that a check of the day is about. */
export type ProbeFailure = { kind: PollFailureKind | 'PUSH_NOT_ACKNOWLEDGED'; detail: string }

/** What a day of polls and pushes brought; `probeFailures` comes later. */
export type DayFacts = {
  runs: readonly InventorySyncRun[]
  laterRuns: readonly InventorySyncRun[]
  failedPushes: readonly FailedPush[]
  orders: { placed: number; acknowledged: number }
  probeFailures: readonly ProbeFailure[]
  /** This process was late by so much itself while a page came that was late by no more than that; 0: there is no such page. */
  doubtfulMs: number
}

export const passed = (...evidence: string[]): CheckOutcome => ({ result: 'passed', evidence })
export const failed = (...evidence: string[]): CheckOutcome => ({ result: 'failed', evidence })
export const notRun = (...evidence: string[]): CheckOutcome => ({ result: 'not-run', evidence })

const FROM_PROBE = 'probe: '

/** Evidence of a check of the day that a probe came across. */
export const fromProbe = (detail: string): string => FROM_PROBE + detail
export const isFromProbe = (line: string): boolean => line.startsWith(FROM_PROBE)

/** A poll gets as far as its failure: what comes after it was not looked at. */
const STAGES: readonly (readonly PollFailureKind[])[] = [
  ['CONNECTION_FAILED', 'CONNECTION_RESET'],
  ['ANSWER_TOO_SLOW'],
  ['HTTP_STATUS', 'BODY_NOT_JSON', 'CONTRACT_BROKEN', 'QUANTITY_NEGATIVE', 'QUANTITY_FRACTIONAL'],
  ['SKU_MISSING'],
  ['ORDER_NOT_SHOWN'],
]

/** Judges the stage of these kinds: by the polls that came as far as that. */
export function judgeStage(
  { runs, laterRuns, probeFailures }: DayFacts,
  kind: PollFailureKind,
  holds: string,
): CheckOutcome {
  const all = [...runs, ...laterRuns]
  const stage = stageOf(kind)
  const kinds: readonly string[] = STAGES[stage] ?? []
  const failures = [
    ...all.filter((run) => kinds.includes(run.failure_kind ?? '')).map(pollLine),
    ...probeFailures.filter((failure) => kinds.includes(failure.kind)).map(({ detail }) => fromProbe(detail)),
  ]
  if (failures.length > 0) return failed(...failures)
  const reached = all.filter((run) => run.failure_kind === null || stageOf(run.failure_kind) >= stage)
  if (reached.length === 0) return notRun(`none of ${all.length} polls came as far as this`)
  return passed(`${reached.length} of ${all.length} polls: ${holds}`)
}

function stageOf(kind: PollFailureKind): number {
  return STAGES.findIndex((kinds) => kinds.includes(kind))
}

function pollLine({ due_at, failure_kind, failure_detail, measured_ms, injected_ms }: InventorySyncRun): string {
  const due = new Date(due_at).toISOString()
  return `poll due ${due}: ${failure_kind}, measured ${measured_ms} ms, injected ${injected_ms} ms, ${failure_detail ?? ''}`
}
