import type { PriceProposal as ProposalRow, PriceSuggestion as SuggestionRow } from '../prisma/generated/client.ts'
import type {
  PriceDecision,
  PriceProposalFilter,
  PriceSuggestionFilter,
} from '../server/catalogue/price-proposals.loaders.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { Market } from './markets.ts'
import { Money } from './money.ts'
import { Supplier } from './suppliers.ts'
import { labelOfField } from './labels.ts'

const CompetitorPrices = builder.objectRef<SuggestionRow>('CompetitorPrices').implement({
  description: 'Offers of competitors that the platform compared (PRICE-1).',
  fields: (t) => ({
    offerCount: t.exposeInt('competitorCount', { description: 'Offers that were compared; 1 or more.' }),
    lowest: t.field({
      type: Money,
      description: 'The lowest price among them.',
      resolve: ({ lowestMinor, currency }) => ({ minor: lowestMinor, currency }),
    }),
    median: t.field({
      type: Money,
      description: 'The price in the middle.',
      resolve: ({ medianMinor, currency }) => ({ minor: medianMinor, currency }),
    }),
    highest: t.field({
      type: Money,
      description: 'The highest price among them.',
      resolve: ({ highestMinor, currency }) => ({ minor: highestMinor, currency }),
    }),
  }),
})

export const PriceSuggestion = builder.objectRef<SuggestionRow>('PriceSuggestion')

