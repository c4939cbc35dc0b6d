import { NODE_TYPES } from '../../schema/builder.ts'
import { DEFAULT_PROGRAMME, valueOf } from '../../server/programme/programme.ts'
import type { TestApi } from './api.ts'
import { TEST_NOW } from './api.ts'
import { addPolls } from './admission-records.ts'
import type { Mutation } from './changes-of-schema.ts'
import { changeDocument, isForOperators, mutationOf } from './changes-of-schema.ts'
import type { Samples } from './documents-of-schema.ts'
import type { Everything } from './one-of-everything.ts'
import { globalId, takeOrder } from './order-records.ts'
import { FACTORY_PROFILE, PLAIN_PROFILE } from './supplier-profiles.ts'

// For each mutation of the schema, how a supplier becomes one of whom it can be made, and the values that it takes.

/** Where the first value of a type is none that the rules accept. */
const VALUES: Samples = {
  'AddApplicationDocumentInput.url': '"https://files.test/1"',
  'ChangeListingInput.action': 'PAUSE',
  'ChangeResponsibilityInput.toSide': 'SUPPLIER',
  'ConfirmedPurchaseOrderLine.quantity': '10',
  'CreateAccessTokenInput.role': 'SUPPLIER_VIEWER',
  'CreatePurchaseOrderInput.type': 'WAREHOUSE_STOCK',
  'CreateSupplierInput.appSecret': '"a-secret-of-an-app"',
  'ListingImageInput.heightPx': '800',
  'ListingImageInput.url': '"https://images.test/1.jpg"',
  'ListingImageInput.widthPx': '800',
  'ProposePriceInput.market': 'ES',
  'RecordExchangeRateInput.base': '"EUR"',
  'RecordExchangeRateInput.quote': '"CNY"',
  'RecordOrderExceptionInput.kind': 'CUSTOMS_HELD',
  'RecordOrderNodeInput.kind': 'ALLOCATED',
  'RecordOrderNodeInput.warehouse': 'HZ',
  'ResolveOrderExceptionInput.kind': 'STOCK_SHORT',
  'ReturnedLineInput.scrapped': '0',
  'UpdateSkuInput.titleEn': '"Other goods"',
  'UpdateTrademarkInput.coveredMarkets': '[DE, FR]',
}

/** Mutations that go before, so that this one finds the state it asks for. */
const AFTER: Record<string, string[]> = {
  changeResponsibility: ['answerTicket'],
  createShipment: ['confirmPurchaseOrder'],
  decideImageReview: ['submitListing'],
  decideIntegrationTest: ['submitApplicationDocuments', 'decideQualificationReview', 'decideSampleInspection'],
  decideQualificationReview: ['submitApplicationDocuments'],
  decideSampleInspection: ['submitApplicationDocuments', 'decideQualificationReview'],
  exposeListing: ['submitListing', 'warehouseListing', 'decideImageReview'],
  finishPurchaseOrderDelivery: ['dispatchShipment'],
  receiveShipment: ['dispatchShipment', 'recordShipmentArrival'],
  recordShipmentArrival: ['dispatchShipment'],
  resolveTicket: ['answerTicket'],
  submitIntentionForm: ['withdrawApplication'],
}

type Prepare = (api: TestApi, everything: Everything) => Promise<unknown>

/** What no mutation can bring about alone, before those that go before. */
const PREPARED: Record<string, Prepare> = {
  // Taken by its push: stock and sums are as a cancellation leaves them.
  cancelOrder: async (api, { supplier, ids }) => {
    ids.Order = await takeOrder(api, supplier)
  },
  // One that the supplier started itself.
  cancelPurchaseOrder: ({ prisma }, { ids }) =>
    prisma.purchaseOrder.update({
      where: { id: ids.PurchaseOrder! },
      data: { createdBy: 'SUPPLIER', status: 'CONFIRMED', confirmedAt: TEST_NOW },
    }),
  changeListing: ({ prisma }, { ids }) =>
    prisma.listing.update({ where: { id: ids.Listing! }, data: { state: 'EXPOSED', firstExposedAt: TEST_NOW } }),
  declineApplicant: (api, everything) => formSubmitted(api, everything, PLAIN_PROFILE),
  inviteApplicant: (api, everything) => formSubmitted(api, everything, FACTORY_PROFILE),
  // Of one draft, which is dispatched then.
  finishPurchaseOrderDelivery: async ({ prisma }, { ids }) => {
    const { purchaseOrderId } = await prisma.shipment.findUniqueOrThrow({ where: { id: ids.Shipment! } })
    ids.PurchaseOrder = purchaseOrderId
    const others = { purchaseOrderId, id: { not: ids.Shipment! } }
    await prisma.shipment.updateMany({ where: others, data: { status: 'CANCELLED', cancelledAt: TEST_NOW } })
  },
  proposePrice: soldInTwoMarkets,
  suggestPrice: soldInTwoMarkets,
  recordReturn: ({ prisma }, { ids }) =>
    prisma.order.update({
      where: { id: ids.Order! },
      data: { status: 'DELIVERED', outboundAt: TEST_NOW, deliveredAt: TEST_NOW },
    }),
  decideImageReview: listingsMayBegin,
  exposeListing: listingsMayBegin,
  submitListing: listingsMayBegin,
  decideIntegrationTest: (api, { supplier }) =>
    addPolls(
      api,
      supplier,
      new Date(TEST_NOW.getTime() + 3_600_000),
      valueOf(DEFAULT_PROGRAMME, 'integrationReviewPolls'),
    ),
}

