import { z } from 'zod'
import { builder } from './builder.ts'

const Codes = z.enum(['CAINIAO', 'GLS', 'DPD', 'COLISSIMO'])

export const CarrierCode = builder.enumType('CarrierCode', {
  description: 'Who carries orders (GEO-3).',
  values: {
    CAINIAO: { description: 'The Cainiao global line: the trunk out of China.' },
    GLS: { description: 'GLS: the last mile, in every market.' },
    DPD: { description: 'DPD: the last mile, in every market.' },
    COLISSIMO: { description: 'Colissimo: the last mile, in France.' },
  } as const satisfies Record<z.infer<typeof Codes>, { description: string }>,
})

/** The column is text; what is in it was checked when it was written. */
export function toCarrierCode(text: string | null): z.infer<typeof Codes> | null {
  return text === null ? null : Codes.parse(text)
}
