import { setTimeout as sleep } from 'node:timers/promises'
import { DEMO_SUPPLIER_ID } from '../contract/demo.ts'
import { DataDirectoryInUse, lockDataDirectory } from '../../data-directory-lock.ts'
import { createMockHandler } from '../http/app.ts'
import { socketExchange } from '../http/exchange.ts'
import { hostOnSocket } from '../http/host.ts'
import { runLine } from '../journal/run-name.ts'
import { WorldStore } from '../journal/world-store.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'
import { Platform } from '../platform.ts'
import { demoConnection } from '../scenarios/demo.ts'
import type { Demand } from '../sim/suppliers.ts'
import { Tenants } from '../tenants.ts'
import { ClockFile, makeDirectory } from './clock-file.ts'
import { openConnections } from './connections-file.ts'
import { eventLine } from './event-lines.ts'
import { makeHistory } from './history.ts'
import { hasHistory, openRun } from './kept-run.ts'
import { completeGoingBack, KeptWorld } from './kept-world.ts'
import { cannotListen } from './listen-failure.ts'
import type { ServeSettings } from './settings.ts'
import { gatewayTermsOf, SettingsError } from './settings.ts'

const ERP_WAIT_MS = 60_000
const KEEP_TIME_EVERY_MS = 1000

/** Runs the mock until the signal aborts. Everything it prints goes through `print`, line by line. */
export async function serve(
  settings: ServeSettings,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const unlock = await lockWorld(settings.DATA_DIR)
  await serveWorld(settings, print, signal).finally(unlock)
}

// A second mock would write into the same journal, and leave a world that nobody can go on with.
async function lockWorld(directory: string): Promise<() => void> {
  makeDirectory(directory)
  try {
    return await lockDataDirectory(directory, 'platform.pid')
  } catch (error) {
    if (!(error instanceof DataDirectoryInUse)) throw error
    throw new SettingsError([`DATA_DIR: ${error.message}`])
  }
}

async function serveWorld(settings: ServeSettings, print: (line: string) => void, signal: AbortSignal): Promise<void> {
  const isDemo = settings.DEMO === 'true'
  const timer = machineTimer()
  const store = new WorldStore(settings.DATA_DIR)
  await completeGoingBack(settings.DATA_DIR, store)
  const clockFile = new ClockFile(settings.DATA_DIR, print)
  const connections = openConnections(settings.DATA_DIR)
  const kept = new KeptWorld(settings.DATA_DIR, store, print)
  const { notBeforeMs } = clockFile
  const run = await openRun(settings, { store, kept, notBeforeMs, print })
  print(runLine(run.name))
  if (hasHistory(settings)) await makeHistory(run, Math.max(Date.now(), notBeforeMs), { print, signal })
  const exchange = socketExchange(timer.nowMs)
  const platform = new Platform({
    run: run.state,
    startAtMs: Math.max(run.world.nowMs, notBeforeMs),
    mode: { type: 'paused' },
    exchange,
    timer,
    timeKeeper: clockFile,
    keeper: kept,
    connections,
  })
  kept.keep(platform)
  const reportBug = (error: Error) => print(`bug: ${error.stack ?? error.message}`)
  const machineNowMs = Date.now
  const listensToFaultHeader = settings.FAULT_HEADER === 'true'
  const hosting = { machineNowMs, reportBug, listensToFaultHeader }
  const tenants = new Tenants({
    version: run.name.version,
    exchange,
    timer,
    machineNowMs,
    handlerOf: (tenant) => createMockHandler({ ...hosting, ...tenant }),
  })
  const gatewayTerms = gatewayTermsOf(settings)
  const handler = createMockHandler({ ...hosting, platform, tenants, snapshots: kept.snapshots, gatewayTerms })
  const host = await hostOnSocket(handler, settings.PLATFORM_HOST, settings.PLATFORM_PORT).catch(
    cannotListen({ port: 'PLATFORM_PORT', host: 'PLATFORM_HOST' }),
  )
  const keepTime = () => {
    clockFile.whileRunning(platform.clock.nowMs(), platform.clock.speed)
    kept.keepStateIfDue()
  }
  const keeping = setInterval(keepTime, KEEP_TIME_EVERY_MS)
  signal.addEventListener('abort', () => void platform.stop(), { once: true })
  try {
    print(`listening on ${host.url} (control API: ${host.url}/openapi.json)`)
    if (isDemo) await startDemo(platform, settings, print, signal)
    platform.on((event) => {
      const line = eventLine(event, platform.clock.nowMs())
      if (line !== null) print(line)
    })
    platform.setMode(settings.SPEED === 1 ? { type: 'real' } : { type: 'scaled', speed: settings.SPEED })
    kept.keepStateIfDue()
    platform.start()
    if (!signal.aborted) print(`ready; the clock runs at ${settings.SPEED}x from ${iso(platform.clock.nowMs())}`)
    await aborted(signal)
  } finally {
    await Promise.all([platform.stop(), tenants.stop()])
    clearInterval(keeping)
    // Before the books: a call that has come is answered yet, and may change the world.
    await host.close()
    clockFile.atEnd(platform.clock.nowMs())
    closeBooks(store, print)
  }
}

// A full disk must not keep a mock from ending that was told to.
function closeBooks(store: WorldStore, print: (line: string) => void): void {
  try {
    store.end()
  } catch (error) {
    print(`the world can not be kept at its end, the next start plays its journal again: ${String(error)}`)
  }
}

// The clock stands until the demo's ERP listens, so that starting both programs together fails no poll.
async function startDemo(
  platform: Platform,
  { ERP_URL, LATENCY, ORDERS_PER_DAY }: ServeSettings,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  platform.connect(demoConnection(ERP_URL))
  const demand: Demand = ORDERS_PER_DAY === 0 ? { type: 'none' } : { type: 'per-day', orders: ORDERS_PER_DAY }
  const change = { latency: LATENCY, demand }
  platform.take({ type: 'settings-changed', supplierId: DEMO_SUPPLIER_ID, change })
  print(`waiting for the ERP at ${ERP_URL}`)
  if (!(await isReachable(ERP_URL, signal)) && !signal.aborted) {
    print(`the ERP did not answer within ${ERP_WAIT_MS / 1000} s; its polls will fail until it does`)
  }
}

async function isReachable(url: string, signal: AbortSignal): Promise<boolean> {
  const giveUpAtMs = Date.now() + ERP_WAIT_MS
  while (Date.now() < giveUpAtMs && !signal.aborted) {
    const attempt = AbortSignal.any([signal, AbortSignal.timeout(1000)])
    const isUp = await fetch(url, { signal: attempt, redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (isUp) return true
    await sleep(100)
  }
  return false
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
