import { describe, expect, test } from 'vitest'
import { TicketKind } from '../../prisma/generated/enums.ts'
import {
  answerDueAt,
  isAnsweredInTime,
  isAnswerOverdue,
  isConversationOpen,
  needsOrder,
  newsOfWithdrawal,
  newsOnceTaken,
  possibleStates,
} from './tickets.rules.ts'

const OPENED_AT = new Date('2026-01-05T00:00:00.000Z')
const DUE_AT = answerDueAt(OPENED_AT, 2)
const later = (ms: number) => new Date(DUE_AT.getTime() + ms)

describe('a ticket (TKT-2)', () => {
  test('is due 2:00:00.000 after it was opened', () => {
    expect(DUE_AT.toISOString()).toBe('2026-01-05T02:00:00.000Z')
  })

  test('open at 2:00:00.000 is not overdue, at 2:00:00.001 it is', () => {
    const ticket = { state: 'OPEN', answerDueAt: DUE_AT, answeredAt: null } as const
    expect(isAnswerOverdue(ticket, later(0))).toBe(false)
    expect(isAnswerOverdue(ticket, later(1))).toBe(true)
    expect(isAnsweredInTime(ticket)).toBeNull()
  })

  test('answered at 2:00:00.000 was answered in time, at 2:00:00.001 it was not', () => {
    const answered = (answeredAt: Date) => ({ state: 'ANSWERED' as const, answerDueAt: DUE_AT, answeredAt })
    expect(isAnsweredInTime(answered(later(0)))).toBe(true)
    expect(isAnsweredInTime(answered(later(1)))).toBe(false)
    expect(isAnswerOverdue(answered(later(1)), later(2))).toBe(false)
  })

  test('withdrawn before it was answered is owed no answer', () => {
    expect(isAnswerOverdue({ state: 'WITHDRAWN', answerDueAt: DUE_AT, answeredAt: null }, later(1))).toBe(false)
  })

  test('is answered before it is resolved, and is closed for good', () => {
    expect(possibleStates('OPEN')).toEqual(['ANSWERED', 'WITHDRAWN'])
    expect(possibleStates('ANSWERED')).toEqual(['RESOLVED', 'WITHDRAWN'])
    expect(possibleStates('RESOLVED')).toEqual([])
    expect(possibleStates('WITHDRAWN')).toEqual([])
  })

  test('takes messages until it is closed', () => {
    expect([isConversationOpen('OPEN'), isConversationOpen('ANSWERED')]).toEqual([true, true])
    expect([isConversationOpen('RESOLVED'), isConversationOpen('WITHDRAWN')]).toEqual([false, false])
  })

  test('is about an order, but an inquiry need not be', () => {
    expect(Object.values(TicketKind).filter((kind) => !needsOrder(kind))).toEqual(['INQUIRY'])
  })
})

describe('what the platform is told of a ticket (TKT-1)', () => {
  test('a withdrawal, of one that it has or may have heard of; nothing of one that it never will', () => {
    const news = (platformNumber: string | null, untold: 'OPENING' | null) =>
      newsOfWithdrawal({ platformNumber, untold })
    expect([news('1', null), news(null, 'OPENING'), news(null, null)]).toEqual(['WITHDRAWAL', 'WITHDRAWAL', null])
  })

  test('once it has taken one: that it was withdrawn meanwhile, and else nothing', () => {
    const states = ['OPEN', 'ANSWERED', 'RESOLVED', 'WITHDRAWN'] as const
    expect(states.map((state) => newsOnceTaken({ state }))).toEqual([null, null, null, 'WITHDRAWAL'])
  })
})
