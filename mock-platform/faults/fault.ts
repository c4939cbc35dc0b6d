import type { RandomStream } from '../sim/random.ts'
import type { FaultContext, FaultKind, Place } from './fault-kind.ts'
import type { BandwidthFault } from './kinds/bandwidth.ts'
import { BANDWIDTH } from './kinds/bandwidth.ts'
import type { ContractFault } from './kinds/contract.ts'
import { CONTRACT } from './kinds/contract.ts'
import type { DelayFault, DrawnDelay } from './kinds/delay.ts'
import { DELAY } from './kinds/delay.ts'
import type { DripFault } from './kinds/drip.ts'
import { DRIP } from './kinds/drip.ts'
import type { DroppedFault } from './kinds/dropped.ts'
import { DROPPED } from './kinds/dropped.ts'
import type { DuplicatedFault } from './kinds/duplicated.ts'
import { DUPLICATED } from './kinds/duplicated.ts'
import type { EmptyFault } from './kinds/empty.ts'
import { EMPTY } from './kinds/empty.ts'
import type { GarbageFault } from './kinds/garbage.ts'
import { GARBLE } from './kinds/garbage.ts'
import type { LateFault } from './kinds/late.ts'
import { LATE } from './kinds/late.ts'
import type { MalformedFault } from './kinds/malformed.ts'
import { MALFORMED } from './kinds/malformed.ts'
import type { NoFault } from './kinds/none.ts'
import { NONE } from './kinds/none.ts'
import type { RefusalFault } from './kinds/refusal.ts'
import { REFUSAL } from './kinds/refusal.ts'
import type { ReorderedFault } from './kinds/reordered.ts'
import { REORDERED } from './kinds/reordered.ts'
import type { ResetFault } from './kinds/reset.ts'
import { RESET } from './kinds/reset.ts'
import type { SilenceFault } from './kinds/silence.ts'
import { SILENCE } from './kinds/silence.ts'
import type { StaleFault } from './kinds/stale.ts'
import { STALE } from './kinds/stale.ts'
import type { StatusFault } from './kinds/status.ts'
import { STATUS } from './kinds/status.ts'
import type { TamperedFault } from './kinds/tampered.ts'
import { TAMPERED } from './kinds/tampered.ts'
import type { TruncateFault } from './kinds/truncate.ts'
import { TRUNCATE } from './kinds/truncate.ts'
import type { WrongRequestIdFault } from './kinds/wrong-request-id.ts'
import { WRONG_REQUEST_ID } from './kinds/wrong-request-id.ts'
import type { WrongSignatureFault } from './kinds/wrong-signature.ts'
import { WRONG_SIGNATURE } from './kinds/wrong-signature.ts'
import { drawLatencyMs } from './latency.ts'
import type { Message } from './message.ts'

type DrawnOnce =
  | NoFault
  | ResetFault
  | EmptyFault
  | GarbageFault
  | TruncateFault
  | DripFault
  | BandwidthFault
  | SilenceFault
  | StatusFault
  | RefusalFault
  | MalformedFault
  | ContractFault
  | StaleFault
  | WrongSignatureFault
  | WrongRequestIdFault
  | DuplicatedFault
  | ReorderedFault
  | LateFault
  | DroppedFault
  | TamperedFault

/** Something that goes wrong on purpose, as data. */
export type Fault = DrawnOnce | DelayFault

/** A fault with nothing left to draw: what is applied to one message. */
export type DrawnFault = DrawnOnce | DrawnDelay

type Of<Type extends string, All> = Extract<All, { type: Type }>

/** Every fault; a new one is a file and a line here. */
export const FAULT_KINDS: { [Type in Fault['type']]: FaultKind<Of<Type, Fault>, Of<Type, DrawnFault>> } = {
  none: NONE,
  latency: DELAY,
  drip: DRIP,
  bandwidth: BANDWIDTH,
  truncate: TRUNCATE,
  reset: RESET,
  empty: EMPTY,
  garbage: GARBLE,
  silence: SILENCE,
  status: STATUS,
  refusal: REFUSAL,
  malformed: MALFORMED,
  contract: CONTRACT,
  stale: STALE,
  'wrong-request-id': WRONG_REQUEST_ID,
  'wrong-signature': WRONG_SIGNATURE,
  duplicated: DUPLICATED,
  reordered: REORDERED,
  late: LATE,
  dropped: DROPPED,
  tampered: TAMPERED,
}

const kindOf = <Type extends Fault['type']>(type: Type) => FAULT_KINDS[type]

/** Whether there is a fault of that name. */
export function isFaultType(name: string): name is Fault['type'] {
  return Object.hasOwn(FAULT_KINDS, name)
}

/** A fault as people write it: `drip:over=4000,pieces=20`. Undefined: it is none. */
export function readFault(text: string): Fault | undefined {
  const [, type = '', rest = ''] = /^([\w-]+)(?::(.*))?$/s.exec(text) ?? []
  return isFaultType(type) ? kindOf(type).read(rest) : undefined
}

/** The text that readFault reads back to the same fault. */
export function formatFault<Type extends Fault['type']>(fault: Of<Type, Fault>): string {
  const type: Type = fault.type
  const rest = kindOf(type).write(fault)
  return rest === '' ? fault.type : `${fault.type}:${rest}`
}

export function placesOf({ type }: Fault): readonly Place[] {
  return FAULT_KINDS[type].places
}

/** Whether it changes how a message leaves, so that its host must act on it. */
export function changesDelivery({ type }: Fault): boolean {
  return FAULT_KINDS[type].changes === 'delivery'
}

/** Draws what there is to draw. */
export function drawFault(fault: Fault, stream: RandomStream): DrawnFault {
  if (fault.type !== 'latency') return fault
  return { type: 'latency', latency: { type: 'fixed', delayMs: drawLatencyMs(fault.latency, stream) } }
}

/** A message after all of them, one after another; of two that say how the connection ends, the last one counts. */
export function applyFaults(message: Message, faults: readonly DrawnFault[], context: FaultContext): Message {
  return faults.reduce((changed, fault) => applyFault(changed, fault, context), message)
}

function applyFault<Type extends Fault['type']>(message: Message, fault: Of<Type, DrawnFault>, context: FaultContext) {
  const type: Type = fault.type
  return kindOf(type).apply(message, fault, context)
}
