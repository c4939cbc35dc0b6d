import { describe, expect, test } from 'vitest'
import type { InventoryItem } from '../contract/inventory-query.ts'
import type { PollReport } from './inventory-sync.ts'
import { sellableJitUnits, settledRuns } from './inventory-sync.ts'
import { isPoll, isPush, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import type { SupplierSettings } from './suppliers.ts'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const START = Date.UTC(2026, 0, 5)

function worldWith(change: Partial<SupplierSettings> = {}, startAtMs = START - 1, seed = 'test') {
  const world = new WorldInTest({ seed, startAtMs })
  return { world, supplier: world.addSupplier({ isStockFrozen: true, ...change }) }
}

const item = (sku_code: string, sellable_quantity: number): InventoryItem => ({
  sku_code,
  sellable_quantity,
  locked_quantity: 0,
})
const answered = (...items: InventoryItem[]): PollReport => ({
  type: 'answered',
  items,
  sentAtMs: 0,
  measuredMs: 5,
  injectedMs: 0,
  pageCount: 1,
})
const acknowledged = { type: 'acknowledged', elapsedMs: 1 } as const
const refused = { type: 'refused', elapsedMs: 1, detail: 'HTTP status 500' } as const
const jitOrder = (skuCode: string, quantity: number) => ({
  fulfilment: 'JIT' as const,
  market: 'ES' as const,
  lines: [{ skuCode, quantity }],
})

const polls = (world: WorldInTest, untilMs: number) => world.runDue(untilMs).filter(isPoll)
const pushes = (world: WorldInTest, untilMs: number) => world.runDue(untilMs).filter(isPush)

/** Runs the next poll and answers it. */
function poll(world: WorldInTest, ...items: InventoryItem[]) {
  const [effect] = polls(world, (Math.floor(world.nowMs / QUARTER) + 1) * QUARTER)
  if (!effect) throw new Error('no poll was due')
  return world.finishPoll(effect, answered(...items))
}

describe('SYNC-1: polls come every 15 minutes', () => {
  test('96 in a day, at every full quarter-hour', () => {
    const { world } = worldWith()
    const dues = polls(world, START + 24 * 60 * MINUTE - 1).map((effect) => effect.poll.dueAtMs)
    expect(dues).toEqual(Array.from({ length: 96 }, (_, k) => START + k * QUARTER))
  })

  test('a supplier added at 00:07 is polled first at 00:15', () => {
    const { world } = worldWith({}, START + 7 * MINUTE)
    expect(world.nextEventAtMs).toBe(START + QUARTER)
  })

  test('a poll that is still unanswered shifts nothing: the next one starts in time and the overrun is recorded', () => {
    const { world, supplier } = worldWith()
    const [first, second] = polls(world, START + QUARTER)
    expect(second?.poll.dueAtMs).toBe(START + QUARTER)
    expect(supplier.inventorySync.overruns).toBe(1)
    world.finishPoll(second!, answered(item('A', 7)))
    world.finishPoll(first!, answered(item('A', 9)))
    expect(supplier.inventorySync.jit.get('A')?.reportedSellable).toBe(7)
  })

  test('verdicts are handed out in order: one that comes late is not skipped by a reader who goes on from the last', () => {
    const { world, supplier } = worldWith()
    const [first, second] = polls(world, START + QUARTER)
    world.finishPoll(second!, answered(item('A', 7)))
    expect(settledRuns(supplier.inventorySync)).toEqual([])
    world.finishPoll(first!, answered(item('A', 9)))
    expect(settledRuns(supplier.inventorySync).map((run) => run.due_at)).toEqual([START, START + QUARTER])
  })

  test('run numbers rise, also from one world to a later one', () => {
    const { world } = worldWith()
    const numbers = polls(world, START + 2 * QUARTER).map((effect) => effect.poll.runNo)
    const later = polls(worldWith({}, START + 3 * QUARTER).world, START + 3 * QUARTER).map(
      (effect) => effect.poll.runNo,
    )
    expect([...numbers, ...later]).toEqual([0, 1, 2, 3].map((k) => START / QUARTER + k))
  })
})

describe('SYNC-3: what is known must be reported', () => {
  test('the first answer says which SKUs are known; one that is missing later fails the poll', () => {
    const { world } = worldWith()
    expect(poll(world, item('A', 1), item('B', 1)).verdict).toBe('PASSED')
    expect(poll(world, item('A', 1))).toMatchObject({
      failure_kind: 'SKU_MISSING',
      failure_detail: '1 known SKU(s) missing: B',
    })
    expect(poll(world, item('A', 1), item('B', 0), item('C', 1)).verdict).toBe('PASSED')
  })

  test('a failed poll changes no stock', () => {
    const { world, supplier } = worldWith()
    poll(world, item('A', 5), item('B', 5))
    poll(world, item('A', 1))
    expect(supplier.inventorySync.jit.get('A')?.reportedSellable).toBe(5)
  })
})

describe('SYNC-5: an order shows in the next poll', () => {
  function acknowledgedOrder(quantity = 3) {
    const { world, supplier } = worldWith()
    poll(world, item('A', 10))
    world.placeOrder(supplier, jitOrder('A', quantity))
    const [push] = pushes(world, world.nowMs)
    world.finishPush(push!, acknowledged)
    return { world, supplier }
  }

  test('10 reported, 3 ordered: 7 passes, so does less (sold elsewhere), 8 fails', () => {
    expect(poll(acknowledgedOrder().world, item('A', 7)).verdict).toBe('PASSED')
    expect(poll(acknowledgedOrder().world, item('A', 2)).verdict).toBe('PASSED')
    expect(poll(acknowledgedOrder().world, item('A', 8))).toMatchObject({
      failure_kind: 'ORDER_NOT_SHOWN',
      failure_detail: 'acknowledged JIT orders are not in the stock of 1 SKU(s): A reports 8, expected at most 7',
    })
  })

  test('of 3 ordered and then cancelled, 10 of 10 pass again, and so do 7; another order of 2 must show all the same', () => {
    const cancelled = () => {
      const { world, supplier } = acknowledgedOrder()
      poll(world, item('A', 7))
      const [tradeOrderId] = supplier.orders.keys()
      const { supplierId } = supplier.settings
      world.apply({
        type: 'event-triggered',
        supplierId,
        event: { type: 'buyer-cancels', tradeOrderId: tradeOrderId! },
      })
      return { world, supplier }
    }
    expect(poll(cancelled().world, item('A', 10)).verdict).toBe('PASSED')
    expect(poll(cancelled().world, item('A', 7)).verdict).toBe('PASSED')
    const { world, supplier } = cancelled()
    world.placeOrder(supplier, jitOrder('A', 2))
    world.finishPush(pushes(world, world.nowMs)[0]!, acknowledged)
    expect(poll(world, item('A', 9))).toMatchObject({
      failure_detail: expect.stringContaining('A reports 9, expected at most 8'),
    })
  })

  test('an order that is not acknowledged need not show yet; acknowledged later, it must', () => {
    const { world, supplier } = worldWith()
    poll(world, item('A', 10))
    world.placeOrder(supplier, jitOrder('A', 3))
    world.finishPush(pushes(world, world.nowMs)[0]!, refused)
    expect(poll(world, item('A', 10)).verdict).toBe('PASSED')
    world.finishPush(pushes(world, world.nowMs + 30 * MINUTE)[0]!, acknowledged)
    expect(poll(world, item('A', 10)).failure_kind).toBe('ORDER_NOT_SHOWN')
  })

  test('an order acknowledged while a poll is under way need not show in it', () => {
    const { world, supplier } = worldWith()
    poll(world, item('A', 10))
    const [underWay] = polls(world, world.nowMs + QUARTER)
    world.placeOrder(supplier, jitOrder('A', 3))
    world.finishPush(pushes(world, world.nowMs)[0]!, acknowledged)
    expect(world.finishPoll(underWay!, answered(item('A', 10))).verdict).toBe('PASSED')
    expect(poll(world, item('A', 10)).verdict).toBe('FAILED')
  })

  test('what is ordered is not sold twice: 10 reported, 3 ordered, 7 are left before and after the next poll', () => {
    const { world, supplier } = acknowledgedOrder()
    const left = () =>
      supplier.inventorySync.jit.get('A')!.reportedSellable - supplier.inventorySync.jit.get('A')!.unreflectedUnits
    expect(left()).toBe(7)
    poll(world, item('A', 7))
    expect(left()).toBe(7)
  })

  test('outside a review an ERP may be restocked at any time', () => {
    const { world, supplier } = worldWith({ isStockFrozen: false })
    poll(world, item('A', 10))
    world.placeOrder(supplier, jitOrder('A', 3))
    world.finishPush(pushes(world, world.nowMs)[0]!, acknowledged)
    expect(poll(world, item('A', 100)).verdict).toBe('PASSED')
  })
})

describe('pushes come at least once', () => {
  test('one that is refused comes again every 30 minutes, 12 times in all, then it is dead', () => {
    const { world, supplier } = worldWith()
    poll(world, item('A', 10))
    const order = world.placeOrder(supplier, jitOrder('A', 1))
    const attemptedAt: number[] = []
    const placedAtMs = world.nowMs
    for (let minute = 0; minute < 13 * 30; minute++) {
      for (const push of pushes(world, placedAtMs + minute * MINUTE)) {
        attemptedAt.push((world.nowMs - placedAtMs) / MINUTE)
        world.finishPush(push, refused)
      }
    }
    expect(attemptedAt).toEqual(Array.from({ length: 12 }, (_, k) => k * 30))
    expect(supplier.outbox.pushes.get(order.tradeOrderId)).toMatchObject({ state: 'dead', attempts: 12 })
  })

  test('one that is acknowledged does not come again, and every attempt carries the same body', () => {
    const { world, supplier } = worldWith()
    poll(world, item('A', 10))
    world.placeOrder(supplier, jitOrder('A', 1))
    const [first] = pushes(world, world.nowMs)
    world.finishPush(first!, refused)
    const [second] = pushes(world, world.nowMs + 30 * MINUTE)
    expect(second!.message).toEqual(first!.message)
    world.finishPush(second!, acknowledged)
    expect(pushes(world, world.nowMs + 600 * MINUTE)).toEqual([])
  })
})

test('an order whose push is dead gives its units back', () => {
  const { world, supplier } = worldWith()
  poll(world, item('A', 10))
  world.placeOrder(supplier, jitOrder('A', 4))
  expect(sellableJitUnits(supplier.inventorySync, 'A')).toBe(6)
  for (let attempt = 0; attempt < 12; attempt++) {
    world.finishPush(pushes(world, world.nowMs + (attempt === 0 ? 0 : 30 * MINUTE))[0]!, refused)
  }
  expect(sellableJitUnits(supplier.inventorySync, 'A')).toBe(10)
})

describe('buyers', () => {
  function day(seed: string, change: Partial<SupplierSettings> = {}, ...stock: InventoryItem[]) {
    const { world, supplier } = worldWith(
      { demand: { type: 'per-day', orders: 400 }, isStockFrozen: false, ...change },
      START,
      seed,
    )
    poll(world, ...(stock.length > 0 ? stock : [item('A', 500), item('B', 500)]))
    while (world.nowMs < START + 24 * 60 * MINUTE) {
      for (const effect of world.runDue(world.nowMs + MINUTE)) {
        if (effect.type === 'push') world.finishPush(effect, acknowledged)
      }
    }
    return [...supplier.orders.values()]
  }

  test('400 a day come on average, within 3 sigma, and the same seed brings the same', () => {
    const orders = day('a')
    expect(Math.abs(orders.length - 400)).toBeLessThan(3 * Math.sqrt(400))
    expect(day('a')).toEqual(orders)
    expect(day('b')).not.toEqual(orders)
  })

  test('never more is sold than is in stock: 5 in the warehouse, 7 at the supplier', () => {
    const orders = day('a', { warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 5 }] }, item('B', 7))
    const units = (fulfilment: string) =>
      orders
        .filter((order) => order.fulfilment === fulfilment)
        .flatMap((order) => order.lines)
        .reduce((sum, line) => sum + line.quantity, 0)
    expect(units('WAREHOUSE')).toBe(5)
    expect(units('JIT')).toBe(7)
  })

  test('where one SKU of 2,000 has stock, it is found', () => {
    const { world, supplier } = worldWith({ demand: { type: 'per-poll', orders: 2 } })
    poll(world, ...Array.from({ length: 2000 }, (_, k) => item(`SKU-${k}`, k === 1234 ? 100 : 0)))
    poll(world, ...Array.from({ length: 2000 }, (_, k) => item(`SKU-${k}`, k === 1234 ? 90 : 0)))
    expect([...supplier.orders.values()].map((order) => order.lines[0]?.skuCode)).toEqual(['SKU-1234', 'SKU-1234'])
  })

  test('in a review two come in each quarter-hour', () => {
    const { world, supplier } = worldWith({ demand: { type: 'per-poll', orders: 2 } })
    poll(world, item('A', 100))
    for (let k = 1; k <= 10; k++) {
      const [next] = polls(world, START + k * QUARTER)
      expect(supplier.orders.size).toBe(2 * k)
      world.finishPoll(next!, answered(item('A', 50)))
    }
  })
})

test('a supplier that is removed takes everything pending with it', () => {
  const { world, supplier } = worldWith({ demand: { type: 'per-day', orders: 1000 } })
  poll(world, item('A', 100))
  const [push] = (world.placeOrder(supplier, jitOrder('A', 1)), pushes(world, world.nowMs))
  world.removeSupplier('s1')
  expect(() => world.finishPush(push!, refused)).toThrow('no supplier "s1"')
  expect(world.nextEventAtMs).toBeUndefined()
})
