import type {
  JitStock as JitStockRow,
  Sku as SkuRow,
  SkuCertificate as CertificateRow,
  WarehouseStock as WarehouseStockRow,
} from '../prisma/generated/client.ts'
import type { SkuFilter } from '../server/catalogue/catalogue.loaders.ts'
import { holdsOn } from '../server/catalogue/listing-shortfalls.rules.ts'
import { volumetricGrams } from '../server/catalogue/volumetric-weight.rules.ts'
import { businessDayOf, dayOf } from '../server/kit/business-day.ts'
import { uncoveredMarkets } from '../server/trademarks/trademarks.rules.ts'
import { builder } from './builder.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { ListingState } from './listing-state.ts'
import { Market } from './markets.ts'
import { Supplier } from './suppliers.ts'
import { labelOfField, labelOfNullable } from './labels.ts'

export const JitStock = builder.objectRef<JitStockRow>('JitStock').implement({
  description: "Stock at the supplier's own place. This API keeps the count and reports it in every poll (SYNC-5).",
  fields: (t) => ({
    sellableQuantity: t.exposeInt('sellableQuantity', { description: 'Units that may be sold now; 0 or more.' }),
    lockedQuantity: t.exposeInt('lockedQuantity', { description: 'Units kept for orders already taken; 0 or more.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
  }),
})

const WarehouseStock = builder.objectRef<WarehouseStockRow>('WarehouseStock').implement({
  description: 'Stock that the platform has received into one of its warehouses (GEO-2). The platform keeps the count.',
  fields: (t) => ({
    warehouseCode: t.exposeString('warehouseCode', { description: "The platform's code of the warehouse." }),
    onHandQuantity: t.exposeInt('onHandQuantity', { description: 'Units there, locked ones included.' }),
    lockedQuantity: t.exposeInt('lockedQuantity', { description: 'Units of them kept for orders already taken.' }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When the platform told us.' }),
  }),
})

export const SkuCategory = builder.enumType('SkuCategory', {
  description: 'What kind of goods it is: a closed list. It decides which certificates a listing needs (SUP-2, ADM-3).',
  values: {
    CONSUMER_ELECTRONICS: { description: 'Consumer electronics (SUP-2): an EPR number, and CE, FCC or UKCA.' },
    HOME_AND_GARDEN: { description: 'Home and garden (SUP-2): an EPR number, and CE, FCC or UKCA.' },
    CAR_PARTS: { description: 'Car parts (SUP-2): an EPR number, and CE, FCC or UKCA.' },
    TOYS: { description: 'Toys: EN 71 or ASTM F963 (ADM-3).' },
    OTHER: { description: 'Anything else: no certificate is asked for.' },
  } as const,
})

export const DimensionSource = builder.enumType('DimensionSource', {
  description: 'Where dimensions come from (FEE-7).',
  values: {
    GIVEN: { description: 'Said without measuring: the volumetric weight has the divisor 5000.' },
    MEASURED: { description: 'Real measurements of the packed unit: the divisor is 6000.' },
  } as const,
})

export const CertificateKind = builder.enumType('CertificateKind', {
  description: 'What a certificate shows: a closed list (SUP-2, ADM-3).',
  values: {
    CE: { description: 'Conformity with the law of the EU (SUP-2).' },
    FCC: { description: 'Conformity with the rules of the US communications commission (SUP-2).' },
    UKCA: { description: 'Conformity with the law of the United Kingdom (SUP-2).' },
    EN_71: { description: 'Safety of toys, EN 71-1/2/3 (ADM-3).' },
    ASTM_F963: { description: 'Safety of toys, ASTM F963 (ADM-3).' },
    EPR: { description: 'Number of the EU register of extended producer responsibility (SUP-2).' },
    ROHS: { description: 'Restriction of hazardous substances. Asked for by no rule.' },
    REACH: { description: 'Registration of chemicals. Asked for by no rule.' },
  } as const,
})

const SkuCertificate = builder.objectRef<CertificateRow>('SkuCertificate').implement({
  description: 'A certificate of a SKU (SUP-2, ADM-3).',
  fields: (t) => ({
    kind: t.expose('kind', { type: CertificateKind, description: 'What the certificate shows, as CE or EN_71.' }),
    kindLabel: t.string(labelOfField('CertificateKind', 'kind')),
    number: t.exposeString('number', { description: 'Its number, as its issuer gave it.' }),
    validFrom: t.field({
      type: 'Date',
      description: 'First day on which it holds.',
      resolve: ({ validFrom }) => dayOf(validFrom),
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day on which it holds; null for one without end.',
      resolve: ({ validUntil }) => validUntil && dayOf(validUntil),
    }),
    isValid: t.boolean({
      description: 'Whether it holds on the present business day.',
      resolve: ({ kind, validFrom, validUntil }, _args, { clock }) => {
        const certificate = { kind, validFrom: dayOf(validFrom), validUntil: validUntil && dayOf(validUntil) }
        return holdsOn(certificate, businessDayOf(clock.now()))
      },
    }),
  }),
})

export const Sku = builder.objectRef<SkuRow>('Sku')

builder.node(Sku, {
  description: 'A thing that is sold, as the supplier counts it (SYNC-1); with what its listing and its fees need.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.catalogue.skuById.load(id))),
  fields: (t) => ({
    code: t.exposeString('skuCode', { description: "The supplier's own code, unique within the supplier." }),
    title: t.string({
      description: 'Name of the goods.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ titleZh, titleEn }, { language }, context) =>
        inLanguage({ zh: titleZh, en: titleEn }, language, context),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added here.' }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with every change of it; for `expectedVersion`.',
    }),
    barcode: t.exposeString('barcode', {
      nullable: true,
      description: 'GTIN of the packed unit: 8, 12, 13 or 14 digits; null for none.',
    }),
    category: t.expose('category', { type: SkuCategory, description: 'What kind of goods it is.' }),
    categoryLabel: t.string(labelOfField('SkuCategory', 'category')),
    lengthMm: t.exposeInt('lengthMm', { nullable: true, description: 'Of the packed unit, in mm; null for unknown.' }),
    widthMm: t.exposeInt('widthMm', { nullable: true, description: 'Of the packed unit, in mm; null for unknown.' }),
    heightMm: t.exposeInt('heightMm', { nullable: true, description: 'Of the packed unit, in mm; null for unknown.' }),
    weightGrams: t.exposeInt('weightGrams', {
      nullable: true,
      description: 'Of the packed unit, in grams; null for unknown.',
    }),
    dimensionSource: t.expose('dimensionSource', {
      type: DimensionSource,
      description: 'Where the dimensions come from (FEE-7).',
    }),
    dimensionSourceLabel: t.string(labelOfField('DimensionSource', 'dimensionSource')),
    volumetricWeightGrams: t.int({
      nullable: true,
      description:
        'Volumetric weight in grams, rounded up: length x width x height / 5000, or / 6000 once measured (FEE-7). Null while a dimension is unknown.',
      resolve: ({ lengthMm, widthMm, heightMm, dimensionSource }, _args, { programme }) =>
        lengthMm === null || widthMm === null || heightMm === null
          ? null
          : volumetricGrams({ lengthMm, widthMm, heightMm }, dimensionSource, programme),
    }),
    targetMarkets: t.expose('targetMarkets', {
      type: [Market],
      description: 'Where it is, or is to be, sold; each once.',
    }),
    uncoveredMarkets: t.field({
      type: [Market],
      description: 'Target markets whose law its trademark does not cover (ADM-4); all of them without a trademark.',
      resolve: async ({ targetMarkets, trademarkId }, _args, { loaders }) =>
        uncoveredMarkets(
          targetMarkets,
          trademarkId === null ? null : await loaders.catalogue.coveredMarketsOfTrademark.load(trademarkId),
        ),
    }),
    certificates: t.field({
      type: [SkuCertificate],
      description: 'Its certificates, by kind and number; those that have run out too.',
      resolve: ({ id }, _args, { loaders }) => loaders.catalogue.certificatesOfSku.load(id),
    }),
    firstWarehousedAt: t.expose('firstWarehousedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When goods of it first came into a warehouse of the platform (COLD-1); null for never.',
    }),
    listingState: t.expose('listingState', {
      type: ListingState,
      nullable: true,
      description: 'State of its listing; null when there is none.',
    }),
    listingStateLabel: t.string(
      labelOfNullable('ListingState', 'listingState', ({ listingState }: SkuRow) => listingState),
    ),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose SKU it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
    jitStock: t.field({
      type: JitStock,
      nullable: true,
      description: "Stock at the supplier's; null when the SKU is not sold from there.",
      resolve: ({ id }, _args, { loaders }) => loaders.catalogue.jitStockOfSku.load(id),
    }),
    warehouseStock: t.field({
      type: [WarehouseStock],
      description: "Stock in the platform's warehouses, by warehouse code; empty when there is none.",
      resolve: ({ id }, _args, { loaders }) => loaders.catalogue.warehouseStockOfSku.load(id),
    }),
  }),
})

const SkuWhere = builder.inputType('SkuWhere', {
  description: 'Which SKUs: those that fit all that is given.',
  fields: (t) => ({
    codePrefix: t.string({ description: 'Its code begins with this, exactly.' }),
    category: t.field({ type: SkuCategory, description: 'What kind of goods it is.' }),
    targetMarket: t.field({ type: Market, description: 'It is, or is to be, sold there.' }),
    listingState: t.field({ type: ListingState, description: 'State of its listing; SKUs without one do not fit.' }),
  }),
})

const SkuSequence = builder.enumType('SkuSequence', {
  description: 'Which SKUs come first.',
  values: {
    CODE: { description: 'In the order of their codes.' },
    NEWEST_FIRST: { description: 'Added last comes first.' },
  } as const,
})

const SkuConnection = builder.connectionObject(
  { type: Sku, name: 'SkuConnection', description: 'A page of SKUs.' },
  { name: 'SkuEdge', description: 'A SKU and its place in the list.' },
)

const WHERE = { type: SkuWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: SkuSequence,
  defaultValue: 'CODE',
  required: true,
  description: 'By code when left out. A cursor holds for one sequence only.',
} as const

type SkuArguments = {
  where?: { [K in keyof Omit<SkuFilter, 'isNewestFirst'>]?: SkuFilter[K] | undefined } | null | undefined
  orderBy: 'CODE' | 'NEWEST_FIRST'
}

function filterOf({ where, orderBy }: SkuArguments): SkuFilter {
  return {
    codePrefix: where?.codePrefix ?? null,
    category: where?.category ?? null,
    targetMarket: where?.targetMarket ?? null,
    listingState: where?.listingState ?? null,
    isNewestFirst: orderBy === 'NEWEST_FIRST',
  }
}

builder.objectField(Supplier, 'skus', (t) =>
  t.connection(
    {
      type: Sku,
      description: 'Its SKUs, in the order of their codes unless `orderBy` says otherwise.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.catalogue.skus.pageOfParent(filterOf(args), args, id),
    },
    SkuConnection,
  ),
)

builder.queryField('skus', (t) =>
  t.connection(
    {
      type: Sku,
      description: 'All SKUs that you may see.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.catalogue.skus.page(filterOf(args), args),
    },
    SkuConnection,
  ),
)

const SkuName = builder.inputType('SkuName', {
  description: 'A SKU as people name it.',
  fields: (t) => ({
    code: t.string({ required: true, description: "The supplier's own code of the SKU." }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

export const SkuKey = builder.inputType('SkuKey', {
  description: 'Which SKU: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Sku, description: 'Global id of the SKU, as its `id`.' }),
    name: t.field({ type: SkuName, description: 'Code of the SKU within its supplier, instead of the id.' }),
  }),
})

builder.queryField('sku', (t) =>
  t.field({
    type: Sku,
    nullable: true,
    description: 'One SKU; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({ type: SkuKey, required: true, description: 'The SKU, by id or by name: exactly one of them.' }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.catalogue.skuById.load(by.id.id)
        : loaders.catalogue.skuByName({ supplierCode: by.name.supplierCode ?? null, skuCode: by.name.code }),
  }),
)
