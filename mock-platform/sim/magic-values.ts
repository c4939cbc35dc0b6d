import type { OrderExceptionKind } from '../contract/order-events.ts'
import type { Order } from './orders.ts'

// Magic values [A]: SKU codes whose orders meet a failure for certain, so that a test need not wait for chance. The table is
// repeated in docs/magic-values.md.

/**
 * ORD-2, and what else can become of an order. GIVEN_UP: units found short are not replaced. TICKET: the supplier opens one
 * about whatever befalls the order; ANSWERED_LATE: after more than 2 hours (TKT-2).
 */
export type Misfortune = OrderExceptionKind | 'GIVEN_UP' | 'BUYER_CANCELS' | 'RETURNED' | 'TICKET' | 'ANSWERED_LATE'

type MagicValue = { suffix: string; misfortunes: readonly Misfortune[]; meaning: string }

export const MAGIC_VALUES: readonly MagicValue[] = [
  { suffix: '-SHORT', misfortunes: ['STOCK_SHORT'], meaning: 'units are missing before allocation, and found again' },
  {
    suffix: '-GIVEN-UP',
    misfortunes: ['STOCK_SHORT', 'GIVEN_UP'],
    meaning: 'units are missing before allocation, and the supplier cancels',
  },
  { suffix: '-TRUNK-DELAY', misfortunes: ['TRUNK_DELAYED'], meaning: 'the trunk is late' },
  { suffix: '-CUSTOMS-DOC', misfortunes: ['CUSTOMS_DOCUMENT_MISSING'], meaning: 'customs miss a document' },
  { suffix: '-CUSTOMS-HELD', misfortunes: ['CUSTOMS_HELD'], meaning: 'customs inspect the consignment' },
  {
    suffix: '-MISSORT',
    misfortunes: ['LOCAL_WAREHOUSE_MISSORT'],
    meaning: 'the local warehouse sorts the parcel wrongly',
  },
  { suffix: '-CARRIER-DELAY', misfortunes: ['CARRIER_DELAY'], meaning: 'the last mile is late' },
  { suffix: '-ADDRESS', misfortunes: ['ADDRESS_WRONG'], meaning: 'the address is wrong, and put right' },
  { suffix: '-LOST', misfortunes: ['PARCEL_LOST'], meaning: 'the parcel is lost: the order never ends' },
  {
    suffix: '-REFUSED',
    misfortunes: ['REFUSED_BY_BUYER'],
    meaning: 'the buyer does not take the parcel: it never ends',
  },
  { suffix: '-CANCEL', misfortunes: ['BUYER_CANCELS'], meaning: 'the buyer cancels half an hour after paying' },
  { suffix: '-RETURN', misfortunes: ['RETURNED'], meaning: 'the order comes back 3 to 20 days after delivery' },
  {
    suffix: '-TICKET',
    misfortunes: ['LOCAL_WAREHOUSE_MISSORT', 'TICKET'],
    meaning: 'the parcel is sorted wrongly, and the supplier opens a ticket',
  },
  {
    suffix: '-TICKET-LATE',
    misfortunes: ['LOCAL_WAREHOUSE_MISSORT', 'TICKET', 'ANSWERED_LATE'],
    meaning: 'the same, and the ticket is answered after more than 2 hours',
  },
]

/** Whether an SKU of the order is a magic one: then nothing befalls the order by chance. */
export function isMagic(order: Order): boolean {
  return magicValuesOf(order).length > 0
}

/** Whether it befalls the order: as its magic SKUs say, or else by chance. */
export function befalls(order: Order, misfortune: Misfortune, isByChance: boolean): boolean {
  const magic = magicValuesOf(order)
  return magic.length === 0 ? isByChance : magic.some(({ misfortunes }) => misfortunes.includes(misfortune))
}

function magicValuesOf({ lines }: Order): MagicValue[] {
  return MAGIC_VALUES.filter(({ suffix }) => lines.some(({ skuCode }) => skuCode.endsWith(suffix)))
}
