import { expect, test } from 'vitest'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { isWithin } from './kpi.rules.ts'
import {
  lastDayDue,
  nextDayOutbound,
  nextDayOutboundThreshold,
  shownShareHundredths,
} from './next-day-outbound.rules.ts'

const day = (name: string, paid: number, inTime: number, cancelledByBuyer = 0) => ({
  day: name,
  ordersPaid: BigInt(paid),
  ordersCancelledByBuyer: BigInt(cancelledByBuyer),
  ordersOutboundInTime: BigInt(inTime),
})
const isHealthy = (inTime: number, due: number) =>
  isWithin({ numerator: BigInt(inTime), denominator: BigInt(due) }, nextDayOutboundThreshold(DEFAULT_PROGRAMME))

test('GEO-4: 98.0 % is healthy, 97.9 % is not, nor is one order less of a million', () => {
  expect(isHealthy(980, 1000)).toBe(true)
  expect(isHealthy(979, 1000)).toBe(false)
  expect(isHealthy(979_999, 1_000_000)).toBe(false)
})

test('GEO-4: 97.9999 % is shown as 97.99 %, not as 98.00 %; without an order there is no share', () => {
  expect(shownShareHundredths({ numerator: 979_999n, denominator: 1_000_000n })).toBe(9799n)
  expect(shownShareHundredths({ numerator: 98n, denominator: 100n })).toBe(9800n)
  expect(shownShareHundredths({ numerator: 0n, denominator: 0n })).toBeNull()
})

test('GEO-4: orders paid on the 5th are due once the 6th is over in China, at 16:00 UTC', () => {
  expect(lastDayDue(new Date('2026-01-06T15:59:59.999Z'), DEFAULT_PROGRAMME)).toBe('2026-01-04')
  expect(lastDayDue(new Date('2026-01-06T16:00:00.000Z'), DEFAULT_PROGRAMME)).toBe('2026-01-05')
})

test('GEO-4: days that are due add up; those that the buyer cancelled and days that are not due do not count', () => {
  const days = [day('2026-01-04', 60, 58), day('2026-01-05', 43, 40, 3), day('2026-01-06', 10, 10)]
  expect(nextDayOutbound(days, '2026-01-05')).toEqual({ numerator: 98n, denominator: 100n })
  expect(nextDayOutbound(days, '2026-01-03')).toEqual({ numerator: 0n, denominator: 0n })
})
