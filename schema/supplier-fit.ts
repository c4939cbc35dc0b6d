import type { SupplierKind as SupplierKindCode } from '../prisma/generated/enums.ts'
import type {
  FitCondition as Condition,
  SupplierFitKind as FitKind,
  UnfitMark as Mark,
} from '../server/programme/supplier-fit.ts'
import { FIT_CONDITIONS, SUPPLIER_FITS, UNFIT_MARKS } from '../server/programme/supplier-fit.ts'
import type { Fit, SupplierFit as FitFacts } from '../server/supplier-fit/supplier-fit.rules.ts'
import { supplierFit } from '../server/supplier-fit/supplier-fit.rules.ts'
import type { SupplierProfile as Profile } from '../server/supplier-fit/supplier-profile.ts'
import { builder } from './builder.ts'
import { SkuCategory } from './catalogue.ts'
import { inTwoLanguages } from './language.ts'
import { ManagementStandard } from './programme-admission.ts'
import { TrademarkKind } from './trademarks.ts'

export const SupplierKind = builder.enumType('SupplierKind', {
  description: 'As what the platform takes a supplier (SUP-1).',
  values: {
    CERTIFIED_MANUFACTURER: { description: 'A manufacturer with ISO 9001 or BSCI.' },
    BRAND_OWNING_TRADER: { description: 'A trader that owns a brand, with an R or TM mark.' },
  } as const satisfies Record<SupplierKindCode, object>,
})

export const SupplierFitKind = builder.enumType('SupplierFitKind', {
  description: 'A kind of supplier that the platform looks for (SUP-2).',
  values: {
    SOURCE_FACTORY: { description: 'Source factory with stable capacity and QC, exports and OEM or ODM experience.' },
    CERTIFIED_BRAND: { description: 'Brand with an EU EPR number and conformity marks in a fitting category.' },
    INTEGRATED_EXPORTER: { description: 'Mid-size exporter whose standardised ERP integrates by API in real time.' },
  } as const satisfies Record<FitKind, object>,
})

export const FitCondition = builder.enumType('SupplierFitCondition', {
  description: 'What a fit asks for (SUP-2).',
  values: {
    STABLE_CAPACITY: { description: 'Stable capacity to make the goods (SUP-2).' },
    QUALITY_CONTROL: { description: 'Quality control of its own (SUP-2).' },
    EXPORT_VOLUME: { description: 'Exports of at least USD 5,000,000 a year.' },
    OEM_ODM_EXPERIENCE: { description: 'OEM or ODM experience.' },
    EU_EPR_NUMBER: { description: 'An EU EPR number.' },
    CONFORMITY_MARK: { description: 'CE, FCC or UKCA: one of them is taken as enough.' },
    FITTING_CATEGORY: { description: 'Consumer electronics, home and garden, or car parts.' },
    MID_SIZE: { description: 'A mid-size exporter, by its own word (SUP-2).' },
    STANDARDISED_ERP: { description: 'An ERP that is standardised (SUP-2).' },
    STOCK_BY_API: { description: 'Stock is integrated by API in real time.' },
    ORDERS_BY_API: { description: 'Orders are integrated by API in real time.' },
  } as const satisfies Record<Condition, object>,
})

export const UnfitMark = builder.enumType('UnfitMark', {
  description: 'A mark of a supplier that does not fit, whatever else holds (SUP-2).',
  values: {
    NO_OWN_WAREHOUSE: { description: 'No warehouse of its own.' },
    NO_QUALITY_CONTROL: { description: 'No quality control of its own (SUP-2).' },
    CUSTOMISED_LONG_TAIL: { description: 'Mainly customised long-tail goods.' },
  } as const satisfies Record<Mark, object>,
})

const ConformityMark = builder.enumType('ConformityMark', {
  description: 'A mark of conformity (SUP-2).',
  values: {
    CE: { description: 'Conformity with the law of the European Union.' },
    FCC: { description: 'United States, radio and electronics.' },
    UKCA: { description: 'Conformity with the law of the United Kingdom.' },
  } as const,
})

