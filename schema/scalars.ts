import { GraphQLError } from 'graphql'
import { instantText, parseInstant } from '../server/kit/instant.ts'
import { builder } from './builder.ts'

builder.scalarType('DateTime', {
  description:
    'An instant: RFC 3339 with offset, milliseconds at most, years 0001 to 9999. Answers are in UTC, as 2026-01-05T00:15:00.000Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (date) => instantText(date),
  parseValue: (value) => {
    const instant = typeof value === 'string' ? parseInstant(value) : null
    if (!instant) {
      throw new GraphQLError('A DateTime is an instant of the calendar such as 2026-01-05T00:15:00Z, with its offset.')
    }
    return instant
  },
})

builder.scalarType('Date', {
  description:
    'A day of the calendar, as 2026-01-05. Business days are days in Asia/Shanghai unless a time zone is given.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (day) => day,
  parseValue: (value) => {
    const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseInstant(`${value}T00:00:00Z`)
    if (!isDay) throw new GraphQLError('A Date is a day of the calendar such as 2026-01-05.')
    return value
  },
})

builder.scalarType('Decimal', {
  description: 'An exact decimal number as a text, as "12.50". Never a float.',
  specifiedByURL:
    'https://github.com/graphql/graphql-scalars/blob/master/website/src/pages/docs/scalars/big-decimal.mdx',
  serialize: (text) => text,
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) {
      throw new GraphQLError('A Decimal is a text such as "12.50".')
    }
    return value
  },
})
