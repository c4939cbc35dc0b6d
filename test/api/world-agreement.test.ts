import { afterAll, beforeAll, expect, test } from 'vitest'
import { MARKETS } from '../../mock-platform/contract/markets.ts'
import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import { scenarioHash } from '../../mock-platform/journal/run-name.ts'
import { parseScenario } from '../../mock-platform/scenarios/scenario-file.ts'
import { erpsOf, scriptOf, startOf } from '../../mock-platform/scenarios/scenario-script.ts'
import type { ModelledErp } from '../../mock-platform/simulation/modelled-erp.ts'
import { newSimulation } from '../../mock-platform/simulation/simulate.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { machineClock } from '../../server/kit/clock.ts'
import { KPI_COUNTERS } from '../../server/kpi/kpi-contributions.rules.ts'
import { isAnsweredInTime } from '../../server/tickets/tickets.rules.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import type { DatabaseKind } from '../support/databases.ts'
import { isServerGiven } from '../support/databases.ts'
import { wrongStatements } from '../support/fee-truth.ts'
import { wrongKpis } from '../support/kpi-truth.ts'
import type { TrueOrder } from '../support/world-truth.ts'
import { trueDays, trueFees, trueOrders, trueTickets } from '../support/world-truth.ts'

// The API, fed by the platform's event feed, says what the world knows: every order, unit, KPI sum and cent. AGREEMENT_DAYS
// makes it longer (npm run prove:agreement: two months).

const DAYS = Number(process.env.AGREEMENT_DAYS ?? 15)
const DAY_MS = 86_400_000
const SUPPLIER = 'agreement'

/** The statements are the same on both: the slower one is left to the long proof. */
const KIND: DatabaseKind = isServerGiven ? 'PostgreSQL' : 'PGlite'

const SKU_CODES = ['W-0', 'W-1', 'W-2', 'J-1', 'J-2']
const SIDES_MM = { lengthMm: 310, widthMm: 220, heightMm: 145 }
/** FEE-7: 310 x 220 x 145 mm / 5000, rounded up. */
const UNIT_GRAMS = 1978
const GRAMS = new Map(SKU_CODES.map((code) => [code, UNIT_GRAMS]))
const SIZES = SKU_CODES.map((code) => `      ${code}: { length_mm: 310, width_mm: 220, height_mm: 145 }`).join('\n')

// Much goes wrong here, so that every way of an order is taken.
const SCENARIO = `
about: Much goes wrong, in every way there is.
start: 2026-01-17
suppliers:
  - id: ${SUPPLIER}
    orders_per_day: 9
    replenished_skus: [W-1, W-2]
    packed_sizes:
${SIZES}
    warehouse_stock:
      - { sku: W-0, warehouse: DG, units: 400 }
    erp:
      jit_stock: { J-1: 90, J-2: 60, W-0: 40 }
      fail_share: 0.02
      restock: { below: 20, up_to: 120 }
    parameters:
      order_exceptions:
        stock_short_rate: 0.06
        trunk_delayed_rate: 0.05
        customs_document_missing_rate: 0.05
        local_warehouse_missort_rate: 0.05
        carrier_delay_rate: 0.05
        parcel_lost_rate: 0.02
      order_cancellations: { buyer_cancels_rate: 0.08 }
      order_returns: { return_rate: 0.5 }
      ticket_causes: { exception_ticket_rate: 0.8, return_ticket_rate: 0.8 }
      ticket_answers: { late_answer_rate: 0.2, side_changed_rate: 0.3, withdrawn_rate: 0.2, most_resolution_hours: 48 }
      shipments: { defect_rate: 0.05 }
      listings: { cold_start_mean_days: 2 }
`
let api: TestApi
let account: TestSupplier
let supplier: Supplier
let erp: ModelledErp
let events: readonly PlatformEvent[]
let orders: Map<string, TrueOrder>
let stop: () => Promise<void>

