import { describe, expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY } from '../../test/mock-platform/simulated-in-test.ts'
import { countInspection } from './kpi-days.ts'
import { InputRefused } from './input-refused.ts'
import type { ListingStatus } from './listings.ts'
import { stepListing } from './listings.ts'
import { sellableUnits } from './order-taking.ts'
import type { ParameterChange } from './parameters.ts'

const HOUR = DAY / 24
const FAULTLESS: ParameterChange = {
  purchaseOrders: { refusedRate: 0, lessRate: 0, intervalDays: 90 },
  shipments: { defectRate: 0 },
  prices: { intervalDays: 365 },
}
const faultless = (listings: ParameterChange['listings']): ParameterChange => ({ ...FAULTLESS, listings })
const skus = (count: number) => Array.from({ length: count }, (_, k) => `SKU-${k}`)

describe('COLD-1: from the first warehousing to the first exposure', () => {
  test('10,000 SKUs take 11.3 days on average, within 3 sigma, and half of them 10.4 (Erlang of shape 4)', () => {
    const { supplier, runDays } = inboundWorld({
      parameters: faultless({ imagesMissingRate: 0 }),
      skuCodes: skus(10_000),
    })
    runDays(65)
    const days = [...supplier.listings.values()].map(
      ({ exposedAtMs, coldStart }) => (exposedAtMs! - coldStart!.beganAtMs) / DAY,
    )
    expect(days).toHaveLength(10_000)
    const mean = days.reduce((sum, each) => sum + each, 0) / days.length
    const sigma = 11.3 / Math.sqrt(4) / Math.sqrt(days.length)
    expect(Math.abs(mean - 11.3)).toBeLessThanOrEqual(3 * sigma)
    const half = days.filter((each) => each <= 10.374).length
    expect(Math.abs(half - 5000)).toBeLessThanOrEqual(3 * Math.sqrt(2500))
  })

  test('begins with the first receipt only: a second one changes nothing', () => {
    const parameters = { ...FAULTLESS, purchaseOrders: { ...FAULTLESS.purchaseOrders, intervalDays: 7 } }
    const { told, supplier, runDays } = inboundWorld({ parameters })
    runDays(9)
    const { coldStart } = supplier.listings.get('A')!
    expect(coldStart?.beganAtMs).toBe(told('shipment_received')[0]?.at)
    supplier.warehouseStock.get('A')!.onHandUnits = 0
    runDays(14)
    expect(told('shipment_received').length).toBeGreaterThanOrEqual(2)
    expect(supplier.listings.get('A')!.coldStart).toEqual(coldStart)
    expect(told('listing_submitted')).toHaveLength(1)
  })

  test('of 0 days: buyers see the SKU with its first receipt, not before', () => {
    const { told, runDays } = inboundWorld({
      parameters: faultless({ imagesMissingRate: 0, coldStartMeanDays: 0 }),
    })
    runDays(9)
    expect(told('listing_exposed').map(({ at }) => at)).toEqual([told('shipment_received')[0]!.at])
  })
})

describe('what buyers see', () => {
  test('nothing of 60 units in the warehouse until exposure, then all of them', () => {
    const { world, supplier, runDays } = inboundWorld({ parameters: FAULTLESS })
    const place = () =>
      world.placeOrder(supplier, { fulfilment: 'WAREHOUSE', market: 'ES', lines: [{ skuCode: 'A', quantity: 1 }] })
    while (!supplier.warehouseStock.has('A')) runDays(0.25)
    expect(sellableUnits(supplier, 'WAREHOUSE', 'A')).toBe(0)
    expect(place).toThrow('A: 1 asked, 0 may be sold as WAREHOUSE')
    while (supplier.listings.get('A')!.status !== 'EXPOSED') runDays(1)
    expect(sellableUnits(supplier, 'WAREHOUSE', 'A')).toBe(60)
    expect(place).not.toThrow()
  })

  test('goods that are there at the start are listed at once; without inbound there is no listing, and all is seen', () => {
    const warehouseStock = [{ skuCode: 'A', warehouseCode: 'HZ' as const, quantity: 10 }]
    const { supplier } = inboundWorld({ warehouseStock, skuCodes: ['B'] })
    expect(supplier.eventFeed.events.map(({ type }) => type)).toEqual([
      'listing_submitted',
      'listing_reviewed',
      'listing_exposed',
    ])
    expect(sellableUnits(supplier, 'WAREHOUSE', 'A')).toBe(10)
    const without = inboundWorld({ warehouseStock, inbound: { type: 'none' } })
    expect(without.supplier.listings.size).toBe(0)
    expect(sellableUnits(without.supplier, 'WAREHOUSE', 'A')).toBe(10)
  })
})

