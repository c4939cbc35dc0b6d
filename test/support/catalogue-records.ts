import type { Market } from '../../prisma/generated/enums.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { TEST_NOW } from './api.ts'

const IMAGE = { url: 'https://images.test/1.jpg', widthPx: 800, heightPx: 800 }

/** As IMG-1 asks for them. */
export const COMPLIANT_IMAGES = [
  { ...IMAGE, kind: 'WHITE_BACKGROUND_MAIN' as const },
  { ...IMAGE, kind: 'SCENE' as const },
  { ...IMAGE, kind: 'SCENE' as const },
  { ...IMAGE, kind: 'SCENE' as const },
  { ...IMAGE, kind: 'MACRO_DETAIL' as const },
]

/** Adds a trademark that covers these markets, and returns its id and number. */
export async function addTrademark({ prisma }: TestApi, supplier: TestSupplier, coveredMarkets: Market[]) {
  const registrationNumber = `R-${coveredMarkets.join('-')}`
  const data = { supplierId: supplier.id, name: 'Mark', kind: 'R' as const, registrationNumber, coveredMarkets }
  const { id } = await prisma.trademark.create({ data })
  return { id, number: registrationNumber }
}

/** Adds SKUs `LISTED-0001`, ... that lack nothing for DE, each with a draft, and returns the listings' ids. */
export async function addListings(api: TestApi, supplier: TestSupplier, count: number): Promise<string[]> {
  const { id: trademarkId } = await addTrademark(api, supplier, ['DE'])
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const sku = await api.prisma.sku.create({
      data: {
        supplierId: supplier.id,
        skuCode: `LISTED-${String(number).padStart(4, '0')}`,
        titleZh: '货品',
        titleEn: 'Goods',
        targetMarkets: ['DE'],
        trademarkId,
        lengthMm: 300,
        widthMm: 200,
        heightMm: 100,
        weightGrams: 900,
        listingState: 'DRAFT',
      },
    })
    const images = { create: COMPLIANT_IMAGES.map((image, position) => ({ ...image, position })) }
    const at = new Date(TEST_NOW.getTime() - (count - number + 1) * 60_000)
    const steps = { create: { supplierId: supplier.id, toState: 'DRAFT' as const, side: 'SUPPLIER' as const, at } }
    const listing = await api.prisma.listing.create({
      data: { supplierId: supplier.id, skuId: sku.id, createdAt: at, images, steps },
    })
    ids.push(listing.id)
  }
  return ids
}

/** Gives the SKU a price in a market, as if the platform had accepted a proposal of it at TEST_NOW. */
export async function addPrice(
  { prisma }: TestApi,
  supplier: TestSupplier,
  { skuId, market, minor }: { skuId: string; market: Market; minor: bigint },
): Promise<void> {
  const asked = { priceMinor: minor, currency: 'EUR', reason: 'cost and margin', proposedAt: TEST_NOW }
  const decided = { state: 'ACCEPTED', decidedMinor: minor, decisionReason: 'in line', closedAt: TEST_NOW } as const
  await prisma.priceProposal.create({ data: { supplierId: supplier.id, skuId, market, ...asked, ...decided } })
}

/** Adds a suggestion and an open proposal that follows it, for the SKU in DE, and returns their ids. */
export async function addPriceProposal({ prisma }: TestApi, supplier: TestSupplier, skuId: string) {
  const place = { supplierId: supplier.id, skuId, market: 'DE' as const, currency: 'EUR' }
  const competitors = { competitorCount: 3, lowestMinor: 900n, medianMinor: 1000n, highestMinor: 1200n }
  const suggestion = await prisma.priceSuggestion.create({
    data: { ...place, ...competitors, priceMinor: 1000n, reason: 'median of three', at: TEST_NOW },
  })
  const proposal = await prisma.priceProposal.create({
    data: { ...place, priceMinor: 1100n, reason: 'better goods', proposedAt: TEST_NOW, suggestionId: suggestion.id },
  })
  return { suggestionId: suggestion.id, proposalId: proposal.id }
}