beforeAll(async () => {
  const { text, scenario } = parseScenario('agreement', SCENARIO)
  const startAtMs = startOf(scenario)
  const name = { seed: '1', version: 'test', scenario: { name: 'agreement', hash: scenarioHash(text) } }
  const script = scriptOf(scenario, startAtMs)
  const simulation = newSimulation({ name, startAtMs, script, erps: erpsOf(scenario) })
  await simulation.advance(startAtMs + DAYS * DAY_MS)
  const nowMs = simulation.run.world.nowMs
  const mock = createInProcessMock({
    startAtMs: nowMs,
    run: simulation.run.state,
    erp: () => new Response(null, { status: 500 }),
  })
  supplier = simulation.run.world.suppliers.get(SUPPLIER)!
  erp = simulation.erpOf(SUPPLIER)
  events = supplier.eventFeed.events
  orders = trueOrders(events)

  api = await startApi(KIND, {
    fetch: (input, init) => mock.handler(new Request(input, init)),
    clock: machineClock,
  })
  account = await api.addSupplier()
  await api.prisma.supplier.update({ where: { id: account.id }, data: { code: SUPPLIER } })
  const { appKey, appSecret } = account
  mock.platform.connect({ supplierId: SUPPLIER, erpUrl: 'http://erp.test', pushUrl: null, appKey, appSecret })
  const texts = { supplierId: account.id, titleZh: '货品', titleEn: 'Goods', targetMarkets: [...MARKETS], ...SIDES_MM }
  const skus = await api.prisma.sku.createManyAndReturn({ data: SKU_CODES.map((skuCode) => ({ ...texts, skuCode })) })
  const stock = { sellableQuantity: 0, updatedAt: new Date(startAtMs) }
  await api.prisma.jitStock.createMany({ data: skus.map(({ id }) => ({ skuId: id, ...stock })) })
  await api.jobs.collectNow(account.id)
  stop = async () => {
    await mock.platform.stop()
    await api.close()
  }
}, 1_200_000)
afterAll(() => stop())

const where = () => ({ supplierId: account.id })

test('the feed holds what it must: orders with every ending, and every event took effect', () => {
  const all = [...orders.values()]
  expect(all.length).toBeGreaterThan(5 * DAYS)
  expect(all.filter(({ cancelledBy }) => cancelledBy !== null).length).toBeGreaterThan(2)
  expect(all.filter(({ nodes }) => nodes.has('DELIVERED')).length).toBeGreaterThan(DAYS / 2)
  expect(all.filter(({ returned }) => returned !== null).length).toBeGreaterThan(0)
  expect(all.filter(({ isFoundShort }) => isFoundShort).length).toBeGreaterThan(2)
  expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(14)
  expect(api.skippedRows).toEqual([])
})

test('orders: the same ones, with the same nodes at the same instants, exceptions, returns and totals (ORD-1, ORD-2)', async () => {
  const rows = await api.prisma.order.findMany({
    where: where(),
    include: { nodes: true, exceptions: { where: { resolvedAt: null } }, lines: { include: { sku: true } } },
  })
  const ours = rows.map(({ tradeOrderId, nodes, exceptions, lines, ...order }) => ({
    tradeOrderId,
    market: order.market,
    total: Number(order.totalMinor),
    units: lines.map(({ sku, quantity }) => `${sku.skuCode} x ${quantity}`).toSorted(),
    nodes: nodes
      .filter(({ kind }) => kind !== 'RETURNED')
      .map(({ kind, at }) => `${kind} ${at.getTime()}`)
      .toSorted(),
    cancelledBy: order.cancelledBy,
    exceptions: exceptions.map(({ kind }) => kind),
    returned: lines.reduce(
      (sum, { returnedGood, returnedScrapped }) => sum + (returnedGood ?? 0) + (returnedScrapped ?? 0),
      0,
    ),
  }))
  const theirs = [...orders].map(([tradeOrderId, order]) => ({
    tradeOrderId,
    market: order.market,
    total: order.totalCents,
    units: [...order.units].map(([code, units]) => `${code} x ${units}`).toSorted(),
    nodes: [...order.nodes].map(([kind, at]) => `${kind} ${at}`).toSorted(),
    cancelledBy: order.cancelledBy,
    exceptions: order.openExceptions,
    returned: order.returned ? order.returned.good + order.returned.scrapped : 0,
  }))
  const inOrder = <Row extends { tradeOrderId: string }>(list: Row[]) =>
    list.toSorted((a, b) => (a.tradeOrderId < b.tradeOrderId ? -1 : 1))
  expect(inOrder(ours)).toEqual(inOrder(theirs))
})

