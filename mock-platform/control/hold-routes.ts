import { createRoute, z } from '@hono/zod-openapi'
import { EndedAnswerView, HeldAnswersView, HoldView, NewHold, ReleasedView } from './hold-schemas.ts'
import { body, invalid, json, list, unknown } from './route-parts.ts'
import { ControlError } from './schemas.ts'

// Routes of the answers that are held up by hand.

export const holdAnswers = createRoute({
  operationId: 'holdAnswers',
  method: 'post',
  path: '/control/holds',
  tags: ['Held answers'],
  summary: 'Hold the next answers to a supplier, or of its ERP',
  description:
    'Outside the world: it changes no state, and is in no journal. In memory only. Each answer waits until it is released or dropped, its longest hold is over, its caller gives up, its supplier is removed, the world goes back, or the mock stops.',
  request: body(NewHold),
  responses: {
    201: json(HoldView, 'It catches answers from now on, until it has had its count.'),
    ...invalid,
    ...unknown,
    409: json(ControlError, 'TOO_MANY_HOLDS (100) or TOO_MANY_HELD_ANSWERS (1,000, with those yet to be caught).'),
  },
})

export const listHolds = createRoute({
  operationId: 'listHolds',
  method: 'get',
  path: '/control/holds',
  tags: ['Held answers'],
  summary: 'Holds that have answers to catch yet',
  responses: { 200: json(list(HoldView), 'Oldest first; the oldest that fits an answer catches it.') },
})

export const removeHold = createRoute({
  operationId: 'removeHold',
  method: 'delete',
  path: '/control/holds/{hold_id}',
  tags: ['Held answers'],
  summary: 'Catch no more answers; those held go on waiting',
  request: {
    params: z.object({
      hold_id: z.string().openapi({ param: { name: 'hold_id', in: 'path' }, description: 'The hold.' }),
    }),
  },
  responses: { 204: { description: 'Removed.' }, 404: json(ControlError, 'HOLD_UNKNOWN.') },
})

const answerParams = z.object({
  answer_id: z.string().openapi({ param: { name: 'answer_id', in: 'path' }, description: 'The answer.' }),
})
const notHeld = { 404: json(ControlError, 'HELD_ANSWER_UNKNOWN: it does not wait, or no longer.') }

export const listHeldAnswers = createRoute({
  operationId: 'listHeldAnswers',
  method: 'get',
  path: '/control/held-answers',
  tags: ['Held answers'],
  summary: 'What is held, and what was',
  responses: { 200: json(HeldAnswersView, 'Which request, since when, and how it ended.') },
})

export const releaseAnswers = createRoute({
  operationId: 'releaseAnswers',
  method: 'post',
  path: '/control/held-answers/release',
  tags: ['Held answers'],
  summary: 'Release everything that is held',
  responses: { 200: json(ReleasedView, 'Released, in the order in which they came.') },
})

export const releaseAnswer = createRoute({
  operationId: 'releaseAnswer',
  method: 'post',
  path: '/control/held-answers/{answer_id}/release',
  tags: ['Held answers'],
  summary: 'Release one answer',
  request: { params: answerParams },
  responses: { 200: json(EndedAnswerView, 'Released.'), ...notHeld },
})

export const dropAnswer = createRoute({
  operationId: 'dropAnswer',
  method: 'delete',
  path: '/control/held-answers/{answer_id}',
  tags: ['Held answers'],
  summary: 'Lose one answer on its way',
  description:
    "A call of the gateway has its connection broken; a poll fails with CONNECTION_RESET; a push counts as not acknowledged, and comes again. An ERP's failure stays the failure that it was.",
  request: { params: answerParams },
  responses: { 200: json(EndedAnswerView, 'Dropped.'), ...notHeld },
})