const ABOUT = {
  managementStandards: 'Management certificates that it has (SUP-1).',
  trademarkKinds: 'Kinds of trademark that it owns (SUP-1).',
  hasOwnWarehouse: 'Whether it has a warehouse of its own; without one it is unfit (SUP-2).',
  hasQualityControl: 'Whether it controls quality itself; without that it is unfit (SUP-2).',
  isMainlyCustomisedLongTail: 'Whether it mainly sells customised long-tail goods, which is unfit (SUP-2).',
  hasStableCapacity: 'Whether its capacity is stable (SUP-2).',
  hasOemOdmExperience: 'Whether it has OEM or ODM experience (SUP-2).',
  yearlyExportUsd: 'Exports of a year in whole US dollars, 0 or more (SUP-2: 5,000,000).',
  euEprNumber: 'EPR number of the European Union, up to 50 characters; null for none (SUP-2).',
  conformityMarks: 'Marks of conformity of its goods (SUP-2).',
  categories: 'What it mainly sells (SUP-2).',
  isMidSize: 'Whether it is a mid-size exporter (SUP-2).',
  isErpStandardised: 'Whether its ERP is standardised (SUP-2).',
  syncsStockByApi: 'Whether its ERP integrates stock by API in real time (SUP-2).',
  syncsOrdersByApi: 'Whether its ERP integrates orders by API in real time (SUP-2).',
} as const satisfies Record<keyof Profile, string>

export const SupplierProfile = builder.objectRef<Profile>('SupplierProfile').implement({
  description: 'What a company says of itself (SUP-1, SUP-2).',
  fields: (t) => ({
    managementStandards: t.expose('managementStandards', {
      type: [ManagementStandard],
      description: ABOUT.managementStandards,
    }),
    trademarkKinds: t.expose('trademarkKinds', { type: [TrademarkKind], description: ABOUT.trademarkKinds }),
    hasOwnWarehouse: t.exposeBoolean('hasOwnWarehouse', { description: ABOUT.hasOwnWarehouse }),
    hasQualityControl: t.exposeBoolean('hasQualityControl', { description: ABOUT.hasQualityControl }),
    isMainlyCustomisedLongTail: t.exposeBoolean('isMainlyCustomisedLongTail', {
      description: ABOUT.isMainlyCustomisedLongTail,
    }),
    hasStableCapacity: t.exposeBoolean('hasStableCapacity', { description: ABOUT.hasStableCapacity }),
    hasOemOdmExperience: t.exposeBoolean('hasOemOdmExperience', { description: ABOUT.hasOemOdmExperience }),
    yearlyExportUsd: t.exposeInt('yearlyExportUsd', { description: ABOUT.yearlyExportUsd }),
    euEprNumber: t.exposeString('euEprNumber', { nullable: true, description: ABOUT.euEprNumber }),
    conformityMarks: t.expose('conformityMarks', { type: [ConformityMark], description: ABOUT.conformityMarks }),
    categories: t.expose('categories', { type: [SkuCategory], description: ABOUT.categories }),
    isMidSize: t.exposeBoolean('isMidSize', { description: ABOUT.isMidSize }),
    isErpStandardised: t.exposeBoolean('isErpStandardised', { description: ABOUT.isErpStandardised }),
    syncsStockByApi: t.exposeBoolean('syncsStockByApi', { description: ABOUT.syncsStockByApi }),
    syncsOrdersByApi: t.exposeBoolean('syncsOrdersByApi', { description: ABOUT.syncsOrdersByApi }),
  }),
})

export const SupplierProfileInput = builder.inputType('SupplierProfileInput', {
  description: 'What a company says of itself (SUP-1, SUP-2).',
  fields: (t) => ({
    managementStandards: t.field({
      type: [ManagementStandard],
      required: true,
      description: ABOUT.managementStandards,
    }),
    trademarkKinds: t.field({ type: [TrademarkKind], required: true, description: ABOUT.trademarkKinds }),
    hasOwnWarehouse: t.boolean({ required: true, description: ABOUT.hasOwnWarehouse }),
    hasQualityControl: t.boolean({ required: true, description: ABOUT.hasQualityControl }),
    isMainlyCustomisedLongTail: t.boolean({ required: true, description: ABOUT.isMainlyCustomisedLongTail }),
    hasStableCapacity: t.boolean({ required: true, description: ABOUT.hasStableCapacity }),
    hasOemOdmExperience: t.boolean({ required: true, description: ABOUT.hasOemOdmExperience }),
    yearlyExportUsd: t.int({ required: true, description: ABOUT.yearlyExportUsd }),
    euEprNumber: t.string({ description: ABOUT.euEprNumber }),
    conformityMarks: t.field({ type: [ConformityMark], required: true, description: ABOUT.conformityMarks }),
    categories: t.field({ type: [SkuCategory], required: true, description: ABOUT.categories }),
    isMidSize: t.boolean({ required: true, description: ABOUT.isMidSize }),
    isErpStandardised: t.boolean({ required: true, description: ABOUT.isErpStandardised }),
    syncsStockByApi: t.boolean({ required: true, description: ABOUT.syncsStockByApi }),
    syncsOrdersByApi: t.boolean({ required: true, description: ABOUT.syncsOrdersByApi }),
  }),
})

