import {
  decidePrice,
  MAX_PRICE_REASON_CHARS,
  PriceProposalOpen,
  proposePrice,
  suggestPrice,
  withdrawPriceProposal,
} from '../server/catalogue/price-proposals.service.ts'
import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { Sku } from './catalogue.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { Market } from './markets.ts'
import { PriceProposal, PriceSuggestion } from './price-proposals.ts'
import { RefusalInterface, refusals } from './refusals.ts'

builder.objectType(PriceProposalOpen, {
  name: 'PriceProposalOpen',
  description: 'A proposal for this SKU and market waits for the platform already (PRICE-1).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    open: t.field({
      type: PriceProposal,
      nullable: true,
      description: 'The proposal that waits.',
      resolve: ({ proposalId }, _args, { loaders }) => loaders.priceProposals.proposalById.load(proposalId),
    }),
  }),
})

const SKU_ID = { for: Sku, required: true, description: 'Global id of the SKU.' } as const
const MARKET = {
  type: Market,
  required: true,
  description: 'Where: one of its target markets (else InvalidInput).',
} as const
const PRICE = 'for one unit, in EUR: 0.01 to 100000.00, two decimal places at most (else InvalidInput).'
const REASON = { required: true, description: `Why: 1 to ${MAX_PRICE_REASON_CHARS} characters.` } as const
const PROPOSAL_ID = { for: PriceProposal, required: true, description: 'Global id of the proposal.' } as const

const CompetitorPricesInput = builder.inputType('CompetitorPricesInput', {
  description: 'Offers of competitors, in EUR: lowest <= median <= highest (else InvalidInput).',
  fields: (t) => ({
    offerCount: t.int({ required: true, description: 'How many offers were compared: 1 to 10000.' }),
    lowest: t.field({ type: 'Decimal', required: true, description: 'The lowest price, in EUR.' }),
    median: t.field({ type: 'Decimal', required: true, description: 'The price in the middle, in EUR.' }),
    highest: t.field({ type: 'Decimal', required: true, description: 'The highest price, in EUR.' }),
  }),
})

const SuggestPricePayload = builder.objectRef<{ suggestionId: string }>('SuggestPricePayload').implement({
  description: 'The suggestion is on record.',
  fields: (t) => ({
    priceSuggestion: t.field({
      type: PriceSuggestion,
      nullable: true,
      description: 'The suggestion that the platform made (PRICE-1).',
      resolve: ({ suggestionId }, _args, { loaders }) => loaders.priceProposals.suggestionById.load(suggestionId),
    }),
  }),
})

builder.mutationField('suggestPrice', (t) =>
  t.fieldWithInput({
    type: SuggestPricePayload,
    description:
      'For operators: suggests a price of a SKU in a market from competitor data (PRICE-1). It binds nobody. Errors: INVALID_ID, FORBIDDEN.',
    authScopes: { platformOperator: true },
    ...inputOf('SuggestPrice', 'Which SKU and market, the price, and what it rests on.'),
    input: {
      skuId: t.input.globalID(SKU_ID),
      market: t.input.field(MARKET),
      price: t.input.field({ type: 'Decimal', required: true, description: `What is suggested, ${PRICE}` }),
      competitors: t.input.field({ type: CompetitorPricesInput, required: true, description: 'What it rests on.' }),
      reason: t.input.string(REASON),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('SuggestPrice'),
    resolve: async (_root, { input }, { change }) => {
      const { market, price, reason, competitors } = input
      const { offerCount, lowest, median, highest } = competitors
      const place = { skuId: input.skuId.id, market }
      const suggestion = { ...place, price, reason, lowest, median, highest, competitorCount: offerCount }
      return { suggestionId: await change('suggestPrice', input, (made) => suggestPrice(made, suggestion)) }
    },
  }),
)

function proposalPayload(mutation: string, description: string) {
  return builder.objectRef<{ proposalId: string }>(`${mutation}Payload`).implement({
    description,
    fields: (t) => ({
      priceProposal: t.field({
        type: PriceProposal,
        nullable: true,
        description: 'The proposal as it is now.',
        resolve: ({ proposalId }, _args, { loaders }) => loaders.priceProposals.proposalById.load(proposalId),
      }),
    }),
  })
}

const ProposePricePayload = proposalPayload('ProposePrice', 'The proposal waits for the platform.')
const WithdrawPriceProposalPayload = proposalPayload('WithdrawPriceProposal', 'The proposal was taken back.')
const DecidePricePayload = proposalPayload('DecidePrice', 'The decision is on record.')

builder.mutationField('proposePrice', (t) =>
  t.fieldWithInput({
    type: ProposePricePayload,
    description:
      'Asks for a price of a SKU in a market; the platform decides (PRICE-1). One at a time for a SKU and market (else PriceProposalOpen). Errors: INVALID_ID.',
    ...inputOf('ProposePrice', 'Which SKU and market, and the price.'),
    input: {
      skuId: t.input.globalID(SKU_ID),
      market: t.input.field(MARKET),
      price: t.input.field({ type: 'Decimal', required: true, description: `What is asked for, ${PRICE}` }),
      reason: t.input.string(REASON),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('ProposePrice', PriceProposalOpen),
    resolve: async (_root, { input }, { change }) => {
      const proposal = { ...input, skuId: input.skuId.id }
      return { proposalId: await change('proposePrice', input, (made) => proposePrice(made, proposal)) }
    },
  }),
)

builder.mutationField('withdrawPriceProposal', (t) =>
  t.fieldWithInput({
    type: WithdrawPriceProposalPayload,
    description: 'Takes back a proposal that is OPEN (else IllegalStep). Errors: INVALID_ID.',
    ...inputOf('WithdrawPriceProposal', 'Which open proposal its supplier takes back (PRICE-1).'),
    input: {
      priceProposalId: t.input.globalID(PROPOSAL_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('WithdrawPriceProposal', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const { expectedVersion } = input
      const asked = { proposalId: input.priceProposalId.id, expectedVersion }
      return { proposalId: await change('withdrawPriceProposal', input, (made) => withdrawPriceProposal(made, asked)) }
    },
  }),
)

builder.mutationField('decidePrice', (t) =>
  t.fieldWithInput({
    type: DecidePricePayload,
    description:
      'For operators: decides on a proposal that is OPEN (else IllegalStep). The price that it names holds from now on (PRICE-1). Errors: INVALID_ID, FORBIDDEN.',
    authScopes: { platformOperator: true },
    ...inputOf('DecidePrice', 'Which proposal, and the decision.'),
    input: {
      priceProposalId: t.input.globalID(PROPOSAL_ID),
      price: t.input.field({
        type: 'Decimal',
        description: `The price, ${PRICE} As proposed: ACCEPTED; another: CHANGED; left out: REFUSED.`,
      }),
      reason: t.input.string(REASON),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DecidePrice', VersionConflict, IllegalStep),
    resolve: async (_root, { input }, { change }) => {
      const { price = null, reason, expectedVersion } = input
      const decision = { proposalId: input.priceProposalId.id, price, reason, expectedVersion }
      return { proposalId: await change('decidePrice', input, (made) => decidePrice(made, decision)) }
    },
  }),
)
