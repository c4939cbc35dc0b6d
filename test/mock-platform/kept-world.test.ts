import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ClockFile } from '../../mock-platform/cli/clock-file.ts'
import { openConnections } from '../../mock-platform/cli/connections-file.ts'
import { completeGoingBack, KeptWorld } from '../../mock-platform/cli/kept-world.ts'
import { replayFile } from '../../mock-platform/journal/replay.ts'
import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import { newRunState, runAnew } from '../../mock-platform/journal/run.ts'
import { SnapshotFiles } from '../../mock-platform/journal/snapshot-files.ts'
import { WorldStore } from '../../mock-platform/journal/world-store.ts'
import { machineTimer } from '../../mock-platform/judge/monotonic-timer.ts'
import { Platform } from '../../mock-platform/platform.ts'
import { InputRefused } from '../../mock-platform/sim/input-refused.ts'
import type { Snapshot } from '../../mock-platform/snapshots.ts'
import { APP_KEY, APP_SECRET } from './erp-in-process.ts'
import { promptExchange } from './exchanges-in-test.ts'
import { QUARTER, START } from './mock-in-process.ts'

// A world in a DATA_DIR goes back: what a restart finds, whenever the process is killed.

let directory: string
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'kept-world-'))))
afterEach(() => rmSync(directory, { recursive: true }))

const noScript = () => []
const journal = () => join(directory, 'world.journal')
const leftJournals = () => readdirSync(directory).filter((file) => /^world\.journal\.[0-9a-f]+$/.test(file))

/** What the folder holds, as the next start of the program finds it. */
async function startAgain() {
  const store = new WorldStore(directory)
  await completeGoingBack(directory, store)
  const clockFile = new ClockFile(directory, () => {})
  const connections = openConnections(directory)
  const state = await store.load(noScript)
  if (!state) store.begin({ name: unscriptedRun('none', 'test', '0.0.0-test'), scenarioText: '', startAtMs: START })
  const kept = new KeptWorld(directory, store, (problem) => expect.fail(problem))
  const platform = new Platform({
    run: state ?? newRunState({ name: unscriptedRun('none', 'test', '0.0.0-test'), startAtMs: START }),
    startAtMs: Math.max(state?.world.nowMs ?? START, clockFile.notBeforeMs),
    mode: { type: 'paused' },
    exchange: promptExchange,
    timer: machineTimer(),
    timeKeeper: clockFile,
    keeper: kept,
    connections,
  })
  kept.keep(platform)
  // Before time moves on.
  const found = worldOf({ platform })
  platform.start()
  const add = (supplierId: string) => {
    platform.connect({ supplierId, erpUrl: 'http://erp.test', pushUrl: null, appKey: APP_KEY, appSecret: APP_SECRET })
    const latency = { type: 'none' } as const
    const settings = {
      supplierId,
      latency,
      demand: { type: 'none' },
      warehouseStock: [],
      isStockFrozen: false,
    } as const
    platform.take({ type: 'supplier-added', settings: { ...settings, warehouseStock: [] } })
  }
  return { store, kept, platform, clockFile, add, found }
}

/** What is the same in two processes that have the same world. */
function worldOf({ platform }: { platform: Platform }) {
  const { hash, history, inputsTaken } = platform.run
  const suppliers = platform.connections.all().map(({ supplierId }) => supplierId)
  return { hash, history, inputsTaken, suppliers, ofWorld: [...platform.world.suppliers.keys()] }
}

/** A world with one supplier and its snapshot, an hour before the present, where it has two. */
async function worldWithSnapshot() {
  const world = await startAgain()
  world.add('s1')
  await world.platform.skipTo(START + 4 * QUARTER)
  const snapshot = world.platform.snapshot()
  world.add('s2')
  await world.platform.skipTo(START + 8 * QUARTER)
  return { ...world, snapshot }
}

/** Steps of going back there, as `restore` takes them. */
function stepsTo({ kept, platform }: Awaited<ReturnType<typeof startAgain>>, snapshot: Snapshot) {
  const { prepare, commit, after } = kept.stepsBack({ ...snapshot, run: runAnew(platform.run, snapshot.run) })
  return { steps: [...prepare, commit, ...after], committedAfter: prepare.length + 1 }
}

