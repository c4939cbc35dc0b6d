import { REVIEW_POLLS } from '../contract/inventory-query.ts'

// How much of a review is made. The verdict is the platform's with `standard`: a day of polls (SYNC-4).

/** [A] Polls of a quick review: enough to see an order, its push and its retry. */
const QUICK_POLLS = 4

/** [A] From the review's start: what is under way is given up then, and the report takes a moment. */
const QUICK_LIMIT_MS = 27_000

export const PROFILES = {
  quick: {
    polls: QUICK_POLLS,
    endsAfterMs: QUICK_LIMIT_MS,
    meaning: `${QUICK_POLLS} polls and every probe, in less than 30 s: a probe that is not over after ${QUICK_LIMIT_MS / 1000} s is not-run, and a review whose polls are not over is inconclusive, or refused by those that were`,
  },
  standard: {
    polls: REVIEW_POLLS,
    endsAfterMs: null,
    meaning: `a day of ${REVIEW_POLLS} polls and every probe (SYNC-4)`,
  },
  soak: { polls: REVIEW_POLLS, endsAfterMs: null, meaning: `as many days of ${REVIEW_POLLS} polls as --days says` },
} as const satisfies Record<string, { polls: number; endsAfterMs: number | null; meaning: string }>

export type ProfileName = keyof typeof PROFILES

/** The names, for options. */
export const PROFILE_NAMES = ['quick', 'standard', 'soak'] as const satisfies readonly ProfileName[]

/** [A] Days of a soak review, if not said otherwise. */
export const SOAK_DAYS = 7
