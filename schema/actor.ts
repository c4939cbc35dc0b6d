import { builder } from './builder.ts'

export const Actor = builder.enumType('Actor', {
  description: "On whose behalf somebody acted: the platform's or the supplier's (TKT-1, TKT-2).",
  values: {
    SUPPLIER: { description: "The supplier: a token of the supplier's." },
    PLATFORM: { description: 'The platform: an operator.' },
  } as const,
})
