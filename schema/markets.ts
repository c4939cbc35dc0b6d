import { builder } from './builder.ts'

export const Market = builder.enumType('Market', {
  description: 'A country in which the programme sells (GEO-1).',
  values: {
    ES: { description: 'Spain, the pilot from 2021 Q4 (GEO-1).' },
    FR: { description: 'France, from 2022 on (GEO-1).' },
    DE: { description: 'Germany, from 2022 on (GEO-1).' },
    NL: { description: 'The Netherlands, from 2022 on (GEO-1).' },
    IT: { description: 'Italy, from 2022 on (GEO-1).' },
    PL: { description: 'Poland, from 2022 on (GEO-1); also shown in PLN [A].' },
  } as const,
})
