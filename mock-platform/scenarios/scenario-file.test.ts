import { describe, expect, test } from 'vitest'
import { loadScenario, parseScenario, scenarioNames, ScenarioError } from './scenario-file.ts'

const SMALLEST = 'about: small\nsuppliers: [{ id: a }]\n'

function problemsOf(text: string): readonly string[] {
  try {
    parseScenario('my', text)
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems
    throw error
  }
  return []
}

test.each(scenarioNames())('the scenario %s is one, and says how long it is played', (name) => {
  const { scenario } = loadScenario(name)
  expect(scenario.days).toBeGreaterThan(6)
})

test('the smallest scenario has a healthy ERP and no orders', () => {
  const { scenario } = parseScenario('my', SMALLEST)
  expect(scenario.suppliers).toMatchObject([{ id: 'a', orders_per_day: { type: 'none' }, erp: { failShare: 0 } }])
})

test('a count of suppliers is written into the text: the text says the whole run', () => {
  const { text, scenario } = parseScenario('my', SMALLEST, { supplierCount: 3 })
  expect(scenario.supplier_count).toBe(3)
  expect(parseScenario('my', text).scenario).toEqual(scenario)
})

describe('every problem is told with its line and column', () => {
  test.each([
    ['a number beyond its bounds', `${SMALLEST}days: 400\n`, 'my:3:7: days: Too big: expected number to be <=366'],
    ['a word that is not known', `${SMALLEST}dayz: 4\n`, 'my:3:1: Unrecognized key: "dayz"'],
    ['what is missing, where it is missing', 'suppliers: [{ id: a }]\n', 'my:1:1: about: '],
    ['text that is no YAML', 'about: x\nsuppliers:\n  - id: a\n   b: 1\n', 'my:4:1: '],
    ['a key twice', `${SMALLEST}about: again\n`, 'my:3:1: Map keys must be unique'],
    ['an id twice', 'about: x\nsuppliers:\n  - id: a\n  - id: a\n', 'my:4:9: suppliers.1.id: "a" is there twice'],
    [
      'a time of day without quotes',
      `${SMALLEST}timeline: [{ day: 1, time: 700, supplier: a, latency: none }]\n`,
      'my:3:28: ',
    ],
    ['somebody who is not there', `${SMALLEST}timeline: [{ day: 1, supplier: b, latency: none }]\n`, 'my:3:32: '],
    ['a moment at which nothing happens', `${SMALLEST}timeline: [{ day: 1 }]\n`, 'my:3:12: '],
    ['orders of nobody', `${SMALLEST}timeline: [{ day: 1, orders_per_day: 3 }]\n`, 'my:3:12: '],
    [
      'a number of the world that is too large',
      `${SMALLEST}parameters: { order_returns: { return_rate: 2 } }\n`,
      'my:3:45: ',
    ],
  ])('%s', (_, text, expected) => {
    const problems = problemsOf(text)
    expect(problems.map((problem) => problem.slice(0, expected.length))).toEqual([expected])
  })

  test('all of them together, in the order of the file', () => {
    const problems = problemsOf('about: ""\ndays: 0\nsuppliers: []\n')
    expect(problems.map((problem) => problem.slice(0, 4))).toEqual(['my:1', 'my:2', 'my:3'])
  })

  test('a name that nobody has: the names that there are', () => {
    expect(() => loadScenario('nope')).toThrow(/no scenario and no file "nope"; the scenarios are .*steady-factory/)
  })
})

test('a file that refers to itself a million times is refused, not unfolded', () => {
  const levels = Array.from({ length: 9 }, (_, k) => `l${k + 1}: &l${k + 1} [${Array(9).fill(`*l${k}`).join(', ')}]`)
  expect(() => parseScenario('my', `l0: &l0 [x]\n${levels.join('\n')}\n`)).toThrow(ScenarioError)
})
