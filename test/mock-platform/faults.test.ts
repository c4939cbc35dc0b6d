import { afterEach, describe, expect, test } from 'vitest'
import type { InventorySyncRun } from '../../mock-platform/contract/inventory-sync-methods.ts'
import { parseScenario, ScenarioError } from '../../mock-platform/scenarios/scenario-file.ts'
import { erpsOf, scriptOf, startOf } from '../../mock-platform/scenarios/scenario-script.ts'
import { newSimulation } from '../../mock-platform/simulation/simulate.ts'
import { SupplierFaultText } from '../../mock-platform/faults/fault-rule.ts'
import { headerLine, journalLine } from '../../mock-platform/journal/journal-line.ts'
import { Replayer } from '../../mock-platform/journal/replay.ts'
import type { InputSink } from '../../mock-platform/journal/run.ts'
import { RunHash } from '../../mock-platform/journal/run-hash.ts'
import { SET_BY_TESTS, setFault } from './faults-in-test.ts'
import { inputKeeper, mockInProcess, QUARTER, START } from './mock-in-process.ts'
import { DAY, simulated, START as SHANGHAI_MIDNIGHT } from './simulated-in-test.ts'
import { isPoll, WorldInTest } from './world-in-test.ts'

// Faults of polls belong to the world: drawn from its seed, on its clock, and journaled by what they came to.

type Lines = InputSink & { readonly lines: string[] }
const keptLines = (): Lines => {
  const lines: string[] = []
  return { lines, append: (atMs, input, hash) => void lines.push(journalLine(atMs, input, hash)) }
}

/** Two days of a world whose ERPs misbehave, and with these faults of both suppliers. */
async function played(faults: readonly string[], options: { seed?: string; sink?: InputSink } = {}) {
  const simulation = simulated(options)
  simulation.run.runDue(SHANGHAI_MIDNIGHT)
  for (const supplierId of ['s1', 's2']) setFault(simulation.run, supplierId, faults)
  await simulation.advance(SHANGHAI_MIDNIGHT + 2 * DAY)
  return simulation
}
const runsOf = (simulation: Awaited<ReturnType<typeof played>>, supplierId = 's1'): InventorySyncRun[] =>
  simulation.run.world.suppliers.get(supplierId)!.inventorySync.runs

describe('one seed', () => {
  const FAULTS = ['reset;toxicity=0.1', 'latency:lognormal:p50=300,p99=4000;toxicity=0.5', 'stale;every=7']

  test('gives the same faults and the same hash; another seed, others', async () => {
    const [first, again, other] = [await played(FAULTS), await played(FAULTS), await played(FAULTS, { seed: 'other' })]
    expect(again.run.hash).toBe(first.run.hash)
    expect(runsOf(again)).toEqual(runsOf(first))
    const struck = (simulation: typeof first) => runsOf(simulation).map(({ injected_faults }) => injected_faults)
    expect(struck(other)).not.toEqual(struck(first))
    expect(new Set(struck(first)).size).toBeGreaterThan(20)
  })

  test('strikes one supplier the same, whatever is set for the other', async () => {
    const simulation = simulated()
    simulation.run.runDue(SHANGHAI_MIDNIGHT)
    setFault(simulation.run, 's1', FAULTS)
    await simulation.advance(SHANGHAI_MIDNIGHT + 2 * DAY)
    expect(runsOf(simulation)).toEqual(runsOf(await played(FAULTS)))
  })

  test('its journal gives the same hash and the same world, with no ERP and no network', async () => {
    const sink = keptLines()
    const { run } = await played(FAULTS, { sink })
    const fresh = simulated()
    const replayer = Replayer.goOn(fresh.run, { line: 1, byte: 0 })
    for (const line of sink.lines) replayer.take(line.trimEnd())
    replayer.run.runDue(run.world.nowMs)
    expect(replayer.run.hash).toBe(run.hash)
    expect(replayer.run.world.state).toEqual(run.world.state)
  })

  test('a journal of real requests does too: an in-process ERP, every fault of a poll', async () => {
    const sink = keptLines()
    const mock = mockInProcess({ keeper: inputKeeper((...line) => sink.append(...line)) })
    await mock.addSupplier()
    for (const [index, fault] of SET_BY_TESTS.entries()) {
      await mock.call('PUT', `/control/suppliers/s1/faults/f${index}`, {
        fault: `${fault};first=1;after=${index * 15}m`,
      })
    }
    mock.platform.start()
    await mock.platform.skipTo(START + SET_BY_TESTS.length * QUARTER)
    await mock.platform.stop()
    const { run } = mock.platform
    const struck = run.world.suppliers.get('s1')!.inventorySync.runs.map(({ injected_faults }) => injected_faults)
    const named = SET_BY_TESTS.filter((fault) => fault !== 'none')
    expect(struck.filter(Boolean)).toEqual(named.map((fault) => fault.replace(/;.*/, '')))
    const replayer = new Replayer(() => [])
    replayer.take(headerLine(run.name, '', START).trimEnd())
    for (const line of sink.lines) replayer.take(line.trimEnd())
    replayer.run.runDue(run.world.nowMs)
    expect(replayer.run.hash).toBe(run.hash)
  }, 60_000)
})

