import type { CertificateKind, DimensionSource, Market, SkuCategory, Trademark } from '../../prisma/generated/client.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { inputText } from '../input-text.ts'
import type { Day } from '../kit/business-day.ts'
import { businessDayOf, dateOf } from '../kit/business-day.ts'
import type { Bilingual } from '../programme/constant.ts'
import { InvalidInput, LimitReached, NotFound, Refusal } from '../refusal.ts'
import { actingSupplierId } from '../suppliers/acting-supplier.ts'
import { takeTurn } from '../take-turns.ts'
import {
  isBarcode,
  isSkuCode,
  MAX_CERTIFICATE_NUMBER_CHARS,
  MAX_CERTIFICATES,
  MAX_SKUS,
  MAX_TITLE_CHARS,
  MAX_WEIGHT_GRAMS,
  marketsInOrder,
} from './catalogue.rules.ts'
import { lockedListingFacts } from './listing-facts.ts'
import { ListingIncomplete } from './listing-refusals.ts'
import type { ListingFacts, Measures } from './listing-shortfalls.rules.ts'
import { addedShortfalls, isListable, listingShortfalls } from './listing-shortfalls.rules.ts'
import { isBeyondDraft } from './listings.rules.ts'
import { MAX_SIDE_MM } from './volumetric-weight.rules.ts'

/** The code names another SKU of the supplier; `skuId` says which. */
export class SkuCodeTaken extends Refusal {
  override name = 'SkuCodeTaken'
  readonly code = 'SKU_CODE_TAKEN'
  readonly skuId: string
  constructor(skuCode: string, skuId: string) {
    super({
      zh: `商品编码 ${skuCode} 已被使用。请更改该商品,或换一个编码。`,
      en: `There is a SKU with the code ${skuCode}. Change that one, or take another code.`,
    })
    this.skuId = skuId
  }
}

type Given<Value> = Value | null | undefined

export type CertificateInput = { kind: CertificateKind; number: string; validFrom: Day; validUntil?: Given<Day> }

export type MeasuresInput = { [Name in keyof Measures]?: Given<number> } & { source: DimensionSource }

/** What may be said of a SKU. Undefined leaves it as it is; null too, but for the barcode and the trademark. */
export type SkuInput = {
  titleZh?: Given<string>
  titleEn?: Given<string>
  barcode?: Given<string>
  category?: Given<SkuCategory>
  targetMarkets?: Given<readonly Market[]>
  trademarkNumber?: Given<string>
  measures?: Given<MeasuresInput>
  certificates?: Given<readonly CertificateInput[]>
}

export type NewSku = SkuInput & { supplierId?: Given<string>; code: string; titleZh: string; titleEn: string }

/** Adds a SKU to the supplier's. Throws SkuCodeTaken, LimitReached, NotFound or InvalidInput. */
export async function createSku(change: Change, input: NewSku): Promise<string> {
  const { transaction, now } = change
  const supplierId = await actingSupplierId(change, input.supplierId)
  if (!isSkuCode(input.code)) {
    throw invalid('code', '须为 1 至 64 个可见字符。', '1 to 64 visible characters.')
  }
  await takeTurn(transaction, skusTurn(supplierId))
  const taken = await transaction.sku.findUnique({ where: { supplierId_skuCode: { supplierId, skuCode: input.code } } })
  if (taken) throw new SkuCodeTaken(input.code, taken.id)
  if ((await transaction.sku.count({ where: { supplierId } })) >= MAX_SKUS) throw new LimitReached('Sku', MAX_SKUS)

  const titles = { titleZh: title('titleZh', input.titleZh), titleEn: title('titleEn', input.titleEn) }
  const sku = await transaction.sku.create({
    data: { supplierId, skuCode: input.code, ...titles, createdAt: now },
    select: { id: true },
  })
  await writeSku(change, { id: sku.id, supplierId }, input, NO_MEASURES)
  return sku.id
}

/**
 * Changes what is said of a SKU. While the platform has its listing, nothing that the listing needs can go: throws
 * ListingIncomplete, else VersionConflict, NotFound or InvalidInput.
 */
export async function updateSku(
  change: Change,
  { skuId, expectedVersion, ...input }: SkuInput & { skuId: string; expectedVersion?: Given<number> },
): Promise<string> {
  const { transaction } = change
  await lockForChange(change, 'Sku', skuId, expectedVersion)
  const sku = await transaction.sku.findUniqueOrThrow({ where: { id: skuId } })
  const before = isBeyondDraft(sku.listingState) ? await lockedListingFacts(transaction, skuId) : null
  if (input.barcode != null) await takeTurn(transaction, skusTurn(sku.supplierId))
  await writeSku(change, sku, input, sku)
  await transaction.sku.update({ where: { id: skuId }, data: { version: { increment: 1 } } })
  if (before) requireNothingLost(change, before, await lockedListingFacts(transaction, skuId))
  return skuId
}

function requireNothingLost({ programme, now }: Change, before: ListingFacts, after: ListingFacts): void {
  const judge = (facts: ListingFacts) => listingShortfalls(facts, businessDayOf(now), programme)
  const lost = addedShortfalls(judge(before), judge(after))
  if (!isListable(lost)) throw new ListingIncomplete(lost)
}

const NO_MEASURES: Measures = { lengthMm: null, widthMm: null, heightMm: null, weightGrams: null }

