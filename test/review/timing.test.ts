import { expect, test } from 'vitest'
import { cutTimes, verdictsOf } from './timing-proof.ts'

// The short form of `npm run prove:review`: here other work may disturb, so only what does not depend on it is demanded.

test('ERPs that answer at 3,010 ms, never, or drip past 3 s, 40 at once: none passes, none is cut before 3,000 ms', async () => {
  const { verdicts } = await verdictsOf([3010, 'never', 'drip'], 40)
  expect(verdicts.map(({ wrong }) => wrong)).toEqual([0, 0, 0])
  expect(cutTimes(verdicts).earliestMs).toBeGreaterThanOrEqual(3000)
})
