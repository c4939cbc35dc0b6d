import { expect, test } from 'vitest'
import { defaultParameters, PARAMETERS, withChange } from './parameters.ts'

const all = Object.entries(PARAMETERS).flatMap(([concept, table]) =>
  Object.entries(table).map(([name, parameter]) => ({ name: `${concept}.${name}`, ...parameter })),
)

test.each(all)('$name is $value, within $least and $most, and says what it means and where it is from', (parameter) => {
  expect(parameter.value).toBeGreaterThanOrEqual(parameter.least)
  expect(parameter.value).toBeLessThanOrEqual(parameter.most)
  expect(parameter.meaning).toMatch(/\.$/)
  expect(parameter.source).toMatch(/\[A\]|^[A-Z]+-\d$/)
})

test('every concept has its values, and a change of one leaves the others', () => {
  const parameters = defaultParameters()
  expect(Object.keys(parameters)).toEqual(Object.keys(PARAMETERS))
  for (const [concept, table] of Object.entries(PARAMETERS)) {
    const change = Object.fromEntries(Object.keys(table).map((name) => [name, -1]))
    expect(withChange(parameters, { [concept]: change })).toEqual({ ...parameters, [concept]: change })
  }
})
