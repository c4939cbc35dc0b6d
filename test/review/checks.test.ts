import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { InventoryQuery } from '../../mock-platform/contract/inventory-query.ts'
import type { OrderPush, PushedOrderStatus } from '../../mock-platform/contract/push.ts'
import { DAY_CHECKS, PROBE_CHECKS } from '../../mock-platform/judge/checks/all-checks.ts'
import { reportText } from '../../mock-platform/judge/report-text.ts'
import { reviewReport } from '../../mock-platform/judge/review-report.ts'
import { BROKEN_ERPS, StarvesItsPool } from './broken-erps.ts'
import { ModelErp } from './model-erp.ts'
import { checksThat, reviewOf } from './review-of.ts'

const evidenceOf = (review: Awaited<ReturnType<typeof reviewOf>>, id: string) =>
  review.checks.find(({ check }) => check.id === id)?.evidence.join('\n')

const reviews = new Map<string, ReturnType<typeof reviewOf>>()
/** The review of a broken ERP, made once for all tests that look at it. */
function reviewOfBroken(name: string): ReturnType<typeof reviewOf> {
  const [, make] = BROKEN_ERPS.find(([known]) => known === name)!
  // What breaks at the second poll is good again at the third.
  const review = reviews.get(name) ?? reviewOf(make(), { polls: 3 })
  reviews.set(name, review)
  return review
}

describe('a broken ERP fails exactly the check that is about it', () => {
  test.each(BROKEN_ERPS)('one that %s', async (name, _, fails) => {
    const review = await reviewOfBroken(name)
    expect(checksThat('failed', review)).toEqual([fails])
    expect(review.verdict).toEqual({ type: 'refused' })
    expect(evidenceOf(review, fails)?.length).toBeGreaterThan(20)
  })
})

