import { expect, test } from 'vitest'
import { isPush, WorldInTest } from '../../test/mock-platform/world-in-test.ts'
import { DEFAULT_PUSH_SETTINGS } from '../sim/pushes.ts'
import { RealRetries } from './real-retries.ts'

const START = Date.UTC(2026, 0, 5)

/** A world with one push that was refused, and a timer whose waits end by hand. */
function retrying(retryClock: 'real' | 'virtual') {
  const world = new WorldInTest({ seed: 'retries', startAtMs: START })
  const supplier = world.addSupplier({
    warehouseStock: [{ skuCode: 'A', warehouseCode: 'HZ', quantity: 9 }],
    pushes: { ...DEFAULT_PUSH_SETTINGS, retryClock },
  })
  world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'ES', lines: [{ skuCode: 'A', quantity: 1 }] })
  const push = world.runDue(START).find(isPush)!
  world.finishPush(push, { type: 'refused', elapsedMs: 1, detail: '' })
  const waits: { ms: number; signal: AbortSignal; end: () => void }[] = []
  const retried: string[] = []
  const retries = new RealRetries({
    timer: { nowMs: () => 0, wait: (ms, signal) => new Promise((end) => waits.push({ ms, signal, end })) },
    onRetry: (supplierId, pushId) => retried.push(`${supplierId}/${pushId}`),
  })
  return { world, push, waits, retried, retries }
}

test('waits 30 real minutes for a refused push, once, and says so', async () => {
  const { world, push, waits, retried, retries } = retrying('real')
  retries.begin(world, 's1', push.pushId)
  retries.begin(world, 's1', push.pushId)
  expect(waits.map(({ ms }) => ms)).toEqual([30 * 60_000])
  waits[0]!.end()
  await new Promise(setImmediate)
  expect(retried).toEqual([`s1/${push.pushId}`])
})

test('of one by virtual time, or of a supplier that has gone, it waits for nothing', () => {
  const virtual = retrying('virtual')
  virtual.retries.begin(virtual.world, 's1', virtual.push.pushId)
  const real = retrying('real')
  real.retries.begin(real.world, 'another', real.push.pushId)
  expect([...virtual.waits, ...real.waits]).toEqual([])
})

test('a world that goes back has its half hours anew, and those before say nothing', async () => {
  const { world, push, waits, retried, retries } = retrying('real')
  retries.begin(world, 's1', push.pushId)
  retries.beginAll(world)
  expect(waits.map(({ signal }) => signal.aborted)).toEqual([true, false])
  waits[0]!.end()
  await new Promise(setImmediate)
  expect(retried).toEqual([])
})
