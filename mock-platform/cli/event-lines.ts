import type { Platform, PlatformEvent } from '../platform.ts'

/** One event as a line, with the virtual time of day (UTC); null for what is only told in the feed. */
export function eventLine(event: PlatformEvent, virtualNowMs: number): string | null {
  const time = new Date(virtualNowMs).toISOString().slice(0, 19).replace('T', ' ')
  switch (event.type) {
    case 'poll-judged': {
      const { run } = event
      const timing = `${run.measured_ms} ms, ${run.injected_ms} ms of it injected`
      const outcome = run.verdict === 'PASSED' ? `${run.sku_count} SKUs` : `${run.failure_kind}: ${run.failure_detail}`
      return `${time}  poll   ${event.supplierId}  ${run.verdict}  ${timing}  ${outcome}`
    }
    case 'push-finished': {
      const { result } = event
      const outcome = result.type === 'acknowledged' ? 'acknowledged' : `not acknowledged: ${result.detail}`
      return `${time}  order  ${event.supplierId}  ${event.tradeOrderId}  ${outcome} (${result.elapsedMs} ms)`
    }
    case 'told':
      return null
  }
}

/** Reports quarter by quarter how far the history is, and what it held. */
export function historyReporter(
  platform: Platform,
  untilMs: number,
  print: (line: string) => void,
): { finish(): void } {
  const fromMs = platform.clock.nowMs()
  const counts = { polls: 0, failed: 0, orders: 0 }
  let quartersReported = 0
  const summary = () => `${counts.polls} polls (${counts.failed} failed), ${counts.orders} orders`
  const stopListening = platform.on((event) => {
    if (event.type === 'poll-judged') counts.polls++
    if (event.type === 'poll-judged' && event.run.verdict === 'FAILED') counts.failed++
    if (event.type === 'push-finished' && event.result.type === 'acknowledged') counts.orders++
    const quarters = Math.floor((4 * (platform.clock.nowMs() - fromMs)) / (untilMs - fromMs))
    if (quarters <= quartersReported) return
    quartersReported = quarters
    print(`history ${quarters * 25} %: ${summary()}`)
  })
  return {
    finish() {
      stopListening()
      print(`history done: ${summary()}`)
    },
  }
}
