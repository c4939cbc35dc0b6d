import type { TicketKind as Kind } from '../prisma/generated/enums.ts'
import { builder } from './builder.ts'

export const TicketKind = builder.enumType('TicketKind', {
  description: 'What a ticket asks the platform for (TKT-1).',
  values: {
    REFUND: { description: 'The buyer gets money back (退款).' },
    RESHIP: { description: 'The goods are sent again (补发).' },
    RETURN: { description: 'The goods come back (退货).' },
    COMPENSATION: { description: 'The supplier is made good for a loss (赔付).' },
    ADDRESS_CHANGE: { description: 'The platform settles the address with the buyer (改地址).' },
    INQUIRY: { description: 'A question, also one that is of no order (咨询).' },
  } as const satisfies Record<Kind, { description: string }>,
})
