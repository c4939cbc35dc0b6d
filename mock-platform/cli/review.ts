import { SingleBar } from 'cli-progress'
import { NetworkFaults } from '../faults/network-faults.ts'
import { createMockHandler } from '../http/app.ts'
import { hostOnSocket } from '../http/host.ts'
import { unscriptedRun } from '../journal/run-name.ts'
import type { Platform } from '../platform.ts'
import type { Exchange } from '../http/exchange.ts'
import { socketExchange } from '../http/exchange.ts'
import { openFaultProxy } from '../http/fault-proxy.ts'
import { NetworkLog, throughNetwork } from '../http/network-exchange.ts'
import { warmUp } from '../http/warm-up.ts'
import { watchOwnDelay } from '../judge/own-delay.ts'
import { PROFILES } from '../judge/profiles.ts'
import type { MonotonicTimer } from '../judge/monotonic-timer.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'
import { reportText } from '../judge/report-text.ts'
import type { ReviewVerdict } from '../judge/review-record.ts'
import { reviewReport } from '../judge/review-report.ts'
import { runReview } from '../judge/review.ts'
import type { ReviewNetwork, ReviewProgress } from '../judge/review.ts'
import { cannotListen } from './listen-failure.ts'
import { refuseUnwritable, reviewJournalFile, writeReports } from './report.ts'
import type { ReviewSettings } from './settings.ts'
import { packageVersion } from './version.ts'

/** What the command exits with; 2 is for wrong options. */
const EXIT_CODES: Readonly<Record<ReviewVerdict['type'], number>> = {
  passed: 0,
  refused: 99,
  inconclusive: 3,
  stopped: 130,
}

/** Runs a review, shows its progress on stderr and its report on stdout; returns the exit code. */
export async function review(settings: ReviewSettings, signal: AbortSignal): Promise<number> {
  refuseUnwritable(settings)
  const progress = process.stderr.isTTY ? progressBar(settings.polls) : progressLines(settings.polls)
  const timer = machineTimer()
  const exchange = socketExchange(timer.nowMs)
  await warmUp(exchange)
  const ownDelay = watchOwnDelay()
  const journal = reviewJournalFile(settings.journal)
  const result = await runReview({
    erpUrl: settings.erp,
    pushUrl: settings.pushUrl ?? null,
    appSecret: settings.secret,
    polls: settings.polls,
    latency: settings.latency,
    only: settings.only ?? null,
    endsAfterMs: PROFILES[settings.profile].endsAfterMs,
    name: unscriptedRun('integration-review', settings.seed, packageVersion()),
    startAtMs: Date.now(),
    exchange,
    timer,
    ownDelay,
    signal,
    openGateway: settings.gatewayPort === undefined ? null : gatewayAt(settings.gatewayPort),
    network: settings.network.length === 0 ? null : networkOf(settings, timer),
    networkFaults: settings.network,
    onProgress: progress.show,
    journal: journal.append,
  }).finally(ownDelay.stop)
  progress.finish()
  const report = reviewReport(result)
  process.stdout.write(reportText(report))
  writeReports(report, settings)
  journal.close()
  return EXIT_CODES[result.verdict.type]
}

// Each review is another world: an ERP takes its orders as they come, and follows none of them.
const gatewayAt = (port: number) => async (platform: Platform) => {
  const handler = createMockHandler({ platform, machineNowMs: Date.now, reportBug: showBug, tellsHistory: false })
  const host = await hostOnSocket(handler, '127.0.0.1', port).catch(
    cannotListen({ port: '--gateway-port', host: '--gateway-port' }),
  )
  return () => host.close()
}

const networkOf =
  ({ erp, network: rules, seed }: ReviewSettings, timer: MonotonicTimer) =>
  async (exchange: Exchange, nowMs: () => number): Promise<ReviewNetwork> => {
    const log = new NetworkLog()
    const faults = new NetworkFaults({ rules, seed, nowMs })
    const proxy = await openFaultProxy({
      toUrl: erp,
      hostname: '127.0.0.1',
      port: 0,
      faults,
      timer,
      onPassage: log.tell,
    })
    return { exchange: throughNetwork(exchange, { fromUrl: erp, proxy, log }), close: () => proxy.close() }
  }

function showBug(error: Error): void {
  process.stderr.write(`bug: ${error.stack ?? error.message}\n`)
}

type ProgressView = { show: (progress: ReviewProgress) => void; finish: () => void }

function progressBar(polls: number): ProgressView {
  const bar = new SingleBar({
    stream: process.stderr,
    format: 'review {bar} {value}/{total} polls | {failed} failed | {orders} orders | last {last} ms | {now}',
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(polls, 0, { failed: 0, orders: 0, last: '-', now: '' })
  return {
    show: ({ pollsDone, pollsFailed, ordersAcknowledged, lastRun, probing }) =>
      bar.update(pollsDone, {
        failed: pollsFailed,
        orders: ordersAcknowledged,
        last: lastRun?.measured_ms ?? '-',
        now: probing ? `probe ${probing.id}` : '',
      }),
    finish: () => bar.stop(),
  }
}

// Where nobody watches (CI), ten lines instead of a bar.
function progressLines(polls: number): ProgressView {
  let tenthsShown = 0
  return {
    show: ({ pollsDone, pollsFailed, ordersAcknowledged, probing }) => {
      if (probing) return void process.stderr.write(`probe ${probing.id}\n`)
      const tenths = Math.floor((10 * pollsDone) / polls)
      if (tenths === tenthsShown) return
      tenthsShown = tenths
      process.stderr.write(`review ${pollsDone}/${polls} polls, ${pollsFailed} failed, ${ordersAcknowledged} orders\n`)
    },
    finish: () => undefined,
  }
}
