import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAGIC_VALUES } from '../../mock-platform/sim/magic-values.ts'
import { ORDER_EXCEPTION_PARAMETERS, SIMULATED_EXCEPTIONS } from '../../mock-platform/sim/order-exceptions.ts'
import type { ParameterChange } from '../../mock-platform/sim/parameters.ts'
import type { Supplier } from '../../mock-platform/sim/suppliers.ts'
import { isPush, WorldInTest } from './world-in-test.ts'

const START = Date.UTC(2026, 0, 5)
const DAY = 24 * 60 * 60 * 1000

/** A world in which whatever can befall an order does. */
const UNLUCKY: ParameterChange = {
  orderExceptions: Object.fromEntries(Object.keys(ORDER_EXCEPTION_PARAMETERS).map((rate) => [rate, 1])),
  orderCancellations: { buyerCancelsRate: 1 },
  orderReturns: { returnRate: 1 },
  ticketCauses: { exceptionTicketRate: 1, returnTicketRate: 1 },
  ticketAnswers: { lateAnswerRate: 1 },
}

function openedAtMs({ tickets }: Supplier, { data }: { data: { ticket_no: string } }): number {
  return tickets.byNo.get(data.ticket_no)!.openedAtMs
}

/** What befell an order of the SKU within 60 days. */
function befallen(skuCode: string, seed: string): string[] {
  const world = new WorldInTest({ seed, startAtMs: START })
  const warehouseStock = [{ skuCode, warehouseCode: 'HZ' as const, quantity: 10 }]
  const supplier = world.addSupplier({ warehouseStock, parameters: UNLUCKY })
  world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'DE', lines: [{ skuCode, quantity: 1 }] })
  for (let day = 1; day <= 60; day++) {
    const acknowledged = { type: 'acknowledged', elapsedMs: 1 } as const
    for (const push of world.runDue(START + day * DAY).filter(isPush)) world.finishPush(push, acknowledged)
  }
  return supplier.eventFeed.events.flatMap((event) => {
    if (event.type === 'order_exception_found') return [event.data.kind]
    if (event.type === 'order_cancelled') return [event.data.cancelled_by === 'BUYER' ? 'BUYER_CANCELS' : 'GIVEN_UP']
    if (event.type === 'ticket_opened') return ['TICKET']
    if (event.type === 'ticket_answered')
      return event.at - openedAtMs(supplier, event) > 7_200_000 ? ['ANSWERED_LATE'] : []
    return event.type === 'order_returned' ? ['RETURNED'] : []
  })
}

test.each(MAGIC_VALUES)('an order of AD-1$suffix meets $misfortunes with any seed, and nothing by chance', (value) => {
  for (let seed = 0; seed < 20; seed++) expect(befallen(`AD-1${value.suffix}`, `s${seed}`)).toEqual(value.misfortunes)
})

test('every kind of ORD-2 that the world knows has one, and so have a cancellation, a return and a ticket', () => {
  const all = MAGIC_VALUES.flatMap(({ misfortunes }) => misfortunes)
  expect(all).toEqual(
    expect.arrayContaining([
      ...SIMULATED_EXCEPTIONS,
      'GIVEN_UP',
      'BUYER_CANCELS',
      'RETURNED',
      'TICKET',
      'ANSWERED_LATE',
    ]),
  )
})

test('no suffix ends with another one', () => {
  for (const { suffix } of MAGIC_VALUES) {
    expect(MAGIC_VALUES.filter((other) => suffix.endsWith(other.suffix))).toHaveLength(1)
  }
})

test('docs/magic-values.md has the table of the code', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/magic-values.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `-'))
  const cells = rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  )
  expect(cells).toEqual(
    MAGIC_VALUES.map(({ suffix, misfortunes, meaning }) => [
      `\`${suffix}\``,
      misfortunes.map((misfortune) => `\`${misfortune}\``).join(', '),
      meaning,
    ]),
  )
})
