import { PollFailureKind as FailureKind } from '../mock-platform/contract/inventory-sync-methods.ts'
import type { InventorySyncRun as RunRow } from '../prisma/generated/client.ts'
import { ANSWER_LIMIT_MS } from '../mock-platform/contract/inventory-query.ts'
import { REMEDIES } from '../mock-platform/contract/remedies.ts'
import { setJitStock, StockChanged } from '../server/inventory-sync/inventory-sync.service.ts'
import type { RunFilter } from '../server/inventory-sync/inventory-sync.loaders.ts'
import { builder } from './builder.ts'
import { JitStock, Sku } from './catalogue.ts'
import { IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'
import { labelOfField, labelOfNullable } from './labels.ts'

const SyncVerdict = builder.enumType('SyncVerdict', {
  description: "The platform's judgement of one poll (SYNC-2, SYNC-3).",
  values: {
    PASSED: { description: 'Every page was answered within the limit and right.' },
    FAILED: { description: 'Some page was late or wrong; see `failureKind`.' },
  } as const,
})

export const PollFailureKind = builder.enumType('PollFailureKind', {
  description: 'Why a poll failed: a closed list (SYNC-2, SYNC-3, SYNC-5).',
  values: {
    ANSWER_TOO_SLOW: { description: 'More than 3,000 ms from sending to the last byte of the body (SYNC-2).' },
    CONNECTION_FAILED: { description: 'No connection to the ERP could be made (SYNC-3).' },
    CONNECTION_RESET: { description: 'The connection broke during the answer (SYNC-3).' },
    HTTP_STATUS: { description: 'A status other than 2xx (SYNC-3).' },
    BODY_NOT_JSON: { description: 'The body is not JSON (SYNC-3).' },
    CONTRACT_BROKEN: { description: "The body does not have the contract's shape (SYNC-3)." },
    SKU_MISSING: { description: 'A known SKU is missing (SYNC-3).' },
    QUANTITY_NEGATIVE: { description: 'A quantity below 0 (SYNC-3).' },
    QUANTITY_FRACTIONAL: { description: 'A quantity that is not whole (SYNC-3).' },
    ORDER_NOT_SHOWN: { description: 'An order pushed before the poll is not in its numbers (SYNC-5).' },
  } as const satisfies Record<FailureKind, { description: string }>,
})

/** The column is text; what is in it came through the contract. */
function toFailureKind(text: string | null): FailureKind | null {
  return text === null ? null : FailureKind.parse(text)
}

export const InventorySyncRun = builder.objectRef<RunRow>('InventorySyncRun')

builder.node(InventorySyncRun, {
  description: "One poll of a supplier's stock, as the platform judged it (SYNC-1 to SYNC-3).",
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.inventorySync.runById.load(id))),
  fields: (t) => ({
    runNo: t.int({
      description: "The platform's number of the run: rises with time, unique within the supplier.",
      resolve: ({ runNo }) => Number(runNo),
    }),
    requestId: t.exposeString('requestId', { description: '`request_id` of the poll, for the logs of the ERP.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When it was due, by the platform (SYNC-1).' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent, by the platform.' }),
    measuredMs: t.exposeInt('measuredMs', {
      description: 'Milliseconds of the slowest page, from sending to the last byte of its body (SYNC-2).',
    }),
    injectedMs: t.exposeInt('injectedMs', { description: 'Milliseconds of it that the platform added on purpose.' }),
    limitMs: t.int({
      description: 'Milliseconds that an answer may take; exactly as many still pass (SYNC-2).',
      resolve: () => ANSWER_LIMIT_MS,
    }),
    pageCount: t.exposeInt('pageCount', { description: 'Pages of SKUs that were asked for in the run.' }),
    skuCount: t.exposeInt('skuCount', { description: 'SKUs that the ERP answered for in the run.' }),
    verdict: t.expose('verdict', {
      type: SyncVerdict,
      description: 'The judgement of the poll: passed or failed (SYNC-2, SYNC-3).',
    }),
    verdictLabel: t.string(labelOfField('SyncVerdict', 'verdict')),
    failureKind: t.field({
      type: PollFailureKind,
      nullable: true,
      description: 'Why it failed; null when it passed.',
      resolve: ({ failureKind }) => toFailureKind(failureKind),
    }),
    failureKindLabel: t.string(
      labelOfNullable('PollFailureKind', 'failureKind', ({ failureKind }: RunRow) => toFailureKind(failureKind)),
    ),
    failureDetail: t.exposeString('failureDetail', {
      nullable: true,
      description: 'What was at fault, in the words of the platform; null when it passed.',
    }),
    remedy: t.string({
      nullable: true,
      description: 'What to do about it; null when it passed.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ failureKind }, { language }, context) => {
        const kind = toFailureKind(failureKind)
        return kind && inLanguage(REMEDIES[kind], language, context)
      },
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose stock was asked for.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const RunWhere = builder.inputType('InventorySyncRunWhere', {
  description: 'Which runs: those that fit all that is given.',
  fields: (t) => ({
    verdict: t.field({ type: SyncVerdict, description: 'Only runs that passed, or only those that failed (SYNC-2).' }),
    failureKind: t.field({ type: PollFailureKind, description: 'Only runs that failed in this way (SYNC-3).' }),
    dueFrom: t.field({ type: 'DateTime', description: 'Due at this instant or later.' }),
    dueBefore: t.field({ type: 'DateTime', description: 'Due before this instant.' }),
  }),
})

const RunConnection = builder.connectionObject(
  { type: InventorySyncRun, name: 'InventorySyncRunConnection', description: 'A page of runs.' },
  { name: 'InventorySyncRunEdge', description: 'A run and its place in the list.' },
)

const WHERE = { type: RunWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`dueAt`')

type RunArguments = { where?: typeof RunWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: RunArguments): RunFilter {
  return {
    verdict: where?.verdict ?? null,
    failureKind: where?.failureKind ?? null,
    due: { from: where?.dueFrom ?? null, before: where?.dueBefore ?? null },
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'inventorySyncRuns', (t) =>
  t.connection(
    {
      type: InventorySyncRun,
      description: 'The polls of its stock, one every 15 minutes (SYNC-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.inventorySync.runs.pageOfParent(filterOf(args), args, id),
    },
    RunConnection,
  ),
)

builder.queryField('inventorySyncRuns', (t) =>
  t.connection(
    {
      type: InventorySyncRun,
      description: 'All polls of stock that you may see (SYNC-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.inventorySync.runs.page(filterOf(args), args),
    },
    RunConnection,
  ),
)

builder.objectType(StockChanged, {
  name: 'StockChanged',
  description:
    'The stock is not what you expected: an order (SYNC-5) or another client changed it, or there is none yet (0).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    current: t.field({
      type: JitStock,
      description: 'The stock as it is now.',
      resolve: ({ current }) => current,
    }),
  }),
})

const SetJitStockPayload = builder.objectRef<{ skuId: string }>('SetJitStockPayload').implement({
  description: 'The change was made; the next poll reports it (SYNC-5).',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'Whose stock it is, with `jitStock` as it is now.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    jitStock: t.field({
      type: JitStock,
      description: 'The stock as it is now.',
      deprecationReason: 'Use `sku { jitStock }`. Removed after 2027-06-30.',
      // There is stock: it was just set.
      resolve: async ({ skuId }, _args, { loaders }) => (await loaders.catalogue.jitStockOfSku.load(skuId))!,
    }),
  }),
})

builder.mutationField('setJitStock', (t) =>
  t.fieldWithInput({
    type: SetJitStockPayload,
    description: 'Sets the units for sale of a SKU; the next poll reports them (SYNC-5). Errors: INVALID_ID.',
    ...inputOf('SetJitStock', 'Which SKU, and how many units.'),
    input: {
      skuId: t.input.globalID({ for: Sku, required: true, description: 'Global id of the SKU.' }),
      sellableQuantity: t.input.int({ required: true, description: 'Units for sale from now on: 0 or more.' }),
      expectedSellableQuantity: t.input.int({
        description: 'Change only if this is still the quantity (else StockChanged). Guards against a lost order.',
      }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('SetJitStock', StockChanged),
    resolve: async (_root, { input }, { change }) => {
      const { sellableQuantity, expectedSellableQuantity = null } = input
      const wanted = { skuId: input.skuId.id, sellableQuantity, expectedSellableQuantity }
      return { skuId: await change('setJitStock', input, (made) => setJitStock(made, wanted)) }
    },
  }),
)
