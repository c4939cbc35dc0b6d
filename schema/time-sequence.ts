import { builder } from './builder.ts'

// The order of lists that have no other than that of time: one index serves both directions.

const TimeSequence = builder.enumType('TimeSequence', {
  description: 'Which rows of a list come first, by the time by which it is sorted.',
  values: {
    NEWEST_FIRST: { description: 'The row with the latest time comes first.' },
    OLDEST_FIRST: { description: 'The row with the earliest time comes first.' },
  } as const,
})

export type TimeOrder = typeof TimeSequence.$inferType

/** The argument `orderBy` of a list; `column` names the field by which it is sorted, as "`raisedAt`". */
export function orderByTime(column: string, defaultValue: TimeOrder = 'NEWEST_FIRST') {
  const first = defaultValue === 'NEWEST_FIRST' ? 'Newest' : 'Oldest'
  return {
    type: TimeSequence,
    defaultValue,
    required: true as const,
    description: `By ${column}. ${first} first when left out. A cursor holds for one sequence only.`,
  }
}