describe('IMG-1: the image review', () => {
  test('takes 4 to 48 hours; of 10,000 first submissions 15 % do not meet V3.2, within 3 sigma, and are refused', () => {
    const { told, runDays } = inboundWorld({ parameters: FAULTLESS, skuCodes: skus(10_000) })
    runDays(1.1)
    const submitted = new Map(told('listing_submitted').map((event) => [event.data.sku_code, event]))
    expect(submitted.size).toBe(10_000)
    runDays(1.9)
    const first = new Map(
      told('listing_reviewed')
        .toReversed()
        .map((event) => [event.data.sku_code, event]),
    )
    expect(first.size).toBe(10_000)
    const refused = [...first.values()].filter(({ data }) => !data.is_approved)
    expect(Math.abs(refused.length - 1500)).toBeLessThanOrEqual(3 * Math.sqrt(10_000 * 0.15 * 0.85))
    for (const [skuCode, { at, data }] of first) {
      const { images } = submitted.get(skuCode)!.data
      const isMet = images.white_background_main === 1 && images.scene === 3 && images.macro_detail === 1
      const hours = (at - submitted.get(skuCode)!.at) / HOUR
      expect([data.is_approved, data.reason === null, hours >= 4, hours <= 48]).toEqual([isMet, isMet, true, true])
    }
  })

  test('a listing that always lacks images is handed in again 24 to 48 hours after each refusal, and never seen', () => {
    const { told, supplier, runDays } = inboundWorld({
      parameters: faultless({ imagesMissingRate: 1, coldStartMeanDays: 0 }),
    })
    runDays(40)
    const submitted = told('listing_submitted')
    const reviewed = told('listing_reviewed')
    const hours = submitted.slice(1).map(({ at }, index) => (at - reviewed[index]!.at) / HOUR)
    expect(hours.length).toBeGreaterThan(10)
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(24)
    expect(Math.max(...hours)).toBeLessThanOrEqual(48)
    expect(reviewed.map(({ data }) => data.is_approved)).not.toContain(true)
    expect(sellableUnits(supplier, 'WAREHOUSE', 'A')).toBe(0)
  })
})

describe('KPI-2: new listings', () => {
  function worldWith(passedOf10000: number) {
    const inbound = inboundWorld({ parameters: FAULTLESS })
    const inspection = { inspected: 10_000, passed: passedOf10000, atMs: inbound.world.nowMs }
    countInspection(inbound.supplier.kpiDays, 'another', inspection)
    return inbound
  }

  test('are handed in at a pass rate of 95.00 %', () => {
    const { told, runDays } = worldWith(9500)
    runDays(1)
    expect(told('listing_submitted')).toHaveLength(1)
  })

  test('are suspended at 94.99 %, until 60 more good units make it 95.02 %', () => {
    const { told, runDays } = worldWith(9499)
    while (told('shipment_received').length === 0) runDays(1)
    runDays(2)
    const [submitted] = told('listing_submitted')
    expect(submitted!.at).toBeGreaterThan(told('shipment_received')[0]!.at)
  })

  test('are suspended at 90 %, until those inspections are 30 days old', () => {
    const { told, runDays } = worldWith(9000)
    runDays(30)
    expect(told('listing_submitted')).toEqual([])
    runDays(2)
    expect(told('listing_submitted')).toHaveLength(1)
  })

  test('that wait for exposure go on waiting while they are suspended', () => {
    const { told, world, supplier, runDays } = inboundWorld({ parameters: faultless({ coldStartMeanDays: 0 }) })
    while (supplier.listings.get('A')!.status !== 'APPROVED') runDays(1)
    countInspection(supplier.kpiDays, 'another', { inspected: 10_000, passed: 0, atMs: world.nowMs })
    runDays(20)
    expect(told('shipment_received')).toHaveLength(1)
    expect(told('listing_exposed')).toEqual([])
    runDays(12)
    expect(told('listing_exposed')).toHaveLength(1)
  })
})

describe('a listing', () => {
  function step(status: ListingStatus, next: ListingStatus) {
    const { supplier } = inboundWorld()
    const listing = { ...supplier.listings.get('A')!, status }
    stepListing(listing, next)
    return listing.status
  }

  test.each<[ListingStatus, ListingStatus]>([
    ['DRAFT', 'IMAGE_REVIEW'],
    ['IMAGE_REVIEW', 'REFUSED'],
    ['IMAGE_REVIEW', 'APPROVED'],
    ['REFUSED', 'IMAGE_REVIEW'],
    ['APPROVED', 'EXPOSED'],
  ])('that is %s may become %s', (status, next) => {
    expect(step(status, next)).toBe(next)
  })

  test.each<[ListingStatus, ListingStatus]>([
    ['DRAFT', 'APPROVED'],
    ['REFUSED', 'EXPOSED'],
    ['IMAGE_REVIEW', 'EXPOSED'],
    ['EXPOSED', 'IMAGE_REVIEW'],
  ])('that is %s can not become %s: ILLEGAL_STEP', (status, next) => {
    expect(() => step(status, next)).toThrow(InputRefused)
  })
})
