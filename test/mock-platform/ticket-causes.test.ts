import { expect, test } from 'vitest'
import { ORDER_EXCEPTION_KINDS } from '../../mock-platform/contract/order-events.ts'
import { TICKET_ANSWER_LIMIT_MS, TICKET_KINDS } from '../../mock-platform/contract/ticket-events.ts'
import { sideOfCause } from '../../mock-platform/sim/ticket-answers.ts'
import { kindOfCause } from '../../mock-platform/sim/ticket-causes.ts'
import { RandomStream } from '../../mock-platform/sim/random.ts'
import { TicketKind } from '../../prisma/generated/enums.ts'
import { DEFAULT_PROGRAMME, valueOf } from '../../server/programme/programme.ts'
import { ROOT_CAUSES } from '../../server/programme/root-causes.ts'

// The mock knows nothing of the API's programme, and must say the same.

const turn = { draws: (label: string) => new RandomStream(label) } as Parameters<typeof kindOfCause>[0]

test.each(ORDER_EXCEPTION_KINDS)('ORD-2: %s has the side and the kind of ticket that a diagnosis names', (cause) => {
  for (const fulfilment of ['JIT', 'WAREHOUSE'] as const) {
    const isOfWarehouse = cause === 'STOCK_SHORT' && fulfilment === 'WAREHOUSE'
    const { responsibleSide, ticketKind } = ROOT_CAUSES[isOfWarehouse ? 'WAREHOUSE_STOCK_SHORT' : cause]
    expect(sideOfCause(cause, { fulfilment })).toBe(responsibleSide)
    expect(kindOfCause(turn, '1', cause)).toBe(ticketKind)
  }
})

test('TKT-1, TKT-2: the kinds are those of the API, and an answer is due in the same 2 hours', () => {
  expect(Object.values(TicketKind)).toEqual(TICKET_KINDS)
  expect(valueOf(DEFAULT_PROGRAMME, 'ticketAnswerHours') * 3_600_000).toBe(TICKET_ANSWER_LIMIT_MS)
})
