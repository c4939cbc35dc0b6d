import type { RunName } from '../journal/run.ts'
import { newRunState, Run } from '../journal/run.ts'
import type { InputSink } from '../journal/run.ts'
import type { ScheduledInput } from '../sim/world.ts'
import { ModelledErp } from './modelled-erp.ts'
import { HEALTHY_ERP } from './modelled-erp-settings.ts'
import type { ModelledErpSettings } from './modelled-erp-settings.ts'
import { Simulation } from './simulation.ts'

/** A world to play, and the ERPs in it. */
export type Simulated = {
  name: RunName
  startAtMs: number
  script: readonly ScheduledInput[]
  /** A supplier that is not named has a healthy ERP without stock of its own. */
  erps: ReadonlyMap<string, ModelledErpSettings>
}

/** A run that has not begun, with the ERPs of its suppliers played in this process. */
export function newSimulation({ name, startAtMs, script, erps }: Simulated, sink?: InputSink): Simulation {
  const played = new Map<string, ModelledErp>()
  const erpOf = (supplierId: string): ModelledErp => {
    const known = played.get(supplierId)
    if (known) return known
    const erp = new ModelledErp(erps.get(supplierId) ?? HEALTHY_ERP, `${name.seed}/supplier:${supplierId}`)
    played.set(supplierId, erp)
    return erp
  }
  return new Simulation(new Run(newRunState({ name, startAtMs, script }), sink), erpOf)
}