test('every check has a broken ERP: without one, nobody knows that it finds anything', () => {
  const found = new Set(BROKEN_ERPS.map(([, , fails]) => fails))
  expect([...found].toSorted()).toEqual([...DAY_CHECKS, ...PROBE_CHECKS].map(({ id }) => id).toSorted())
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

class CountsPaidOnly extends ModelErp {
  override isRepeat(orderId: string, status: PushedOrderStatus) {
    return status !== 'PAID' || super.isRepeat(orderId, status)
  }
}

/** Until it has an order's PAID, it lets the platform come again with the others. */
class WaitsForPaid extends CountsPaidOnly {
  override async take(push: OrderPush) {
    const { trade_order_id, order_status } = push.data
    const isEarly = order_status !== 'PAID' && !this.ordersSeen.has(trade_order_id)
    return isEarly ? { status: 409, body: {} } : super.take(push)
  }
}

/** As when the dead connections have filled the queue of those that wait to be accepted. */
class LosesOneAfterOutage extends ModelErp {
  #hasLost = false

  override async take(push: OrderPush) {
    if (this.openRequests > 0 && !this.#hasLost) {
      this.#hasLost = true
      await delay(600)
    }
    return super.take(push)
  }
}

test.each([
  [
    'has no answer to the first push after an outage, and takes it when it comes again',
    () => new LosesOneAfterOutage(),
  ],
  ['counts an order by its PAID alone', () => new CountsPaidOnly()],
  ['refuses other statuses of an order until its PAID is there', () => new WaitsForPaid()],
])('an ERP that %s counts each order once, and passes', async (_, make) => {
  const review = await reviewOf(make())
  expect(checksThat('failed', review)).toEqual([])
  expect(checksThat('passed', review)).toContain('event-order')
})

test('with 1,000 SKUs growth is judged too, and with fewer it says how to', async () => {
  const review = await reviewOf(new ModelErp(1000), { polls: 2 })
  expect(checksThat('not-run', review)).toEqual(['growth-50000'])
  expect(evidenceOf(review, 'growth-50000')).toContain('fill a test system of it with 50,000')
})

test('a correct ERP with 50,000 SKUs passes every check, and is asked for each page a few times only', async () => {
  const erp = new ModelErp(50_000)
  const review = await reviewOf(erp, { polls: 2 })
  expect(checksThat('passed', review)).toEqual([...DAY_CHECKS, ...PROBE_CHECKS].map(({ id }) => id))
  expect(review.knownSkus).toBe(50_000)
  // 2 polls, stable-pages twice and growth-50000 once ask for all 100; the other probes for the page of one SKU.
  expect(erp.polls).toBeLessThan(540)
})

test('an ERP of 50,000 SKUs that is too slow for 5 pages at once is told by the first 5, and not asked for 95 more', async () => {
  const review = await reviewOfBroken('has too few database connections for 5 pages at once')
  expect(evidenceOf(review, 'growth-50000')).toMatch(
    /^page \d: ANSWER_TOO_SLOW, [^]*\n95 more of 100 pages were not asked for$/,
  )
})

test('the same ERP with 1,000 SKUs, of which 2 pages are asked for at once, is right', async () => {
  const review = await reviewOf(new StarvesItsPool(1000), { polls: 2 })
  expect(checksThat('failed', review)).toEqual([])
  expect(checksThat('not-run', review)).toEqual(['growth-50000'])
})

test('an ERP that counts a repeated push twice is told so by its stock, whatever it answers', async () => {
  const review = await reviewOfBroken('counts a repeated push again')
  expect(evidenceOf(review, 'repeated-push')).toMatch(
    /order \d+ of 1 unit, sent 3 times in turn, .* 8 unit\(s\) of TS-\d+ went out, 2 were due/,
  )
})

test('what a probe finds against a rule of the day is in the terminal too, with its remedy', async () => {
  const text = reportText(reviewReport(await reviewOfBroken('counts the SKUs of one page as total_count')))
  expect(text).toMatch(
    /^ {2}answer-contract x 1\n {4}probe: page 1 of 5 SKU\(s\): total_count is 5, .*\n {4}-> Answer in/m,
  )
})

test('an ERP that is reviewed again and again loses one SKU to sold-out, not one each time', async () => {
  const erp = new ModelErp(3)
  const evidence = []
  for (const hour of [1, 2]) {
    const review = await reviewOf(erp, { startAtMs: Date.UTC(2026, 10, 27, hour), polls: 2 })
    expect(checksThat('passed', review)).toContain('sold-out')
    evidence.push(evidenceOf(review, 'sold-out'))
  }
  expect(evidence[0]).toMatch(/^order \d+ took the last \d+ unit\(s\) of TS-0000\d: 0 are reported$/)
  expect(evidence[1]).toMatch(/^the polls had TS-0000\d with 0 units$/)
  expect([...erp.stock.values()].filter((units) => units === 0)).toHaveLength(1)
})

test('a failed day says why each probe was not made', async () => {
  const review = await reviewOfBroken('acknowledges orders and ignores them')
  expect(checksThat('not-run', review)).toEqual(PROBE_CHECKS.map(({ id }) => id))
  expect(evidenceOf(review, 'repeated-push')).toBe('it needs orders-in-stock: failed')
})

test('an ERP whose second poll is not over at the end of the time is not blamed for it: inconclusive', async () => {
  class NeverAnswersTheSecondPoll extends ModelErp {
    override async page(query: InventoryQuery) {
      if (this.polls === 2) await new Promise(() => {})
      return super.page(query)
    }
  }
  const review = await reviewOf(new NeverAnswersTheSecondPoll(), { endsAfterMs: 1000 })
  expect(review.verdict).toMatchObject({ type: 'inconclusive', reason: expect.stringContaining('after 1 of 4 polls') })
  expect(checksThat('failed', review)).toEqual([])
  expect(evidenceOf(review, 'repeated-push')).toContain('there was no time left for it')
})

test('a probe that the end of the time cuts off is not-run, and blames nobody', async () => {
  class LeavesStrangersWaiting extends ModelErp {
    override async answer(...request: Parameters<ModelErp['answer']>) {
      if (!this.isSigned(...request)) await new Promise(() => {})
      return super.answer(...request)
    }
  }
  const review = await reviewOf(new LeavesStrangersWaiting(), { polls: 2, endsAfterMs: 1000 })
  expect(checksThat('passed', review)).toEqual(DAY_CHECKS.map(({ id }) => id))
  expect(checksThat('failed', review)).toEqual([])
  expect(checksThat('not-run', review)).toEqual(PROBE_CHECKS.map(({ id }) => id))
  expect(evidenceOf(review, 'poll-signature')).toContain('there was no time left for it')
})

test.each([...DAY_CHECKS, ...PROBE_CHECKS])('$id has a rule, and title and remedy in English and Chinese', (check) => {
  expect(check.rules).toMatch(/^SYNC-\d/)
  expect(check.remedy.en).toMatch(/^[A-Z].{20,}\.$/)
  expect(check.remedy.zh).toMatch(/。$/)
  expect(check.title.zh).toMatch(/\p{Script=Han}/u)
})
