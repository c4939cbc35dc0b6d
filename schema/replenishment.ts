import type { RequestContext } from '../server/context.ts'
import type { Day } from '../server/kit/business-day.ts'
import { businessDayOf } from '../server/kit/business-day.ts'
import { decimalFromMinor } from '../server/kit/money.ts'
import type { ReplenishmentRange } from '../server/replenishment/replenishment.rules.ts'
import {
  averageWeeklyHundredths,
  isWithinRange,
  replenishmentRange,
  replenishmentRule,
  salesWindow,
} from '../server/replenishment/replenishment.rules.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'

const Range = builder.objectRef<ReplenishmentRange>('ReplenishmentRange').implement({
  description: 'Quantities of one inbound that keep REP-1, both ends included.',
  fields: (t) => ({
    minUnits: t.exposeInt('minUnits', { description: 'Least units: 1.8 times the average weekly sales, rounded up.' }),
    maxUnits: t.exposeInt('maxUnits', {
      description:
        'Most units: 2.2 times the average weekly sales, rounded down. Where no whole number lies between the two, both are the nearest to their middle, 1 at least.',
    }),
  }),
})

type Sales = { skuId: string; asOf: Day; soldUnits: number }

async function salesOf(
  skuId: string,
  asOf: Day,
  { loaders, programme }: Pick<RequestContext, 'loaders' | 'programme'>,
): Promise<Sales> {
  const soldUnits = await loaders.replenishment.soldUnits.load({ skuId, ...salesWindow(programme, asOf) })
  return { skuId, asOf, soldUnits }
}

const ReplenishmentAdvice = builder.objectRef<Sales>('ReplenishmentAdvice').implement({
  description:
    'How much of a SKU to send at once (REP-1): little and often, 1.8 to 2.2 times the average weekly sales.',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'The business day that the advice is for (Asia/Shanghai).',
      resolve: ({ asOf }) => asOf,
    }),
    salesFrom: t.field({
      type: 'Date',
      description: 'First business day whose sales count; the last one is the day before `asOf`.',
      resolve: ({ asOf }, _args, { programme }) => salesWindow(programme, asOf).from,
    }),
    weeks: t.int({
      description: 'Weeks over which sales are averaged [A].',
      resolve: (_sales, _args, { programme }) => replenishmentRule(programme).weeks,
    }),
    soldUnits: t.exposeInt('soldUnits', {
      description: 'Units ordered in those weeks, from either stock, of orders that were not cancelled [A].',
    }),
    averageWeeklySales: t.field({
      type: 'Decimal',
      description: 'Units a week, rounded half up to two places.',
      resolve: ({ soldUnits }, _args, { programme }) =>
        decimalFromMinor(averageWeeklyHundredths(soldUnits, replenishmentRule(programme))),
    }),
    range: t.field({
      type: Range,
      nullable: true,
      description: 'What one inbound should be; null when nothing was sold.',
      resolve: ({ soldUnits }, _args, { programme }) => replenishmentRange(soldUnits, replenishmentRule(programme)),
    }),
    onHandUnits: t.int({
      description: "Units in the platform's warehouses now, locked ones included.",
      resolve: async ({ skuId }, _args, { loaders }) => {
        const stock = await loaders.catalogue.warehouseStockOfSku.load(skuId)
        return stock.reduce((sum, { onHandQuantity }) => sum + onHandQuantity, 0)
      },
    }),
    onTheWayUnits: t.int({
      description: 'Units in shipments that have left the supplier and are not received yet, now.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.replenishment.onTheWayUnits.load(skuId),
    }),
  }),
})

builder.objectField(Sku, 'replenishmentAdvice', (t) =>
  t.field({
    type: ReplenishmentAdvice,
    description: 'How much of it to send at once (REP-1).',
    args: {
      asOf: t.arg({
        type: 'Date',
        description: 'The business day to advise for (Asia/Shanghai); today when left out.',
      }),
    },
    resolve: ({ id }, { asOf }, context) => salesOf(id, asOf ?? businessDayOf(context.clock.now()), context),
  }),
)

/** An inbound quantity outside the range. */
export type Warning = Sales & { quantity: number; range: ReplenishmentRange }

/** Null when the quantity keeps REP-1, or when nothing was sold by which to judge it. */
export async function replenishmentWarning(
  { skuId, quantity, inboundAt }: { skuId: string; quantity: number; inboundAt: Date },
  context: Pick<RequestContext, 'loaders' | 'programme'>,
): Promise<Warning | null> {
  if (quantity === 0) return null
  const sales = await salesOf(skuId, businessDayOf(inboundAt), context)
  const range = replenishmentRange(sales.soldUnits, replenishmentRule(context.programme))
  return range === null || isWithinRange(quantity, range) ? null : { ...sales, quantity, range }
}

export const ReplenishmentWarning = builder.objectRef<Warning>('ReplenishmentWarning').implement({
  description:
    'One inbound quantity is outside 1.8 to 2.2 times the average weekly sales (REP-1): a warning, no refusal.',
  fields: (t) => ({
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU whose quantity is outside the range.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    quantity: t.exposeInt('quantity', { description: 'Units that are outside the range.' }),
    range: t.field({ type: Range, description: 'The units that would be inside.', resolve: ({ range }) => range }),
    soldUnits: t.exposeInt('soldUnits', { description: 'Units sold in the trailing weeks, by which it is judged.' }),
    asOf: t.field({
      type: 'Date',
      description: 'The business day before which those weeks end: that of the purchase order or the shipment.',
      resolve: ({ asOf }) => asOf,
    }),
    message: t.string({
      description: 'The warning, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ quantity, range }, { language }, context) => inLanguage(sentence(quantity, range), language, context),
    }),
    ruleId: t.string({ description: 'The rule that gives the range: REP-1.', resolve: () => 'REP-1' }),
  }),
})

function sentence(quantity: number, { minUnits, maxUnits }: ReplenishmentRange) {
  return {
    zh: `单次入仓量 ${quantity} 件,建议为 ${minUnits} 至 ${maxUnits} 件(周均销量的 1.8–2.2 倍)。`,
    en: `${quantity} units at once; ${minUnits} to ${maxUnits} are advised (1.8 to 2.2 times the average weekly sales).`,
  }
}
