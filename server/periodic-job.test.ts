import { describe, expect, test } from 'vitest'
import { HandTimers } from '../test/support/hand-timers.ts'
import { createPeriodicJob } from './periodic-job.ts'

describe('a periodic job', () => {
  const start = (run: () => Promise<void>) => {
    const timers = new HandTimers()
    const failures: unknown[] = []
    const job = createPeriodicJob({ everyMs: 60_000, timers, run, onFailure: (error) => failures.push(error) })
    job.start()
    return { timers, failures, job }
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve))

  test('runs at once, and again a minute after the end of each run', async () => {
    const ends: (() => void)[] = []
    const { timers } = start(() => new Promise((resolve) => void ends.push(resolve)))
    expect(ends).toHaveLength(1)
    expect(timers.planned).toHaveLength(0)
    ends[0]!()
    await settled()
    expect(timers.elapse()).toBe(60_000)
    expect(ends).toHaveLength(2)
  })

  test('that fails is told, and runs again', async () => {
    const { timers, failures } = start(() => Promise.reject(new Error('away')))
    await settled()
    expect(failures).toEqual([new Error('away')])
    expect(timers.planned).toHaveLength(1)
  })

  test('that is stopped ends what runs and plans no more', async () => {
    let end = () => {}
    const { timers, job } = start(() => new Promise((resolve) => void (end = resolve)))
    let isStopped = false
    const stopping = job.stop().then(() => (isStopped = true))
    await settled()
    expect(isStopped).toBe(false)
    end()
    await stopping
    expect(timers.planned).toHaveLength(0)
  })
})
