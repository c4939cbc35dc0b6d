import { expect, test } from 'vitest'
import { fuzzGateway } from './gateway-fuzz.ts'

// `npm run prove:gateway` does the same with 100,000.

test('3,000 malformed calls: documented errors, the world unchanged, no bug', { timeout: 120_000 }, async () => {
  const { undocumented, isWorldUnchanged, codes } = await fuzzGateway(3000, 5)
  expect(undocumented).toEqual([])
  expect(isWorldUnchanged).toBe(true)
  const answered = ['InvalidParameter', 'IncompleteSignature', 'IllegalAccessToken', 'InvalidApiPath', 'HTTP 413']
  expect([...codes.keys()]).toEqual(expect.arrayContaining(answered))
})
