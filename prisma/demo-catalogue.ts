import type { CertificateKind, ImageKind, Prisma, PrismaClient, SkuCategory } from './generated/client.ts'
import { Market } from './generated/enums.ts'

type DemoGoods = {
  category: SkuCategory
  /** Of the packed unit. */
  millimetres: [length: number, width: number, height: number]
  grams: number
  isMeasured?: true
  /** EUR cents, decided for DE; null: nothing is decided, and no listing is there yet. */
  germanPriceMinor: bigint | null
}

/** What is known of each demo SKU beyond its name. */
const DEMO_GOODS: Record<string, DemoGoods> = {
  'AD-1001': goods('CONSUMER_ELECTRONICS', [210, 190, 85], 480, 5999n, true),
  'AD-1002': goods('CONSUMER_ELECTRONICS', [110, 80, 45], 190, 2499n, true),
  'AD-1003': goods('HOME_AND_GARDEN', [420, 150, 130], 1350, 4999n),
  'AD-1004': goods('OTHER', [120, 100, 60], 160, 1199n),
  'AD-1005': goods('HOME_AND_GARDEN', [340, 240, 140], 1100, 2999n),
  'AD-1006': goods('CAR_PARTS', [130, 90, 60], 170, 1499n),
  'AD-1007': goods('CAR_PARTS', [160, 90, 40], 150, 1299n, true),
  'AD-1008': goods('HOME_AND_GARDEN', [250, 220, 240], 1250, 3499n),
  'AD-1009': goods('CONSUMER_ELECTRONICS', [140, 110, 80], 210, 1999n, true),
  'AD-1010': goods('TOYS', [280, 220, 120], 1600, 2499n),
  'AD-1011': goods('HOME_AND_GARDEN', [400, 180, 120], 950, 2799n),
  'AD-1012': goods('OTHER', [620, 130, 130], 1100, 1999n),
  'AD-1013': goods('CONSUMER_ELECTRONICS', [240, 90, 60], 320, null, true),
  'AD-1014': goods('HOME_AND_GARDEN', [260, 220, 190], 1150, null, true),
}

function goods(
  category: SkuCategory,
  millimetres: DemoGoods['millimetres'],
  grams: number,
  germanPriceMinor: bigint | null,
  isMeasured?: true,
): DemoGoods {
  return { category, millimetres, grams, germanPriceMinor, ...(isMeasured && { isMeasured }) }
}

const CERTIFICATES: Record<SkuCategory, CertificateKind[]> = {
  CONSUMER_ELECTRONICS: ['CE', 'EPR'],
  HOME_AND_GARDEN: ['CE', 'EPR'],
  CAR_PARTS: ['CE', 'EPR'],
  TOYS: ['CE', 'EN_71'],
  OTHER: [],
}

/** IMG-1. */
const IMAGES: ImageKind[] = ['WHITE_BACKGROUND_MAIN', 'SCENE', 'SCENE', 'SCENE', 'MACRO_DETAIL']

const MARKETS = Object.values(Market)

/** Makes the demo SKUs complete, listed and priced. What somebody has changed meanwhile stays as it is. */
export async function seedDemoCatalogue(prisma: PrismaClient, supplierId: string, now: Date): Promise<void> {
  const trademarkId = await seedTrademark(prisma, supplierId)
  const skuCode = { in: Object.keys(DEMO_GOODS) }
  const skus = await prisma.sku.findMany({ where: { supplierId, skuCode }, include: { listing: true } })
  for (const sku of skus) {
    const facts = DEMO_GOODS[sku.skuCode]!
    // Never described, so never touched: a new SKU, or one from before there were listings.
    if (sku.version > 1 || sku.lengthMm !== null) continue
    await prisma.$transaction(async (transaction) => {
      await describeSku(transaction, sku.id, facts, trademarkId)
      if (facts.germanPriceMinor === null) return
      await listSku(transaction, { supplierId, skuId: sku.id, skuCode: sku.skuCode, now })
      await priceSku(transaction, { supplierId, skuId: sku.id, priceMinor: facts.germanPriceMinor, now })
    })
  }
}

async function seedTrademark(prisma: PrismaClient, supplierId: string): Promise<string> {
  const mark = { supplierId, registrationNumber: '018500001' }
  const { id } = await prisma.trademark.upsert({
    where: { supplierId_registrationNumber: mark },
    create: { ...mark, name: 'DEMOTEC', kind: 'R', coveredMarkets: MARKETS },
    update: {},
  })
  return id
}

async function describeSku(
  transaction: Prisma.TransactionClient,
  skuId: string,
  { category, millimetres: [lengthMm, widthMm, heightMm], grams, isMeasured }: DemoGoods,
  trademarkId: string,
): Promise<void> {
  const dimensionSource = isMeasured ? 'MEASURED' : 'GIVEN'
  const measures = { lengthMm, widthMm, heightMm, weightGrams: grams, dimensionSource } as const
  const data = { category, ...measures, targetMarkets: MARKETS, trademarkId }
  await transaction.sku.update({ where: { id: skuId }, data })
  const validFrom = new Date('2025-01-01')
  const certificates = CERTIFICATES[category].map((kind) => ({ skuId, kind, number: `DEMO-${kind}`, validFrom }))
  await transaction.skuCertificate.createMany({ data: certificates, skipDuplicates: true })
}

type Listed = { supplierId: string; skuId: string; skuCode: string; now: Date }

/** The demo sells from the start: its listings are exposed. */
async function listSku(transaction: Prisma.TransactionClient, { supplierId, skuId, skuCode, now }: Listed) {
  const exposed = { supplierId, state: 'EXPOSED', createdAt: now, firstExposedAt: now } as const
  const step = { supplierId, toState: 'EXPOSED', side: 'PLATFORM', at: now } as const
  const { id } = await transaction.listing.upsert({
    where: { skuId },
    create: { skuId, ...exposed, steps: { create: step } },
    update: {},
  })
  await transaction.sku.updateMany({ where: { id: skuId, listingState: null }, data: { listingState: 'EXPOSED' } })
  const images = IMAGES.map((kind, position) => ({
    listingId: id,
    position,
    kind,
    url: `https://images.example/${skuCode}/${position}.jpg`,
    widthPx: 1200,
    heightPx: 1200,
  }))
  await transaction.listingImage.createMany({ data: images, skipDuplicates: true })
}

type Priced = { supplierId: string; skuId: string; priceMinor: bigint; now: Date }

/** PRICE-1: suggested, proposed and taken. */
async function priceSku(transaction: Prisma.TransactionClient, { supplierId, skuId, priceMinor, now }: Priced) {
  const place = { supplierId, skuId, market: 'DE', currency: 'EUR', priceMinor } as const
  const competitors = {
    competitorCount: 12,
    lowestMinor: priceMinor - 300n,
    medianMinor: priceMinor,
    highestMinor: priceMinor + 500n,
  }
  const suggestion = await transaction.priceSuggestion.create({
    data: { ...place, ...competitors, reason: '竞品中位价', at: now },
  })
  await transaction.priceProposal.create({
    data: {
      ...place,
      state: 'ACCEPTED',
      reason: '与平台建议价一致',
      proposedAt: now,
      suggestionId: suggestion.id,
      closedAt: now,
      decidedMinor: priceMinor,
      decisionReason: '与建议价一致',
    },
  })
}
