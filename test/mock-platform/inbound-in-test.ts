import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { SupplierSettings } from '../../mock-platform/sim/suppliers.ts'
import { DAY, START } from './simulated-in-test.ts'
import { isPush, WorldInTest } from './world-in-test.ts'

/** A world of one supplier whose SKUs the platform keeps in stock; every push is acknowledged at once. */
export function inboundWorld(change: Partial<SupplierSettings> & { skuCodes?: readonly string[]; seed?: string } = {}) {
  const { skuCodes = ['A'], seed = 'inbound', ...settings } = change
  const events: PlatformEvent[] = []
  const observer = { happened: () => {}, told: (_: string, event: PlatformEvent) => void events.push(event) }
  const world = new WorldInTest({ seed, startAtMs: START }, observer)
  const supplier = world.addSupplier({ inbound: { type: 'replenished', skuCodes }, ...settings })
  const runDays = (days: number) => {
    const untilMs = world.nowMs + days * DAY
    while (world.nowMs < untilMs) {
      const effects = world.runDue(Math.min(world.nowMs + DAY / 4, untilMs))
      for (const push of effects.filter(isPush)) world.finishPush(push, { type: 'acknowledged', elapsedMs: 1 })
    }
  }
  /** What the supplier was told of one type, oldest first: also what its feed no longer keeps. */
  const told = <Type extends PlatformEvent['type']>(type: Type) =>
    events.filter((event): event is Extract<PlatformEvent, { type: Type }> => event.type === type)
  return { world, supplier, runDays, told }
}
