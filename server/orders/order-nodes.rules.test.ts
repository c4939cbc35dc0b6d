import { describe, expect, test } from 'vitest'
import { CARRIERS } from '../programme/markets.ts'
import type { ReachedNode } from './order-nodes.rules.ts'
import {
  earliestInstantOf,
  isCancellable,
  NODE_KINDS,
  NODE_LABELS,
  possibleCarriers,
  possibleNodes,
  statusAfter,
} from './order-nodes.rules.ts'

const PAID_AT = new Date('2026-01-05T00:00:00.000Z')

function reached(...nodes: ReachedNode[]) {
  return new Map(nodes.map((one) => [one.kind, one]))
}

function node(
  kind: ReachedNode['kind'],
  at = PAID_AT,
  qualityResult: ReachedNode['qualityResult'] = null,
): ReachedNode {
  return { kind, at, qualityResult }
}

describe('the nodes of an order (ORD-1)', () => {
  test('are ten, from stock inbound to return, each with a name in both languages', () => {
    expect(NODE_KINDS).toEqual([
      'STOCK_INBOUND',
      'QUALITY_CHECKED',
      'ALLOCATED',
      'OUTBOUND',
      'TRUNK_DEPARTED',
      'CUSTOMS_CLEARED',
      'AT_LOCAL_WAREHOUSE',
      'LAST_MILE',
      'DELIVERED',
      'RETURNED',
    ])
    expect(Object.keys(NODE_LABELS)).toEqual(NODE_KINDS)
  })

  test('come one after another from allocation on, none is left out', () => {
    const course = NODE_KINDS.slice(2)
    let status = statusAfter('PAID', 'ALLOCATED')
    for (const [index, kind] of course.slice(1).entries()) {
      expect(possibleNodes(status, reached(...course.slice(0, index + 1).map((one) => node(one))))).toEqual([kind])
      status = statusAfter(status, kind)
    }
    expect(possibleNodes(status, reached())).toEqual([])
    expect(possibleNodes('CANCELLED', reached())).toEqual([])
  })

  test('of a paid order can be inbound, quality check and allocation, each of the first two once', () => {
    expect(possibleNodes('PAID', reached())).toEqual(['STOCK_INBOUND', 'QUALITY_CHECKED', 'ALLOCATED'])
    expect(possibleNodes('PAID', reached(node('STOCK_INBOUND')))).toEqual(['QUALITY_CHECKED', 'ALLOCATED'])
    expect(statusAfter('PAID', 'STOCK_INBOUND')).toBe('PAID')
  })

  test('a failed quality check keeps the order from allocation until another one passes', () => {
    const failed = reached(node('QUALITY_CHECKED', PAID_AT, 'FAILED'))
    expect(possibleNodes('PAID', failed)).toEqual(['STOCK_INBOUND', 'QUALITY_CHECKED'])
    const passed = reached(node('QUALITY_CHECKED', PAID_AT, 'PASSED'))
    expect(possibleNodes('PAID', passed)).toEqual(['STOCK_INBOUND', 'ALLOCATED'])
  })

  test('an order can be cancelled until it leaves the warehouse', () => {
    expect(isCancellable('PAID')).toBe(true)
    expect(isCancellable('ALLOCATED')).toBe(true)
    expect(isCancellable('OUTBOUND')).toBe(false)
    expect(isCancellable('CANCELLED')).toBe(false)
  })

  test('goods may have come before the payment, allocation may not', () => {
    expect(earliestInstantOf('STOCK_INBOUND', PAID_AT, reached())).toBeNull()
    expect(earliestInstantOf('ALLOCATED', PAID_AT, reached())).toEqual(PAID_AT)
  })

  test('no node is before any node ahead of it', () => {
    const later = new Date(PAID_AT.getTime() + 1)
    expect(earliestInstantOf('QUALITY_CHECKED', PAID_AT, reached(node('STOCK_INBOUND', later)))).toEqual(later)
    expect(earliestInstantOf('OUTBOUND', PAID_AT, reached(node('QUALITY_CHECKED', later), node('ALLOCATED')))).toEqual(
      later,
    )
  })

  test('Cainiao has the trunk; Colissimo has the last mile in France only (GEO-3)', () => {
    expect(possibleCarriers('TRUNK_DEPARTED', 'DE', CARRIERS)).toEqual(['CAINIAO'])
    expect(possibleCarriers('LAST_MILE', 'DE', CARRIERS)).toEqual(['GLS', 'DPD'])
    expect(possibleCarriers('LAST_MILE', 'FR', CARRIERS)).toEqual(['GLS', 'DPD', 'COLISSIMO'])
    expect(possibleCarriers('OUTBOUND', 'FR', CARRIERS)).toBeNull()
  })
})
