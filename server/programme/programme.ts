import type { Constant } from './constant.ts'
import type { ConstantName } from './constants.ts'
import { DEFAULT_CONSTANTS } from './constants.ts'
import type { DutyBand, LocalDelivery, TrunkLane } from './tariffs.ts'
import { DEFAULT_DUTY_BANDS, DEFAULT_LOCAL_DELIVERIES, DEFAULT_TRUNK_LANES } from './tariffs.ts'

/** The rules' numbers as this installation has them: given to every rule, never imported by one. */
export type Programme = {
  constants: Record<ConstantName, Constant>
  trunkLanes: readonly TrunkLane[]
  localDeliveries: readonly LocalDelivery[]
  dutyBands: readonly DutyBand[]
}

/** The programme as the source has it, with our assumptions. */
export const DEFAULT_PROGRAMME: Programme = {
  constants: DEFAULT_CONSTANTS,
  trunkLanes: DEFAULT_TRUNK_LANES,
  localDeliveries: DEFAULT_LOCAL_DELIVERIES,
  dutyBands: DEFAULT_DUTY_BANDS,
}

/** `valueOf(programme, 'ticketAnswerHours')` -> 2. */
export function valueOf(programme: Programme, name: ConstantName): number {
  return programme.constants[name].value
}
