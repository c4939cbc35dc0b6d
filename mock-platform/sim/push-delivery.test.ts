import { describe, expect, test } from 'vitest'
import { isPush, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import { SupplierFaultText } from '../faults/fault-rule.ts'
import type { PushEffect } from './effects.ts'
import type { Redelivery } from './push-delivery.ts'
import type { PushResult, PushSettings } from './pushes.ts'
import { DEFAULT_PUSH_SETTINGS } from './pushes.ts'
import type { Supplier } from './suppliers.ts'

const START = Date.UTC(2026, 0, 5)
const MINUTE = 60_000
const DAY = 1440 * MINUTE
const acknowledged: PushResult = { type: 'acknowledged', elapsedMs: 5 }
const refused: PushResult = { type: 'refused', elapsedMs: 5, detail: 'HTTP status 500, 200 was due' }

function worldWith(pushes: Partial<PushSettings> = {}) {
  const world = new WorldInTest({ seed: 'pushes', startAtMs: START })
  const supplier = world.addSupplier({
    warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 100_000 }],
    pushes: { ...DEFAULT_PUSH_SETTINGS, ...pushes },
    // Nothing but what a test lets happen.
    parameters: { orderCancellations: { buyerCancelsRate: 0 }, orderReturns: { returnRate: 0 } },
  })
  return { world, supplier }
}

const order = (world: WorldInTest, supplier: Supplier) =>
  world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'ES', lines: [{ skuCode: 'A', quantity: 1 }] })

const due = (world: WorldInTest, atMs: number) => world.runDue(atMs).filter(isPush)

const take = (world: WorldInTest, input: Parameters<WorldInTest['apply']>[0]) => {
  world.check(input)
  return world.apply(input)
}
const setFault = (world: WorldInTest, fault: string) =>
  take(world, { type: 'fault-set', supplierId: 's1', faultId: 'f', rule: SupplierFaultText.parse(fault) })

/** Minutes after the start at which a push is attempted, each answered so many minutes later. */
function attemptsOf(world: WorldInTest, minutes: number, answer: PushResult, answerAfterMs = 0): number[] {
  const attemptedAt: number[] = []
  const answers: { atMs: number; effect: PushEffect }[] = []
  for (let minute = 0; minute <= minutes; minute++) {
    const atMs = START + minute * MINUTE
    while (answers[0] && answers[0].atMs <= atMs) {
      const { atMs: answeredAtMs, effect } = answers.shift()!
      for (const next of due(world, answeredAtMs)) throw new Error(`unexpected ${next.pushId}`)
      world.finishPush(effect, answer)
    }
    for (const effect of due(world, atMs)) {
      attemptedAt.push((atMs - START) / MINUTE)
      if (answerAfterMs === 0) world.finishPush(effect, answer)
      else answers.push({ atMs: atMs + answerAfterMs, effect })
    }
  }
  return attemptedAt
}

describe('attempts', () => {
  const GRID = Array.from({ length: 12 }, (_, k) => k * 30)

  test('are at t0 + k × 30 min, 12 of them, however long each answer takes', () => {
    for (const answerAfterMs of [0, 468, 9 * MINUTE + 17]) {
      const { world, supplier } = worldWith()
      order(world, supplier)
      expect(attemptsOf(world, 13 * 30, refused, answerAfterMs)).toEqual(GRID)
    }
  })

  test('whose answer takes 40 virtual minutes (a fast clock) go on at the next whole half hour', () => {
    const { world, supplier } = worldWith()
    order(world, supplier)
    expect(attemptsOf(world, 250, refused, 40 * MINUTE)).toEqual([0, 60, 120, 180, 240])
  })

  test('carry the newest state of the order: PAID, then SHIPPED since it left', () => {
    const { world, supplier } = worldWith()
    const placed = order(world, supplier)
    const [first] = due(world, START)
    expect(first!.message).toMatchObject({ timestamp: START, data: { order_status: 'PAID' } })
    world.finishPush(first!, refused)
    const [second] = due(world, START + 30 * MINUTE)
    expect(second!.message).toEqual(first!.message)
    // Held up until it has left.
    due(world, START + 3 * DAY)
    world.finishPush(second!, refused)
    const [third] = due(world, START + 3 * DAY + 30 * MINUTE)
    expect(third!.pushId).toBe(first!.pushId)
    expect(third!.message).toMatchObject({ timestamp: placed.outboundAtMs, data: { order_status: 'SHIPPED' } })
  })

  test('of an order that was cancelled meanwhile tell CANCELLED', () => {
    const { world, supplier } = worldWith()
    const { tradeOrderId } = order(world, supplier)
    world.finishPush(due(world, START)[0]!, refused)
    take(world, { type: 'event-triggered', supplierId: 's1', event: { type: 'buyer-cancels', tradeOrderId } })
    const [second] = due(world, START + 30 * MINUTE)
    expect(second!.message).toMatchObject({ timestamp: START, data: { order_status: 'CANCELLED' } })
  })
})

