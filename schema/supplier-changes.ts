import { VersionConflict } from '../server/refusal.ts'
import { NotAdmitted } from '../server/suppliers/admitted-supplier.ts'
import {
  AppKeyTaken,
  createSupplier,
  MAX_SECRET_CHARS,
  MAX_SUPPLIER_NAME_CHARS,
  MIN_SECRET_CHARS,
  SupplierCodeTaken,
  updateSupplier,
} from '../server/suppliers/suppliers.service.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { Supplier } from './suppliers.ts'

builder.objectType(SupplierCodeTaken, {
  name: 'SupplierCodeTaken',
  description: 'The code names another supplier.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    existing: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that has it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

builder.objectType(AppKeyTaken, {
  name: 'AppKeyTaken',
  description: 'Another supplier has the app key with another secret: an app has one secret.',
  interfaces: [RefusalInterface],
})

builder.objectType(NotAdmitted, {
  name: 'NotAdmitted',
  description: 'The supplier is not admitted to the programme, so it does not sell (ADM-1).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Which one; its `applications` say how far it has come.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const NAME = `1 to ${MAX_SUPPLIER_NAME_CHARS} characters.`
const NAME_ZH = `Name of the company in Chinese, ${NAME}`
const NAME_EN = `Name of the company in English, ${NAME}`
const APP_SECRET = `${MIN_SECRET_CHARS} to ${MAX_SECRET_CHARS} visible ASCII characters. It keys every signature (HMAC-SHA256) and is never shown again.`

function supplierPayload(name: string, description: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    description,
    fields: (t) => ({
      supplier: t.field({
        type: Supplier,
        nullable: true,
        description: 'The supplier as it is now.',
        resolve: ({ id }, _args, { loaders }) => loaders.suppliers.byId.load(id),
      }),
    }),
  })
}

const CreateSupplierPayload = supplierPayload('CreateSupplierPayload', 'The supplier is on record, not admitted yet.')

builder.mutationField('createSupplier', (t) =>
  t.fieldWithInput({
    type: CreateSupplierPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: puts a supplier on record. It is polled and may apply (ADM-1), with a token of createAccessToken; it sells once it is admitted. Errors: FORBIDDEN.',
    ...inputOf('CreateSupplier', 'Who it is, and what its requests are signed with.'),
    input: {
      code: t.input.string({
        required: true,
        description:
          "The platform's name for it, `supplier_id` of a poll: 1 to 64 visible ASCII characters, for good. One that is taken is SupplierCodeTaken.",
      }),
      nameZh: t.input.string({ required: true, description: NAME_ZH }),
      nameEn: t.input.string({ required: true, description: NAME_EN }),
      appKey: t.input.string({
        required: true,
        description:
          'Key of the app that it connects with: 1 to 64 visible ASCII characters, for good. Suppliers of one app share its key and secret (else AppKeyTaken).',
      }),
      appSecret: t.input.string({ required: true, description: `Secret of the app, ${APP_SECRET}` }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CreateSupplier', SupplierCodeTaken, AppKeyTaken),
    resolve: async (_root, { input }, { change }) => ({
      id: await change('createSupplier', input, (made) => createSupplier(made, input)),
    }),
  }),
)

const UpdateSupplierPayload = supplierPayload('UpdateSupplierPayload', 'The supplier is changed.')

builder.mutationField('updateSupplier', (t) =>
  t.fieldWithInput({
    type: UpdateSupplierPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: renames a supplier, or replaces the secret of its app; what is left out stays. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('UpdateSupplier', 'Which supplier, and what is new.'),
    input: {
      supplierId: t.input.globalID({ for: Supplier, required: true, description: 'Global id of the supplier.' }),
      nameZh: t.input.string({ description: NAME_ZH }),
      nameEn: t.input.string({ description: NAME_EN }),
      appSecret: t.input.string({
        description: `New secret of its app, ${APP_SECRET} The old one stops working at once, for all suppliers of the app.`,
      }),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('UpdateSupplier', VersionConflict),
    resolve: async (_root, { input }, { change }) => {
      const { nameZh = null, nameEn = null, appSecret = null, expectedVersion = null } = input
      const wanted = { supplierId: input.supplierId.id, nameZh, nameEn, appSecret, expectedVersion }
      return { id: await change('updateSupplier', input, (made) => updateSupplier(made, wanted)) }
    },
  }),
)