function soldInTwoMarkets({ prisma }: TestApi, { ids }: Everything) {
  return prisma.sku.update({ where: { id: ids.Sku! }, data: { targetMarkets: ['DE', 'ES'] } })
}

function listingsMayBegin({ prisma }: TestApi, { supplier }: Everything) {
  return prisma.kpiAlert.updateMany({ where: { supplierId: supplier.id }, data: { clearedAt: TEST_NOW } })
}

function formSubmitted({ prisma }: TestApi, { ids }: Everything, profile: typeof PLAIN_PROFILE) {
  return prisma.application.update({
    where: { id: ids.Application! },
    data: { state: 'FORM_SUBMITTED', form: { profile, targetMarkets: ['DE'] } },
  })
}

/** `skuId` -> a global id, for each node type. */
export function idSamples(ids: Record<string, string>): Samples {
  const nameOf = (type: string) => `${type[0]!.toLowerCase()}${type.slice(1)}Id`
  return Object.fromEntries(Object.entries(ids).map(([type, id]) => [nameOf(type), `"${globalId(type, id)}"`]))
}

/** For ids and natural keys: of things that nobody has. */
export const NOBODYS_SAMPLES: Samples = {
  ...idSamples(Object.fromEntries(NODE_TYPES.map((type) => [type, '00000000-0000-7000-8000-000000000000']))),
  ...trademarkNumbers('nobodys'),
}

/** The values of a change of this supplier's things: all ids and natural keys are its own. */
export function samplesOf({ ids, supplier, trademarkNumber }: Everything): Samples {
  return { ...VALUES, ...idSamples(ids), ...trademarkNumbers(trademarkNumber), ...newSupplier(supplier.code) }
}

/** One that nobody has yet. */
function newSupplier(code: string): Samples {
  return { 'CreateSupplierInput.code': `"new-${code}"`, 'CreateSupplierInput.appKey': `"app-${code}"` }
}

function trademarkNumbers(number: string): Samples {
  const sample = `"${number}"`
  return { 'CreateSkuInput.trademarkNumber': sample, 'UpdateSkuInput.trademarkNumber': sample }
}

/** Who may make the change: an operator, or the supplier. */
export const tokenFor = (mutation: Mutation, operator: string, { supplier }: Everything) =>
  isForOperators(mutation) ? operator : supplier.token

export type Answered = { __typename: string; code?: string; message?: string }

/** Makes the change; throws when it is answered with an error. */
export async function answerTo(api: TestApi, token: string, name: string, document: string): Promise<Answered> {
  const { data, errors } = await api.query<Record<string, Answered> | null, unknown>(token, document)
  if (errors || !data?.[name]) throw new Error(`${document}\n${JSON.stringify(errors)} ${JSON.stringify(api.faults)}`)
  return data[name]
}

/** Makes the change of that name; throws when it is refused. */
export async function make(api: TestApi, operator: string, everything: Everything, name: string): Promise<void> {
  const mutation = mutationOf(name)
  const document = changeDocument(mutation, samplesOf(everything))
  const answer = await answerTo(api, tokenFor(mutation, operator, everything), name, document)
  if (!answer.__typename.endsWith('Payload')) throw new Error(`${name}: ${JSON.stringify(answer)}`)
}

/** Makes of a new supplier one of whom this change can be made; returns it with the ids that the change is about. */
export async function readyFor(
  api: TestApi,
  mutation: Mutation,
  operator: string,
  everything: Everything,
): Promise<Everything> {
  const ready = { ...everything, ids: { ...everything.ids } }
  await PREPARED[mutation.name]?.(api, ready)
  for (const name of AFTER[mutation.name] ?? []) await make(api, operator, ready, name)
  return ready
}

/** Changes that are never made: they say which ticket to open instead (TKT-1). */
export const NEVER_MADE: Record<string, string> = { contactBuyer: 'TicketRequired', refundOrder: 'TicketRequired' }
