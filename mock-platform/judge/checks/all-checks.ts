import { answerContract } from './answer-contract.ts'
import { answersInTime } from './answers-in-time.ts'
import type { DayCheck, ProbeCheck } from './check.ts'
import { completeStock } from './complete-stock.ts'
import { concurrency } from './concurrency.ts'
import { connection } from './connection.ts'
import { eventOrder } from './event-order.ts'
import { growth } from './growth.ts'
import { latePush } from './late-push.ts'
import { ordersInStock } from './orders-in-stock.ts'
import { outageRecovery } from './outage-recovery.ts'
import { pollSignature } from './poll-signature.ts'
import { pushSignature } from './push-signature.ts'
import { pushesAcknowledged } from './pushes-acknowledged.ts'
import { repeatedPush } from './repeated-push.ts'
import { soldOut } from './sold-out.ts'
import { splitRequest } from './split-request.ts'
import { stablePages } from './stable-pages.ts'
import { warehouseOrder } from './warehouse-order.ts'

/** Judged by the day, in the order in which a poll meets them. */
export const DAY_CHECKS: readonly DayCheck[] = [
  connection,
  answersInTime,
  answerContract,
  completeStock,
  ordersInStock,
  pushesAcknowledged,
]

/** Made after the day, one after another. */
export const PROBE_CHECKS: readonly ProbeCheck[] = [
  pollSignature,
  pushSignature,
  repeatedPush,
  latePush,
  eventOrder,
  warehouseOrder,
  stablePages,
  splitRequest,
  outageRecovery,
  concurrency,
  soldOut,
  growth(1000),
  growth(50_000),
]
