import { z } from 'zod'
import type { Parameter, ParameterTable } from '../sim/parameter.ts'
import type { ParameterChange } from '../sim/parameters.ts'
import { PARAMETERS } from '../sim/parameters.ts'

// The world's numbers as a scenario writes them: `order_route: { extra_customs_hours_fr: 96 }`. The shape is made from
// the tables themselves, so it knows every one of them, with its bounds.

/** `extraCustomsHoursFR` in code is `extra_customs_hours_fr` in a scenario. */
export function writtenName(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()
}

function shapeOfTable(table: ParameterTable) {
  const shape = Object.entries(table).map(([name, parameter]) => [writtenName(name), shapeOfParameter(parameter)])
  const nameOf = new Map(Object.keys(table).map((name) => [writtenName(name), name]))
  return z
    .strictObject(Object.fromEntries(shape))
    .transform((values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [nameOf.get(key), value])))
}

function shapeOfParameter({ least, most, meaning, source }: Parameter) {
  return z.number().min(least).max(most).optional().describe(`${meaning} ${source}`)
}

const conceptNames = new Map(Object.keys(PARAMETERS).map((concept) => [writtenName(concept), concept]))

/** Some of the world's numbers, by concept. */
export const ParameterChangeText = z
  .strictObject(
    Object.fromEntries(
      Object.entries(PARAMETERS).map(([concept, table]) => [writtenName(concept), shapeOfTable(table).optional()]),
    ),
  )
  .transform((concepts): ParameterChange => {
    const entries = Object.entries(concepts).map(([key, values]) => [conceptNames.get(key), values])
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape was made from the tables themselves
    return Object.fromEntries(entries) as ParameterChange
  })
