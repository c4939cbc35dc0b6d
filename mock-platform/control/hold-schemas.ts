import { z } from '@hono/zod-openapi'
import { TOKEN_CREATE_PATH } from '../contract/gateway.ts'
import { GATEWAY_METHODS } from '../contract/gateway-methods.ts'
import { MAX_HELD_ANSWERS } from '../holds.ts'

// What the control API takes and gives of answers that are held.

const LONGEST_HOLD_MS = 10 * 60 * 1000

const holdTerms = {
  supplier_id: z.string().max(40).describe('Whose.'),
  count: z.int().min(1).max(MAX_HELD_ANSWERS).default(1).describe('The next so many, at most 1,000.'),
  longest_ms: z
    .int()
    .min(1)
    .max(LONGEST_HOLD_MS)
    .default(60_000)
    .describe('Real milliseconds after which one is released by itself, at most 10 minutes.'),
}

export const NewHold = z
  .discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('gateway').describe('Answers of the gateway: each is as it was when its call came.'),
      method: z
        .enum([...GATEWAY_METHODS.map(({ name }) => name), TOKEN_CREATE_PATH])
        .optional()
        .describe('Of this method only.'),
      stops_skipping: z.boolean().default(false).describe('Whether skipping waits for them; else time goes on.'),
      ...holdTerms,
    }),
    z.strictObject({
      of: z.literal('poll').describe('Answers of the ERP to polls, judged when released; their measured time stays.'),
      ...holdTerms,
    }),
    z.strictObject({
      of: z.literal('push').describe('Answers of the ERP to pushes; what it measured stays.'),
      ...holdTerms,
    }),
  ])
  .openapi('NewHold', { description: 'Which answers are to be held.' })

const AnswerKind = z.enum(['gateway', 'poll', 'push'])
const answerOf = {
  of: AnswerKind.describe('Who answers: the gateway, or the ERP (polls, pushes). Skipping waits for the ERP.'),
  supplier_id: z.string().describe('Whose.'),
}

export const HoldView = z
  .object({
    hold_id: z.string().describe('Its name.'),
    ...answerOf,
    method: z.string().nullable().describe('Of this method only; null for all.'),
    remaining: z.int().describe('Answers that it has yet to catch.'),
    longest_ms: z.int().describe('Real milliseconds after which an answer is released by itself.'),
    stops_skipping: z.boolean().describe('Whether skipping waits for its answers.'),
  })
  .openapi('Hold', { description: 'Catches the next answers.' })

const heldAnswer = {
  answer_id: z.string().describe('Its name.'),
  hold_id: z.string().describe('The hold that caught it.'),
  ...answerOf,
  method: z.string().nullable().describe("The gateway's; null for polls and pushes."),
  request_id: z.string().describe("The gateway's or the poll's request id; of a push, its order."),
  detail: z.string().nullable().describe('What a call asked: its parameter, cut short.'),
  stops_skipping: z.boolean().describe('Whether skipping waits for it.'),
  held_since: z.int().describe('Virtual time.'),
  held_ms: z.int().describe('Real milliseconds for which it was held so far.'),
}

export const HeldAnswerView = z.object(heldAnswer).openapi('HeldAnswer', { description: 'An answer that waits.' })

export const EndedAnswerView = z
  .object({
    ...heldAnswer,
    ending: z
      .enum(['released', 'dropped', 'longest-hold', 'caller-gone', 'let-go'])
      .describe(
        'By hand (released, dropped), by its longest hold, because the caller gave up, or because the supplier was removed, the world went back or the mock stopped (let-go).',
      ),
  })
  .openapi('EndedAnswer', { description: 'An answer that was held.' })

export const HeldAnswersView = z
  .object({
    items: z.array(HeldAnswerView).describe('What waits, longest first.'),
    ended: z.array(EndedAnswerView).describe('What was held and no longer is: the last 100, newest first.'),
  })
  .openapi('HeldAnswers', { description: 'Answers that are or were held.' })

export const ReleasedView = z
  .object({ released: z.int().describe('Answers that waited.') })
  .openapi('Released', { description: 'They go on their way, in the order in which they came.' })
