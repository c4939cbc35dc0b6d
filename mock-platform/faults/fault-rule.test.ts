import { describe, expect, test } from 'vitest'
import { FAULT_KINDS } from './fault.ts'
import { CONDITIONS, formatRule, NetworkFaultText, OneAnswerFaultText, SupplierFaultText } from './fault-rule.ts'
import { PLACES } from './fault-kind.ts'

const kinds = Object.entries(FAULT_KINDS)
const examples = kinds.flatMap(([, kind]) => kind.examples.map((example) => ({ example, kind })))

describe('every example of a fault is read, and written as it was', () => {
  test.each(examples)('$example', ({ example, kind }) => {
    const shapes = [
      ...(kind.places.some((place) => place.startsWith('network')) ? [NetworkFaultText] : []),
      ...(kind.places.some((place) => !place.startsWith('network')) ? [SupplierFaultText] : []),
    ]
    expect(shapes.length).toBeGreaterThan(0)
    for (const shape of shapes) {
      const rule = shape.parse(example)
      expect(formatRule(rule)).toBe(`${example};on=${rule.on}`)
      expect(shape.parse(formatRule(rule))).toEqual(rule)
    }
  })
})

test.each(kinds)('%s says what it does, and where it can act', (type, { meaning, places, examples: [first] }) => {
  expect(meaning).toMatch(/[.)]$/)
  expect(places.every((place) => PLACES.includes(place))).toBe(true)
  expect(first.split(':')[0]).toBe(type)
})

test.each(CONDITIONS)('the condition $example is read, and written as it was', ({ example }) => {
  const text = example.startsWith('on=') ? `reset;${example}` : `reset;on=poll.answer;${example}`
  expect(formatRule(SupplierFaultText.parse(text))).toBe(text)
})

test('all conditions together; a duration without a unit is milliseconds', () => {
  const text = 'drip:over=4000,pieces=20;on=sync.answer;toxicity=0.25;every=4;quota=10;ramp=600000;after=3600s;for=90m'
  const rule = SupplierFaultText.parse(text)
  expect(rule).toEqual({
    fault: { type: 'drip', overMs: 4000, pieces: 20 },
    on: 'sync.answer',
    pick: { type: 'every', nth: 4 },
    toxicity: 0.25,
    rampMs: 600_000,
    quota: 10,
    afterMs: 3_600_000,
    forMs: 5_400_000,
  })
  expect(SupplierFaultText.parse(formatRule(rule))).toEqual(rule)
})

test('a fault acts on answers to polls, or on polls, or on all answers of a network, unless it says where', () => {
  expect(SupplierFaultText.parse('reset').on).toBe('poll.answer')
  expect(SupplierFaultText.parse('wrong-signature').on).toBe('poll.request')
  expect(NetworkFaultText.parse('reset').on).toBe('answer')
  expect(NetworkFaultText.parse('wrong-signature').on).toBe('request')
})

describe('what people write wrongly is refused, by what is wrong with it', () => {
  test.each([
    ['', 'there is no fault ""'],
    ['rest', 'there is no fault "rest"'],
    ['__proto__', 'there is no fault "__proto__"'],
    ['reset:1', '"reset:1" is not how reset is written'],
    ['status:200', '"status:200" is not how status is written'],
    ['status:600', 'is not how status is written'],
    ['status:429,retry-after=86401', 'is not how status is written'],
    ['drip:over=0,pieces=2', 'is not how drip is written'],
    ['drip:over=60001,pieces=2', 'is not how drip is written'],
    ['drip:over=1000,pieces=1001', 'is not how drip is written'],
    ['bandwidth:0', 'is not how bandwidth is written'],
    ['truncate:1', 'is not how truncate is written'],
    ['truncate:0', 'is not how truncate is written'],
    ['contract:other', 'is not how contract is written'],
    ['latency:fixed:60001', 'is not how latency is written'],
    ['reset;toxicity=1.1', '"toxicity=1.1" is no condition'],
    ['reset;toxicity=-0.1', '"toxicity=-0.1" is no condition'],
    ['reset;first=0', '"first=0" is no condition'],
    ['reset;for=0s', '"for=0s" is no condition'],
    ['reset;after=367d', '"after=367d" is no condition'],
    ['reset;beyond=10', '"beyond=10" is no condition'],
    ['reset;sometimes', '"sometimes" is no condition'],
    ['reset;quota=1;quota=2', 'quota is there twice'],
    ['reset;first=1;every=2', 'every and first can not be combined'],
    ['reset;on=push.answer', 'reset does not act on "push.answer"; it acts on poll.answer, sync.answer, rest.answer'],
    ['wrong-signature;on=poll.answer', 'wrong-signature does not act on "poll.answer"; it acts on poll.request'],
  ])('%s', (text, problem) => {
    expect(SupplierFaultText.safeParse(text).error?.issues[0]?.message).toContain(problem)
  })

  test('of one answer of the gateway, only faults that act there', () => {
    expect(OneAnswerFaultText.safeParse('status:503').success).toBe(true)
    expect(OneAnswerFaultText.safeParse('wrong-signature').success).toBe(false)
    expect(OneAnswerFaultText.safeParse('reset;toxicity=0.5').success).toBe(false)
  })
})
