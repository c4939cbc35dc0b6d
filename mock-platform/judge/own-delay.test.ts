import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { watchOwnDelay } from './own-delay.ts'

test('20 ms in which this process does nothing else are found, once', async () => {
  const ownDelay = watchOwnDelay()
  onTestFinished(() => ownDelay.stop())
  await delay(5)
  const untilMs = performance.now() + 20
  while (performance.now() < untilMs);
  await delay(5)
  expect(ownDelay.takeMs()).toBeGreaterThanOrEqual(15)
  expect(ownDelay.takeMs()).toBe(0)
})
