import type { ListingState, Market, TrademarkKind } from '../../prisma/generated/enums.ts'
import { ListingIncomplete } from '../catalogue/listing-refusals.ts'
import { NO_SHORTFALLS } from '../catalogue/listing-shortfalls.rules.ts'
import { isBeyondDraft } from '../catalogue/listings.rules.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { inputText } from '../input-text.ts'
import { comment } from '../keyset-statement.ts'
import { InvalidInput, LimitReached, Refusal } from '../refusal.ts'
import { actingSupplierId } from '../suppliers/acting-supplier.ts'
import { takeTurn } from '../take-turns.ts'
import { isSameCoverage, marketsLosingCoverage } from './trademarks.rules.ts'

/** [A] Trademarks of one supplier. */
export const MAX_TRADEMARKS = 500

export const MAX_NAME_CHARS = 100
export const MAX_NUMBER_CHARS = 50

/** ADM-4 [A]: the qualification review judges the mark as it was handed in; `applicationId` names the application. */
export class TrademarkUnderReview extends Refusal {
  override name = 'TrademarkUnderReview'
  readonly code = 'TRADEMARK_UNDER_REVIEW'
  readonly applicationId: string
  constructor(applicationId: string) {
    super(
      {
        zh: '该商标正在资质审核中,其覆盖市场不能更改。请等待审核结果,或先撤回申请。',
        en: 'The trademark is under qualification review: the markets that it covers can not change. Wait for the decision, or withdraw the application first.',
      },
      'ADM-4',
    )
    this.applicationId = applicationId
  }
}

export type NewTrademark = {
  supplierId: string | null
  name: string
  kind: TrademarkKind
  registrationNumber: string
  coveredMarkets: readonly Market[]
}

/** Adds a trademark of the supplier. Throws InvalidInput, also for a number it has, LimitReached or NotFound. */
export async function registerTrademark(change: Change, input: NewTrademark): Promise<string> {
  const { transaction, now } = change
  const name = inputText('name', input.name, MAX_NAME_CHARS)
  const registrationNumber = inputText('registrationNumber', input.registrationNumber, MAX_NUMBER_CHARS)
  const supplierId = await actingSupplierId(change, input.supplierId)
  await takeTurn(transaction, `trademarks of ${supplierId}`)
  if ((await transaction.trademark.count({ where: { supplierId } })) >= MAX_TRADEMARKS) {
    throw new LimitReached('Trademark', MAX_TRADEMARKS)
  }
  if ((await transaction.trademark.count({ where: { supplierId, registrationNumber } })) > 0) {
    throw new InvalidInput('registrationNumber', { zh: '该商标已登记。', en: 'there is a trademark with this number.' })
  }
  const coveredMarkets = [...new Set(input.coveredMarkets)]
  const data = { supplierId, name, kind: input.kind, registrationNumber, coveredMarkets, createdAt: now }
  const { id } = await transaction.trademark.create({ data, select: { id: true } })
  return id
}

export type TrademarkUpdate = {
  trademarkId: string
  expectedVersion: number | null
  kind: TrademarkKind | null
  coveredMarkets: readonly Market[] | null
}

/**
 * A mark was registered, or protects elsewhere than before; what is null stays. Throws TrademarkUnderReview, ListingIncomplete
 * when a listing that the platform has would lose a market, NotFound or VersionConflict.
 */
export async function updateTrademark(change: Change, input: TrademarkUpdate): Promise<string> {
  const { trademarkId, expectedVersion, kind, coveredMarkets } = input
  await lockForChange(change, 'Trademark', trademarkId, expectedVersion)
  if (coveredMarkets) await requireCoverageMayBecome(change, trademarkId, coveredMarkets)
  const data = {
    version: { increment: 1 },
    ...(kind ? { kind } : {}),
    ...(coveredMarkets ? { coveredMarkets: [...new Set(coveredMarkets)] } : {}),
  }
  await change.transaction.trademark.update({ where: { id: trademarkId }, data })
  return trademarkId
}

async function requireCoverageMayBecome(change: Change, id: string, after: readonly Market[]): Promise<void> {
  const { transaction } = change
  const { coveredMarkets: before } = await transaction.trademark.findUniqueOrThrow({ where: { id } })
  if (isSameCoverage(before, after)) return
  const reviewed = await transaction.application.findFirst({
    where: { state: 'QUALIFICATION_REVIEW', documents: { some: { trademarkId: id } } },
    select: { id: true },
  })
  if (reviewed) throw new TrademarkUnderReview(reviewed.id)
  const lost = marketsLosingCoverage(await listedMarkets(change, id), before, after)
  if (lost.length > 0) throw new ListingIncomplete({ ...NO_SHORTFALLS, uncoveredMarkets: lost })
}

type SkuOfMark = { listingState: ListingState | null; targetMarkets: Market[] }

/**
 * Where the platform has listings under the mark. All its SKUs are locked, drafts too: one that is being handed in is
 * waited for, and one that is handed in later sees the new coverage.
 */
async function listedMarkets({ transaction }: Change, trademarkId: string): Promise<Market[]> {
  // The driver knows no arrays of our enums: as texts they are read like everything else.
  const skus = await transaction.$queryRaw<SkuOfMark[]>`${comment('lockSkusOfTrademark')}
    SELECT "listingState", "targetMarkets"::text[] AS "targetMarkets" FROM "Sku"
    WHERE "trademarkId" = ${trademarkId}::uuid ORDER BY id FOR UPDATE`
  const listed = skus.filter(({ listingState }) => isBeyondDraft(listingState))
  return [...new Set(listed.flatMap(({ targetMarkets }) => targetMarkets))]
}
