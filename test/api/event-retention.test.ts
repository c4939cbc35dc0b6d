import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FLOOR_GRACE_MS, removeExpired } from '../../server/events/event-retention.service.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { addEvents } from '../support/event-records.ts'
import { EventsDocument } from '../generated/graphql.ts'

const DAY_MS = 86_400_000

describeOnEachDatabase('events and keys kept for 7 days', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let nowMs: number
  beforeAll(async () => {
    api = await startApi(kind)
  })
  afterAll(() => api.close())
  beforeEach(async () => {
    await api.prisma.event.deleteMany({})
    supplier = await api.addSupplier()
    nowMs = TEST_NOW.getTime()
  })

  const run = () => removeExpired({ prisma: api.prisma, clock: { now: () => new Date(nowMs) }, eventRetentionDays: 7 })
  /** As the clock drives it, past the grace. */
  const runTwice = async () => {
    await run()
    nowMs += FLOOR_GRACE_MS
    await run()
  }
  const happen = (ageMs: number, count = 1) =>
    addEvents(
      api,
      supplier,
      Array.from({ length: count }, () => 'TICKET_CHANGED' as const),
      supplier.id,
      new Date(TEST_NOW.getTime() - ageMs),
    )
  const left = () => api.prisma.event.count()
  const read = (after: string | null) => api.query(supplier.token, EventsDocument, { after })
  const codeOf = async (after: string) => (await read(after)).errors?.[0]?.extensions.code

  test('an event of 7 days stays, one that is a millisecond older goes', async () => {
    await happen(7 * DAY_MS + 1)
    await happen(7 * DAY_MS)
    await runTwice()
    expect(await left()).toBe(1)
  })

  test('a cursor from before what was removed is EVENTS_EXPIRED, never a silent gap; one at its end goes on', async () => {
    await happen(9 * DAY_MS, 3)
    await happen(1 * DAY_MS, 2)
    const { nodes } = (await read(null)).data.events
    await runTwice()
    expect(await Promise.all(nodes.slice(0, 2).map(({ cursor }) => codeOf(cursor)))).toEqual([
      'EVENTS_EXPIRED',
      'EVENTS_EXPIRED',
    ])
    expect((await read(nodes[2]!.cursor)).data.events.nodes).toHaveLength(2)
    expect((await read(null)).data.events.nodes).toHaveLength(2)
  })

  test('a reader is refused before anything is removed, and what it was promised is there for 15 minutes', async () => {
    await happen(9 * DAY_MS, 2)
    const { nodes } = (await read(null)).data.events
    await run()
    expect(await codeOf(nodes[0]!.cursor)).toBe('EVENTS_EXPIRED')
    expect(await left()).toBe(2)
    nowMs += FLOOR_GRACE_MS - 1
    await run()
    expect(await left()).toBe(2)
    nowMs += 1
    await run()
    expect(await left()).toBe(0)
  })

  test('a feed of which all was removed goes on from its last cursor', async () => {
    await happen(9 * DAY_MS, 2)
    const { latestCursor } = (await read(null)).data.events
    await runTwice()
    await happen(0)
    expect((await read(latestCursor)).data.events.nodes).toHaveLength(1)
  })

  test('a key of 7 days stays, one that is a millisecond older goes', async () => {
    const createdAt = (ageMs: number) => new Date(TEST_NOW.getTime() - ageMs)
    const change = { holder: supplier.id, mutation: 'setJitStock', inputHash: 'x' }
    await api.prisma.idempotentChange.createMany({
      data: [
        { ...change, key: 'older', createdAt: createdAt(7 * DAY_MS + 1) },
        { ...change, key: 'as old', createdAt: createdAt(7 * DAY_MS) },
      ],
    })
    await run()
    const keys = await api.prisma.idempotentChange.findMany({ where: { holder: supplier.id } })
    expect(keys.map(({ key }) => key)).toEqual(['as old'])
  })
})