describe('killed after each step of going back, the next start has the old or the new world, whole', () => {
  // Of `stepsBack`: five before the rename, the rename, and five after it.
  test.each(Array.from({ length: 12 }, (_, count) => count))('after %i of 11 steps', async (count) => {
    const world = await worldWithSnapshot()
    const old = worldOf(world)
    const { steps, committedAfter } = stepsTo(world, world.snapshot)
    expect(steps).toHaveLength(11)
    for (const step of steps.slice(0, count)) step()
    await world.platform.stop()

    const next = await startAgain()
    const isNew = count >= committedAfter
    const { hash, inputsTaken } = world.snapshot.run
    const restored = {
      hash,
      inputsTaken,
      history: expect.not.stringMatching(old.history),
      suppliers: ['s1'],
      ofWorld: ['s1'],
    }
    expect(next.found).toEqual(isNew ? restored : old)
    expect(next.platform.clock.nowMs()).toBe(isNew ? START + 4 * QUARTER : next.clockFile.notBeforeMs)
    expect(readdirSync(directory)).not.toContain('going-back.json')
    // It goes on, and its journal is enough for the same hash.
    await next.platform.skipTo(next.platform.clock.nowMs() + QUARTER)
    const { platform } = next
    expect((await replayFile(journal(), noScript)).run.hash).toBe(platform.run.hash)
    expect(platform.world.suppliers.get('s1')?.inventorySync.runs.every(({ verdict }) => verdict === 'PASSED')).toBe(
      true,
    )
    // And it can go back again, over what was left half done.
    platform.restore(world.snapshot)
    expect(worldOf(next)).toMatchObject({ hash, suppliers: ['s1'] })
    await platform.stop()
    const last = await startAgain()
    expect(last.found).toMatchObject({ hash, history: platform.run.history })
    await last.platform.stop()
  })

  test('killed again while the next start completes it: the one after that does', async () => {
    const world = await worldWithSnapshot()
    const { steps, committedAfter } = stepsTo(world, world.snapshot)
    for (const step of steps.slice(0, committedAfter)) step()
    await world.platform.stop()
    const half = readFileSync(join(directory, 'going-back.json'))
    await completeGoingBack(directory, new WorldStore(directory))
    writeFileSync(join(directory, 'going-back.json'), half)
    const next = await startAgain()
    expect(next.found).toMatchObject({ hash: world.snapshot.run.hash, suppliers: ['s1'] })
    await next.platform.stop()
  })
})

test('a damaged going-back.json ends the start with a line that names it', async () => {
  writeFileSync(join(directory, 'going-back.json'), '{')
  await expect(startAgain()).rejects.toThrow(/DATA_DIR: .*going-back\.json is damaged/)
})

describe('a journal of a world that went back', () => {
  test('begins with the snapshot by its hash and is enough to replay it; the one that was left replays to its own end', async () => {
    const world = await worldWithSnapshot()
    const left = worldOf(world)
    world.platform.restore(world.snapshot)
    await world.platform.skipTo(START + 6 * QUARTER)
    await world.platform.stop()
    const [head] = readFileSync(journal(), 'utf8').split('\n')
    expect(JSON.parse(head!)).toMatchObject({
      began_from: { world_hash: world.snapshot.run.hash, history: world.platform.run.history },
    })
    expect((await replayFile(journal(), noScript)).run.hash).toBe(world.platform.run.hash)
    expect(leftJournals()).toEqual([`world.journal.${left.history}`])
    const replayed = await replayFile(join(directory, leftJournals()[0]!), noScript)
    expect(replayed).toMatchObject({ run: { hash: left.hash }, isCutOff: false })
    expect(replayed.run.world.nowMs).toBe(START + 8 * QUARTER)
    expect(head).not.toContain(APP_SECRET)
  })

  test('whose snapshot was changed differs at its first line', async () => {
    const world = await worldWithSnapshot()
    world.platform.restore(world.snapshot)
    await world.platform.stop()
    const text = readFileSync(journal(), 'utf8')
    const at = text.indexOf('"state":"') + 200
    const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    writeFileSync(journal(), changed)
    await expect(replayFile(journal(), noScript)).rejects.toThrow(
      'line 1, byte 0: the snapshot is not the one of its hash',
    )
  })

  test('is kept when it is left: the last 5 of 7', async () => {
    const world = await worldWithSnapshot()
    const histories: string[] = []
    for (let k = 0; k < 7; k++) {
      histories.push(world.platform.run.history)
      world.platform.restore(world.snapshot)
      await world.platform.skipTo(START + 5 * QUARTER)
    }
    expect(leftJournals().toSorted()).toEqual(
      histories
        .slice(-5)
        .map((name) => `world.journal.${name}`)
        .toSorted(),
    )
    await world.platform.stop()
  })
})

