import { beforeAll, describe, expect, test } from 'vitest'
import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { scenarioHash } from '../../mock-platform/journal/run-name.ts'
import { loadScenario } from '../../mock-platform/scenarios/scenario-file.ts'
import { erpsOf, scriptOf, startOf } from '../../mock-platform/scenarios/scenario-script.ts'
import { newSimulation } from '../../mock-platform/simulation/simulate.ts'

// Each scenario shows what its `about` says.

const DAY = 24 * 60 * 60 * 1000
const HOUR = DAY / 24

async function played(scenarioName: string) {
  const { name, text, scenario } = loadScenario(scenarioName)
  const startAtMs = startOf(scenario)
  const run = { seed: '1', version: 'test', scenario: { name, hash: scenarioHash(text) } }
  const script = scriptOf(scenario, startAtMs)
  const simulation = newSimulation({ name: run, startAtMs, script, erps: erpsOf(scenario) })
  await simulation.advance(startAtMs + scenario.days * DAY)
  const [supplier] = [...simulation.run.world.suppliers.values()]
  return { startAtMs, supplier: supplier!, counts: simulation.counts, events: supplier!.eventFeed.events }
}

type EventOf<Type> = Extract<PlatformEvent, { type: Type }>

function eventsOf<Type extends PlatformEvent['type']>(events: readonly PlatformEvent[], type: Type): EventOf<Type>[] {
  return events.filter((event) => event.type === type) as EventOf<Type>[]
}

test('slow-at-night: every failure is one of time (SYNC-2), between 1:00 and 4:30 in Asia/Shanghai', async () => {
  const { supplier, startAtMs } = await played('slow-at-night')
  const failed = supplier.inventorySync.runs.filter(({ verdict }) => verdict === 'FAILED')
  expect(failed.length).toBeGreaterThan(30)
  const minutes = failed.map(({ due_at }) => ((due_at - startAtMs) % DAY) / 60_000)
  expect(failed.every(({ failure_kind }) => failure_kind === 'ANSWER_TOO_SLOW')).toBe(true)
  expect([Math.min(...minutes) >= 60, Math.max(...minutes) < 270]).toEqual([true, true])
})

describe('customs-strike-fr', () => {
  let run: Awaited<ReturnType<typeof played>>
  beforeAll(async () => {
    run = await played('customs-strike-fr')
  })

  test('orders for FR paid in the week before it arrive days later than those for DE', () => {
    const daysTo = (market: string) => {
      const orders = [...run.supplier.orders.values()].filter(
        (order) =>
          order.market === market &&
          order.deliveredAtMs !== null &&
          order.paidAtMs > run.startAtMs + 4 * DAY &&
          order.paidAtMs < run.startAtMs + 8 * DAY,
      )
      return orders.reduce((sum, order) => sum + order.deliveredAtMs! - order.paidAtMs, 0) / orders.length / DAY
    }
    expect(daysTo('FR') - daysTo('DE')).toBeGreaterThan(2)
  })
})

test('peak-11-11: the day has more than five times the orders of the day before, and more of them leave late (GEO-4)', async () => {
  const { events, startAtMs } = await played('peak-11-11')
  const paid = eventsOf(events, 'order_paid')
  const onDay = (day: number) => paid.filter(({ at }) => Math.floor((at - startAtMs) / DAY) === day - 1)
  expect(onDay(10).length).toBeGreaterThan(5 * onDay(9).length)
  const leftAt = new Map(
    eventsOf(events, 'order_node_reached')
      .filter(({ data }) => data.node === 'OUTBOUND')
      .map(({ data }) => [data.trade_order_id, data.reached_at]),
  )
  const lateShare = (day: number) => {
    const orders = onDay(day).filter(({ data }) => leftAt.has(data.trade_order_id))
    const late = orders.filter(({ data }) => leftAt.get(data.trade_order_id)! >= startAtMs + (day + 1) * DAY)
    return late.length / orders.length
  }
  expect(lateShare(10)).toBeGreaterThan(0.1)
  expect(lateShare(5)).toBeLessThan(0.1)
})

