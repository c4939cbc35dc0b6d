import type { Refusal } from '../server/refusal.ts'
import {
  IdempotencyKeyReused,
  IllegalStep,
  InvalidInput,
  LimitReached,
  NotFound,
  REFUSAL_CODES,
  VersionConflict,
} from '../server/refusal.ts'
import { builder } from './builder.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'

const RefusalCode = builder.enumType('RefusalCode', {
  description: 'Why a change was not made: the closed catalogue of refusals. Each is a type of its own.',
  values: REFUSAL_CODES,
})

export const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'Why a change was not made: something the client can act on. Nothing was changed.',
  fields: (t) => ({
    code: t.field({ type: RefusalCode, description: 'Stable code, for programs.', resolve: ({ code }) => code }),
    message: t.string({
      description: 'What is wrong and what to do, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ sentence }, { language }, context) => inLanguage(sentence, language, context),
    }),
    ruleId: t.string({
      nullable: true,
      description: "The platform's rule that refuses, as `TKT-1`; null when it is a matter of this API.",
      resolve: ({ ruleId }) => ruleId,
    }),
  }),
})

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'There is no such thing, or it is not yours.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'Type of the thing, as `Order`.' }),
  }),
})

builder.objectType(VersionConflict, {
  name: 'VersionConflict',
  description: 'The thing is not at `expectedVersion`: somebody changed it meanwhile.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    currentVersion: t.exposeInt('currentVersion', { description: 'The version it is at now.' }),
    current: t.node({
      description: 'The thing as it is now.',
      id: ({ subject, subjectId }) => ({ type: subject, id: subjectId }),
    }),
  }),
})

builder.objectType(IdempotencyKeyReused, {
  name: 'IdempotencyKeyReused',
  description: 'The idempotencyKey was used before with another mutation or another input.',
  interfaces: [RefusalInterface],
})

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'A value of the input is outside what is allowed.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Where in the input, as `lines.0.quantity`.' }),
  }),
})

builder.objectType(IllegalStep, {
  name: 'IllegalStep',
  description: 'The thing is in a state from which there is no such step.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    state: t.exposeString('state', { description: 'The state it is in.' }),
    possible: t.stringList({
      description: 'States that can be reached from it; empty at the end.',
      resolve: ({ possible }) => [...possible],
    }),
  }),
})

builder.objectType(LimitReached, {
  name: 'LimitReached',
  description: 'There are as many of these things as there may be.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'Type of the things, as `AccessToken`.' }),
    limit: t.exposeInt('limit', { description: 'Things of the type that there may be at once, as 100 tokens.' }),
  }),
})

type RefusalClass = new (...args: never[]) => Refusal

/** Any change of a thing that exists may be refused so. */
const COMMON_REFUSALS = [NotFound, InvalidInput, IdempotencyKeyReused] as const

/**
 * The `errors` of a mutation field: its payload or one of these refusals, as the union `<Mutation>Result`. NotFound,
 * InvalidInput and IdempotencyKeyReused are always among them.
 */
export function refusals(mutation: string, ...types: RefusalClass[]) {
  return {
    types: [...COMMON_REFUSALS, ...types],
    directResult: true as const,
    union: { name: `${mutation}Result`, description: 'What was done, or why it was refused.' },
  }
}