type Written = { id: string; supplierId: string }

async function writeSku(change: Change, sku: Written, input: SkuInput, before: Measures): Promise<void> {
  const { transaction } = change
  const { category, targetMarkets, barcode, trademarkNumber, certificates } = input
  await transaction.sku.update({
    where: { id: sku.id },
    data: {
      ...(input.titleZh == null ? {} : { titleZh: title('titleZh', input.titleZh) }),
      ...(input.titleEn == null ? {} : { titleEn: title('titleEn', input.titleEn) }),
      ...(category == null ? {} : { category }),
      ...(targetMarkets == null ? {} : { targetMarkets: marketsInOrder(targetMarkets) }),
      ...(input.measures == null ? {} : measuresOf(input.measures, before)),
      ...(barcode === undefined ? {} : { barcode: await freeBarcode(change, sku, barcode) }),
      ...(trademarkNumber === undefined ? {} : { trademarkId: await trademarkIdOf(change, sku, trademarkNumber) }),
    },
  })
  if (certificates != null) await replaceCertificates(change, sku.id, certificates)
}

function title(field: string, text: string): string {
  return inputText(field, text, MAX_TITLE_CHARS)
}

/** FEE-7: real measurements are all four; what is not given stays. */
function measuresOf(
  { source, ...given }: MeasuresInput,
  before: Measures,
): Measures & { dimensionSource: DimensionSource } {
  const measures = {
    lengthMm: wholeUpTo(MAX_SIDE_MM, 'measures.lengthMm', given.lengthMm) ?? before.lengthMm,
    widthMm: wholeUpTo(MAX_SIDE_MM, 'measures.widthMm', given.widthMm) ?? before.widthMm,
    heightMm: wholeUpTo(MAX_SIDE_MM, 'measures.heightMm', given.heightMm) ?? before.heightMm,
    weightGrams: wholeUpTo(MAX_WEIGHT_GRAMS, 'measures.weightGrams', given.weightGrams) ?? before.weightGrams,
  }
  if (source === 'MEASURED' && Object.values(measures).includes(null)) {
    const problem = { zh: '实测须给出长、宽、高和重量。', en: 'MEASURED needs length, width, height and weight.' }
    throw new InvalidInput('measures.source', problem, 'FEE-7')
  }
  return { ...measures, dimensionSource: source }
}

function wholeUpTo(largest: number, field: string, value: Given<number>): number | null {
  if (value == null) return null
  if (Number.isInteger(value) && value >= 1 && value <= largest) return value
  throw invalid(field, `须为 1 至 ${largest} 的整数。`, `a whole number from 1 to ${largest}.`)
}

async function freeBarcode(
  { transaction }: Change,
  { id, supplierId }: Written,
  barcode: string | null,
): Promise<string | null> {
  if (barcode === null) return null
  if (!isBarcode(barcode)) {
    throw invalid('barcode', '须为校验位正确的 GTIN-8、12、13 或 14。', 'a GTIN-8, 12, 13 or 14 with its check digit.')
  }
  const holder = await transaction.sku.findFirst({ where: { supplierId, barcode, id: { not: id } } })
  if (!holder) return barcode
  throw invalid('barcode', `已属于 ${holder.skuCode}。`, `it is that of ${holder.skuCode}.`)
}

async function trademarkIdOf(
  { transaction }: Change,
  { supplierId }: Written,
  number: string | null,
): Promise<Trademark['id'] | null> {
  if (number === null) return null
  const registrationNumber = inputText('trademarkNumber', number, MAX_CERTIFICATE_NUMBER_CHARS)
  const where = { supplierId_registrationNumber: { supplierId, registrationNumber } }
  const trademark = await transaction.trademark.findUnique({ where })
  if (!trademark) throw new NotFound('Trademark')
  return trademark.id
}

async function replaceCertificates(
  { transaction }: Change,
  skuId: string,
  certificates: readonly CertificateInput[],
): Promise<void> {
  if (certificates.length > MAX_CERTIFICATES) throw new LimitReached('SkuCertificate', MAX_CERTIFICATES)
  const rows = certificates.map((certificate, index) => certificateRow(skuId, certificate, index))
  const isRepeated = new Set(rows.map(({ kind, number }) => `${kind} ${number}`)).size < rows.length
  if (isRepeated) throw invalid('certificates', '证书重复。', 'a certificate is there twice.')
  await transaction.skuCertificate.deleteMany({ where: { skuId } })
  await transaction.skuCertificate.createMany({ data: rows })
}

function certificateRow(skuId: string, { kind, number, validFrom, validUntil }: CertificateInput, index: number) {
  const field = `certificates.${index}`
  if (validUntil != null && validUntil < validFrom) {
    throw invalid(`${field}.validUntil`, '不得早于 validFrom。', 'not before validFrom.')
  }
  return {
    skuId,
    kind,
    number: inputText(`${field}.number`, number, MAX_CERTIFICATE_NUMBER_CHARS),
    validFrom: dateOf(validFrom),
    validUntil: validUntil == null ? null : dateOf(validUntil),
  }
}

/** Codes and barcodes are looked for and taken in turns. */
function skusTurn(supplierId: string): string {
  return `skus of ${supplierId}`
}

function invalid(field: string, zh: string, en: string): InvalidInput {
  const problem: Bilingual = { zh, en }
  return new InvalidInput(field, problem)
}
