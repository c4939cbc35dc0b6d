import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InventoryLogEntry } from '../../mock-platform/contract/inventory-log-methods.ts'
import { INVENTORY_LOG_QUERY } from '../../mock-platform/contract/inventory-log-methods.ts'
import { ONWAY_INVENTORY_QUERY } from '../../mock-platform/contract/onway-inventory-methods.ts'
import type { PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import { WAREHOUSE_INVENTORY_QUERY } from '../../mock-platform/contract/warehouse-inventory-methods.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { DAY, QUICK_INBOUND, simulated, START } from './simulated-in-test.ts'
import { callsInto } from './supplier-calls.ts'

// Stock on hand, on its way, and its ledger, held against what the event feed of the same world tells.

const BIZ = { biz_type: 288000 }
const GOOD = 1
const DEFECTIVE = 101
const PURCHASE = 1
const SALES = 3
let at: Awaited<ReturnType<typeof callsInto>>
let events: readonly PlatformEvent[]
let supplier: Supplier
beforeAll(async () => {
  const parameters = { ...QUICK_INBOUND.parameters, orderCancellations: { buyerCancelsRate: 0.1 } }
  const simulation = simulated({ suppliers: 1, ordersPerDay: 40, change: { ...QUICK_INBOUND, parameters } })
  const isAnyOnOrder = () => {
    const [first] = simulation.run.world.suppliers.values()
    return [...first!.purchaseOrders.onTheWayUnits.values()].some((units) => units > 0)
  }
  for (let hours = 7 * 24; hours === 7 * 24 || !isAnyOnOrder(); hours++) {
    await simulation.advance(START + (hours * DAY) / 24)
  }
  at = await callsInto(simulation)
  supplier = at.supplier
  events = supplier.eventFeed.events
})
afterAll(() => at.mock.platform.stop())

const allIds = () => [...supplier.scItems.values()]
const ledgerQuery = (sc_item_id: number, more: object = {}) => ({
  ...BIZ,
  sc_item_id,
  gmt_create_start: START,
  gmt_create_end: START + 30 * DAY,
  page_size: 200,
  ...more,
})
const ledger = (sc_item_id: number, more: object = {}) => at.call(INVENTORY_LOG_QUERY, ledgerQuery(sc_item_id, more))

/** All pages of it. */
async function wholeLedger(sc_item_id: number, more: object = {}): Promise<InventoryLogEntry[]> {
  const entries: InventoryLogEntry[] = []
  for (let page_index = 1; ; page_index++) {
    const { data_list, total_count } = await ledger(sc_item_id, { ...more, page_index })
    entries.push(...data_list)
    if (page_index * 200 >= total_count) return entries
  }
}

/** Defective units of each SKU, as inspections told. */
function defectsTold(): Map<string, number> {
  const units = new Map<string, number>()
  for (const event of events) {
    if (event.type !== 'shipment_received') continue
    for (const { sku_code, defects } of event.data.lines) {
      for (const defect of defects) units.set(sku_code, (units.get(sku_code) ?? 0) + defect.units)
    }
  }
  return units
}

describe('aliexpress.ascp.warehouse.inventory.query', () => {
  test('good units are what the world counts; defective ones all that ever failed an inspection, none of them locked', async () => {
    const good = await at.call(WAREHOUSE_INVENTORY_QUERY, { ...BIZ, inventory_type: GOOD })
    for (const row of good.data_list) {
      const { onHandUnits, lockedUnits, warehouseCode } = supplier.warehouseStock.get(row.sc_item_code)!
      const counts = [row.quantity, row.lock_quantity, row.store_code]
      expect(counts).toEqual([String(onHandUnits), String(lockedUnits), warehouseCode])
    }
    expect(good.total_count).toBe(supplier.warehouseStock.size)
    const defective = await at.call(WAREHOUSE_INVENTORY_QUERY, { ...BIZ, inventory_type: DEFECTIVE })
    expect(new Map(defective.data_list.map((row) => [row.sc_item_code, Number(row.quantity)]))).toEqual(defectsTold())
    expect(defective.data_list.length).toBeGreaterThan(1)
    expect(defective.data_list.every((row) => row.lock_quantity === '0')).toBe(true)
  })

  test('30 items are answered, those that there are not left out; 31, another type or page size are InvalidParameter', async () => {
    const query = (more: object) => ({ ...BIZ, inventory_type: GOOD, ...more })
    const refusal = (more: object) => at.refusal(WAREHOUSE_INVENTORY_QUERY, query(more))
    const [id] = allIds()
    const ids = [id, ...Array.from({ length: 29 }, (_, k) => 5_000_000 + k)]
    expect((await at.call(WAREHOUSE_INVENTORY_QUERY, query({ sc_item_id_list: ids }))).total_count).toBe(1)
    expect(await refusal({ sc_item_id_list: [...ids, 6] })).toBe('InvalidParameter')
    expect(await refusal({ inventory_type: 2 })).toBe('InvalidParameter')
    expect(await refusal({ page_size: 31 })).toBe('InvalidParameter')
  })
})

describe('aliexpress.ascp.onway.inventory.query', () => {
  test('purchases are what the world has on order; sales what has left and is not delivered', async () => {
    const { data_list } = await at.call(ONWAY_INVENTORY_QUERY, { ...BIZ, sc_item_id_list: allIds() })
    const unitsOf = (type: number) => {
      const units = new Map<string, number>()
      for (const row of data_list) {
        if (row.inventory_type !== type) continue
        units.set(row.sc_item_code, (units.get(row.sc_item_code) ?? 0) + Number(row.quantity))
      }
      return units
    }
    const onOrder = [...supplier.purchaseOrders.onTheWayUnits].filter(([, units]) => units > 0)
    expect(onOrder.length).toBeGreaterThan(0)
    expect(unitsOf(PURCHASE)).toEqual(new Map(onOrder))
    expect(unitsOf(SALES)).toEqual(soldTold())
    expect(soldTold().size).toBeGreaterThan(1)
  })

  // Told by the feed: paid, OUTBOUND, and neither delivered nor lost from sight.
  function soldTold(): Map<string, number> {
    const lines = new Map<string, readonly { sku_code: string; quantity: number }[]>()
    const onTheWay = new Set<string>()
    for (const { type, data } of events) {
      if (type === 'order_paid') lines.set(data.trade_order_id, data.lines)
      if (type !== 'order_node_reached') continue
      if (data.node === 'OUTBOUND') onTheWay.add(data.trade_order_id)
      if (data.node === 'DELIVERED') onTheWay.delete(data.trade_order_id)
    }
    const units = new Map<string, number>()
    for (const id of onTheWay) {
      for (const { sku_code, quantity } of lines.get(id)!) units.set(sku_code, (units.get(sku_code) ?? 0) + quantity)
    }
    return units
  }

  test('by type and by warehouse: what comes in names where to, what leaves where from', async () => {
    const ask = async (more: object) =>
      (await at.call(ONWAY_INVENTORY_QUERY, { ...BIZ, sc_item_id_list: allIds(), ...more })).data_list
    const sales = await ask({ inventory_type: SALES })
    expect(new Set(sales.map((row) => row.inventory_type))).toEqual(new Set([SALES]))
    expect(await ask({ outbound_store_code: 'HZ' })).toEqual(sales.filter((row) => row.outbound_store_code === 'HZ'))
    expect(await ask({ inventory_type: SALES, inbound_store_code: 'HZ' })).toEqual([])
    expect(await ask({ inventory_type: 2 })).toEqual([])
    expect(await ask({ inventory_type: 4 })).toEqual([])
  })

  test('1 to 30 items; none, 31, or a fifth type are InvalidParameter', async () => {
    const refusal = (more: object) => at.refusal(ONWAY_INVENTORY_QUERY, { ...BIZ, ...more })
    const unknown = Array.from({ length: 31 }, (_, k) => 5_000_000 + k)
    expect(await at.call(ONWAY_INVENTORY_QUERY, { ...BIZ, sc_item_id_list: unknown.slice(1) })).toEqual({
      success: true,
      data_list: [],
    })
    for (const more of [{}, { sc_item_id_list: [] }, { sc_item_id_list: unknown }]) {
      expect(await refusal(more)).toBe('InvalidParameter')
    }
    expect(await refusal({ sc_item_id_list: [1], inventory_type: 5 })).toBe('InvalidParameter')
  })
})

describe('aliexpress.ascp.inventory.log.query', () => {
  test('newest first, each result follows from the one before, from the stock at the start to the stock now', async () => {
    let sales = 0
    for (const [skuCode, id] of supplier.scItems) {
      for (const inventory_type of [GOOD, DEFECTIVE]) {
        const oldestFirst = (await wholeLedger(id, { inventory_type })).toReversed()
        const atStart = supplier.settings.warehouseStock.find((stock) => stock.skuCode === skuCode)?.quantity ?? 0
        let [units, locked] = [inventory_type === GOOD ? atStart : 0, 0]
        let previousMs = 0
        for (const entry of oldestFirst) {
          units += Number(entry.change_quantity)
          locked += Number(entry.change_lock_quantity)
          expect([entry.result_quantity, entry.result_lock_quantity]).toEqual([String(units), String(locked)])
          expect(entry.operate_time).toBeGreaterThanOrEqual(previousMs)
          previousMs = entry.operate_time
          if (entry.biz_activity_type === 'SO0') sales++
        }
        const now = supplier.warehouseStock.get(skuCode)
        const counted = inventory_type === GOOD ? (now?.onHandUnits ?? 0) : (defectsTold().get(skuCode) ?? 0)
        expect([units, locked]).toEqual([counted, inventory_type === GOOD ? (now?.lockedUnits ?? 0) : 0])
      }
    }
    expect(sales).toBeGreaterThan(100)
  })

  test('by kind of change, by order, by purchase order, by time; both kinds of goods when none is named', async () => {
    const id = supplier.scItems.get('A')!
    const all = await wholeLedger(id)
    expect(new Set(all.map((entry) => entry.inventory_type))).toEqual(new Set([GOOD, DEFECTIVE]))
    const only = (more: object) => wholeLedger(id, more)
    const sale = all.find((entry) => entry.biz_activity_type === 'SO0')!
    const purchase = all.find((entry) => entry.biz_activity_type === 'PO0')!
    const where = (name: keyof InventoryLogEntry, value: unknown) => all.filter((entry) => entry[name] === value)
    expect(await only({ biz_activity_type: 'PO0' })).toEqual(where('biz_activity_type', 'PO0'))
    expect(await only({ biz_activity_type: 'RSO0' })).toEqual([])
    expect(await only({ biz_trade_id: sale.biz_trade_id })).toEqual(where('biz_trade_id', sale.biz_trade_id))
    const order = purchase.operation_order_id
    expect(await only({ operation_order_id: order })).toEqual(where('operation_order_id', order))
    expect(supplier.purchaseOrders.byNo.has(order)).toBe(true)
    const [gmt_create_start, gmt_create_end] = [sale.operate_time, sale.operate_time]
    expect(await only({ gmt_create_start, gmt_create_end })).toContainEqual(sale)
    expect(await only({ gmt_create_end: START - 1, gmt_create_start: 0 })).toEqual([])
    expect(await only({ store_code: 'nowhere' })).toEqual([])
  })

  test('200 rows a page; 201, an end before its start, or another kind of change are InvalidParameter; an unknown item has none', async () => {
    const id = supplier.scItems.get('A')!
    expect(await at.refusal(INVENTORY_LOG_QUERY, ledgerQuery(id, { page_size: 201 }))).toBe('InvalidParameter')
    expect(await at.refusal(INVENTORY_LOG_QUERY, ledgerQuery(id, { gmt_create_start: START + 31 * DAY }))).toBe(
      'InvalidParameter',
    )
    expect(await at.refusal(INVENTORY_LOG_QUERY, ledgerQuery(id, { biz_activity_type: 'XX9' }))).toBe(
      'InvalidParameter',
    )
    expect(await ledger(5_000_000)).toMatchObject({ success: true, total_count: 0, data_list: [] })
    const [first, second] = [await ledger(id, { page_size: 3 }), await ledger(id, { page_size: 3, page_index: 2 })]
    const both = await ledger(id, { page_size: 6 })
    expect([...first.data_list, ...second.data_list]).toEqual(both.data_list)
  })
})
