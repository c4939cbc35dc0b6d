import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EventKind } from '../../prisma/generated/enums.ts'
import { encodeEventCursor } from '../../server/events/event-position.rules.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { addEvents } from '../support/event-records.ts'
import { addOrders, addSkus } from '../support/records.ts'
import { serve } from '../support/serve.ts'

describe('graphql-sse', () => {
  let api: TestApi
  let host: Awaited<ReturnType<typeof serve>>
  let supplier: TestSupplier
  let orderId: string
  beforeAll(async () => {
    api = await startApi('PGlite')
    host = await serve(api.app)
    supplier = await api.addSupplier()
    const skus = await addSkus(api, supplier, 1)
    await addOrders(api, supplier, skus.get('SKU-0001')!, 1)
    orderId = (await api.prisma.order.findFirstOrThrow({ where: { supplierId: supplier.id } })).id
  })
  afterAll(async () => {
    host.close()
    await api.close()
  })

  /** Events that another process has recorded: this one sees them when it looks. */
  const happen = async (count: number) => {
    const events = await addEvents(api, supplier, Object.values(EventKind).slice(0, count), orderId)
    api.live.wake()
    return events.map(encodeEventCursor)
  }

  test('is told each event, and comes again after its last one when the connection breaks', async () => {
    let last: string | null = null
    const client = createClient({
      url: host.address,
      headers: (): Record<string, string> => ({
        authorization: `Bearer ${supplier.token}`,
        ...(last === null ? {} : { 'last-event-id': last }),
      }),
      retry: async () => {},
      on: {
        message: ({ data }) => {
          last = (data as { data?: { events: { cursor: string } } } | null)?.data?.events.cursor ?? last
        },
      },
    })
    const events = client.iterate<{ events: { cursor: string } }>({ query: 'subscription { events { cursor } }' })
    const seen: string[] = []
    const cursors: string[] = []
    const next = async () => seen.push((await events.next()).value!.data!.events.cursor)
    try {
      const first = next()
      await expect.poll(() => api.live.counts().listening).toBe(1)
      cursors.push(...(await happen(3)))
      await first
      await next()
      await next()
      host.breakConnections()
      await expect.poll(() => api.live.counts().listening).toBe(1)
      cursors.push(...(await happen(2)))
      await next()
      await next()
      expect(seen).toEqual(cursors)
    } finally {
      await events.return?.()
      client.dispose()
    }
    await expect.poll(() => api.openAnswers.count()).toBe(0)
  })
})