test('a reset goes back to the first start, over restarts, and another world in the folder has another beginning', async () => {
  const first = await startAgain()
  first.add('s1')
  await first.platform.skipTo(START + QUARTER)
  expect(() => first.platform.restore()).toThrow(expect.objectContaining({ code: 'BEGINNING_NOT_KEPT' }))
  first.kept.keepStateIfDue()
  const beginning = worldOf(first)
  await first.platform.skipTo(START + 9 * QUARTER)
  await first.platform.stop()

  const second = await startAgain()
  second.kept.keepStateIfDue()
  second.add('s2')
  second.platform.restore()
  expect(worldOf(second)).toMatchObject({ hash: beginning.hash, suppliers: ['s1'] })
  expect(second.platform.clock.nowMs()).toBe(START + QUARTER)
  second.kept.forgetBeginning()
  expect(() => second.platform.restore()).toThrow(InputRefused)
  await second.platform.stop()
})

describe('a snapshot on disk', () => {
  const files = (change: object = {}) =>
    new SnapshotFiles({ directory: join(directory, 'snapshots'), version: '1', machineNowMs: () => 1, ...change })

  test('survives a restart, for its owner’s eyes only, and the world goes back to it in another process', async () => {
    const world = await worldWithSnapshot()
    world.kept.snapshots.put('noon', world.snapshot)
    await world.platform.stop()
    const path = join(directory, 'snapshots', 'noon.snapshot')
    expect(statSync(path).mode & 0o077).toBe(0)
    const next = await startAgain()
    const [summary] = next.kept.snapshots.all()
    expect(summary).toMatchObject({
      name: 'noon',
      atMs: START + 4 * QUARTER,
      worldHash: world.snapshot.run.hash,
      suppliers: 1,
    })
    next.platform.restore(next.kept.snapshots.get('noon'))
    expect(worldOf(next)).toMatchObject({ hash: world.snapshot.run.hash, suppliers: ['s1'] })
    await next.platform.stop()
  })

  test('of another version, or with a changed byte: SNAPSHOT_UNREADABLE; all of them together too large: SNAPSHOTS_TOO_LARGE', async () => {
    const { platform, snapshot } = await worldWithSnapshot()
    await platform.stop()
    files().put('one', snapshot)
    const path = join(directory, 'snapshots', 'one.snapshot')
    const bytes = readFileSync(path)
    const unreadable = expect.objectContaining({ code: 'SNAPSHOT_UNREADABLE' })
    expect(() => files({ version: '2' }).get('one')).toThrow(unreadable)
    bytes[bytes.length - 20]! ^= 1
    writeFileSync(path, bytes)
    expect(() => files().get('one')).toThrow(unreadable)
    const bounded = files({ maxBytes: 2 * bytes.length - 1 })
    expect(() => bounded.put('two', snapshot)).toThrow(expect.objectContaining({ code: 'SNAPSHOTS_TOO_LARGE' }))
    expect(bounded.all().map(({ name }) => name)).toEqual(['one'])
    bounded.delete('one')
    expect(bounded.put('two', snapshot).name).toBe('two')
  })

  test('the same name twice, a 21st, and one that is not there', async () => {
    const { platform, snapshot } = await worldWithSnapshot()
    await platform.stop()
    const kept = files()
    for (let k = 1; k <= 20; k++) kept.put(`n${k}`, snapshot)
    const refused = (code: string) => expect.objectContaining({ code })
    expect(() => kept.put('n1', snapshot)).toThrow(refused('SNAPSHOT_EXISTS'))
    expect(() => kept.put('n21', snapshot)).toThrow(refused('TOO_MANY_SNAPSHOTS'))
    expect(() => kept.get('n21')).toThrow(refused('SNAPSHOT_UNKNOWN'))
    expect(() => kept.delete('n21')).toThrow(refused('SNAPSHOT_UNKNOWN'))
  })
})
