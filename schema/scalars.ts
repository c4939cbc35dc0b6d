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
  description: 'An exact decimal number as a text, as "12.50": digits, a point, a minus sign. Never a float.',
  // Its lexical form, without the plus sign, spaces and missing digits that W3C allows beside: docs/scalars.md.
  specifiedByURL: 'https://www.w3.org/TR/2012/REC-xmlschema11-2-20120405/#decimal',
  serialize: (text) => text,
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) {
      throw new GraphQLError('A Decimal is a text such as "12.50".')
    }
    return value
  },
})

builder.scalarType('Month', {
  description: 'A month of the calendar, as 2026-01. Months are of Asia/Shanghai, as its business days are.',
  // Its lexical form, without time zones: docs/scalars.md.
  specifiedByURL: 'https://www.w3.org/TR/2012/REC-xmlschema11-2-20120405/#gYearMonth',
  serialize: (month) => month,
  parseValue: (value) => {
    const isMonth = typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) && parseInstant(`${value}-01T00:00:00Z`)
    if (!isMonth) throw new GraphQLError('A Month is a month of the calendar such as 2026-01.')
    return value
  },
})
