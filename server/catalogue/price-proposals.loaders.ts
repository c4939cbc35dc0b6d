import DataLoader from 'dataloader'
import type { PriceProposal, PriceSuggestion } from '../../prisma/generated/client.ts'
import { Market, PriceProposalState, Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { branchesOf, crossed } from '../filter-branches.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'

/** Which proposals, and in which direction of time. */
export type PriceProposalFilter = { state: PriceProposalState | null; market: Market | null; isOldestFirst: boolean }

export type PriceSuggestionFilter = { market: Market | null; isOldestFirst: boolean }

/** The decision that gives a SKU its price in a market. */
export type PriceDecision = PriceProposal & { decidedMinor: bigint; closedAt: Date }

/** Reads price proposals and suggestions within the caller's scope; made for one request. */
export function createPriceProposalLoaders({ read }: Reads, caller: Caller) {
  const proposalsBelow = (parentColumn: Prisma.Sql) =>
    createConnectionReader<PriceProposal, PriceProposalFilter>(read, {
      listOf: (filter) => ({
        name: 'priceProposals',
        select: Prisma.sql`proposal.*`,
        from: Prisma.sql`"PriceProposal" AS proposal`,
        where: [supplierScopeSql(caller, Prisma.sql`proposal."supplierId"`)],
        branches: proposalBranches(filter),
        sortColumn: Prisma.sql`proposal."proposedAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`proposal.id`,
        isDescending: !filter.isOldestFirst,
      }),
      parentColumn,
      positionOf: ({ proposedAt, id }) => ({ key: proposedAt.toISOString(), id }),
    })

  const suggestionsBelow = (parentColumn: Prisma.Sql) =>
    createConnectionReader<PriceSuggestion, PriceSuggestionFilter>(read, {
      listOf: ({ market, isOldestFirst }) => ({
        name: 'priceSuggestions',
        select: Prisma.sql`suggestion.*`,
        from: Prisma.sql`"PriceSuggestion" AS suggestion`,
        where: [
          supplierScopeSql(caller, Prisma.sql`suggestion."supplierId"`),
          ...(market ? [Prisma.sql`suggestion.market = ${market}::"Market"`] : []),
        ],
        sortColumn: Prisma.sql`suggestion.at`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`suggestion.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn,
      positionOf: ({ at, id }) => ({ key: at.toISOString(), id }),
    })

  return {
    proposalById: loadById<PriceProposal>((ids) =>
      read(Prisma.sql`/* PriceProposal */ SELECT proposal.* FROM "PriceProposal" AS proposal
        WHERE proposal.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`proposal."supplierId"`)}`),
    ),

    suggestionById: loadById<PriceSuggestion>((ids) =>
      read(Prisma.sql`/* PriceSuggestion */ SELECT suggestion.* FROM "PriceSuggestion" AS suggestion
        WHERE suggestion.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`suggestion."supplierId"`)}`),
    ),

    proposals: proposalsBelow(Prisma.sql`proposal."supplierId"`),
    proposalsOfSku: proposalsBelow(Prisma.sql`proposal."skuId"`),
    suggestions: suggestionsBelow(Prisma.sql`suggestion."supplierId"`),
    suggestionsOfSku: suggestionsBelow(Prisma.sql`suggestion."skuId"`),

    /**
     * PRICE-1: the last decision with a price in each market, of SKUs that the caller was shown. One look-up for each SKU
     * and market, however many decisions there were. A miss: no price was decided.
     */
    currentPricesOfSku: new DataLoader<string, PriceDecision[]>(async (skuIds) => {
      const rows = await read<PriceDecision>(Prisma.sql`/* currentPricesOfSku */
        SELECT decision.* FROM unnest(${skuIds}::uuid[]) AS sku(id)
        CROSS JOIN unnest(enum_range(NULL::"Market")) AS market(code)
        CROSS JOIN LATERAL (
          SELECT proposal.* FROM "PriceProposal" AS proposal
          WHERE proposal."skuId" = sku.id AND proposal.market = market.code AND proposal."decidedMinor" IS NOT NULL
          ORDER BY proposal."closedAt" DESC, proposal.id DESC LIMIT 1
        ) AS decision ORDER BY decision.market`)
      const pricesOf = Map.groupBy(rows, ({ skuId }) => skuId)
      return skuIds.map((id) => pricesOf.get(id) ?? [])
    }),
  }
}

/** The index with filters has market and state, in this order. */
function proposalBranches({ market, state }: PriceProposalFilter): Prisma.Sql[] | undefined {
  if (market === null && state === null) return undefined
  const states = Object.values(PriceProposalState)
  const column = { market: Prisma.sql`proposal.market`, state: Prisma.sql`proposal.state` }
  return crossed(
    branchesOf({ column: column.market, type: 'Market', values: Object.values(Market), wanted: market }),
    branchesOf({ column: column.state, type: 'PriceProposalState', values: states, wanted: state }),
  )
}
