import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/

builder.scalarType('DateTime', {
  description:
    'An instant: RFC 3339 with offset, milliseconds at most. Answers are in UTC, as 2026-01-05T00:15:00.000Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (date) => date.toISOString(),
  parseValue: (value) => {
    if (typeof value !== 'string' || !INSTANT.test(value) || Number.isNaN(Date.parse(value))) {
      throw new GraphQLError('A DateTime is a text such as 2026-01-05T00:15:00Z, with its offset.')
    }
    return new Date(value)
  },
})

builder.scalarType('Decimal', {
  description: 'An exact decimal number as a text, as "12.50". Never a float.',
  serialize: (text) => text,
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) {
      throw new GraphQLError('A Decimal is a text such as "12.50".')
    }
    return value
  },
})