test('toxicity 0 does nothing: what happens has the same hash as without', async () => {
  /** Of all that happens after the fault was set, and all that the ERPs answered. */
  const hashOf = async (faults: readonly string[]) => {
    const sink = keptLines()
    const simulation = await played(faults, { sink })
    const hash = new RunHash('')
    for (const line of sink.lines) {
      const { at, input } = JSON.parse(line) as { at: number; input: { type: string } }
      if (input.type !== 'fault-set') hash.add(`${at} ${JSON.stringify(input)}`)
    }
    for (const { eventFeed } of simulation.run.world.suppliers.values()) hash.add(JSON.stringify(eventFeed.events))
    return hash.value
  }
  const none = await hashOf([])
  expect(await hashOf(['reset;toxicity=0', 'silence;toxicity=0;on=poll.answer', 'wrong-signature;toxicity=0'])).toBe(
    none,
  )
  expect(await hashOf(['none'])).toBe(none)
  expect(await hashOf(['reset;toxicity=0.01'])).not.toBe(none)
})

describe('a timeline in virtual time, to the millisecond: polls at full quarter-hours', () => {
  /** The numbers of the quarter-hours whose poll is struck, of a fault that is set one quarter-hour before the first. */
  function struckQuarters(text: string): number[] {
    const world = new WorldInTest({ seed: 's', startAtMs: START - QUARTER + 1 })
    const supplier = world.addSupplier()
    world.apply({ type: 'fault-set', supplierId: 's1', faultId: 'f', rule: SupplierFaultText.parse(text) })
    const polls = world.runDue(START + 6 * QUARTER).filter(isPoll)
    expect(polls).toHaveLength(7)
    expect(supplier.faults.get('f')!.counts.seen).toBeLessThanOrEqual(7)
    return polls.flatMap(({ poll, faults }) => (faults.answer.length > 0 ? [(poll.dueAtMs - START) / QUARTER] : []))
  }
  const toThird = 3 * QUARTER - 1 // From where it is set to the third quarter-hour, less the millisecond before it.

  test.each([
    [`reset;after=${toThird + QUARTER - 1}ms`, [3, 4, 5, 6]],
    [`reset;after=${toThird + QUARTER}ms`, [3, 4, 5, 6]],
    [`reset;after=${toThird + QUARTER + 1}ms`, [4, 5, 6]],
    [`reset;for=${toThird + QUARTER}ms`, [0, 1, 2]],
    [`reset;for=${toThird + QUARTER + 1}ms`, [0, 1, 2, 3]],
    [`reset;after=${toThird + QUARTER}ms;for=1ms`, [3]],
    [`reset;after=${toThird + QUARTER - 1}ms;for=1ms`, []],
  ])('%s: %j', (text, quarters) => expect(struckQuarters(text)).toEqual(quarters))
})

