import { describe, expect, test } from 'vitest'
import { DAY_CHECKS, PROBE_CHECKS } from '../../mock-platform/judge/checks/all-checks.ts'
import { BROKEN_ERPS } from './broken-erps.ts'
import { ModelErp } from './model-erp.ts'
import { checksThat, reviewOf } from './review-of.ts'

const evidenceOf = (review: Awaited<ReturnType<typeof reviewOf>>, id: string) =>
  review.checks.find(({ check }) => check.id === id)?.evidence.join('\n')

describe('a broken ERP fails exactly the check that is about it', () => {
  test.each(BROKEN_ERPS)('one that %s', async (_, make, fails) => {
    const review = await reviewOf(make())
    expect(checksThat('failed', review)).toEqual([fails])
    expect(review.verdict).toEqual({ type: 'refused' })
    expect(evidenceOf(review, fails)?.length).toBeGreaterThan(20)
  })
})

test('a correct ERP passes every check that its 20 SKUs allow, 3 times in a row', async () => {
  const erp = new ModelErp()
  for (const time of [1, 2, 3]) {
    const review = await reviewOf(erp, { startAtMs: Date.UTC(2026, 10, 27, time) })
    expect(checksThat('failed', review)).toEqual([])
    expect(checksThat('not-run', review)).toEqual(['growth-1000', 'growth-50000'])
    expect(review.verdict).toEqual({ type: 'passed' })
  }
})

test('with 1,000 SKUs growth is judged too, and with fewer it says how to', async () => {
  const review = await reviewOf(new ModelErp(1000), { polls: 2 })
  expect(checksThat('not-run', review)).toEqual(['growth-50000'])
  expect(evidenceOf(review, 'growth-50000')).toContain('fill a test system of it with 50,000')
})

test('an ERP that counts a repeated push twice is told so by its stock, whatever it answers', async () => {
  const [, make] = BROKEN_ERPS.find(([name]) => name === 'counts a repeated push again')!
  const review = await reviewOf(make())
  expect(evidenceOf(review, 'repeated-push')).toMatch(
    /order \d+ of 1 unit, sent 3 times in turn, .* 7 unit\(s\) of TS-\d+ went out, 2 were due/,
  )
})

test('a failed day says why each probe was not made', async () => {
  const [, make] = BROKEN_ERPS.find(([, , fails]) => fails === 'orders-in-stock')!
  const review = await reviewOf(make(), { polls: 2 })
  expect(checksThat('not-run', review)).toEqual(PROBE_CHECKS.map(({ id }) => id))
  expect(evidenceOf(review, 'repeated-push')).toBe('it needs orders-in-stock: failed')
})

test('the time for probes ends: what was not made by then is not-run, and the day still judged', async () => {
  const review = await reviewOf(new ModelErp(), { polls: 2, probesUntilMs: 0 })
  expect(checksThat('passed', review)).toEqual(DAY_CHECKS.map(({ id }) => id))
  expect(checksThat('not-run', review)).toContain('repeated-push')
})

test.each([...DAY_CHECKS, ...PROBE_CHECKS])('$id has a rule, and title and remedy in English and Chinese', (check) => {
  expect(check.rules).toMatch(/^SYNC-\d/)
  expect(check.remedy.en).toMatch(/^[A-Z].{20,}\.$/)
  expect(check.remedy.zh).toMatch(/。$/)
  expect(check.title.zh).toMatch(/\p{Script=Han}/u)
})
