import { beginBusinessDays } from './business-days.ts'
import { scheduleNextBuyer } from './demand.ts'
import { beginListings } from './listings.ts'
import { scheduleReplenishment } from './replenishment.ts'
import type { Turn } from './turn.ts'

/** What begins once a supplier may sell: buyers, goods on their way to them, and the days at whose end the platform counts and judges. */
export function beginBusiness(turn: Turn): void {
  scheduleNextBuyer(turn)
  beginBusinessDays(turn)
  scheduleReplenishment(turn)
  beginListings(turn)
}
