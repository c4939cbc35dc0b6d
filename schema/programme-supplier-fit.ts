import type { SupplierKind as SupplierKindCode } from '../prisma/generated/enums.ts'
import { entriesOf } from '../server/kit/entries.ts'
import type { Label } from '../server/programme/constant.ts'
import { isValidOn } from '../server/programme/programme.ts'
import type {
  FitCondition as Condition,
  SupplierFitKind as FitKind,
  UnfitMark as Mark,
} from '../server/programme/supplier-fit.ts'
import {
  CONDITIONS_OF_FIT,
  FIT_CONDITIONS,
  SUPPLIER_FITS,
  SUPPLIER_KINDS,
  UNFIT_MARKS,
} from '../server/programme/supplier-fit.ts'
import { builder } from './builder.ts'
import { inTwoLanguages } from './language.ts'
import { Programme } from './programme.ts'
import type { Said } from './programme-value.ts'
import { ProgrammeValue, said } from './programme-value.ts'
import { FitCondition, SupplierFitKind, SupplierKind, UnfitMark } from './supplier-fit.ts'

// Whom the platform takes (SUP-1) and whom it looks for among them (SUP-2), as catalogues.

type Row<Kind> = Label & Said & { kind: Kind }

const ProgrammeSupplierKind = builder.objectRef<Row<SupplierKindCode>>('ProgrammeSupplierKind').implement({
  description: 'A kind of supplier that the platform takes (SUP-1).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    kind: t.expose('kind', { type: SupplierKind, description: 'The kind of supplier, by its code (SUP-1).' }),
    label: t.string(inTwoLanguages('The kind of supplier, in words for people.', (row: Label) => row)),
  }),
})

const ProgrammeFitCondition = builder.objectRef<Row<Condition>>('ProgrammeFitCondition').implement({
  description: 'A condition of a fit (SUP-2).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    kind: t.expose('kind', { type: FitCondition, description: 'The condition, by its code (SUP-2).' }),
    label: t.string(inTwoLanguages('The condition, in words for people.', (row: Label) => row)),
  }),
})

const ProgrammeSupplierFit = builder.objectRef<Row<FitKind>>('ProgrammeSupplierFit').implement({
  description: 'A kind of supplier that the platform looks for: one of them is enough (SUP-2).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    kind: t.expose('kind', { type: SupplierFitKind, description: 'The fit, by its code (SUP-2).' }),
    label: t.string(inTwoLanguages('The fit, in words for people.', (row: Label) => row)),
    conditions: t.field({
      type: [ProgrammeFitCondition],
      description: 'What the fit asks for, all of it together (SUP-2).',
      resolve: ({ kind: fit }) =>
        CONDITIONS_OF_FIT[fit].map((kind) => said({ ...FIT_CONDITIONS[kind], kind }, FIT_CONDITIONS[kind].ruleId)),
    }),
  }),
})

const ProgrammeUnfitMark = builder.objectRef<Row<Mark>>('ProgrammeUnfitMark').implement({
  description: 'A mark of a supplier that is unfit, whichever fit holds (SUP-2).',
  interfaces: [ProgrammeValue],
  fields: (t) => ({
    kind: t.expose('kind', { type: UnfitMark, description: 'The mark, by its code (SUP-2).' }),
    label: t.string(inTwoLanguages('The mark, in words for people.', (row: Label) => row)),
  }),
})

builder.objectFields(Programme, (t) => ({
  supplierKinds: t.field({
    type: [ProgrammeSupplierKind],
    description: 'Kinds of supplier that the platform takes on the day (SUP-1); whom it looks for: `supplierFits`.',
    resolve: ({ asOf }) =>
      entriesOf(SUPPLIER_KINDS)
        .filter(([, { validFrom }]) => isValidOn(validFrom, asOf))
        .map(([kind, row]) => said({ ...row, kind }, row.ruleId)),
  }),
  supplierFits: t.field({
    type: [ProgrammeSupplierFit],
    description: 'Kinds of supplier that the platform looks for, with their conditions; one is enough (SUP-2).',
    resolve: () => entriesOf(SUPPLIER_FITS).map(([kind, row]) => said({ ...row, kind }, row.ruleId)),
  }),
  unfitMarks: t.field({
    type: [ProgrammeUnfitMark],
    description: 'Marks of a supplier that does not fit, whatever else holds; one is too much (SUP-2).',
    resolve: () => entriesOf(UNFIT_MARKS).map(([kind, row]) => said({ ...row, kind }, row.ruleId)),
  }),
}))
