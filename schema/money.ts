import { decimalFromMinor } from '../server/kit/money.ts'
import { builder } from './builder.ts'

/** An amount as it is stored. */
export type MoneyShape = { minor: bigint; currency: string }

export const Money = builder.objectRef<MoneyShape>('Money').implement({
  description: 'An exact amount of money.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'How much, in units of `currency`, with two decimal places, as "12.50".',
      resolve: ({ minor }) => decimalFromMinor(minor),
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217, as EUR.' }),
  }),
})
