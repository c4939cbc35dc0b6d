import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FirstInspectionsDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { inboundActions } from '../support/inbound-actions.ts'
import { addSkus } from '../support/records.ts'

describeOnEachDatabase('the first inspection (KPI-2)', (databaseKind) => {
  let api: TestApi
  let operator: string
  let supplier: TestSupplier
  let inbound: ReturnType<typeof inboundActions>
  let skuIds: string[]
  let now: Date
  beforeAll(async () => {
    api = await startApi(databaseKind, { clock: { now: () => now } })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
    inbound = inboundActions(api, supplier, operator)
    skuIds = [...(await addSkus(api, supplier, 3)).values()]
  })
  afterAll(() => api.close())

  const list = async (where: object = {}) =>
    (await api.query(supplier.token, FirstInspectionsDocument, { where })).data.firstInspections
  const kpiSums = async () => {
    const { _sum } = await api.prisma.kpiDay.aggregate({
      where: { supplierId: supplier.id },
      _sum: { unitsInspected: true, unitsPassed: true },
    })
    return [_sum.unitsInspected ?? 0, _sum.unitsPassed ?? 0]
  }

  test('is that of the first receipt of a SKU, with the reasons for defects; later receipts do not count', async () => {
    await inbound.bring(skuIds[0]!, 19, 1)
    await inbound.bring(skuIds[0]!, 5, 5)
    expect(await list()).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          inspectedAt: TEST_NOW.toISOString(),
          inspectedUnits: 20,
          passedUnits: 19,
          defects: [{ reason: 'LABEL', quantity: 1 }],
          sku: { code: 'SKU-0001', firstInspection: { passedUnits: 19 } },
        },
      ],
    })
    expect(await kpiSums()).toEqual([20, 19])
  })

  test('moves the sums of its business day, so that they equal the sums of the list', async () => {
    // 15:59:59.999Z is the last millisecond of 5 January in Shanghai.
    now = new Date('2026-01-05T15:59:59.999Z')
    await inbound.bring(skuIds[0]!, 9, 1)
    now = new Date('2026-01-05T16:00:00.000Z')
    await inbound.bring(skuIds[1]!, 4)
    const days = await api.prisma.kpiDay.findMany({ where: { supplierId: supplier.id }, orderBy: { day: 'asc' } })
    expect(
      days.map(({ day, unitsInspected, unitsPassed }) => [day.toISOString().slice(0, 10), unitsInspected, unitsPassed]),
    ).toEqual([
      ['2026-01-05', 10, 9],
      ['2026-01-06', 4, 4],
    ])
    const { nodes } = await list()
    const sum = (units: number[]) => units.reduce((total, count) => total + count, 0)
    expect([sum(nodes.map((one) => one.inspectedUnits)), sum(nodes.map((one) => one.passedUnits))]).toEqual(
      await kpiSums(),
    )
    expect((await list({ inspectedBefore: now.toISOString() })).totalCount).toBe(1)
    expect((await list({ inspectedFrom: now.toISOString() })).totalCount).toBe(1)
  })

  test('of a SKU of which nothing came is still to come', async () => {
    await inbound.bring(skuIds[0]!, 3)
    const { id } = await inbound.order({ [skuIds[1]!]: 4, [skuIds[2]!]: 4 })
    await inbound.confirm(id)
    const shipment = await inbound.draft(id, { [skuIds[1]!]: 4, [skuIds[2]!]: 4 })
    await inbound.dispatch(shipment.id)
    await inbound.arrive(shipment.id)
    const [second, third] = inbound.linesOf({ [skuIds[1]!]: 4, [skuIds[2]!]: 4 })
    await inbound.receive(shipment.id, [
      { skuId: second!.skuId, goodQuantity: 0 },
      { skuId: third!.skuId, goodQuantity: 4 },
    ])
    expect((await list()).nodes.map(({ sku }) => sku?.code)).toEqual(expect.arrayContaining(['SKU-0001', 'SKU-0003']))
    expect((await list()).totalCount).toBe(2)
  })

  test('of two receipts of a SKU at once is one of them', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const { id } = await inbound.order({ [skuIds[0]!]: 4 })
        await inbound.confirm(id)
        const shipment = await inbound.draft(id, { [skuIds[0]!]: 4 })
        await inbound.dispatch(shipment.id)
        await inbound.arrive(shipment.id)
        return shipment.id
      }),
    )
    const [line] = inbound.linesOf({ [skuIds[0]!]: 4 })
    await Promise.all(ids.map((id) => inbound.receive(id, [{ skuId: line!.skuId, goodQuantity: 4 }])))
    expect((await list()).totalCount).toBe(1)
    expect(await kpiSums()).toEqual([4, 4])
  })
})
