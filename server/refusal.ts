import type { Bilingual } from './programme/constant.ts'

// A change that is refused for a reason the client can act on. Thrown by services, shown as a type of the mutation's
// union; the transaction that threw it is rolled back, so a refusal has changed nothing.

/** The closed catalogue. Every code is one class, every class is a type of the schema, every code is reached by a test. */
export const REFUSAL_CODES = {
  NOT_FOUND: { description: 'There is no such thing, or it is not yours. Take the id from an answer, unchanged.' },
  VERSION_CONFLICT: {
    description: 'The thing is not the version you expected: somebody changed it. Decide anew from `current`.',
  },
  IDEMPOTENCY_KEY_REUSED: { description: 'The key was used before for another change. Use a new one.' },
  INVALID_INPUT: { description: 'A value of the input is outside what is allowed. Correct the `field`.' },
  ILLEGAL_STEP: {
    description:
      'The thing is in a state from which there is no such step. Take one that leads to a state of `possible`.',
  },
  SUPPLIER_CODE_TAKEN: { description: 'There is a supplier with this code. Change that one, or take another code.' },
  APP_KEY_TAKEN: {
    description: 'Another supplier has this app key, with another secret. Give that secret, or another key.',
  },
  NOT_ADMITTED: {
    description: 'The supplier is not admitted (ADM-1). Submit the intention form, or go on with the application.',
  },
  APPLICATION_EXISTS: {
    description: 'An application is open or the supplier is admitted. Go on with `current`, or withdraw it.',
  },
  APPLICANT_UNFIT: { description: 'The applicant does not fit (SUP-1, SUP-2). Decline it instead of inviting it.' },
  DOCUMENTS_INCOMPLETE: { description: 'Documents are missing or lack something (ADM-3). Add what is named.' },
  INTEGRATION_TEST_RUNNING: { description: 'The integration test is not over (SYNC-4). Wait for the other polls.' },
  LIMIT_REACHED: { description: 'There are as many of these as there may be. Remove one first.' },
  SKU_CODE_TAKEN: { description: 'The supplier has a SKU with this code. Change that one, or take another code.' },
  LISTING_EXISTS: { description: 'The SKU has a listing. Go on with that one.' },
  LISTING_INCOMPLETE: { description: 'The listing lacks what the platform asks for. Supply what is named.' },
  NEW_LISTINGS_SUSPENDED: {
    description: 'New listings of the supplier are suspended (KPI-2). Wait until its first inspections are good again.',
  },
  TRADEMARK_UNDER_REVIEW: {
    description:
      'The trademark is a document of a qualification review (ADM-4). Wait for the decision, or withdraw the application.',
  },
  PRICE_PROPOSAL_OPEN: { description: 'A proposal for this SKU and market waits for the platform. Withdraw it first.' },
  TICKET_REQUIRED: {
    description: 'The platform does that only on a ticket. Open one of `ticketKind`, or use `currentTicket`.',
  },
  TICKET_ALREADY_OPEN: { description: 'A ticket of this kind is open for this order. Use `current`.' },
  STOCK_CHANGED: { description: 'The stock is not what you expected. Decide anew from `current`.' },
} as const

export type RefusalCode = keyof typeof REFUSAL_CODES

/** Base of all refusals; `message` is the English sentence, as of any error. */
export abstract class Refusal extends Error {
  abstract readonly code: RefusalCode
  readonly sentence: Bilingual
  /** Rule of the platform that refuses; null when it is a matter of this API. */
  readonly ruleId: string | null
  constructor(sentence: Bilingual, ruleId: string | null = null) {
    super(sentence.en)
    this.sentence = sentence
    this.ruleId = ruleId
  }
}

/** No such thing, or one that the caller may not see: the same answer. */
export class NotFound extends Refusal {
  override name = 'NotFound'
  readonly code = 'NOT_FOUND'
  readonly subject: string
  constructor(subject: string) {
    super({
      zh: `没有这个 ${subject},或者它不属于您。`,
      en: `There is no such ${subject}, or it is not yours.`,
    })
    this.subject = subject
  }
}

/** Another version than expected. `subject` and `subjectId` name the node that is shown as it is now. */
export class VersionConflict extends Refusal {
  override name = 'VersionConflict'
  readonly code = 'VERSION_CONFLICT'
  readonly subject: string
  readonly subjectId: string
  readonly currentVersion: number
  constructor(subject: string, subjectId: string, expectedVersion: number, currentVersion: number) {
    super({
      zh: `${subject} 现在是第 ${currentVersion} 版,不是您预期的第 ${expectedVersion} 版。请根据当前内容重新决定。`,
      en: `The ${subject} is at version ${currentVersion}, not ${expectedVersion} as you expected. Decide anew from it.`,
    })
    this.subject = subject
    this.subjectId = subjectId
    this.currentVersion = currentVersion
  }
}

export class IdempotencyKeyReused extends Refusal {
  override name = 'IdempotencyKeyReused'
  readonly code = 'IDEMPOTENCY_KEY_REUSED'
  constructor() {
    super({
      zh: '这个 idempotencyKey 已用于另一项更改。请使用新的。',
      en: 'This idempotencyKey was used for another change. Use a new one.',
    })
  }
}

/** A value outside what is allowed; `field` is its path in the input, as `lines.0.quantity`. */
export class InvalidInput extends Refusal {
  override name = 'InvalidInput'
  readonly code = 'INVALID_INPUT'
  readonly field: string
  constructor(field: string, problem: Bilingual, ruleId: string | null = null) {
    super({ zh: `${field}:${problem.zh}`, en: `${field}: ${problem.en}` }, ruleId)
    this.field = field
  }
}

/** No such step from this state; `possible` names the states that can be reached from it. */
export class IllegalStep extends Refusal {
  override name = 'IllegalStep'
  readonly code = 'ILLEGAL_STEP'
  readonly state: string
  readonly possible: readonly string[]
  constructor(
    subject: string,
    state: string,
    wanted: string,
    possible: readonly string[],
    ruleId: string | null = null,
  ) {
    const listed =
      possible.length === 0 ? { zh: '没有后续状态', en: 'none' } : { zh: possible.join('、'), en: possible.join(', ') }
    super(
      {
        zh: `${subject} 处于 ${state},不能变为 ${wanted}。可以变为:${listed.zh}。`,
        en: `The ${subject} is ${state} and cannot become ${wanted}. Possible: ${listed.en}.`,
      },
      ruleId,
    )
    this.state = state
    this.possible = possible
  }
}

/** As many as there may be; `subject` is the type of the things, `limit` how many of them. */
export class LimitReached extends Refusal {
  override name = 'LimitReached'
  readonly code = 'LIMIT_REACHED'
  readonly subject: string
  readonly limit: number
  constructor(subject: string, limit: number) {
    super({
      zh: `${subject} 最多 ${limit} 个,已达上限。请先移除一个。`,
      en: `There may be ${limit} of ${subject}, and there are. Remove one first.`,
    })
    this.subject = subject
    this.limit = limit
  }
}
