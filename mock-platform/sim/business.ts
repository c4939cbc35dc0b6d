import { scheduleNextBuyer } from './demand.ts'
import { beginListings } from './listings.ts'
import { scheduleReplenishment } from './purchase-orders.ts'
import { scheduleStockCount } from './stock-counts.ts'
import type { Turn } from './turn.ts'

/** What begins once a supplier may sell: buyers, goods on their way to them, and the counts of what is there. */
export function beginBusiness(turn: Turn): void {
  scheduleNextBuyer(turn)
  scheduleStockCount(turn)
  scheduleReplenishment(turn)
  beginListings(turn)
}
