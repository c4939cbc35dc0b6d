import { afterAll, beforeAll, expect, test } from 'vitest'
import { MARKETS } from '../../mock-platform/contract/markets.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { machineClock } from '../../server/kit/clock.ts'
import { RandomSupplier } from '../mock-platform/random-supplier.ts'
import { DAY, QUICK_INBOUND, simulated, START } from '../mock-platform/simulated-in-test.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'

// The API, fed by the platform's event feed, has the purchase orders of a supplier that answers them itself as the world has
// them.

const DAYS = 16
/** Short, so that some are not answered in time, and the platform cancels them. */
const PARAMETERS = {
  ...QUICK_INBOUND.parameters,
  purchaseOrders: { ...QUICK_INBOUND.parameters.purchaseOrders, answerLimitHours: 8 },
}
const SKU_CODES = ['A', 'B', 'C', 'D', 'E']

let api: TestApi
let account: TestSupplier
let supplier: Supplier
let stop: () => Promise<void>

beforeAll(async () => {
  const simulation = simulated({
    seed: 'answers-0',
    suppliers: 1,
    ordersPerDay: 2,
    change: { ...QUICK_INBOUND, parameters: PARAMETERS },
  })
  await simulation.advance(START)
  const change = { inbound: { ...QUICK_INBOUND.inbound, answeredBy: 'supplier' as const } }
  simulation.run.apply({ type: 'settings-changed', supplierId: 's1', change })
  const random = new RandomSupplier(simulation.run, 's1')
  for (let hours = 2; hours <= DAYS * 24; hours += 2) {
    await simulation.advance(START + (hours * DAY) / 24)
    random.act()
  }
  supplier = simulation.run.world.suppliers.get('s1')!
  const mock = createInProcessMock({
    startAtMs: simulation.run.world.nowMs,
    run: simulation.run.state,
    erp: () => new Response(null, { status: 500 }),
  })
  api = await startApi('PGlite', {
    fetch: (input, init) => mock.handler(new Request(input, init)),
    clock: machineClock,
  })
  account = await api.addSupplier()
  await api.prisma.supplier.update({ where: { id: account.id }, data: { code: 's1' } })
  const { appKey, appSecret } = account
  mock.platform.connect({ supplierId: 's1', erpUrl: 'http://erp.test', pushUrl: null, appKey, appSecret })
  const texts = { supplierId: account.id, titleZh: '货品', titleEn: 'Goods', targetMarkets: [...MARKETS] }
  await api.prisma.sku.createMany({
    data: SKU_CODES.map((skuCode) => ({ ...texts, skuCode, lengthMm: 300, widthMm: 200, heightMm: 100 })),
  })
  await api.jobs.collectNow(account.id)
  stop = async () => {
    await mock.platform.stop()
    await api.close()
  }
})
afterAll(() => stop())

test('every end that there is has been met: received, partly, cancelled by either side, finished short', () => {
  const events = supplier.eventFeed.events
  const cancelled = events.flatMap((event) =>
    event.type === 'purchase_order_cancelled' ? event.data.cancelled_by : [],
  )
  expect(new Set(cancelled)).toEqual(new Set(['SUPPLIER', 'PLATFORM']))
  expect(events.map(({ type }) => type)).toContain('purchase_order_delivery_finished')
  const statuses = [...supplier.purchaseOrders.byNo.values()].map(({ status }) => status)
  expect(statuses).toEqual(
    expect.arrayContaining(['RECEIVED', 'PARTLY_RECEIVED', 'TO_RECEIVE', 'CONFIRMED', 'CANCELLED']),
  )
})

test('the same purchase orders in the same status with the same units of every line; no event was left out', async () => {
  const rows = await api.prisma.purchaseOrder.findMany({
    where: { supplierId: account.id },
    include: { lines: { include: { sku: true } } },
  })
  const ours = rows.map(({ number, status, cancelledBy, lines }) => ({
    number,
    status,
    cancelledBy,
    lines: lines
      .map(
        ({ sku, orderedQuantity, confirmedQuantity, shippedQuantity, goodQuantity, defectiveQuantity }) =>
          `${sku.skuCode}: ${orderedQuantity} ${confirmedQuantity} ${shippedQuantity} ${goodQuantity} ${defectiveQuantity}`,
      )
      .toSorted(),
  }))
  const cancelledBy = new Map(
    supplier.eventFeed.events.flatMap(({ type, data }) =>
      type === 'purchase_order_cancelled' ? [[data.purchase_order_no, data.cancelled_by] as const] : [],
    ),
  )
  const theirs = [...supplier.purchaseOrders.byNo.values()].map(({ purchaseOrderNo, status, lines }) => ({
    number: purchaseOrderNo,
    // The feed does not tell of what is only set aside.
    status: status === 'TO_SHIP' ? 'CONFIRMED' : status,
    cancelledBy: cancelledBy.get(purchaseOrderNo) ?? null,
    lines: lines
      .map(
        ({ skuCode, orderedUnits, confirmedUnits, shippedUnits, goodUnits, defectiveUnits }) =>
          `${skuCode}: ${orderedUnits} ${confirmedUnits} ${shippedUnits} ${goodUnits} ${defectiveUnits}`,
      )
      .toSorted(),
  }))
  const byNumber = (a: { number: string }, b: { number: string }) => a.number.localeCompare(b.number)
  expect(ours.toSorted(byNumber)).toEqual(theirs.toSorted(byNumber))
  expect(api.skippedRows).toEqual([])
})
