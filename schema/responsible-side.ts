import type { ResponsibleSide as Side } from '../prisma/generated/enums.ts'
import { builder } from './builder.ts'

export const ResponsibleSide = builder.enumType('ResponsibleSide', {
  description: 'Who answers for what went wrong with an order (ORD-2, TKT-2).',
  values: {
    PLATFORM: { description: 'The platform; buyers and carriers count as the platform.' },
    SUPPLIER: { description: 'The supplier, who made or sent the goods.' },
  } as const satisfies Record<Side, { description: string }>,
})