describe('a message for each status', () => {
  function told(statuses: PushSettings['statuses']) {
    const { world, supplier } = worldWith({ statuses })
    const { tradeOrderId } = order(world, supplier)
    const seen: unknown[] = []
    const take30Days = (fromDay: number) => {
      for (let hour = fromDay * 24; hour < (fromDay + 15) * 24; hour++) {
        for (const effect of due(world, START + hour * 60 * MINUTE)) {
          seen.push([
            effect.pushId.replace(tradeOrderId, 'N'),
            'order_status' in effect.message.data && effect.message.data.order_status,
          ])
          world.finishPush(effect, acknowledged)
        }
      }
    }
    take30Days(0)
    take(world, { type: 'event-triggered', supplierId: 's1', event: { type: 'order-returns', tradeOrderId } })
    take30Days(15)
    return seen
  }

  test('PAID, SHIPPED, DELIVERED and RETURNED for who wants all; PAID alone for others', () => {
    expect(told('all')).toEqual([
      ['N', 'PAID'],
      ['N-SHIPPED', 'SHIPPED'],
      ['N-DELIVERED', 'DELIVERED'],
      ['N-RETURNED', 'RETURNED'],
    ])
    expect(told('paid')).toEqual([['N', 'PAID']])
  })
})

describe('pushes are disabled', () => {
  /** So many orders, whose one attempt each ends so. */
  function attempted(failed: number, passed: number, pushes: Partial<PushSettings> = {}) {
    const { world, supplier } = worldWith(pushes)
    for (let k = 0; k < failed + passed; k++) order(world, supplier)
    due(world, START).forEach((effect, k) => world.finishPush(effect, k < passed ? acknowledged : refused))
    return { world, supplier }
  }

  test('when 51 of the last 100 attempts failed, not when 50 did, nor by 99 of 99', () => {
    const { supplier } = attempted(51, 49)
    expect(supplier.outbox.disabledAtMs).toBe(START)
    expect(supplier.eventFeed.events.at(-1)).toMatchObject({
      type: 'pushes_disabled',
      data: { attempts: 100, failed_attempts: 51 },
    })
    expect(attempted(50, 50).supplier.outbox.disabledAtMs).toBeNull()
    expect(attempted(99, 0).supplier.outbox.disabledAtMs).toBeNull()
    expect(attempted(100, 0, { mayBeDisabled: false }).supplier.outbox.disabledAtMs).toBeNull()
  })

  test('not by attempts of the day before', () => {
    const { world, supplier } = attempted(0, 60)
    due(world, START + DAY + 1)
    for (let k = 0; k < 60; k++) order(world, supplier)
    for (const effect of due(world, world.nowMs)) world.finishPush(effect, refused)
    expect(supplier.outbox.disabledAtMs).toBeNull()
  })

  test('nothing is sent then, the attempts go by, and a message is dead after its 12', () => {
    const { world, supplier } = attempted(100, 0)
    const { tradeOrderId } = order(world, supplier)
    for (let minute = 0; minute < 12 * 30; minute++) expect(due(world, START + minute * MINUTE)).toEqual([])
    expect(supplier.outbox.pushes.get(tradeOrderId)).toMatchObject({ state: 'dead', attempts: 12 })
    expect(supplier.outbox.attempts.at(-1)).toMatchObject({ sentAtMs: null })
  })

  test('until they are enabled by hand: then each comes at its next half hour, and what failed before does not count', () => {
    const { world, supplier } = attempted(100, 0)
    take(world, { type: 'pushes-enabled', supplierId: 's1' })
    expect(supplier.eventFeed.events.at(-1)).toMatchObject({ type: 'pushes_enabled', data: { enabled_by: 'HAND' } })
    const effects = due(world, START + 30 * MINUTE)
    expect(effects).toHaveLength(100)
    for (const effect of effects.slice(0, 99)) world.finishPush(effect, refused)
    expect(supplier.outbox.disabledAtMs).toBeNull()
    world.finishPush(effects[99]!, refused)
    expect(supplier.outbox.disabledAtMs).toBe(START + 30 * MINUTE)
  })

  test('or until a test message is acknowledged, which is sent meanwhile, once', () => {
    const { world, supplier } = attempted(100, 0)
    for (const [answer, isDisabled] of [
      [refused, true],
      [acknowledged, false],
    ] as const) {
      take(world, { type: 'test-pushed', supplierId: 's1' })
      const [effect] = due(world, world.nowMs)
      expect(effect).toMatchObject({
        pushId: expect.stringMatching(/^test-s1-\d+$/),
        message: { message_type: 0, data: {} },
      })
      world.finishPush(effect!, answer)
      expect(supplier.outbox.disabledAtMs !== null).toBe(isDisabled)
    }
    expect([...supplier.outbox.others.values()].map(({ state }) => state)).toEqual(['dead', 'acknowledged'])
  })
})

