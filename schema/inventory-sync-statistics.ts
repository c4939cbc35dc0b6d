import { PollFailureKind as FailureKind } from '../mock-platform/contract/inventory-sync-methods.ts'
import type { StatisticsQuestion, SyncStatistics } from '../server/inventory-sync/sync-statistics.loaders.ts'
import type { SyncHealth } from '../server/inventory-sync/sync-statistics.rules.ts'
import { isStatisticsPeriod, MAX_PERIOD_DAYS, syncHealth } from '../server/inventory-sync/sync-statistics.rules.ts'
import { InvalidPeriod } from '../server/kit/day-period.ts'
import { valueOf } from '../server/programme/programme.ts'
import { builder } from './builder.ts'
import { InventorySyncRun, PollFailureKind } from './inventory-sync.ts'
import { labelOf } from '../server/labels/labels.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Supplier } from './suppliers.ts'
import { labelOfField } from './labels.ts'

const State = builder.enumType('InventorySyncHealthState', {
  description: 'How well a supplier answers the polls [A] (SYNC-2).',
  values: {
    UNKNOWN: { description: 'There was no run in the period.' },
    HEALTHY: { description: 'Every run passed, 99 % of them with time to spare.' },
    AT_RISK: { description: 'Some run failed, or the slowest answers come near the limit.' },
    FAILING: { description: 'The newest run failed.' },
  } as const,
})

const Reason = builder.enumType('InventorySyncHealthReason', {
  description: 'Why the health is what it is [A] (SYNC-2).',
  values: {
    NO_RUNS: { description: 'UNKNOWN: there was no run in the period.' },
    ALL_PASSED_IN_GOOD_TIME: { description: 'HEALTHY: all passed, 99 % within 80 % of the limit (2,400 ms).' },
    ANSWERS_SLOW: { description: 'AT_RISK: all passed, but more than 1 % took over 80 % of the limit (2,400 ms).' },
    RUNS_FAILED: { description: 'AT_RISK: a run failed, though the newest passed. A review refuses for one (SYNC-4).' },
    NEWEST_RUN_FAILED: { description: 'FAILING: the newest run failed.' },
  } as const,
})

const Health = builder.objectRef<SyncHealth>('InventorySyncHealth').implement({
  description: 'How well a supplier answers the polls, and why [A] (SYNC-2).',
  fields: (t) => ({
    state: t.field({
      type: State,
      description: 'How well the supplier answers the polls [A].',
      resolve: ({ state }) => state,
    }),
    reason: t.field({
      type: Reason,
      description: 'Why the state is what it is, for programs.',
      resolve: ({ reason }) => reason,
    }),
    message: t.string({
      description: 'Why the state is what it is, in a sentence for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ reason }, { language }, context) =>
        inLanguage(labelOf('InventorySyncHealthReason', reason), language, context),
    }),
  }),
})

const FailureCount = builder.objectRef<{ kind: FailureKind; count: number }>('InventorySyncFailureCount').implement({
  description: 'How many runs failed in one way (SYNC-2, SYNC-3).',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: PollFailureKind,
      description: 'In which way the runs failed (SYNC-2, SYNC-3, SYNC-5).',
    }),
    kindLabel: t.string(labelOfField('PollFailureKind', 'kind')),
    count: t.exposeInt('count', { description: 'Runs that failed; 1 or more.' }),
  }),
})

type Streak = { runCount: number; from: Date; to: Date }

const FailureStreak = builder.objectRef<Streak>('InventorySyncFailureStreak').implement({
  description: 'Failed runs without a passed one between them (SYNC-2, SYNC-4).',
  fields: (t) => ({
    runCount: t.exposeInt('runCount', { description: 'Runs that failed; 1 or more.' }),
    from: t.expose('from', { type: 'DateTime', description: 'When the first of them was due.' }),
    to: t.expose('to', { type: 'DateTime', description: 'When the last of them was due.' }),
  }),
})

type Statistics = SyncStatistics & { question: StatisticsQuestion }