test("stock: every unit in the warehouses and at the supplier's, sellable and locked (SYNC-5)", async () => {
  const stored = await api.prisma.warehouseStock.findMany({ where: { sku: where() }, include: { sku: true } })
  const ours = stored.map(({ sku, ...row }) => `${sku.skuCode} ${row.onHandQuantity} ${row.lockedQuantity}`)
  const theirs = [...supplier.warehouseStock.values()].map(
    (sku) => `${sku.skuCode} ${sku.onHandUnits} ${sku.lockedUnits}`,
  )
  expect(ours.toSorted()).toEqual(theirs.toSorted())
  const atHome = await api.prisma.jitStock.findMany({ where: { sku: where() }, include: { sku: true } })
  for (const [code, { sellableUnits, lockedUnits }] of erp.stock) {
    const row = atHome.find(({ sku }) => sku.skuCode === code)
    expect([code, row?.sellableQuantity, row?.lockedQuantity]).toEqual([code, sellableUnits, lockedUnits])
  }
})

test('stock by day: what was counted at the end of each (KPI-3)', async () => {
  const days = await api.prisma.kpiDay.findMany({ where: { ...where(), unitsInStock: { not: null } } })
  const ours = new Map(days.map(({ day, unitsInStock }) => [day.toISOString().slice(0, 10), Number(unitsInStock)]))
  let before = 0
  for (const { type, data } of events) {
    if (type !== 'stock_counted') continue
    const counted = data.lines
      .filter(({ warehouse_code }) => warehouse_code !== null)
      .reduce((sum, { on_hand_units }) => sum + on_hand_units, 0)
    // A day on which nothing changed need not be there.
    expect([data.day, ours.get(data.day) ?? before]).toEqual([data.day, counted])
    before = counted
  }
})

test('KPIs: the sums of every day are those of the facts (KPI-1, KPI-2, KPI-4, GEO-4)', async () => {
  const rows = await api.prisma.kpiDay.findMany({ where: where() })
  const ours = new Map(
    rows.map((row) => [
      row.day.toISOString().slice(0, 10),
      Object.fromEntries(KPI_COUNTERS.map((counter) => [counter, Number(row[counter])])),
    ]),
  )
  const theirs = trueDays(orders.values(), events)
  for (const [day, counts] of theirs) expect([day, ours.get(day)]).toEqual([day, counts])
  const counted = [...ours].filter(([, counts]) => Object.values(counts).some((count) => count !== 0))
  expect(counted.map(([day]) => day).toSorted()).toEqual([...theirs.keys()].toSorted())
})

test('fees: every line of every order that left, to the cent (FEE-1 to FEE-5, FEE-7, FEE-8)', async () => {
  const lines = await api.prisma.feeLine.findMany({ where: where(), include: { order: true } })
  const ofReturns = new Set(['RETURN_REFURBISHING', 'RETURN_DESTRUCTION'])
  const ours = lines
    .filter(({ kind }) => !ofReturns.has(kind))
    .map(({ order, kind, amountMinor }) => `${order?.tradeOrderId} ${kind} ${amountMinor}`)
  const theirs = [...orders]
    .filter(([, { nodes }]) => nodes.has('OUTBOUND'))
    .flatMap(([id, order]) => Object.entries(trueFees(order, GRAMS)).map(([kind, cents]) => `${id} ${kind} ${cents}`))
  expect(theirs.length).toBeGreaterThan(6 * DAYS)
  expect(ours.toSorted()).toEqual(theirs.toSorted())
})