describe('sent again', () => {
  const redeliver = (world: WorldInTest, redelivery: Redelivery) =>
    take(world, { type: 'pushes-redelivered', supplierId: 's1', redelivery })

  test('an acknowledged push leaves at once under its own number, with 12 attempts, and its order stays acknowledged', () => {
    const { world, supplier } = worldWith()
    const { tradeOrderId } = order(world, supplier)
    world.finishPush(due(world, START)[0]!, acknowledged)
    const fromMs = world.nowMs
    expect(redeliver(world, { type: 'one', pushId: tradeOrderId })).toEqual({
      type: 'pushes-sent',
      pushIds: [tradeOrderId],
    })
    expect(supplier.outbox.pushes.size).toBe(0)
    let attempts = 0
    for (let minute = 0; minute < 400; minute++) {
      for (const effect of due(world, fromMs + minute * MINUTE)) {
        expect(effect.pushId).toBe(tradeOrderId)
        attempts++
        world.finishPush(effect, refused)
      }
    }
    expect(attempts).toBe(12)
    expect(supplier.outbox.others.get(tradeOrderId)).toMatchObject({ state: 'dead', attempts: 13 })
  })

  test('all since an instant, this one included; of the dead only those', () => {
    const { world, supplier } = worldWith()
    const early = order(world, supplier).tradeOrderId
    for (let attempt = 0; attempt < 12; attempt++) {
      for (const effect of due(world, START + attempt * 30 * MINUTE)) world.finishPush(effect, refused)
    }
    due(world, START + DAY)
    const late = order(world, supplier).tradeOrderId
    for (const effect of due(world, world.nowMs)) world.finishPush(effect, acknowledged)
    const ids = (redelivery: Redelivery) => {
      const outcome = redeliver(world, redelivery)
      for (const effect of due(world, world.nowMs)) world.finishPush(effect, acknowledged)
      return outcome.type === 'pushes-sent' ? outcome.pushIds : null
    }
    expect(ids({ type: 'since', sinceMs: START + DAY + 1, only: null })).toEqual([])
    expect(ids({ type: 'since', sinceMs: START + DAY, only: null })).toEqual([late])
    expect(ids({ type: 'since', sinceMs: START, only: 'dead' })).toEqual([early])
    expect(ids({ type: 'since', sinceMs: START, only: null })).toEqual([early, late])
  })

  test('one that is not kept is PUSH_UNKNOWN, one on its way PUSH_IN_FLIGHT, and nothing changes', () => {
    const { world, supplier } = worldWith()
    const { tradeOrderId } = order(world, supplier)
    due(world, START)
    expect(() => redeliver(world, { type: 'one', pushId: 'x' })).toThrow(
      expect.objectContaining({ code: 'PUSH_UNKNOWN' }),
    )
    expect(() => redeliver(world, { type: 'one', pushId: tradeOrderId })).toThrow(
      expect.objectContaining({ code: 'PUSH_IN_FLIGHT' }),
    )
    expect(redeliver(world, { type: 'since', sinceMs: START, only: null })).toMatchObject({ pushIds: [] })
  })
})

