import type {
  JitStock as JitStockRow,
  Sku as SkuRow,
  WarehouseStock as WarehouseStockRow,
} from '../prisma/generated/client.ts'
import { builder } from './builder.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Supplier } from './suppliers.ts'

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

export const Sku = builder.objectRef<SkuRow>('Sku')

builder.node(Sku, {
  description: 'A thing that is sold, as the supplier counts it.',
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

const SKU_CONNECTION = { description: 'A page of SKUs, in the order of their codes.' }
const SKU_EDGE = { description: 'A SKU and its place in the list.' }

const SkuConnection = builder.connectionObject(
  { type: Sku, name: 'SkuConnection', ...SKU_CONNECTION },
  { name: 'SkuEdge', ...SKU_EDGE },
)

builder.objectField(Supplier, 'skus', (t) =>
  t.connection(
    {
      type: Sku,
      description: 'Its SKUs, in the order of their codes.',
      resolve: ({ id }, args, { loaders }) => loaders.catalogue.skus.pageOfParent(null, args, id),
    },
    SkuConnection,
  ),
)

builder.queryField('skus', (t) =>
  t.connection(
    {
      type: Sku,
      description: 'All SKUs that you may see, in the order of their codes.',
      resolve: (_root, args, { loaders }) => loaders.catalogue.skus.page(null, args),
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

const SkuKey = builder.inputType('SkuKey', {
  description: 'Which SKU: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Sku, description: 'Its global id.' }),
    name: t.field({ type: SkuName, description: 'Its code.' }),
  }),
})

builder.queryField('sku', (t) =>
  t.field({
    type: Sku,
    nullable: true,
    description: 'One SKU; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: { by: t.arg({ type: SkuKey, required: true, description: 'Which one.' }) },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.catalogue.skuById.load(by.id.id)
        : loaders.catalogue.skuByName({ supplierCode: by.name.supplierCode ?? null, skuCode: by.name.code }),
  }),
)
