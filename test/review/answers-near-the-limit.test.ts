import { describe, expect, test } from 'vitest'
import { hasPython } from './python-erp.ts'
import { reviewByCli } from './review-by-cli.ts'

// Answers a few milliseconds from the 3 seconds of SYNC-2, over real sockets: on a quiet machine.

describe.skipIf(!hasPython)(`an ERP in Python${hasPython ? '' : ' (skipped: no python3 on this machine)'}`, () => {
  test('that answers after 2,990 ms passes', async () => {
    const { exitCode, report } = await reviewByCli('slow:2990', '--polls', '2', '--only', 'timing')
    expect(report.failed_polls).toEqual([])
    expect(exitCode).toBe(0)
  })

  test('that answers at once is refused when 3,010 ms are injected, and the report says so', async () => {
    const options = ['--polls', '1', '--only', 'timing', '--latency', 'fixed:3010']
    const { exitCode, report } = await reviewByCli('none', ...options)
    expect(exitCode).toBe(99)
    expect(report.failed_polls[0]).toMatchObject({ kind: 'ANSWER_TOO_SLOW' })
    const { measured_ms = 0, injected_ms = 0 } = report.failed_polls[0] ?? {}
    expect(measured_ms).toBeGreaterThanOrEqual(3001)
    // Cut like the whole: what was waited of the 3,010 ms.
    expect(injected_ms).toBeGreaterThan(2900)
    expect(injected_ms).toBeLessThanOrEqual(3010)
  })
})
