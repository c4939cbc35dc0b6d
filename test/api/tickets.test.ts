import { randomUUID } from 'node:crypto'
import { print } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashToken } from '../../server/suppliers/suppliers.service.ts'
import type { AnswerTicketInput, ChangeResponsibilityInput, OpenTicketInput } from '../generated/graphql.ts'
import {
  AddTicketMessageDocument,
  AnswerTicketDocument,
  ChangeResponsibilityDocument,
  ContactBuyerDocument,
  OpenTicketDocument,
  RefundOrderDocument,
  ResolveTicketDocument,
  TicketOfDocument,
  TicketsDocument,
  WithdrawTicketDocument,
} from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from '../support/api.ts'
import { addOperator, startApi, TEST_NOW } from '../support/api.ts'
import { describeOnEachDatabase } from '../support/databases.ts'
import { globalId, takeOrder } from '../support/order-records.ts'
import { addSkus } from '../support/records.ts'

const TWO_HOURS_MS = 7_200_000

describeOnEachDatabase('a ticket', (kind) => {
  let api: TestApi
  let supplier: TestSupplier
  let operator: string
  let orderId: string
  let now: Date
  beforeAll(async () => {
    api = await startApi(kind, { clock: { now: () => now } })
    operator = await addOperator(api)
  })
  beforeEach(async () => {
    now = TEST_NOW
    supplier = await api.addSupplier()
    await addSkus(api, supplier, 1)
    orderId = globalId('Order', await takeOrder(api, supplier))
  })
  afterAll(() => api.close())

  const open = async (input: Partial<OpenTicketInput> = {}, token = supplier.token) =>
    (
      await api.query(token, OpenTicketDocument, {
        input: { kind: 'REFUND', orderId, reason: 'The buyer wants the money back.', ...input },
      })
    ).data.openTicket
  const opened = async (input: Partial<OpenTicketInput> = {}) => {
    const answer = await open(input)
    if (answer.__typename !== 'OpenTicketPayload') throw new Error(JSON.stringify(answer))
    return answer.ticket!
  }
  const answer = async (ticketId: string, input: Partial<AnswerTicketInput> = {}, token = operator) => {
    const texts = { message: 'We look into it.', responsibilityReason: 'Lost by the carrier.' }
    const whole = { ticketId, responsibleSide: 'PLATFORM' as const, ...texts, ...input }
    return (await api.query(token, AnswerTicketDocument, { input: whole })).data?.answerTicket
  }
  const move = async (ticketId: string, input: Partial<ChangeResponsibilityInput> = {}) => {
    const whole = { ticketId, toSide: 'SUPPLIER' as const, reason: 'The label was wrong.', ...input }
    return (await api.query(operator, ChangeResponsibilityDocument, { input: whole })).data.changeResponsibility
  }
  const write = async (ticketId: string, body: string, token = supplier.token, actorName?: string) =>
    (await api.query(token, AddTicketMessageDocument, { input: { ticketId, body, actorName: actorName ?? null } })).data
      .addTicketMessage
  const resolve = async (ticketId: string) =>
    (await api.query(operator, ResolveTicketDocument, { input: { ticketId, resolution: 'Refunded.' } })).data
      .resolveTicket
  const withdraw = async (ticketId: string) =>
    (await api.query(supplier.token, WithdrawTicketDocument, { input: { ticketId } })).data.withdrawTicket
  const shown = async (id: string, token = supplier.token) =>
    (await api.query(token, TicketOfDocument, { by: { id } })).data.ticket!
  const listed = async (variables: object, token = supplier.token) =>
    (await api.query(token, TicketsDocument, variables)).data.tickets

  test('is opened about an order, with 2 hours to answer (TKT-2)', async () => {
    const ticket = await opened({ actorName: 'Li Wei' })
    expect(ticket).toEqual({
      id: ticket.id,
      number: expect.stringMatching(/^TK[0-9A-F]{12}$/),
      kind: 'REFUND',
      state: 'OPEN',
      reason: 'The buyer wants the money back.',
      version: 1,
      order: { id: orderId },
      openedAt: now.toISOString(),
      openedBy: 'SUPPLIER',
      openedByName: 'Li Wei',
      answerDueAt: '2026-01-05T02:07:30.123Z',
      answeredAt: null,
      isOverdue: false,
      isAnsweredInTime: null,
      responsibleSide: null,
      responsibilityChanges: [],
      messages: { totalCount: 0, nodes: [] },
      resolution: null,
      closedAt: null,
    })
  })

  test('is found by its number', async () => {
    const { id, number } = await opened()
    const by = async (token: string, text: string) =>
      (await api.query(token, TicketOfDocument, { by: { number: text } })).data.ticket
    expect(await by(supplier.token, number)).toMatchObject({ id })
    expect(await by(operator, number)).toMatchObject({ id })
    expect(await by((await api.addSupplier()).token, number)).toBeNull()
    expect(await by(supplier.token, 'TK\0')).toBeNull()
  })

  test.each([
    [{ reason: ' ' }, 'reason'],
    [{ reason: 'x'.repeat(2001) }, 'reason'],
    [{ reason: 'a\0b' }, 'reason'],
    [{ actorName: 'x'.repeat(101) }, 'actorName'],
    [{ orderId: null }, 'orderId'],
  ] as const)('is not opened with %j: InvalidInput names %s', async (input, field) => {
    expect(await open(input)).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await listed({})).toMatchObject({ totalCount: 0 })
  })

  test('with a reason of 2,000 characters is opened', async () => {
    expect((await opened({ reason: 'x'.repeat(2000) })).reason).toHaveLength(2000)
  })

  test('of a supplier may be an inquiry about nothing; an operator names the order', async () => {
    expect(await open({ kind: 'INQUIRY', orderId: null })).toMatchObject({ ticket: { order: null } })
    expect(await open({ kind: 'INQUIRY', orderId: null }, operator)).toMatchObject({ field: 'orderId' })
    expect(await open({ kind: 'RESHIP' }, operator)).toMatchObject({ ticket: { openedBy: 'PLATFORM' } })
    expect(await listed({})).toMatchObject({ totalCount: 2 })
  })

  test('is not opened about the order of another supplier', async () => {
    const other = await api.addSupplier()
    expect(await open({}, other.token)).toMatchObject({ __typename: 'NotFound' })
  })

  test('of one kind is one at a time for an order, also when ten are opened at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => open()))
    const made = answers.flatMap((one) => (one.__typename === 'OpenTicketPayload' ? [one.ticket!] : []))
    expect(made).toHaveLength(1)
    const [first] = made
    const refused = answers.filter(({ __typename }) => __typename === 'TicketAlreadyOpen')
    expect(refused).toHaveLength(9)
    expect(refused[0]).toMatchObject({
      code: 'TICKET_ALREADY_OPEN',
      ruleId: 'TKT-1',
      current: { id: first!.id, number: first!.number },
    })
    await opened({ kind: 'RESHIP' })
    await withdraw(first!.id)
    await opened()
  })

  test('answered at 2:00:00.000 is in time, at 2:00:00.001 late (TKT-2)', async () => {
    const [punctual, late] = [await opened(), await opened({ kind: 'RESHIP' })]
    now = new Date(TEST_NOW.getTime() + TWO_HOURS_MS)
    expect(await shown(late.id)).toMatchObject({ isOverdue: false })
    expect(await listed({ where: { isOverdue: true } })).toMatchObject({ totalCount: 0 })
    await answer(punctual.id)
    now = new Date(now.getTime() + 1)
    expect(await shown(late.id)).toMatchObject({ isOverdue: true, isAnsweredInTime: null })
    expect((await listed({ where: { isOverdue: true } })).nodes).toMatchObject([{ id: late.id }])
    expect((await listed({ where: { isOverdue: false } })).nodes).toMatchObject([{ id: punctual.id }])
    await answer(late.id)
    expect(await shown(punctual.id)).toMatchObject({ isAnsweredInTime: true, isOverdue: false })
    expect(await shown(late.id)).toMatchObject({ isAnsweredInTime: false, isOverdue: false })
  })

  test('is answered by an operator, who locks the responsible side (TKT-2)', async () => {
    const { id } = await opened()
    now = new Date(now.getTime() + 60_000)
    expect(await answer(id, { actorName: 'Anna' })).toMatchObject({
      ticket: {
        state: 'ANSWERED',
        version: 2,
        answeredAt: now.toISOString(),
        responsibleSide: 'PLATFORM',
        responsibilityChanges: [
          {
            number: 1,
            fromSide: null,
            toSide: 'PLATFORM',
            reason: 'Lost by the carrier.',
            actor: 'PLATFORM',
            actorName: 'Anna',
            tokenLabel: 'operator',
            at: now.toISOString(),
          },
        ],
        messages: { nodes: [{ number: 1, author: 'PLATFORM', authorName: 'Anna', body: 'We look into it.' }] },
      },
    })
    expect(await answer(id)).toMatchObject({ __typename: 'IllegalStep', possible: ['RESOLVED', 'WITHDRAWN'] })
  })

  test('keeps by whose token it was answered, without a name and after the token is gone (TKT-2)', async () => {
    const { id } = await opened()
    const label = 'Night shift'
    const token = randomUUID()
    const data = { tokenHash: hashToken(token), role: 'PLATFORM_OPERATOR', label } as const
    const { id: tokenId } = await api.prisma.accessToken.create({ data })
    const traced = { actorName: null, tokenLabel: label, token: { id: globalId('AccessToken', tokenId) } }
    expect(await answer(id, {}, token)).toMatchObject({ ticket: { responsibilityChanges: [traced] } })
    // The supplier sees who it was, and not the platform's tokens.
    expect((await shown(id)).responsibilityChanges).toMatchObject([{ tokenLabel: label, token: null }])
    await api.prisma.accessToken.delete({ where: { id: tokenId } })
    expect((await shown(id)).responsibilityChanges).toMatchObject([{ tokenLabel: label, token: null }])
  })

  test('answered 10 times at once is answered once', async () => {
    const { id } = await opened()
    const answers = await Promise.all(Array.from({ length: 10 }, () => answer(id)))
    expect(answers.filter((one) => one?.__typename === 'AnswerTicketPayload')).toHaveLength(1)
    expect((await shown(id)).responsibilityChanges).toHaveLength(1)
  })

  test('is neither answered, resolved nor its responsibility changed by a supplier', async () => {
    const { id: ticketId } = await opened()
    const documents = [
      [AnswerTicketDocument, { ticketId, message: 'x', responsibleSide: 'PLATFORM', responsibilityReason: 'x' }],
      [ChangeResponsibilityDocument, { ticketId, toSide: 'PLATFORM', reason: 'x' }],
      [ResolveTicketDocument, { ticketId, resolution: 'x' }],
    ] as const
    for (const [document, input] of documents) {
      const { errors } = await api.query<unknown, unknown>(supplier.token, print(document), { input })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
  })

  test('keeps who changed its locked responsibility, when and why (TKT-2)', async () => {
    const { id } = await opened()
    expect(await move(id)).toMatchObject({
      __typename: 'IllegalStep',
      state: 'OPEN',
      possible: ['ANSWERED', 'WITHDRAWN'],
    })
    await answer(id)
    expect(await move(id, { toSide: 'PLATFORM' })).toMatchObject({ __typename: 'InvalidInput', field: 'toSide' })
    expect(await move(id, { reason: '' })).toMatchObject({ __typename: 'InvalidInput', field: 'reason' })
    await resolve(id)
    now = new Date(now.getTime() + 1)
    expect(await move(id, { actorName: 'Bo' })).toMatchObject({
      ticket: {
        state: 'RESOLVED',
        responsibleSide: 'SUPPLIER',
        responsibilityChanges: [
          { number: 1, toSide: 'PLATFORM' },
          {
            number: 2,
            fromSide: 'PLATFORM',
            toSide: 'SUPPLIER',
            reason: 'The label was wrong.',
            actor: 'PLATFORM',
            actorName: 'Bo',
            at: now.toISOString(),
          },
        ],
      },
    })
  })

  test('has a trace of at most 20 changes', async () => {
    const { id } = await opened()
    await answer(id)
    for (let count = 1; count < 20; count += 1) {
      const toSide = count % 2 === 1 ? 'SUPPLIER' : 'PLATFORM'
      expect(await move(id, { toSide })).toMatchObject({ ticket: { responsibleSide: toSide } })
    }
    expect(await move(id, { toSide: 'PLATFORM' })).toMatchObject({ field: 'toSide' })
    expect((await shown(id)).responsibilityChanges).toHaveLength(20)
  })

  test('keeps its responsibility against whoever writes to the database: no change without a trace, no trace lost', async () => {
    const { id } = await opened()
    await answer(id)
    const rowId = Buffer.from(id, 'base64').toString().split(':')[1]!
    const change = (data: object) => api.prisma.ticket.update({ where: { id: rowId }, data })
    await expect(change({ responsibleSide: 'SUPPLIER' })).rejects.toThrow(/responsibilit/i)
    await expect(change({ responsibleSide: null, responsibilityNumber: null })).rejects.toThrow(
      /Ticket_responsibility_check/,
    )
    const trace = { ticketId: rowId }
    await expect(
      api.prisma.responsibilityChange.updateMany({ where: trace, data: { reason: 'another' } }),
    ).rejects.toThrow(/only added/)
    await expect(api.prisma.responsibilityChange.deleteMany({ where: trace })).rejects.toThrow(/only added/)
    expect(await shown(id)).toMatchObject({ responsibleSide: 'PLATFORM' })
  })

  test('has a conversation of both sides until it is closed; a message of the platform is not the answer', async () => {
    const { id } = await opened()
    await write(id, 'Any news?', supplier.token, 'Li Wei')
    await write(id, 'Soon.', operator)
    expect(await shown(id)).toMatchObject({
      state: 'OPEN',
      version: 3,
      messages: {
        totalCount: 2,
        nodes: [
          { number: 1, author: 'SUPPLIER', authorName: 'Li Wei', body: 'Any news?' },
          { number: 2, author: 'PLATFORM', authorName: null, body: 'Soon.' },
        ],
      },
    })
    expect(await write(id, '')).toMatchObject({ __typename: 'InvalidInput', field: 'body' })
    await withdraw(id)
    expect(await write(id, 'Too late.')).toMatchObject({ __typename: 'IllegalStep', state: 'WITHDRAWN', possible: [] })
  })

  test('takes 200 messages and no more, numbered without a gap when they come at once', async () => {
    const { id } = await opened()
    await Promise.all(Array.from({ length: 10 }, (_, index) => write(id, `at once ${index}`)))
    expect((await shown(id)).messages.nodes.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, i) => i + 1),
    )
    const rowId = Buffer.from(id, 'base64').toString().split(':')[1]!
    const row = { ticketId: rowId, author: 'SUPPLIER' as const, body: 'x', sentAt: now }
    await api.prisma.ticketMessage.createMany({
      data: Array.from({ length: 189 }, (_, index) => ({ ...row, number: 11 + index })),
    })
    expect(await write(id, 'the 200th')).toMatchObject({ __typename: 'AddTicketMessagePayload' })
    expect(await write(id, 'the 201st')).toMatchObject({ __typename: 'InvalidInput', field: 'ticketId' })
  })

  test('is resolved once it was answered, and is then closed for good', async () => {
    const { id } = await opened()
    expect(await resolve(id)).toMatchObject({ __typename: 'IllegalStep', possible: ['ANSWERED', 'WITHDRAWN'] })
    await answer(id)
    expect(await resolve(id)).toMatchObject({
      ticket: { state: 'RESOLVED', resolution: 'Refunded.', closedAt: now.toISOString() },
    })
    expect(await withdraw(id)).toMatchObject({ __typename: 'IllegalStep', possible: [] })
  })

  test('changes only at the version that was expected', async () => {
    const { id } = await opened()
    await write(id, 'One more thing.')
    expect(await answer(id, { expectedVersion: 1 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
      current: { id },
    })
    expect(await answer(id, { expectedVersion: 2 })).toMatchObject({ ticket: { version: 3 } })
  })

  test('of another supplier is NotFound in every change', async () => {
    const { id } = await opened()
    const other = await api.addSupplier()
    expect(await write(id, 'hello', other.token)).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' })
    const input = { ticketId: id }
    const { data } = await api.query(other.token, WithdrawTicketDocument, { input })
    expect(data.withdrawTicket.__typename).toBe('NotFound')
    expect(await answer(globalId('Ticket', randomUUID()))).toMatchObject({ __typename: 'NotFound' })
  })

  test('tells front ends of each change', async () => {
    const { id } = await opened()
    await answer(id)
    await resolve(id)
    const subjectId = Buffer.from(id, 'base64').toString().split(':')[1]!
    const events = await api.prisma.event.findMany({ where: { subjectId } })
    expect(events.map((event) => event.kind)).toEqual(['TICKET_CHANGED', 'TICKET_CHANGED', 'TICKET_CHANGED'])
    expect(events.every((event) => event.supplierId === supplier.id)).toBe(true)
  })

  test('is what a refund and a word to the buyer take: TicketRequired names it (TKT-1)', async () => {
    const input = { orderId }
    const refund = async () => (await api.query(supplier.token, RefundOrderDocument, { input })).data.refundOrder
    const contact = async () => (await api.query(supplier.token, ContactBuyerDocument, { input })).data.contactBuyer
    const expected = { __typename: 'TicketRequired', code: 'TICKET_REQUIRED', ruleId: 'TKT-1', order: { id: orderId } }
    expect(await refund()).toMatchObject({ ...expected, ticketKind: 'REFUND', currentTicket: null })
    expect(await contact()).toMatchObject({ ...expected, ticketKind: 'INQUIRY', currentTicket: null })
    const { id } = await opened()
    expect(await refund()).toMatchObject({ currentTicket: { id } })
    expect(await contact()).toMatchObject({ currentTicket: null })
    const other = await api.addSupplier()
    const { data } = await api.query(other.token, RefundOrderDocument, { input })
    expect(data.refundOrder.__typename).toBe('NotFound')
    const none = await api.query(supplier.token, ContactBuyerDocument, { input: { orderId: globalId('Order', 'x') } })
    expect(none.data.contactBuyer.__typename).toBe('NotFound')
  })

  test('TKT-2: a row of the trace without a token is the platform’s own, with who it was', async () => {
    const { number } = await opened()
    const { id: ticketId } = await api.prisma.ticket.findUniqueOrThrow({ where: { number } })
    const change = { ticketId, number: 1, toSide: 'PLATFORM' as const, reason: 'x', at: now, tokenLabel: 'x' }
    const add = (data: object) =>
      api.prisma.responsibilityChange.create({ data: { ...change, actor: 'SUPPLIER', ...data } })
    await expect(add({ actorName: 'me' })).rejects.toThrow('ResponsibilityChange_token_check')
    await expect(add({ actor: 'PLATFORM' })).rejects.toThrow('ResponsibilityChange_token_check')
    await add({ actor: 'PLATFORM', actorName: 'After-sales desk 1' })
  })
})
