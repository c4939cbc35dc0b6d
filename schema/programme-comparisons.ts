import type { Comparison } from '../server/programme/comparisons.ts'
import { COMPARISONS } from '../server/programme/comparisons.ts'
import { builder } from './builder.ts'
import { inTwoLanguages } from './language.ts'
import { Programme } from './programme.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeValue, said } from './programme-value.ts'

const ComparedWith = builder.enumType('ComparedWith', {
  description: 'With what the programme is compared (CMP-1).',
  values: {
    ORDINARY_STORE: { description: 'An ordinary cross-border store of AliExpress (CMP-1).' },
    THIRD_PARTY_WAREHOUSE: { description: 'The overseas warehouse of a third party (CMP-1).' },
    BOTH: { description: 'Either of them: the price of the programme (PRICE-1, COLD-1).' },
  } as const,
})

const ProgrammeComparison = builder.objectRef<Comparison & Said>('ProgrammeComparison').implement({
  description: 'What is better or worse than elsewhere, as published (CMP-1). Nothing is promised by it.',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    comparedWith: t.expose('comparedWith', { type: ComparedWith, description: 'With what it is compared (CMP-1).' }),
    isAdvantage: t.exposeBoolean('isAdvantage', { description: 'Whether it is better here; false: worse.' }),
    label: t.string(inTwoLanguages('What is better or worse, for people.', (row: Comparison) => row)),
  }),
})

builder.objectField(Programme, 'comparisons', (t) =>
  t.field({
    type: [ProgrammeComparison],
    description: 'What the programme is against other ways to sell (CMP-1); its numbers are `referenceFigures`.',
    resolve: () => COMPARISONS.map((row) => said(row, row.ruleId)),
  }),
)
