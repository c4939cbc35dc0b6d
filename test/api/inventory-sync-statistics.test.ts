import { afterAll, beforeAll, expect, test } from 'vitest'
import { SyncStatisticsDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'

const FROM = new Date('2026-01-05T00:00:00Z')
const at = (runNo: number) => new Date(FROM.getTime() + runNo * 900_000)
const DAY = { from: FROM.toISOString(), to: at(96).toISOString() }

describeOnEachDatabase('inventory-sync statistics', (databaseKind) => {
  let api: TestApi
  let supplier: TestSupplier
  beforeAll(async () => void (api = await startApi(databaseKind)))
  afterAll(() => api.close())

  /** Runs a quarter of an hour apart from FROM on: milliseconds, or the kind of failure. */
  async function addRuns(...outcomes: (number | string)[]): Promise<void> {
    await api.prisma.inventorySyncRun.createMany({
      data: outcomes.map((outcome, index) => ({
        supplierId: supplier.id,
        runNo: BigInt(index),
        requestId: String(index),
        dueAt: at(index),
        sentAt: at(index),
        measuredMs: typeof outcome === 'number' ? outcome : 3001,
        injectedMs: 0,
        verdict: typeof outcome === 'number' ? ('PASSED' as const) : ('FAILED' as const),
        failureKind: typeof outcome === 'number' ? null : outcome,
        failureDetail: typeof outcome === 'number' ? null : 'late',
        pageCount: 1,
        skuCount: 1,
      })),
    })
  }
  const ask = async (period: { from: string; to: string } = DAY) => {
    const { data, errors } = await api.query(supplier.token, SyncStatisticsDocument, period)
    if (errors) return errors[0]!.extensions.code
    return data.suppliers.nodes[0]!.inventorySyncStatistics
  }

  test('without runs are zeros, and the health is UNKNOWN', async () => {
    supplier = await api.addSupplier()
    expect(await ask()).toEqual({
      ...DAY,
      from: FROM.toISOString(),
      to: at(96).toISOString(),
      runCount: 0,
      passedCount: 0,
      failedCount: 0,
      failures: [],
      limitMs: 3000,
      p50Ms: null,
      p90Ms: null,
      p99Ms: null,
      maxMs: null,
      longestFailure: null,
      lastFailure: null,
      health: { state: 'UNKNOWN', reason: 'NO_RUNS', message: '该时段没有库存查询。' },
    })
  })

  test('have times that were measured: of 100 runs of 1 to 100 ms, 50, 90, 99 and 100', async () => {
    supplier = await api.addSupplier()
    await addRuns(...Array.from({ length: 100 }, (_, index) => 100 - index))
    expect(await ask({ from: FROM.toISOString(), to: at(100).toISOString() })).toMatchObject({
      runCount: 100,
      passedCount: 100,
      p50Ms: 50,
      p90Ms: 90,
      p99Ms: 99,
      maxMs: 100,
      health: { state: 'HEALTHY', reason: 'ALL_PASSED_IN_GOOD_TIME' },
    })
  })

  test('tell the failures by kind, the longest row of them and the last', async () => {
    supplier = await api.addSupplier()
    await addRuns(40, 'HTTP_STATUS', 40, 'ANSWER_TOO_SLOW', 'ANSWER_TOO_SLOW', 'SKU_MISSING', 40, 'ANSWER_TOO_SLOW', 40)
    expect(await ask()).toMatchObject({
      runCount: 9,
      passedCount: 4,
      failedCount: 5,
      failures: [
        { kind: 'ANSWER_TOO_SLOW', count: 3 },
        { kind: 'HTTP_STATUS', count: 1 },
        { kind: 'SKU_MISSING', count: 1 },
      ],
      longestFailure: { runCount: 3, from: at(3).toISOString(), to: at(5).toISOString() },
      lastFailure: { runNo: 7 },
      health: { state: 'AT_RISK', reason: 'RUNS_FAILED' },
    })
  })

  test('count a run that is due at the start of the period, and not one at its end', async () => {
    supplier = await api.addSupplier()
    await addRuns(10, 20, 'HTTP_STATUS')
    expect(await ask({ from: at(0).toISOString(), to: at(2).toISOString() })).toMatchObject({
      runCount: 2,
      failedCount: 0,
    })
    expect(await ask({ from: at(1).toISOString(), to: at(3).toISOString() })).toMatchObject({
      runCount: 2,
      health: { state: 'FAILING', reason: 'NEWEST_RUN_FAILED' },
    })
  })

  test('of a period of 31 days are told, of a longer one or of none they are INVALID_PERIOD', async () => {
    supplier = await api.addSupplier()
    const until = (ms: number) => ask({ from: FROM.toISOString(), to: new Date(FROM.getTime() + ms).toISOString() })
    expect(await until(31 * 86_400_000)).toMatchObject({ runCount: 0 })
    expect(await until(31 * 86_400_000 + 1)).toBe('INVALID_PERIOD')
    expect(await until(0)).toBe('INVALID_PERIOD')
  })

  test('of many suppliers are one statement', async () => {
    const operator = await addOperator(api)
    for (let count = 0; count < 3; count += 1) {
      supplier = await api.addSupplier()
      await addRuns(40, 'HTTP_STATUS')
    }
    const { result, statements } = await api.counting(() => api.query(operator, SyncStatisticsDocument, DAY))
    expect(result.data.suppliers.nodes.length).toBeGreaterThan(3)
    expect(statements.filter((sql) => sql.includes('inventorySyncStatistics'))).toHaveLength(1)
    expect(statements.filter((sql) => sql.includes('"InventorySyncRun"'))).toHaveLength(2)
  })
})
