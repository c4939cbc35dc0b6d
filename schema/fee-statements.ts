import type { FeeStatement as StatementRow, FeeTotal as TotalRow } from '../prisma/generated/client.ts'
import type { RequestContext } from '../server/context.ts'
import type { FeeStatementFilter } from '../server/fees/fee-statements.loaders.ts'
import { FEE_LABELS, returnAllowance, totalsByCurrency } from '../server/fees/fees.rules.ts'
import { addDays, businessDayOf, firstDayOfNextMonth } from '../server/kit/business-day.ts'
import { builder } from './builder.ts'
import { CONVERTED_CURRENCY, ConvertedTotal, convertedTotal } from './converted-total.ts'
import { FeeKind, FeeLine } from './fees.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Money } from './money.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'

const FeeTotal = builder.objectRef<TotalRow>('FeeTotal').implement({
  description: 'The sum of the lines of one kind in one currency (FEE-1 to FEE-8).',
  fields: (t) => ({
    kind: t.expose('kind', { type: FeeKind, description: 'What is paid for.' }),
    label: t.string({
      description: 'The same, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) => inLanguage(FEE_LABELS[kind], language, context),
    }),
    total: t.field({
      type: Money,
      description: 'The sum of its rounded lines, the unknown ones left out.',
      resolve: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    }),
    lineCount: t.exposeInt('lineCount', { description: 'Lines that are summed, the unknown ones among them.' }),
    unknownCount: t.exposeInt('unknownCount', { description: 'Lines whose amount is not known yet.' }),
  }),
})

type ReturnsShape = { ordersDelivered: number; ordersReturned: number; allowance: number }

const ReturnCharge = builder.objectRef<ReturnsShape>('ReturnCharge').implement({
  description: 'The returns of the orders that were delivered in a month, and how many of them are charged (FEE-6).',
  fields: (t) => ({
    ordersDelivered: t.exposeInt('ordersDelivered', {
      description: 'Orders delivered in the calendar month (Asia/Shanghai).',
    }),
    ordersReturned: t.exposeInt('ordersReturned', { description: 'Of these, orders that came back.' }),
    allowance: t.exposeInt('allowance', {
      description: 'Orders that may come back free of charge: 2.5 % of those delivered, rounded down.',
    }),
    ordersCharged: t.int({
      description: 'Orders above the allowance, the last ones to come back; 0 or more.',
      resolve: ({ ordersReturned, allowance }) => Math.max(0, ordersReturned - allowance),
    }),
  }),
})

const FeeStatement = builder.objectRef<StatementRow>('FeeStatement')

