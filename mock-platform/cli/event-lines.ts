import type { PlatformEvent } from '../platform.ts'

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
      return `${time}  order  ${event.supplierId}  ${event.pushId}  ${outcome} (${result.elapsedMs} ms)`
    }
    case 'told': {
      if (event.event.type !== 'pushes_disabled') return null
      const { attempts, failed_attempts: failed } = event.event.data
      return `${time}  pushes ${event.supplierId}  disabled: ${failed} of the last ${attempts} attempts failed (docs/pushes.md)`
    }
  }
}
