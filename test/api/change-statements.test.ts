import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  CancelOrderDocument,
  CreateListingDocument,
  CreateSkuDocument,
  RecordReturnDocument,
  SetListingImagesDocument,
  UpdateShipmentDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { COMPLIANT_IMAGES } from '../support/catalogue-records.ts'
import { changeDocument, MUTATIONS } from '../support/changes-of-schema.ts'
import { keepContents } from '../support/database-contents.ts'
import type { DatabaseKind } from '../support/databases.ts'
import { isServerGiven } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { addLongLists } from '../support/long-lists.ts'
import type { Everything } from '../support/one-of-everything.ts'
import { addOneOfEverything } from '../support/one-of-everything.ts'
import { advanceOrder, globalId, takeOrder } from '../support/order-records.ts'
import { answerTo, NEVER_MADE, readyFor, samplesOf, tokenFor } from '../support/possible-changes.ts'
import { addSkus } from '../support/records.ts'
import { addedTo, shapesOf } from '../support/statement-shapes.ts'

// What a change costs: as many statements for a supplier with long lists, or a change of many lines, as for the smallest.

/** The statements are the same on both: once is enough. */
const KIND: DatabaseKind = isServerGiven ? 'PostgreSQL' : 'PGlite'

const ROWS = 100
const LINES = 50

/** Those of the change, of its idempotency, of its event and of all that its payload shows. */
const MAX_STATEMENTS = 40

const made = MUTATIONS.filter(({ name }) => !NEVER_MADE[name])