describe('by the control API', () => {
  let mock: ReturnType<typeof mockInProcess>
  const paths = (name: string) => `/control/suppliers/s1/faults/${name}`
  async function started() {
    mock = mockInProcess()
    await mock.addSupplier()
    // The poll of the quarter-hour that the world begins with is before any fault.
    mock.platform.start()
    await mock.platform.skipTo(START)
  }
  afterEach(() => mock.platform.stop())

  test('a fault is set, seen, changed and removed; it counts what it struck', async () => {
    await started()
    const set = await mock.call('PUT', paths('bad'), { fault: 'status:503;every=2;for=2h' })
    expect(set).toEqual({
      status: 200,
      body: {
        fault_id: 'bad',
        fault: 'status:503;on=poll.answer;every=2;for=2h',
        from: START,
        until: START + 8 * QUARTER,
        seen: 0,
        struck: 0,
      },
    })
    await mock.platform.skipTo(START + 9 * QUARTER)
    expect((await mock.call('GET', '/control/suppliers/s1/faults')).body.items).toMatchObject([{ seen: 7, struck: 3 }])
    const { items } = (await mock.call('GET', '/control/suppliers/s1/polls')).body
    expect(items.toReversed().map(({ verdict }: InventorySyncRun) => verdict.at(0))).toEqual('PPFPFPFPPP'.split(''))
    expect(items.at(-3)).toMatchObject({ failure_kind: 'HTTP_STATUS', injected_faults: 'status:503', injected_ms: 0 })
    expect((await mock.call('PUT', paths('bad'), { fault: 'empty' })).body).toMatchObject({ seen: 0, until: null })
    expect((await mock.call('DELETE', paths('bad'))).status).toBe(204)
    expect((await mock.call('GET', '/control/suppliers/s1/faults')).body.items).toEqual([])
  })

  test('a refusal has a stable code, and changes nothing', async () => {
    await started()
    const codeOf = async (method: string, path: string, body?: unknown) => {
      const answer = await mock.call(method, path, body)
      return [answer.status, answer.body.error.code]
    }
    const { hash } = mock.platform.run
    expect(await codeOf('PUT', paths('bad'), { fault: 'rest' })).toEqual([400, 'INVALID_REQUEST'])
    expect(await codeOf('PUT', paths('bad'), { fault: 'latency:file:/etc/passwd' })).toEqual([400, 'INVALID_REQUEST'])
    expect(await codeOf('PUT', paths('bad'), { fault: 'reset', more: 1 })).toEqual([400, 'INVALID_REQUEST'])
    expect(await codeOf('PUT', paths('b%20d'), { fault: 'reset' })).toEqual([400, 'INVALID_REQUEST'])
    expect(await codeOf('PUT', '/control/suppliers/s2/faults/bad', { fault: 'reset' })).toEqual([
      404,
      'SUPPLIER_UNKNOWN',
    ])
    expect(await codeOf('DELETE', paths('bad'))).toEqual([404, 'FAULT_UNKNOWN'])
    expect(mock.platform.run.hash).toBe(hash)
    for (let k = 0; k < 20; k++) await mock.call('PUT', paths(`f${k}`), { fault: 'none' })
    expect(await codeOf('PUT', paths('f20'), { fault: 'none' })).toEqual([409, 'TOO_MANY_FAULTS'])
    expect((await mock.call('PUT', paths('f0'), { fault: 'reset' })).status).toBe(200)
  })

  test('a snapshot brings faults back with what they had seen', async () => {
    await started()
    await mock.call('PUT', paths('bad'), { fault: 'status:503;first=2' })
    await mock.platform.skipTo(START + QUARTER)
    await mock.call('POST', '/control/snapshots', { name: 'one' })
    await mock.platform.skipTo(START + 3 * QUARTER)
    await mock.call('DELETE', paths('bad'))
    await mock.call('POST', '/control/snapshots/one/restore')
    expect((await mock.call('GET', '/control/suppliers/s1/faults')).body.items).toMatchObject([{ seen: 1, struck: 1 }])
    await mock.platform.skipTo(START + 3 * QUARTER)
    expect((await mock.call('GET', '/control/suppliers/s1/faults')).body.items).toMatchObject([{ seen: 3, struck: 2 }])
  })
})

test('a scenario sets and ends faults at its moments, and the run can be named', async () => {
  const { scenario } = parseScenario(
    'my',
    `
about: faults
suppliers: [{ id: a, faults: { always: status:500 } }]
timeline:
  - { day: 1, time: '01:00', supplier: a, faults: { always: null, later: 'silence;for=30m' } }
`,
  )
  const name = { seed: '1', version: '0', scenario: { name: 'my', hash: '0' } }
  const startAtMs = startOf(scenario)
  const simulation = newSimulation({ name, startAtMs, script: scriptOf(scenario, startAtMs), erps: erpsOf(scenario) })
  await simulation.advance(startAtMs + 8 * QUARTER)
  const kinds = simulation.run.world.suppliers.get('a')!.inventorySync.runs.map(({ failure_kind }) => failure_kind)
  expect(kinds).toEqual([
    ...Array.from({ length: 4 }, () => 'HTTP_STATUS'),
    ...Array.from({ length: 2 }, () => 'ANSWER_TOO_SLOW'),
    ...Array.from({ length: 3 }, () => null),
  ])
})

test('a scenario that removes a fault which is not there is refused at its line', () => {
  const text = 'about: x\nsuppliers: [{ id: a }]\ntimeline:\n  - { day: 1, supplier: a, faults: { gone: null } }\n'
  expect(() => parseScenario('my', text)).toThrow(ScenarioError)
  expect(() => parseScenario('my', text)).toThrow(/^my:4:\d+: timeline.0.faults.gone: "a" has no fault "gone" by then/)
})