type Given = Omit<Profile, 'euEprNumber'> & { euEprNumber?: string | null | undefined }

/** The profile of an input. */
export function profileOf(input: Given): Profile {
  return { ...input, euEprNumber: input.euEprNumber ?? null }
}

const SupplierFitConditionStatus = builder
  .objectRef<Fit['conditions'][number]>('SupplierFitConditionStatus')
  .implement({
    description: 'Whether something that a fit asks for is there (SUP-2).',
    fields: (t) => ({
      kind: t.expose('kind', { type: FitCondition, description: 'What is asked for.' }),
      label: t.string(
        inTwoLanguages(
          'The condition in words, for people (SUP-2).',
          ({ kind }: { kind: Condition }) => FIT_CONDITIONS[kind],
        ),
      ),
      isMet: t.exposeBoolean('isMet', { description: 'Whether it is there.' }),
    }),
  })

const SupplierFitCheck = builder.objectRef<Fit>('SupplierFitCheck').implement({
  description: 'One of the kinds of supplier that the platform looks for, held against a profile (SUP-2).',
  fields: (t) => ({
    kind: t.expose('kind', { type: SupplierFitKind, description: 'The kind of supplier.' }),
    label: t.string(
      inTwoLanguages('The kind of supplier in words, for people (SUP-2).', ({ kind }: Fit) => SUPPLIER_FITS[kind]),
    ),
    holds: t.exposeBoolean('holds', { description: 'Whether all conditions are met.' }),
    conditions: t.field({
      type: [SupplierFitConditionStatus],
      description: 'Each condition of the fit, and whether it is met (SUP-2).',
      resolve: ({ conditions }) => conditions,
    }),
  }),
})

const UnfitMarkFound = builder.objectRef<Mark>('UnfitMarkFound').implement({
  description: 'A mark of a supplier that does not fit (SUP-2).',
  fields: (t) => ({
    kind: t.field({
      type: UnfitMark,
      description: 'The mark that was found, by its code (SUP-2).',
      resolve: (mark) => mark,
    }),
    label: t.string(inTwoLanguages('The mark in words, for people (SUP-2).', (mark: Mark) => UNFIT_MARKS[mark])),
  }),
})

export const SupplierFit = builder.objectRef<FitFacts>('SupplierFit').implement({
  description:
    'Whether the platform looks for such a supplier, with all that speaks for and against it (SUP-1, SUP-2).',
  fields: (t) => ({
    isFit: t.exposeBoolean('isFit', { description: 'Whether some fit holds and there is no mark against it (SUP-2).' }),
    acceptedKinds: t.field({
      type: [SupplierKind],
      description: 'As what the platform would take it; empty: not at all (SUP-1).',
      resolve: ({ acceptedKinds }) => acceptedKinds,
    }),
    fits: t.field({
      type: [SupplierFitCheck],
      description: 'The three fits, of which one is enough (SUP-2).',
      resolve: ({ fits }) => fits,
    }),
    unfitMarks: t.field({
      type: [UnfitMarkFound],
      description: 'What speaks against it; one is enough (SUP-2).',
      resolve: ({ unfitMarks }) => unfitMarks,
    }),
  }),
})

builder.queryField('supplierFit', (t) =>
  t.field({
    type: SupplierFit,
    description: 'Whether a company would fit, before it applies: nothing is kept (SUP-1, SUP-2).',
    args: { profile: t.arg({ type: SupplierProfileInput, required: true, description: 'What the company is.' }) },
    resolve: (_root, { profile }, { programme }) => supplierFit(profileOf(profile), programme),
  }),
)