/** `ANSWER_TOO_SLOW:3`, as the loader gives it. */
function failureCountOf(text: string) {
  const [kind, count] = text.split(':')
  return { kind: FailureKind.parse(kind), count: Number(count) }
}

const InventorySyncStatistics = builder.objectRef<Statistics>('InventorySyncStatistics').implement({
  description: 'How a supplier answered the polls of a period (SYNC-1 to SYNC-3).',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Start of the period.', resolve: ({ question }) => question.from }),
    to: t.field({ type: 'DateTime', description: 'End of the period.', resolve: ({ question }) => question.before }),
    runCount: t.exposeInt('runCount', { description: 'Runs that were due in it; 96 in a full day.' }),
    passedCount: t.exposeInt('passedCount', { description: 'Runs of them that passed.' }),
    failedCount: t.exposeInt('failedCount', { description: 'Runs of them that failed.' }),
    failures: t.field({
      type: [FailureCount],
      description: 'The failed runs by kind, in the order of the names of the kinds; empty when none failed.',
      resolve: ({ failures }) => failures.map(failureCountOf),
    }),
    limitMs: t.int({
      description: 'Milliseconds that an answer may take; exactly as many still pass (SYNC-2).',
      resolve: (_statistics, _args, { programme }) => valueOf(programme, 'syncAnswerLimitMs'),
    }),
    p50Ms: t.exposeInt('p50Ms', {
      nullable: true,
      description:
        'Milliseconds that half of the runs kept: a time that was measured, of failed runs too; null without runs.',
    }),
    p90Ms: t.exposeInt('p90Ms', {
      nullable: true,
      description: 'Milliseconds that 90 % of the runs kept; see `p50Ms`.',
    }),
    p99Ms: t.exposeInt('p99Ms', {
      nullable: true,
      description: 'Milliseconds that 99 % of the runs kept; see `p50Ms`.',
    }),
    maxMs: t.exposeInt('maxMs', { nullable: true, description: 'Milliseconds of the slowest run; null without runs.' }),
    longestFailure: t.field({
      type: FailureStreak,
      nullable: true,
      description: 'The most failed runs in a row, the newest of equals; null when none failed.',
      resolve: ({ longestFailureCount: runCount, longestFailureFrom: from, longestFailureTo: to }) =>
        from === null || to === null ? null : { runCount, from, to },
    }),
    lastFailure: t.field({
      type: InventorySyncRun,
      nullable: true,
      description: 'The newest failed run of the period; null when none failed.',
      resolve: ({ lastFailureId }, _args, { loaders }) =>
        lastFailureId === null ? null : loaders.inventorySync.runById.load(lastFailureId),
    }),
    health: t.field({
      type: Health,
      description: 'How well it answers, judged by this period [A].',
      resolve: (statistics, _args, { programme }) =>
        syncHealth(statistics, {
          limitMs: valueOf(programme, 'syncAnswerLimitMs'),
          atRiskBasisPoints: valueOf(programme, 'syncAtRiskShare'),
        }),
    }),
  }),
})

builder.objectField(Supplier, 'inventorySyncStatistics', (t) =>
  t.field({
    type: InventorySyncStatistics,
    description: `How it answered the polls that were due in a period of at most ${MAX_PERIOD_DAYS} days. Errors: INVALID_PERIOD.`,
    args: {
      from: t.arg({ type: 'DateTime', required: true, description: 'Due at this instant or later.' }),
      to: t.arg({ type: 'DateTime', required: true, description: 'Due before this instant.' }),
    },
    resolve: async ({ id }, { from, to }, { loaders }) => {
      if (!isStatisticsPeriod(from, to)) {
        throw new InvalidPeriod(`The period must end after it begins, at most ${MAX_PERIOD_DAYS} days later.`)
      }
      const question = { supplierId: id, from, before: to }
      return { ...(await loaders.syncStatistics.ofSupplier.load(question)), question }
    },
  }),
)
