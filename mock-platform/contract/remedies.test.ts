import { expect, test } from 'vitest'
import { PollFailureKind } from './inventory-sync-methods.ts'
import { REMEDIES } from './remedies.ts'

test.each(PollFailureKind.options)('ADM-5: %s has a remedy, a sentence in English and one in Chinese', (kind) => {
  expect(REMEDIES[kind].en).toMatch(/^[A-Z].{20,}\.$/)
  expect(REMEDIES[kind].zh).toMatch(/。$/)
})