describe(`the statements of a change (${KIND})`, () => {
  let api: TestApi
  let operator: string
  let withFew: Everything
  let withMany: Everything
  let putBack: () => Promise<void>
  beforeAll(async () => {
    api = await startApi(KIND)
    operator = await addOperator(api)
    withFew = await addOneOfEverything(api)
    withMany = await addOneOfEverything(api)
    await addLongLists(api, withMany, ROWS)
    putBack = await keepContents(api)
  })
  beforeEach(() => putBack())
  afterAll(() => api.close())

  test.each(made.map((mutation) => [mutation.name, mutation] as const))(
    `%s takes no more with ${ROWS} orders, runs, movements, purchase orders, shipments, tickets and events beside it`,
    async (name, mutation) => {
      const statementsOf = async (everything: Everything) => {
        const document = changeDocument(mutation, samplesOf(everything), `once-${everything.supplier.code}`)
        const token = tokenFor(mutation, operator, everything)
        const { result, statements } = await api.counting(() => answerTo(api, token, name, document))
        expect(result.__typename).toMatch(/Payload$/)
        return shapesOf(statements)
      }
      const few = await statementsOf(await readyFor(api, mutation, operator, withFew))
      const many = await statementsOf(await readyFor(api, mutation, operator, withMany))
      expect(addedTo(few, many)).toEqual([])
      expect(few.length).toBeLessThanOrEqual(MAX_STATEMENTS)
    },
  )

  /** The statements of each change of such a course, by its name. */
  type Course = (lines: number, counted: <T>(name: string, change: () => Promise<T>) => Promise<T>) => Promise<void>

  async function statementsOfCourse(course: Course, lines: number): Promise<Record<string, string[]>> {
    const shapes: Record<string, string[]> = {}
    await course(lines, async (name, change) => {
      const { result, statements } = await api.counting(change)
      shapes[name] = shapesOf(statements)
      return result
    })
    return shapes
  }

  async function expectAsMany(course: Course): Promise<void> {
    const few = await statementsOfCourse(course, 1)
    const many = await statementsOfCourse(course, LINES)
    const more = Object.entries(many).flatMap(([name, shapes]) =>
      addedTo(few[name] ?? [], shapes).map((shape) => `${name}: ${shape.slice(0, 120)}`),
    )
    expect(Object.keys(many)).toEqual(Object.keys(few))
    expect(more).toEqual([])
  }

  /** A supplier with so many SKUs, each with an approved listing that waits for goods. */
  async function addSupplierOf(lines: number): Promise<{ supplier: TestSupplier; skus: Map<string, string> }> {
    const supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, lines)
    const listing = { supplierId: supplier.id, state: 'APPROVED' as const, createdAt: TEST_NOW }
    await api.prisma.listing.createMany({ data: [...skus.values()].map((skuId) => ({ ...listing, skuId })) })
    return { supplier, skus }
  }

  test(`an inbound of ${LINES} lines, from order to receipt with first warehousing, takes as many as one of 1`, () =>
    expectAsMany(async (lines, counted) => {
      const { supplier, skus } = await addSupplierOf(lines)
      const inbound = inboundActions(api, supplier, operator)
      const units = Object.fromEntries([...skus.values()].map((skuId) => [skuId, 4]))
      const order = await counted('createPurchaseOrder', () => inbound.order(units))
      await counted('confirmPurchaseOrder', () => inbound.confirm(order.id))
      const shipment = await counted('createShipment', () => inbound.draft(order.id, units))
      const input = { shipmentId: shipment.id, lines: inbound.linesOf(units) }
      const updated = await counted('updateShipment', () =>
        api.query(supplier.token, UpdateShipmentDocument, { input }),
      )
      expect(updated.data.result.__typename).toBe('UpdateShipmentPayload')
      await counted('dispatchShipment', () => inbound.dispatch(shipment.id))
      await counted('recordShipmentArrival', () => inbound.arrive(shipment.id))
      const defects = [
        { reason: 'LABEL' as const, quantity: 1 },
        { reason: 'FUNCTION' as const, quantity: 1 },
      ]
      const received = Object.keys(units).map((id) => ({ skuId: globalId('Sku', id), goodQuantity: 2, defects }))
      await counted('receiveShipment', () => inbound.receive(shipment.id, received))
      const where = { supplierId: supplier.id, state: 'COLD_START' as const }
      expect(await api.prisma.listing.count({ where })).toBe(lines)
    }))

  test(`an order of ${LINES} lines, taken, sent, delivered, returned or cancelled, takes as many as one of 1`, () =>
    expectAsMany(async (lines, counted) => {
      const { supplier, skus } = await addSupplierOf(lines)
      const placed = [...skus.keys()].map((skuCode) => ({ skuCode, quantity: 2 }))
      const orderId = await counted('push', () => takeOrder(api, supplier, placed))
      await counted('recordOrderNode', () => advanceOrder(api, operator, orderId, 'DELIVERED'))
      const returned = [...skus.values()].map((id) => ({ skuId: globalId('Sku', id), good: 1, scrapped: 1 }))
      const { data } = await counted('recordReturn', () =>
        api.query(operator, RecordReturnDocument, { input: { orderId: globalId('Order', orderId), lines: returned } }),
      )
      expect(data.recordReturn.__typename).toBe('RecordReturnPayload')
      const cancelledId = await takeOrder(api, supplier, placed)
      const cancelled = await counted('cancelOrder', () =>
        api.query(operator, CancelOrderDocument, {
          input: { orderId: globalId('Order', cancelledId), cancelledBy: 'BUYER' },
        }),
      )
      expect(cancelled.data.cancelOrder.__typename).toBe('CancelOrderPayload')
    }))

  test('a listing of 20 images and a SKU for 6 markets take as many as with 1 each', () =>
    expectAsMany(async (lines, counted) => {
      const supplier = await api.addSupplier()
      const markets = (['DE', 'ES', 'FR', 'IT', 'NL', 'PL'] as const).slice(0, lines)
      const texts = { code: 'NEW', titleZh: '货品', titleEn: 'Goods' }
      const sku = await counted('createSku', () =>
        api.query(supplier.token, CreateSkuDocument, { input: { ...texts, targetMarkets: markets } }),
      )
      if (sku.data.createSku.__typename !== 'CreateSkuPayload') throw new Error(JSON.stringify(sku))
      const skuId = sku.data.createSku.sku!.id
      const images = Array.from({ length: Math.min(lines, 20) }, () => COMPLIANT_IMAGES[1]!)
      const listing = await counted('createListing', () =>
        api.query(supplier.token, CreateListingDocument, { input: { skuId, images } }),
      )
      if (listing.data.createListing.__typename !== 'CreateListingPayload') throw new Error(JSON.stringify(listing))
      const listingId = listing.data.createListing.listing!.id
      const set = await counted('setListingImages', () =>
        api.query(supplier.token, SetListingImagesDocument, { input: { listingId, images } }),
      )
      expect(set.data.setListingImages.__typename).toBe('SetListingImagesPayload')
    }))
})
