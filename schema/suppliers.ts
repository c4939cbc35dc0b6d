import type { Supplier as SupplierRow } from '../prisma/generated/client.ts'
import { labelOf } from '../server/labels/labels.ts'
import type { Caller } from '../server/suppliers/supplier-scope.ts'
import { builder } from './builder.ts'
import { inLanguage, inTwoLanguages, LANGUAGE_ARGUMENT } from './language.ts'
import { orderByTime } from './time-sequence.ts'

export const Supplier = builder.objectRef<SupplierRow>('Supplier')

builder.node(Supplier, {
  description: 'A supplier of AliExpress Direct (SUP-1), with all that is its own.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.suppliers.byId.load(id))),
  fields: (t) => ({
    code: t.exposeString('code', {
      description: "The platform's name for the supplier: `supplier_id` of a poll, `seller_id` of a push.",
    }),
    name: t.string({
      description: 'Name of the company.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ nameZh, nameEn }, { language }, context) => inLanguage({ zh: nameZh, en: nameEn }, language, context),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was put on record here.' }),
    admittedAt: t.expose('admittedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the last review admitted it (ADM-1). Null: not yet, and until then it hands in no listing and gets no purchase order (NotAdmitted).',
    }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with each change of it; give it as `expectedVersion`.',
    }),
  }),
})

const SupplierConnection = builder.connectionObject(
  { type: Supplier, name: 'SupplierConnection', description: 'A page of suppliers.' },
  { name: 'SupplierEdge', description: 'A supplier and its place in the list.' },
)

const SupplierWhere = builder.inputType('SupplierWhere', {
  description: 'Which suppliers: those that fit all that is given.',
  fields: (t) => ({ codePrefix: t.string({ description: 'Its code begins with this, exactly.' }) }),
})

const WHERE = { type: SupplierWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('when they were put on record', 'OLDEST_FIRST')

builder.queryField('suppliers', (t) =>
  t.connection(
    {
      type: Supplier,
      description: 'All suppliers that you may see (SUP-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, { where, orderBy, ...args }, { loaders }) =>
        loaders.suppliers.all.page(
          { codePrefix: where?.codePrefix ?? null, isNewestFirst: orderBy === 'NEWEST_FIRST' },
          args,
        ),
    },
    SupplierConnection,
  ),
)

const SupplierKey = builder.inputType('SupplierKey', {
  description: 'Which supplier: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Supplier, description: 'Global id of the supplier, as its `id`.' }),
    code: t.string({ description: 'Its code, as `demo`.' }),
  }),
})

builder.queryField('supplier', (t) =>
  t.field({
    type: Supplier,
    nullable: true,
    description: 'One supplier; null when there is none or it is not you. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: SupplierKey,
        required: true,
        description: 'The supplier, by id or by code: exactly one of them.',
      }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id ? loaders.suppliers.byId.load(by.id.id) : loaders.suppliers.byCode(by.code),
  }),
)

export const Role = builder.enumType('Role', {
  description: 'What a token is for.',
  values: {
    SUPPLIER_ADMINISTRATOR: { description: 'One supplier: sees its own only, and changes it.' },
    SUPPLIER_VIEWER: { description: 'One supplier: sees its own only, and changes nothing.' },
    PLATFORM_OPERATOR: { description: 'The platform: sees all suppliers, and decides what the platform decides.' },
  } as const,
})

function roleOf(caller: Caller) {
  if (caller.kind !== 'supplier') return 'PLATFORM_OPERATOR'
  return caller.isAdministrator ? 'SUPPLIER_ADMINISTRATOR' : 'SUPPLIER_VIEWER'
}

const Viewer = builder.objectRef<Caller>('Viewer').implement({
  description: 'Who is asking: the holder of the token.',
  fields: (t) => ({
    role: t.field({
      type: Role,
      description: 'What the token is for.',
      resolve: roleOf,
    }),
    roleLabel: t.string(
      inTwoLanguages('`role` in words, for people.', (caller: Caller) => labelOf('Role', roleOf(caller))),
    ),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier of the token; null for PLATFORM_OPERATOR.',
      resolve: (caller, _args, { loaders }) =>
        caller.kind === 'supplier' ? loaders.suppliers.byId.load(caller.supplierId) : null,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who asks: the holder of the token, and what it sees.',
    resolve: (_root, _args, { caller }) => caller,
  }),
)
