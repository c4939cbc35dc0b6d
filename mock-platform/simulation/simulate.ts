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
  return playOn(new Run(newRunState({ name, startAtMs, script }), sink), erps)
}

/** A run that goes on from where it is, with the ERPs played: each begins with what the platform last knew of it. */
export function playOn(run: Run, erps: ReadonlyMap<string, ModelledErpSettings>): Simulation {
  const played = new Map<string, ModelledErp>()
  const erpOf = (supplierId: string): ModelledErp => {
    const playing = played.get(supplierId)
    if (playing) return playing
    const seed = `${run.name.seed}/supplier:${supplierId}`
    const erp = new ModelledErp(erps.get(supplierId) ?? HEALTHY_ERP, seed, run.world.suppliers.get(supplierId))
    played.set(supplierId, erp)
    return erp
  }
  return new Simulation(run, erpOf)
}