describe('by the real clock', () => {
  test('a refused push waits until somebody says that its half hour is over', () => {
    const { world, supplier } = worldWith({ retryClock: 'real' })
    const { tradeOrderId } = order(world, supplier)
    world.finishPush(due(world, START)[0]!, refused)
    expect(due(world, START + DAY)).toEqual([])
    take(world, { type: 'push-retried', supplierId: 's1', pushId: tradeOrderId })
    expect(due(world, world.nowMs)).toMatchObject([{ pushId: tradeOrderId }])
  })

  test('and goes by virtual time again when that is what counts', () => {
    const { world, supplier } = worldWith({ retryClock: 'real' })
    order(world, supplier)
    world.finishPush(due(world, START)[0]!, refused)
    due(world, START + DAY)
    take(world, { type: 'settings-changed', supplierId: 's1', change: { pushes: DEFAULT_PUSH_SETTINGS } })
    expect(due(world, START + DAY + 30 * MINUTE - 1)).toEqual([])
    expect(due(world, START + DAY + 30 * MINUTE)).toHaveLength(1)
  })
})

describe('put off on purpose', () => {
  test('late:minutes=20 leaves at 20 min; refused, its next attempt is at 30 min as ever', () => {
    const { world, supplier } = worldWith()
    setFault(world, 'late:minutes=20;first=1')
    order(world, supplier)
    expect(due(world, START + 20 * MINUTE - 1)).toEqual([])
    const [effect] = due(world, START + 20 * MINUTE)
    expect(effect!.faults).toEqual([{ type: 'late', minutes: 20 }])
    world.finishPush(effect!, refused)
    expect(due(world, START + 30 * MINUTE - 1)).toEqual([])
    expect(due(world, START + 30 * MINUTE)).toMatchObject([{ faults: [] }])
  })

  test('reordered leaves once the next push is over', () => {
    const { world, supplier } = worldWith()
    setFault(world, 'reordered;first=1')
    const first = order(world, supplier).tradeOrderId
    expect(due(world, START + 5 * MINUTE)).toEqual([])
    const second = order(world, supplier).tradeOrderId
    const [overtaking] = due(world, world.nowMs)
    expect(overtaking!.pushId).toBe(second)
    expect(due(world, world.nowMs)).toEqual([])
    world.finishPush(overtaking!, acknowledged)
    expect(due(world, world.nowMs)).toMatchObject([{ pushId: first, faults: [{ type: 'reordered' }] }])
    expect(due(world, START + 31 * MINUTE)).toEqual([])
  })

  test('reordered without a next push leaves after 30 min', () => {
    const { world, supplier } = worldWith()
    setFault(world, 'reordered')
    order(world, supplier)
    expect(due(world, START + 30 * MINUTE - 1)).toEqual([])
    expect(due(world, START + 30 * MINUTE)).toHaveLength(1)
  })
})