test('purchase orders and shipments: the same goods received, by reason of what did not pass (GEO-2, KPI-2)', async () => {
  const shipments = await api.prisma.shipment.findMany({
    where: { ...where(), status: 'RECEIVED' },
    include: { lines: { include: { sku: true, defects: true } } },
  })
  const summary = (number: string, code: string, good: number, defects: string[]) =>
    [number, code, good, ...defects.toSorted()].join(' ')
  const ours = shipments.flatMap(({ number, lines }) =>
    lines.map(({ sku, goodQuantity, defects }) =>
      summary(
        number,
        sku.skuCode,
        goodQuantity ?? 0,
        defects.map(({ reason, quantity }) => `${reason}:${quantity}`),
      ),
    ),
  )
  const theirs = events.flatMap(({ type, data }) =>
    type !== 'shipment_received'
      ? []
      : data.lines.map(({ sku_code, good_units, defects }) =>
          summary(
            data.shipment_no,
            sku_code,
            good_units,
            defects.map(({ reason, units }) => `${reason}:${units}`),
          ),
        ),
  )
  expect(theirs.length).toBeGreaterThan(0)
  expect(ours.toSorted()).toEqual(theirs.toSorted())
  const numbers = await api.prisma.purchaseOrder.findMany({ where: where(), select: { number: true } })
  const issued = events.flatMap(({ type, data }) => (type === 'purchase_order_issued' ? [data.purchase_order_no] : []))
  expect(numbers.map(({ number }) => number).toSorted()).toEqual(issued.toSorted())
})

test('prices: what the platform has decided last, in each market (PRICE-1)', async () => {
  const decided = new Map<string, number>()
  for (const { type, data } of events) {
    if (type === 'price_decided' && data.price_cents !== null)
      decided.set(`${data.sku_code} ${data.market}`, data.price_cents)
  }
  const rows = await api.prisma.priceProposal.findMany({
    where: { ...where(), decidedMinor: { not: null } },
    include: { sku: true },
    orderBy: { closedAt: 'asc' },
  })
  const ours = new Map(rows.map(({ sku, market, decidedMinor }) => [`${sku.skuCode} ${market}`, Number(decidedMinor)]))
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(decided))
})

test("the world's own KPIs, consequences and statements are what its facts add up to (KPI-1 to KPI-4, FEE-1 to FEE-8)", () => {
  expect(events.filter(({ type }) => type === 'kpis_reported')).toHaveLength(DAYS)
  expect(events.filter(({ type }) => type === 'fee_statement_closed').length).toBeGreaterThan(0)
  expect(wrongKpis(events)).toEqual([])
  expect(wrongStatements(events, GRAMS)).toEqual([])
})

test('consequences: raised and cleared at the same instants, for the same values (KPI-1 to KPI-4)', async () => {
  const rows = await api.prisma.kpiAlert.findMany({ where: where(), include: { sku: true } })
  const ours = rows.flatMap(({ kind, sku, raisedAt, clearedAt, numerator, denominator }) => [
    `${raisedAt.getTime()} ${kind} ${sku?.skuCode ?? null} raised at ${numerator} / ${denominator}`,
    ...(clearedAt ? [`${clearedAt.getTime()} ${kind} ${sku?.skuCode ?? null} cleared`] : []),
  ])
  const theirs = events.flatMap(({ type, at, data }) => {
    if (type === 'kpi_alert_cleared') return [`${at} ${data.kind} ${data.sku_code} cleared`]
    if (type !== 'kpi_alert_raised') return []
    const { numerator, denominator } = data.value
    return [`${at} ${data.kind} ${data.sku_code} raised at ${numerator} / ${denominator}`]
  })
  expect(theirs.length).toBeGreaterThan(2)
  expect(ours.toSorted()).toEqual(theirs.toSorted())
})