test('stock-over-60-days: what is stored lasts for more than 60 days of sales (KPI-3)', async () => {
  const { events, supplier } = await played('stock-over-60-days')
  const stored = [...supplier.warehouseStock.values()].reduce((sum, { onHandUnits }) => sum + onHandUnits, 0)
  const sold = eventsOf(events, 'order_paid').flatMap(({ data }) => data.lines)
  const unitsADay = sold.reduce((sum, { quantity }) => sum + quantity, 0) / 45
  expect(stored / unitsADay).toBeGreaterThan(60)
  const reminded = eventsOf(events, 'kpi_alert_raised').filter(({ data }) => data.kind === 'CLEARANCE_REMINDER')
  expect(new Set(reminded.map(({ data }) => data.sku_code))).toEqual(new Set(['AD-5001', 'AD-5002']))
})

test('steady-factory: the ERP answers in time but for a handful of polls, and orders come every day', async () => {
  const { counts, events, startAtMs } = await played('steady-factory')
  expect(counts.polls).toBe(30 * 96 + 1)
  expect(counts.pollsFailed).toBeLessThan(5)
  const days = new Set(eventsOf(events, 'order_paid').map(({ at }) => Math.floor((at - startAtMs) / DAY)))
  expect(days.size).toBe(30)
  const delivered = eventsOf(events, 'order_node_reached').filter(({ data }) => data.node === 'DELIVERED')
  expect(delivered.length).toBeGreaterThan(500)
  expect(delivered.every(({ at, data }) => at === data.reached_at && at > startAtMs + 5 * DAY - 12 * HOUR)).toBe(true)
})

test('mark-without-de: refused with AD-403 for DE (ADM-4), admitted after it has applied again, and only then it sells', async () => {
  const { events } = await played('mark-without-de')
  const refusals = eventsOf(events, 'review_decided').flatMap(({ data }) => data.refusal ?? [])
  expect(refusals).toMatchObject([{ code: 'AD-403', reasons: [{ markets: ['DE'] }] }])
  const [admitted] = eventsOf(events, 'supplier_admitted')
  const sold = eventsOf(events, 'order_paid')
  expect(sold.length).toBeGreaterThan(20)
  expect(sold.every(({ event_no }) => event_no > admitted!.event_no)).toBe(true)
})

test('bad-batch: suspended below 95 % (KPI-2), nothing is handed in or exposed until the inspections are 30 days old', async () => {
  const { events, startAtMs } = await played('bad-batch')
  const ofSuspension = ({ data }: { data: { kind: string } }) => data.kind === 'NEW_LISTINGS_SUSPENDED'
  const [raised, ...more] = eventsOf(events, 'kpi_alert_raised').filter(ofSuspension)
  const cleared = eventsOf(events, 'kpi_alert_cleared').find(ofSuspension)
  expect(more).toEqual([])
  expect((raised!.at - startAtMs) / DAY).toBeLessThan(10)
  expect((cleared!.at - raised!.at) / DAY).toBeGreaterThan(28)
  const listed = events.filter(({ type }) => type === 'listing_submitted' || type === 'listing_exposed')
  expect(listed.filter(({ at }) => at > raised!.at && at < cleared!.at)).toEqual([])
  expect(listed.filter(({ at }) => at >= cleared!.at).length).toBeGreaterThan(0)
})

describe('tickets (TKT-1, TKT-2)', () => {
  const ticketsOf = ({ supplier }: Awaited<ReturnType<typeof played>>) => [...supplier.tickets.byNo.values()]

  test('steady-factory has more than ten that came by themselves, each answered within 2 hours', async () => {
    const tickets = ticketsOf(await played('steady-factory'))
    expect(tickets.filter(({ state, cause }) => state === 'RESOLVED' && cause !== null).length).toBeGreaterThan(10)
    const answered = tickets.filter(({ answeredAtMs }) => answeredAtMs !== null)
    expect(answered.every(({ openedAtMs, answeredAtMs }) => answeredAtMs! - openedAtMs <= 2 * HOUR)).toBe(true)
  })

  test.each(['demo', 'peak-11-11'])('%s ends with settled ones and with ones that are not closed', async (name) => {
    const tickets = ticketsOf(await played(name))
    expect(tickets.filter(({ state }) => state === 'RESOLVED').length).toBeGreaterThan(0)
    expect(tickets.filter(({ closedAtMs }) => closedAtMs === null).length).toBeGreaterThan(0)
  })

  test('demo ends with one that waits for its answer: opened two minutes before, and answered after five at least', async () => {
    expect(ticketsOf(await played('demo')).at(-1)).toMatchObject({ state: 'OPEN', kind: 'INQUIRY' })
  })
})
