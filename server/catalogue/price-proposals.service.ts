import type { Market, PriceProposal } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { inputText } from '../input-text.ts'
import { InvalidInput, Refusal } from '../refusal.ts'
import { requireStep } from '../steps.ts'
import {
  areConsistent,
  decidedState,
  PRICE_CURRENCY,
  priceMinor,
  PRICE_PROPOSAL_STEPS,
} from './price-proposals.rules.ts'

export const MAX_PRICE_REASON_CHARS = 1000

/** [A] Offers that one suggestion may rest on. */
const MAX_COMPETITORS = 10_000

/** One proposal for a SKU and market waits already; `proposalId` names it. */
export class PriceProposalOpen extends Refusal {
  override name = 'PriceProposalOpen'
  readonly code = 'PRICE_PROPOSAL_OPEN'
  readonly proposalId: string
  constructor(proposalId: string) {
    super(
      {
        zh: '该商品在该市场已有一份价格提议等待平台决定。请先撤回。',
        en: 'A proposal for this SKU and market waits for the platform. Withdraw it first.',
      },
      'PRICE-1',
    )
    this.proposalId = proposalId
  }
}

type PricedPlace = { skuId: string; market: Market }

export type Suggestion = PricedPlace & {
  /** Decimals in EUR. */
  price: string
  lowest: string
  median: string
  highest: string
  competitorCount: number
  reason: string
}

/** PRICE-1: the platform suggests a price from competitor data. Throws NotFound or InvalidInput. */
export async function suggestPrice(change: Change, suggestion: Suggestion): Promise<string> {
  const { transaction, now } = change
  const { skuId, market, competitorCount } = suggestion
  const supplierId = await lockTargetMarket(change, suggestion)
  const prices = {
    lowestMinor: priceMinor('competitors.lowest', suggestion.lowest),
    medianMinor: priceMinor('competitors.median', suggestion.median),
    highestMinor: priceMinor('competitors.highest', suggestion.highest),
  }
  if (competitorCount > MAX_COMPETITORS || !areConsistent({ competitorCount, ...prices })) {
    throw new InvalidInput('competitors', {
      zh: `须为 1 至 ${MAX_COMPETITORS} 个报价,最低价 ≤ 中位价 ≤ 最高价。`,
      en: `1 to ${MAX_COMPETITORS} offers, lowest <= median <= highest.`,
    })
  }
  const { id } = await transaction.priceSuggestion.create({
    data: {
      supplierId,
      skuId,
      market,
      priceMinor: priceMinor('price', suggestion.price),
      currency: PRICE_CURRENCY,
      competitorCount,
      ...prices,
      reason: reasonOf(suggestion.reason),
      at: now,
    },
  })
  return id
}

/** PRICE-1: the supplier asks for a price. Throws PriceProposalOpen, NotFound or InvalidInput. */
export async function proposePrice(
  change: Change,
  proposal: PricedPlace & { price: string; reason: string },
): Promise<string> {
  const { transaction, now } = change
  const { skuId, market } = proposal
  const supplierId = await lockTargetMarket(change, proposal)
  const open = await transaction.priceProposal.findFirst({ where: { skuId, market, state: 'OPEN' } })
  if (open) throw new PriceProposalOpen(open.id)
  const suggestion = await transaction.priceSuggestion.findFirst({
    where: { skuId, market },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const made = await transaction.priceProposal.create({
    data: {
      supplierId,
      skuId,
      market,
      priceMinor: priceMinor('price', proposal.price),
      currency: PRICE_CURRENCY,
      reason: reasonOf(proposal.reason),
      proposedAt: now,
      suggestionId: suggestion?.id ?? null,
    },
  })
  await recordProposal(change, made)
  return made.id
}

type ProposalChange = { proposalId: string; expectedVersion?: number | null | undefined }

/** The supplier takes its open proposal back. Throws IllegalStep, VersionConflict or NotFound. */
export async function withdrawPriceProposal(change: Change, asked: ProposalChange): Promise<string> {
  return closeProposal(change, asked, () => ({ state: 'WITHDRAWN', decidedMinor: null, decisionReason: null }))
}

/**
 * PRICE-1: the platform decides; the price holds from now on, whether it is the proposed one or another. No price: the
 * proposal is refused, and the price before it stays. Throws IllegalStep, VersionConflict, NotFound or InvalidInput.
 */
export async function decidePrice(
  change: Change,
  { price, reason, ...asked }: ProposalChange & { price: string | null; reason: string },
): Promise<string> {
  const decidedMinor = price === null ? null : priceMinor('price', price)
  const decisionReason = reasonOf(reason)
  return closeProposal(change, asked, (proposal) => ({
    state: decidedState(proposal.priceMinor, decidedMinor),
    decidedMinor,
    decisionReason,
  }))
}

type Closing = Pick<PriceProposal, 'state' | 'decidedMinor' | 'decisionReason'>

async function closeProposal(
  change: Change,
  { proposalId, expectedVersion }: ProposalChange,
  closingOf: (proposal: PriceProposal) => Closing,
): Promise<string> {
  const { transaction, now } = change
  await lockForChange(change, 'PriceProposal', proposalId, expectedVersion)
  const proposal = await transaction.priceProposal.findUniqueOrThrow({ where: { id: proposalId } })
  const closing = closingOf(proposal)
  requireStep('PriceProposal', PRICE_PROPOSAL_STEPS, proposal.state, closing.state)
  const data = { ...closing, closedAt: now, version: { increment: 1 } }
  await recordProposal(change, await transaction.priceProposal.update({ where: { id: proposalId }, data }))
  return proposalId
}

async function recordProposal({ transaction, now }: Change, { id, supplierId }: PriceProposal): Promise<void> {
  const event = { supplierId, kind: 'PRICE_PROPOSAL_CHANGED', subjectId: id, occurredAt: now } as const
  await recordEvents(transaction, [event])
}

/** Prices of a SKU are changed one after another. Returns whose SKU it is. */
async function lockTargetMarket(change: Change, { skuId, market }: PricedPlace): Promise<string> {
  await lockForChange(change, 'Sku', skuId, null)
  const { supplierId, targetMarkets } = await change.transaction.sku.findUniqueOrThrow({ where: { id: skuId } })
  if (targetMarkets.includes(market)) return supplierId
  throw new InvalidInput('market', {
    zh: `不是该商品的目标销售国:${targetMarkets.join('、') || '无'}。`,
    en: `not among the target markets of the SKU: ${targetMarkets.join(', ') || 'none'}.`,
  })
}

function reasonOf(text: string): string {
  return inputText('reason', text, MAX_PRICE_REASON_CHARS)
}
