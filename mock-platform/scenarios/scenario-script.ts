import type { ModelledErpSettings } from '../simulation/modelled-erp-settings.ts'
import { DAY_MS, startOfBusinessDayMs } from '../sim/calendar.ts'
import type { ParameterChange } from '../sim/parameters.ts'
import { mergedChange } from '../sim/parameters.ts'
import type { ScheduledInput } from '../sim/world.ts'
import type { Scenario, ScenarioMoment, ScenarioSupplier } from './scenario.ts'

// A scenario as the world takes it: inputs at their times.

const MINUTE_MS = 60_000

/** The instant at which a scenario begins by itself: midnight of its first day in Asia/Shanghai. */
export function startOf({ start }: Scenario): number {
  return startOfBusinessDayMs(Date.parse(start) / DAY_MS)
}

/** What happens in a run of the scenario that begins at `startAtMs`, in the order of time. */
export function scriptOf(scenario: Scenario, startAtMs: number): ScheduledInput[] {
  const suppliers = suppliersOf(scenario)
  const begin: ScheduledInput[] = [
    { atMs: startAtMs, input: { type: 'parameters-changed', change: scenario.parameters } },
    ...suppliers.map((supplier) => ({ atMs: startAtMs, input: additionOf(supplier) })),
    ...suppliers.flatMap(({ id, faults }) => faultInputs(id, faults).map((input) => ({ atMs: startAtMs, input }))),
  ]
  const changes = new Map<string, ParameterChange>(suppliers.map(({ id, parameters }) => [id, parameters]))
  const moments = scenario.timeline.map((moment) => ({ atMs: startAtMs + offsetMs(moment), moment }))
  const later = moments
    .toSorted((a, b) => a.atMs - b.atMs)
    .flatMap(({ atMs, moment }) => inputsOf(moment, suppliers, changes).map((input) => ({ atMs, input })))
  return [...begin, ...later]
}

/** The ERPs that a simulation plays for the scenario, by supplier. */
export function erpsOf(scenario: Scenario): Map<string, ModelledErpSettings> {
  return new Map(suppliersOf(scenario).map(({ id, erp }) => [id, erp]))
}

type NumberedSupplier = ScenarioSupplier & { listedId: string }

// Those listed, again and again until there are enough: `factory`, then `factory-2`, `factory-3`.
function suppliersOf({ suppliers, supplier_count }: Scenario): NumberedSupplier[] {
  return Array.from({ length: supplier_count ?? suppliers.length }, (_, index) => {
    const supplier = suppliers[index % suppliers.length]!
    const round = Math.floor(index / suppliers.length) + 1
    return { ...supplier, listedId: supplier.id, id: round === 1 ? supplier.id : `${supplier.id}-${round}` }
  })
}

function additionOf(supplier: NumberedSupplier): ScheduledInput['input'] {
  const { id, orders_per_day, warehouse_stock, replenished_skus, packed_sizes, admission, latency, parameters } =
    supplier
  const warehouseStock = warehouse_stock.map(({ sku, warehouse, units }) => ({
    skuCode: sku,
    warehouseCode: warehouse,
    quantity: units,
  }))
  const settings = { supplierId: id, latency, demand: orders_per_day, warehouseStock, isStockFrozen: false, parameters }
  // The default is left out: it names the run as before.
  const answeredBy = supplier.purchase_orders_answered_by
  const inbound = {
    type: 'replenished' as const,
    skuCodes: replenished_skus,
    ...(answeredBy === 'supplier' && { answeredBy }),
  }
  return {
    type: 'supplier-added',
    settings: {
      ...settings,
      ...(replenished_skus.length > 0 && { inbound }),
      ...(Object.keys(packed_sizes).length > 0 && { packedSizes: packed_sizes }),
      ...(admission && { application: admission }),
    },
  }
}

function offsetMs({ day, time }: ScenarioMoment): number {
  return (day - 1) * DAY_MS + time * MINUTE_MS
}

function faultInputs(supplierId: string, faults: NonNullable<ScenarioMoment['faults']>): ScheduledInput['input'][] {
  return Object.entries(faults).map(([faultId, rule]) =>
    rule ? { type: 'fault-set', supplierId, faultId, rule } : { type: 'fault-removed', supplierId, faultId },
  )
}

// A supplier's parameters are given whole: what was changed before stays changed.
function inputsOf(
  moment: ScenarioMoment,
  suppliers: readonly NumberedSupplier[],
  changes: Map<string, ParameterChange>,
): ScheduledInput['input'][] {
  const { supplier, parameters, orders_per_day, latency, faults = {}, admission, inquiry } = moment
  if (supplier === undefined) return [{ type: 'parameters-changed', change: parameters ?? {} }]
  return suppliers
    .filter(({ listedId }) => listedId === supplier)
    .flatMap(({ id }) => {
      const merged = mergedChange(changes.get(id) ?? {}, parameters ?? {})
      changes.set(id, merged)
      const change = {
        ...(orders_per_day && { demand: orders_per_day }),
        ...(latency && { latency }),
        ...(admission && { application: admission }),
        ...(parameters && { parameters: merged }),
      }
      return [
        ...(Object.keys(change).length > 0 ? [{ type: 'settings-changed' as const, supplierId: id, change }] : []),
        ...faultInputs(id, faults),
        ...(inquiry === undefined ? [] : [inquiryOf(id, inquiry)]),
      ]
    })
}

function inquiryOf(supplierId: string, reason: string): ScheduledInput['input'] {
  return {
    type: 'ticket-opened',
    supplierId,
    request: { requestNo: null, kind: 'INQUIRY', tradeOrderId: null, reason },
  }
}
