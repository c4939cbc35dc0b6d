import { setTimeout as sleep } from 'node:timers/promises'
import { createMockHandler } from '../http/app.ts'
import { socketExchange } from '../http/exchange.ts'
import { hostOnSocket } from '../http/host.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'
import { newRunState } from '../journal/run.ts'
import { runLine, unscriptedRun } from '../journal/run-name.ts'
import { Platform } from '../platform.ts'
import { demoConnection, demoSupplier } from '../scenarios/demo.ts'
import { ClockFile } from './clock-file.ts'
import { eventLine, historyReporter } from './event-lines.ts'
import type { ServeSettings } from './settings.ts'
import { packageVersion } from './version.ts'

const HOUR_MS = 60 * 60 * 1000
const ERP_WAIT_MS = 60_000
const KEEP_TIME_EVERY_MS = 1000

/** Runs the mock until the signal aborts. Everything it prints goes through `print`, line by line. */
export async function serve(
  settings: ServeSettings,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const timer = machineTimer()
  const clockFile = new ClockFile(settings.DATA_DIR, print)
  const isFirstStart = clockFile.notBeforeMs === 0
  const historyMs = isFirstStart && settings.DEMO === 'true' ? settings.HISTORY_HOURS * HOUR_MS : 0
  const startAtMs = Math.max(Date.now() - historyMs, clockFile.notBeforeMs)
  const name = unscriptedRun('demo', settings.SEED, packageVersion())
  const platform = new Platform({
    run: newRunState({ name, startAtMs }),
    startAtMs,
    mode: { type: 'paused' },
    exchange: socketExchange(timer.nowMs),
    timer,
    timeKeeper: clockFile,
  })
  const reportBug = (error: Error) => print(`bug: ${error.stack ?? error.message}`)
  const handler = createMockHandler({ platform, machineNowMs: Date.now, reportBug })
  const host = await hostOnSocket(handler, settings.PLATFORM_HOST, settings.PLATFORM_PORT)
  const keepTime = () => clockFile.whileRunning(platform.clock.nowMs(), platform.clock.speed)
  const keeping = setInterval(keepTime, KEEP_TIME_EVERY_MS)
  signal.addEventListener('abort', () => void platform.stop(), { once: true })
  try {
    print(`${runLine(name)}, ${host.url} (control API: ${host.url}/openapi.json)`)
    if (settings.DEMO === 'true') await startDemo(platform, settings, print, signal)
    platform.on((event) => {
      const line = eventLine(event, platform.clock.nowMs())
      if (line !== null) print(line)
    })
    platform.setMode(settings.SPEED === 1 ? { type: 'real' } : { type: 'scaled', speed: settings.SPEED })
    platform.start()
    if (!signal.aborted) print(`ready; the clock runs at ${settings.SPEED}x from ${iso(platform.clock.nowMs())}`)
    await aborted(signal)
  } finally {
    await platform.stop()
    clearInterval(keeping)
    clockFile.atEnd(platform.clock.nowMs())
    await host.close()
  }
}

// The clock stands until the demo's ERP listens, so that starting both programs together fails no poll.
async function startDemo(
  platform: Platform,
  settings: ServeSettings,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  platform.connect(demoConnection(settings.ERP_URL))
  const demo = demoSupplier({ latency: settings.LATENCY, ordersPerDay: settings.ORDERS_PER_DAY })
  platform.take({ type: 'supplier-added', settings: demo })
  print(`waiting for the ERP at ${settings.ERP_URL}`)
  if (!(await isReachable(settings.ERP_URL, signal)) && !signal.aborted) {
    print(`the ERP did not answer within ${ERP_WAIT_MS / 1000} s; its polls will fail until it does`)
  }
  const untilMs = Date.now()
  if (signal.aborted || platform.clock.nowMs() >= untilMs) return
  print(`making ${((untilMs - platform.clock.nowMs()) / HOUR_MS).toFixed(1)} h of history by skipping`)
  const report = historyReporter(platform, untilMs, print)
  platform.start()
  await platform.skipTo(untilMs)
  report.finish()
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