builder.node(PriceSuggestion, {
  description: 'A price that the platform suggests for a SKU in a market, from competitor data (PRICE-1).',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) =>
    Promise.all(ids.map((id) => loaders.priceProposals.suggestionById.load(id))),
  fields: (t) => ({
    market: t.expose('market', { type: Market, description: 'The market for which the price is suggested (GEO-1).' }),
    marketLabel: t.string(labelOfField('Market', 'market')),
    price: t.field({
      type: Money,
      description: 'What the platform suggests, for one unit.',
      resolve: ({ priceMinor, currency }) => ({ minor: priceMinor, currency }),
    }),
    competitors: t.field({
      type: CompetitorPrices,
      description: 'What it rests on.',
      resolve: (suggestion) => suggestion,
    }),
    reason: t.exposeString('reason', { description: 'Why, in the words of the platform.' }),
    suggestedAt: t.expose('at', { type: 'DateTime', description: 'When the platform made the suggestion.' }),
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU for which the price is suggested.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'Whose SKU it is.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

const PriceProposalState = builder.enumType('PriceProposalState', {
  description: 'What became of a price proposal (PRICE-1). All but OPEN are final.',
  values: {
    OPEN: { description: 'It waits for the platform.' },
    ACCEPTED: { description: 'The platform took the price as proposed.' },
    CHANGED: { description: 'The platform decided on another price.' },
    REFUSED: { description: 'The platform took no price; the one before it stays.' },
    WITHDRAWN: { description: 'The supplier took it back.' },
  } as const,
})

export const PriceProposal = builder.objectRef<ProposalRow>('PriceProposal')

builder.node(PriceProposal, {
  description: 'A price that a supplier asks for, and what the platform decided on it (PRICE-1).',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) =>
    Promise.all(ids.map((id) => loaders.priceProposals.proposalById.load(id))),
  fields: (t) => ({
    market: t.expose('market', { type: Market, description: 'The market for which the price is proposed (GEO-1).' }),
    marketLabel: t.string(labelOfField('Market', 'market')),
    state: t.expose('state', { type: PriceProposalState, description: 'What became of it.' }),
    stateLabel: t.string(labelOfField('PriceProposalState', 'state')),
    version: t.exposeInt('version', {
      description: 'Version number: rises with every change of it; for `expectedVersion`.',
    }),
    price: t.field({
      type: Money,
      description: 'What the supplier asks for, for one unit.',
      resolve: ({ priceMinor, currency }) => ({ minor: priceMinor, currency }),
    }),
    reason: t.exposeString('reason', { description: 'Why, in the words of the supplier.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When it was made.' }),
    suggestion: t.field({
      type: PriceSuggestion,
      nullable: true,
      description: "The platform's newest suggestion when it was made; null when there was none.",
      resolve: ({ suggestionId }, _args, { loaders }) =>
        suggestionId === null ? null : loaders.priceProposals.suggestionById.load(suggestionId),
    }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided or withdrawn; null while it is open.',
    }),
    decidedPrice: t.field({
      type: Money,
      nullable: true,
      description: 'The price that the platform decided on, from `closedAt`; null unless ACCEPTED or CHANGED.',
      resolve: ({ decidedMinor, currency }) => (decidedMinor === null ? null : { minor: decidedMinor, currency }),
    }),
    decisionReason: t.exposeString('decisionReason', {
      nullable: true,
      description: 'Why, in the words of the platform; null unless it decided.',
    }),
    sku: t.field({
      type: Sku,
      nullable: true,
      description: 'The SKU for which the price is proposed.',
      resolve: ({ skuId }, _args, { loaders }) => loaders.catalogue.skuById.load(skuId),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that proposes the price; null when the token may not see it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

export const CurrentPrice = builder.objectRef<PriceDecision>('CurrentPrice').implement({
  description: "The price of a SKU in a market: the platform's last decision (PRICE-1).",
  fields: (t) => ({
    market: t.expose('market', { type: Market, description: 'The market in which the price holds (GEO-1).' }),
    marketLabel: t.string(labelOfField('Market', 'market')),
    price: t.field({
      type: Money,
      description: 'The price of one unit, as the platform decided it (PRICE-1).',
      resolve: ({ decidedMinor, currency }) => ({ minor: decidedMinor, currency }),
    }),
    since: t.expose('closedAt', { type: 'DateTime', description: 'When it was decided.' }),
    proposal: t.field({ type: PriceProposal, description: 'The proposal that it decided.', resolve: (row) => row }),
  }),
})

builder.objectField(Sku, 'currentPrice', (t) =>
  t.field({
    type: CurrentPrice,
    nullable: true,
    description: 'Its price in a market; null while none was decided (PRICE-1).',
    args: { market: t.arg({ type: Market, required: true, description: 'The market whose price is wanted (GEO-1).' }) },
    resolve: async ({ id }, { market }, { loaders }) =>
      (await loaders.priceProposals.currentPricesOfSku.load(id)).find((price) => price.market === market),
  }),
)

builder.objectField(Sku, 'currentPrices', (t) =>
  t.field({
    type: [CurrentPrice],
    description: 'Its prices, one for each market in which one was decided (PRICE-1).',
    resolve: ({ id }, _args, { loaders }) => loaders.priceProposals.currentPricesOfSku.load(id),
  }),
)

const PriceProposalWhere = builder.inputType('PriceProposalWhere', {
  description: 'Which proposals: those that fit all that is given.',
  fields: (t) => ({
    state: t.field({ type: PriceProposalState, description: 'What became of it.' }),
    market: t.field({ type: Market, description: 'Only proposals for this market (GEO-1).' }),
  }),
})

const PriceSuggestionWhere = builder.inputType('PriceSuggestionWhere', {
  description: 'Which suggestions: those that fit all that is given.',
  fields: (t) => ({ market: t.field({ type: Market, description: 'Only suggestions for this market (GEO-1).' }) }),
})

const PriceSequence = builder.enumType('PriceSequence', {
  description: 'Which proposals or suggestions come first.',
  values: {
    NEWEST_FIRST: { description: 'Made last comes first.' },
    OLDEST_FIRST: { description: 'Made first comes first.' },
  } as const,
})

const PriceProposalConnection = builder.connectionObject(
  { type: PriceProposal, name: 'PriceProposalConnection', description: 'A page of price proposals.' },
  { name: 'PriceProposalEdge', description: 'A price proposal and its place in the list.' },
)

const PriceSuggestionConnection = builder.connectionObject(
  { type: PriceSuggestion, name: 'PriceSuggestionConnection', description: 'A page of price suggestions.' },
  { name: 'PriceSuggestionEdge', description: 'A price suggestion and its place in the list.' },
)

const PROPOSALS = { type: PriceProposalWhere, description: 'All of them when left out.' } as const
const SUGGESTIONS = { type: PriceSuggestionWhere, description: 'All of them when left out.' } as const
const ORDER_BY = {
  type: PriceSequence,
  defaultValue: 'NEWEST_FIRST',
  required: true,
  description: 'Newest first when left out. A cursor holds for one sequence only.',
} as const

type Sequence = 'NEWEST_FIRST' | 'OLDEST_FIRST'
type Where<Filter> =
  { [K in keyof Omit<Filter, 'isOldestFirst'>]?: Filter[K & keyof Filter] | undefined } | null | undefined

function proposalsOf(args: { where?: Where<PriceProposalFilter>; orderBy: Sequence }): PriceProposalFilter {
  const { where, orderBy } = args
  return { state: where?.state ?? null, market: where?.market ?? null, isOldestFirst: orderBy === 'OLDEST_FIRST' }
}

function suggestionsOf(args: { where?: Where<PriceSuggestionFilter>; orderBy: Sequence }): PriceSuggestionFilter {
  return { market: args.where?.market ?? null, isOldestFirst: args.orderBy === 'OLDEST_FIRST' }
}

builder.objectField(Sku, 'priceProposals', (t) =>
  t.connection(
    {
      type: PriceProposal,
      description: 'Prices that were asked for it (PRICE-1).',
      args: { where: t.arg(PROPOSALS), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) =>
        loaders.priceProposals.proposalsOfSku.pageOfParent(proposalsOf(args), args, id),
    },
    PriceProposalConnection,
  ),
)

builder.objectField(Supplier, 'priceProposals', (t) =>
  t.connection(
    {
      type: PriceProposal,
      description: 'Prices that it asked for (PRICE-1).',
      args: { where: t.arg(PROPOSALS), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) =>
        loaders.priceProposals.proposals.pageOfParent(proposalsOf(args), args, id),
    },
    PriceProposalConnection,
  ),
)

builder.queryField('priceProposals', (t) =>
  t.connection(
    {
      type: PriceProposal,
      description: 'All price proposals that you may see (PRICE-1).',
      args: { where: t.arg(PROPOSALS), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.priceProposals.proposals.page(proposalsOf(args), args),
    },
    PriceProposalConnection,
  ),
)

builder.objectField(Sku, 'priceSuggestions', (t) =>
  t.connection(
    {
      type: PriceSuggestion,
      description: 'Prices that the platform suggested for it (PRICE-1).',
      args: { where: t.arg(SUGGESTIONS), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) =>
        loaders.priceProposals.suggestionsOfSku.pageOfParent(suggestionsOf(args), args, id),
    },
    PriceSuggestionConnection,
  ),
)

builder.objectField(Supplier, 'priceSuggestions', (t) =>
  t.connection(
    {
      type: PriceSuggestion,
      description: 'Prices that the platform suggested for its SKUs (PRICE-1).',
      args: { where: t.arg(SUGGESTIONS), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) =>
        loaders.priceProposals.suggestions.pageOfParent(suggestionsOf(args), args, id),
    },
    PriceSuggestionConnection,
  ),
)

builder.queryField('priceSuggestions', (t) =>
  t.connection(
    {
      type: PriceSuggestion,
      description: 'All price suggestions that you may see (PRICE-1).',
      args: { where: t.arg(SUGGESTIONS), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.priceProposals.suggestions.page(suggestionsOf(args), args),
    },
    PriceSuggestionConnection,
  ),
)