builder.node(FeeStatement, {
  description:
    'The fees of a supplier that accrued in a calendar month (Asia/Shanghai; FEE-1 to FEE-8). Open while the month runs; closed, it never changes.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.feeStatements.byId.load(id))),
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The calendar month, as 2026-01 (Asia/Shanghai).' }),
    isClosed: t.boolean({ description: 'Whether it is final.', resolve: ({ closedAt }) => closedAt !== null }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed, after the month was over; null while it is open.',
    }),
    totals: t.field({
      type: [Money],
      description: 'The sums of all known lines, one for each currency: none is added to another.',
      resolve: async ({ id }, _args, { loaders }) =>
        totalsByCurrency(await loaders.feeStatements.totalsOfStatement.load(id)),
    }),
    totalsByKind: t.field({
      type: [FeeTotal],
      description: 'The same by kind and currency.',
      resolve: ({ id }, _args, { loaders }) => loaders.feeStatements.totalsOfStatement.load(id),
    }),
    convertedTotal: t.field({
      type: ConvertedTotal,
      description:
        'All of it in one currency, by the newest rates on record on the last day of the month; of an open one, today.',
      args: { currency: t.arg.string(CONVERTED_CURRENCY) },
      resolve: totalIn,
    }),
    returns: t.field({
      type: ReturnCharge,
      description:
        'FEE-6: as it was when the statement was closed; of an open one, as of now. Charged when it is closed.',
      resolve: returnsOf,
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that pays; null when the token may not see it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

async function totalIn(
  { id, month, closedAt }: StatementRow,
  { currency }: { currency: string },
  context: RequestContext,
) {
  const totals = totalsByCurrency(await context.loaders.feeStatements.totalsOfStatement.load(id))
  const day = closedAt === null ? businessDayOf(context.clock.now()) : addDays(firstDayOfNextMonth(month), -1)
  return convertedTotal(totals, { currency, day }, context)
}

async function returnsOf(
  { id, ordersDelivered, ordersReturned, returnAllowance: allowance }: StatementRow,
  _args: unknown,
  { loaders, programme }: RequestContext,
): Promise<ReturnsShape> {
  if (ordersDelivered !== null && ordersReturned !== null && allowance !== null) {
    return { ordersDelivered, ordersReturned, allowance }
  }
  const deliveries = await loaders.feeStatements.deliveriesOfStatement.load(id)
  return { ...deliveries, allowance: returnAllowance(deliveries.ordersDelivered, programme) }
}

const FeeLineWhere = builder.inputType('FeeLineWhere', {
  description: 'Which lines: those that fit all that is given.',
  fields: (t) => ({ kind: t.field({ type: FeeKind, description: 'What is paid for.' }) }),
})

builder.objectField(FeeStatement, 'lines', (t) =>
  t.connection(
    {
      type: FeeLine,
      description: 'Its lines, in the order in which they accrued.',
      args: { where: t.arg({ type: FeeLineWhere, description: 'All of them when left out.' }) },
      resolve: ({ id }, { where, ...args }, { loaders }) =>
        loaders.feeStatements.lines.pageOfParent({ kind: where?.kind ?? null }, args, id),
    },
    { name: 'FeeLineConnection', description: 'A page of fees.' },
    { name: 'FeeLineEdge', description: 'A fee and its place in the list.' },
  ),
)

const FeeStatementWhere = builder.inputType('FeeStatementWhere', {
  description: 'Which statements: those that fit all that is given.',
  fields: (t) => ({
    isClosed: t.boolean({ description: 'Only final ones (true), or only the open one (false).' }),
    from: t.field({ type: 'Month', description: 'Of this month or a later one, as 2026-01.' }),
    to: t.field({ type: 'Month', description: 'Of this month or an earlier one, as 2026-03.' }),
  }),
})

const FeeStatementConnection = builder.connectionObject(
  { type: FeeStatement, name: 'FeeStatementConnection', description: 'A page of monthly statements.' },
  { name: 'FeeStatementEdge', description: 'A statement and its place in the list.' },
)

const WHERE = { type: FeeStatementWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`month`')

type StatementArguments = { where?: typeof FeeStatementWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: StatementArguments): FeeStatementFilter {
  return {
    isClosed: where?.isClosed ?? null,
    from: where?.from ?? null,
    to: where?.to ?? null,
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'feeStatements', (t) =>
  t.connection(
    {
      type: FeeStatement,
      description: 'Its monthly fee statements (FEE-1 to FEE-8).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.feeStatements.all.pageOfParent(filterOf(args), args, id),
    },
    FeeStatementConnection,
  ),
)

builder.queryField('feeStatements', (t) =>
  t.connection(
    {
      type: FeeStatement,
      description: 'All monthly fee statements that you may see (FEE-1 to FEE-8).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.feeStatements.all.page(filterOf(args), args),
    },
    FeeStatementConnection,
  ),
)

const FeeStatementName = builder.inputType('FeeStatementName', {
  description: 'A fee statement as people name it.',
  fields: (t) => ({
    month: t.field({ type: 'Month', required: true, description: 'The calendar month, as 2026-01.' }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out.' }),
  }),
})

const FeeStatementKey = builder.inputType('FeeStatementKey', {
  description: 'Which fee statement: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: FeeStatement, description: 'Global id of the statement, as its `id`.' }),
    name: t.field({ type: FeeStatementName, description: 'Month and supplier of the statement, instead of the id.' }),
  }),
})

builder.queryField('feeStatement', (t) =>
  t.field({
    type: FeeStatement,
    nullable: true,
    description: 'One fee statement; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: FeeStatementKey,
        required: true,
        description: 'The statement, by id or by name: exactly one of them.',
      }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.feeStatements.byId.load(by.id.id)
        : loaders.feeStatements.byName({ supplierCode: by.name.supplierCode ?? null, month: by.name.month }),
  }),
)
