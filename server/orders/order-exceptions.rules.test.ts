import { describe, expect, test } from 'vitest'
import { OrderExceptionKind } from '../../prisma/generated/enums.ts'
import { heldUpNode, isEndedBy, possibleExceptions } from './order-exceptions.rules.ts'
import type { ReachedNode } from './order-nodes.rules.ts'
import { NODE_KINDS } from './order-nodes.rules.ts'

const reachedUpTo = (last: ReachedNode['kind']) =>
  new Map(
    NODE_KINDS.slice(0, NODE_KINDS.indexOf(last) + 1).map((kind) => [
      kind,
      { kind, at: new Date(0), qualityResult: null },
    ]),
  )

describe('exceptions of an order', () => {
  test('each is over with the node that it holds up, and not with the one ahead of it', () => {
    for (const kind of Object.values(OrderExceptionKind)) {
      const node = heldUpNode(kind)
      expect(isEndedBy(kind, node)).toBe(true)
      expect(isEndedBy(kind, NODE_KINDS[NODE_KINDS.indexOf(node) - 1]!)).toBe(false)
    }
  })

  test('a missing customs document can be reported until customs are cleared, not after', () => {
    const of = (last: ReachedNode['kind']) => possibleExceptions('OUTBOUND', reachedUpTo(last), [])
    expect(of('TRUNK_DEPARTED')).toContain('CUSTOMS_DOCUMENT_MISSING')
    expect(of('CUSTOMS_CLEARED')).not.toContain('CUSTOMS_DOCUMENT_MISSING')
  })

  test('of a delivered order can be damage and wrong goods only', () => {
    expect(possibleExceptions('DELIVERED', reachedUpTo('DELIVERED'), [])).toEqual([
      'PARCEL_DAMAGED',
      'GOODS_NOT_AS_DESCRIBED',
    ])
  })

  test('one of a kind is open at a time', () => {
    expect(possibleExceptions('PAID', new Map(), [{ kind: 'STOCK_SHORT' }])).not.toContain('STOCK_SHORT')
  })

  test.each(['CANCELLED', 'RETURNED'] as const)('none of an order that is %s', (status) => {
    expect(possibleExceptions(status, new Map(), [])).toEqual([])
  })
})
