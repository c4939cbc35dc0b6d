import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { PLATFORM_EVENT_TYPES, PlatformEvent } from '../../mock-platform/contract/platform-events.ts'
import type { Prisma, PrismaClient } from '../../prisma/generated/client.ts'
import { comment } from '../keyset-statement.ts'
import { isStorableText } from '../kit/storable-text.ts'
import { isUniqueViolation } from '../orders/orders.service.ts'
import type { PlatformAccount, PlatformClient } from '../platform-client/platform-client.ts'
import type { Programme } from '../programme/programme.ts'
import { Refusal } from '../refusal.ts'
import { applyEvent } from './event-effects.ts'
import type { EventScope } from './event-scope.ts'
import { learnPushedOrder, PLATFORM, scopeOf } from './event-scope.ts'

// Reads the platform's event feed: every event takes effect once, in the order of the feed (decision 0011).

export type EventCollectorServices = {
  prisma: PrismaClient
  platform: PlatformClient
  programme: Programme
  deadline: (ms: number) => AbortSignal
  /** Called with each event that was passed over, and why. */
  onSkippedRow: (supplierId: string, reason: string) => void
}

type CollectedSupplier = PlatformAccount & { id: string }

const PAGE_DEADLINE_MS = 10_000

/** So few that what is read in turn with them is not kept waiting. */
const EVENTS_A_PAGE = 30

const Numbered = z.object({ event_no: z.int().min(1) })
const KnownType = z.object({ type: z.enum(PLATFORM_EVENT_TYPES) })

/** Reads the feed after what has been read before, and yields after each page. Throws PlatformCallFailed. */
export async function* eventPages(services: EventCollectorServices, supplier: CollectedSupplier): AsyncGenerator<void> {
  for (let isComplete = false; !isComplete;) {
    ;({ isComplete } = await readPage(services, supplier))
    yield
  }
}

/** Returns whether that was all there is. */
async function readPage(
  services: EventCollectorServices,
  supplier: CollectedSupplier,
): Promise<{ isComplete: boolean }> {
  const { prisma, platform, deadline } = services
  const cursor = await prisma.platformEventCursor.findUnique({ where: { supplierId: supplier.id } })
  const after = cursor?.lastEventNo ?? 0
  const page = await platform.events(supplier, after, EVENTS_A_PAGE, deadline(PAGE_DEADLINE_MS))
  const { newestEventNo, oldestEventNo } = page
  if (after > newestEventNo) return goBack(services, supplier.id, newestEventNo)
  if (after + 1 < oldestEventNo) return passOver(services, supplier.id, after, oldestEventNo)
  const last = lastNumberOf(page.rows) ?? after
  const isComplete = last >= newestEventNo || page.rows.length === 0
  if (last > after) await applyPage(services, supplier.id, page.rows, { last, isComplete })
  else if (isComplete && cursor?.isBehind) await catchUp(prisma, supplier.id)
  return { isComplete }
}

// It fell behind while the platform was in another history, and has missed nothing.
async function catchUp(prisma: PrismaClient, supplierId: string): Promise<void> {
  await prisma.platformEventCursor.update({ where: { supplierId }, data: { isBehind: false } })
}

async function applyPage(
  services: EventCollectorServices,
  supplierId: string,
  rows: readonly unknown[],
  { last, isComplete }: { last: number; isComplete: boolean },
): Promise<void> {
  const events = understood(services, supplierId, rows)
  const scope = await scopeOf(services.prisma, supplierId, events)
  // What is judged by the books as a whole waits for the rest.
  await services.prisma.platformEventCursor.upsert({
    where: { supplierId },
    create: { supplierId, lastEventNo: 0, isBehind: !isComplete },
    update: { isBehind: !isComplete },
  })
  for (const event of events) {
    await applyOnce(services, scope, event)
    // The embedded database works in this very thread: requests get their turn.
    await nextTurn()
  }
  await moveCursor(services.prisma, supplierId, last)
}

/**
 * In a transaction of its own: locks are held for one event only, so a push does not wait for a page of them. One that the
 * books refuse is told and passed over.
 */
async function applyOnce(services: EventCollectorServices, scope: EventScope, event: PlatformEvent): Promise<void> {
  const { prisma, programme, onSkippedRow } = services
  const { supplierId } = scope
  try {
    await prisma.$transaction(async (transaction) => {
      if (!(await moveCursor(transaction, supplierId, event.event_no))) return
      const change = { transaction, caller: PLATFORM, now: new Date(event.at), programme }
      await applyEvent(change, scope, event)
    })
  } catch (error) {
    if (isUniqueViolation(error) && (await learnPushedOrder(prisma, scope, event))) {
      return applyOnce(services, scope, event)
    }
    if (!(error instanceof Refusal)) throw error
    onSkippedRow(supplierId, `event ${event.event_no} (${event.type}): ${error.message}`)
  }
}

/** Locks the cursor until the transaction ends, if there is one; false: another process has come this far already. */
async function moveCursor(client: Prisma.TransactionClient, supplierId: string, eventNo: number): Promise<boolean> {
  const moved = await client.$executeRaw`${comment('moveEventCursor')}
    UPDATE "PlatformEventCursor" SET "lastEventNo" = ${eventNo}
    WHERE "supplierId" = ${supplierId}::uuid AND "lastEventNo" < ${eventNo}`
  return moved === 1
}

// The platform has begun anew: its first event is one that we do not have.
async function goBack(
  services: EventCollectorServices,
  supplierId: string,
  newestEventNo: number,
): Promise<{ isComplete: boolean }> {
  services.onSkippedRow(supplierId, 'the platform began a new feed of events; it is read from its beginning')
  await services.prisma.platformEventCursor.update({ where: { supplierId }, data: { lastEventNo: 0 } })
  return { isComplete: newestEventNo === 0 }
}

async function passOver(
  services: EventCollectorServices,
  supplierId: string,
  after: number,
  oldestEventNo: number,
): Promise<{ isComplete: boolean }> {
  services.onSkippedRow(supplierId, `events ${after + 1} to ${oldestEventNo - 1} are no longer kept by the platform`)
  const lastEventNo = oldestEventNo - 1
  await services.prisma.platformEventCursor.upsert({
    where: { supplierId },
    create: { supplierId, lastEventNo, isBehind: true },
    update: { lastEventNo, isBehind: true },
  })
  return { isComplete: false }
}

/** Those of a type that we know and of the shape of the contract; of the others of a known type it is told why. */
function understood(
  { onSkippedRow }: EventCollectorServices,
  supplierId: string,
  rows: readonly unknown[],
): PlatformEvent[] {
  return rows.flatMap((row) => {
    if (!KnownType.safeParse(row).success) return []
    const { data, error } = PlatformEvent.safeParse(row)
    if (data && isStorable(data)) return [data]
    onSkippedRow(supplierId, error ? z.prettifyError(error) : 'a text that can not be stored')
    return []
  })
}

function isStorable(event: PlatformEvent): boolean {
  let areStorable = true
  JSON.stringify(event, (_name, value: unknown) => {
    if (typeof value === 'string') areStorable &&= isStorableText(value)
    return value
  })
  return areStorable
}

function lastNumberOf(rows: readonly unknown[]): number | undefined {
  const numbers = rows.flatMap((row) => Numbered.safeParse(row).data?.event_no ?? [])
  return numbers.length === 0 ? undefined : Math.max(...numbers)
}
