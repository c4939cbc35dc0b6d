import { builder } from './builder.ts'

export const Market = builder.enumType('Market', {
  description: 'A country in which the programme sells (GEO-1).',
  values: {
    ES: { description: 'Spain.' },
    FR: { description: 'France.' },
    DE: { description: 'Germany.' },
    NL: { description: 'The Netherlands.' },
    IT: { description: 'Italy.' },
    PL: { description: 'Poland.' },
  } as const,
})
