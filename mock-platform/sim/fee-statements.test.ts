import { describe, expect, test } from 'vitest'
import { inboundWorld } from '../../test/mock-platform/inbound-in-test.ts'
import { DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import { wrongStatements } from '../../test/support/fee-truth.ts'
import { wrongKpis } from '../../test/support/kpi-truth.ts'
import { returnAllowance } from './fee-statements.ts'

const SIZE = { lengthMm: 300, widthMm: 200, heightMm: 100, isMeasured: false }

/** Orders of one warehouse SKU of 1,200 g, five a day. */
function tradingWorld(returnRate: number) {
  return inboundWorld({
    skuCodes: ['A'],
    demand: { type: 'per-day', orders: 5 },
    warehouseStock: [{ skuCode: 'A', warehouseCode: 'SZ', quantity: 1000 }],
    packedSizes: { A: SIZE },
    parameters: { orderReturns: { returnRate } },
  })
}

test('FEE-6: of 39, 40, 79 and 80 orders, 0, 1, 1 and 2 may come back', () => {
  expect([39, 40, 79, 80].map((orders) => returnAllowance(orders, 0.025))).toEqual([0, 1, 1, 2])
})

test('each month is settled once, at its end in Asia/Shanghai, also one in which nothing was sold', () => {
  const { told, runDays } = inboundWorld({ skuCodes: [] })
  runDays(60)
  const nothing = { orders_delivered: 0, orders_returned: 0, return_allowance: 0, totals: [] }
  expect(told('fee_statement_closed')).toMatchObject([
    { at: START + 27 * DAY, data: { month: '2026-01', ...nothing } },
    { at: START + 55 * DAY, data: { month: '2026-02', ...nothing } },
  ])
})

describe('three months of trade', () => {
  test.each([0, 0.02, 0.5])('are settled as their facts add up, at a return rate of %d', (returnRate) => {
    const { supplier, told, runDays } = tradingWorld(returnRate)
    runDays(90)
    const { events } = supplier.eventFeed
    expect(told('fee_statement_closed')).toHaveLength(3)
    expect(told('order_returned').length > 0).toBe(returnRate > 0)
    expect(wrongStatements(events, new Map([['A', 1200]]))).toEqual([])
    expect(wrongKpis(events)).toEqual([])
  })

  test('of which half comes back charge returns in every month', () => {
    const { told, runDays } = tradingWorld(0.5)
    runDays(90)
    const kindsOf = told('fee_statement_closed').map(({ data }) => data.totals.map(({ kind }) => kind))
    for (const kinds of kindsOf) expect(kinds).toContain('RETURN_REFURBISHING')
  })
})