test('settlement: the same months closed, with the same sums of each fee, to the cent (FEE-1 to FEE-8)', async () => {
  const closed = await api.prisma.feeStatement.findMany({
    where: { ...where(), closedAt: { not: null } },
    include: { totals: true },
  })
  const ours = closed.map(({ month, ordersDelivered, ordersReturned, returnAllowance, totals }) => ({
    month,
    returns: [ordersDelivered, ordersReturned, returnAllowance],
    totals: totals.map((total) => `${total.kind} ${total.currency} ${total.lineCount} ${total.amountMinor}`).toSorted(),
  }))
  const theirs = events.flatMap(({ type, data }) =>
    type !== 'fee_statement_closed'
      ? []
      : [
          {
            month: data.month,
            returns: [data.orders_delivered, data.orders_returned, data.return_allowance],
            totals: data.totals
              .map((total) => `${total.kind} ${total.currency} ${total.line_count} ${total.amount_cents}`)
              .toSorted(),
          },
        ],
  )
  expect(theirs.some(({ totals }) => totals.some((total) => total.startsWith('RETURN_')))).toBe(true)
  expect(ours).toEqual(theirs)
})

test('tickets: the same ones in the same states, answered at the same instants, with the same side and its trace (TKT-1, TKT-2)', async () => {
  const rows = await api.prisma.ticket.findMany({
    where: where(),
    include: { order: true, responsibilityChanges: { orderBy: { number: 'asc' } }, messages: true },
  })
  const ours = rows.map((row) => [
    row.platformNumber,
    {
      kind: row.kind,
      tradeOrderId: row.order?.tradeOrderId ?? null,
      state: row.state,
      openedAtMs: row.openedAt.getTime(),
      answeredAtMs: row.answeredAt?.getTime() ?? null,
      closedAtMs: row.closedAt?.getTime() ?? null,
      side: row.responsibleSide,
      trace: row.responsibilityChanges.map(({ number, fromSide, toSide, reason, actorName, at }) =>
        [number, fromSide, toSide, reason, actorName, at.getTime()].join(' | '),
      ),
      resolution: row.resolution,
    },
  ])
  const theirs = trueTickets(events)
  expect(theirs.size).toBeGreaterThan(DAYS / 2)
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs))
  expect(rows.every(({ messages, answeredAt }) => messages.length === (answeredAt ? 1 : 0))).toBe(true)
})

test('tickets: as many of each kind and state as the world has, and as many answered in time (TKT-2)', async () => {
  const tickets = [...supplier.tickets.byNo.values()]
  const counted = <Row>(list: readonly Row[], keyOf: (row: Row) => string) =>
    Object.fromEntries([...Map.groupBy(list, keyOf)].map(([key, { length }]) => [key, length]))
  const rows = await api.prisma.ticket.findMany({ where: where() })
  expect(counted(rows, ({ kind, state }) => `${kind} ${state}`)).toEqual(
    counted(tickets, ({ kind, state }) => `${kind} ${state}`),
  )
  const inTime = (row: { answeredAt: Date | null; answerDueAt: Date }) =>
    String(isAnsweredInTime({ ...row, state: 'ANSWERED' }))
  const delays = tickets.map(({ openedAtMs, answeredAtMs }) =>
    answeredAtMs === null ? null : answeredAtMs - openedAtMs,
  )
  expect(counted(rows, inTime)).toEqual(counted(delays, (delay) => String(delay && delay <= 7_200_000)))
  expect(delays.filter((delay) => delay !== null && delay > 7_200_000).length).toBeGreaterThan(0)
})
