import { z } from 'zod'
import type { Fault } from './fault.ts'
import { FAULT_KINDS, formatFault, isFaultType, placesOf, readFault } from './fault.ts'
import type { Place } from './fault-kind.ts'
import { readWhole } from './fault-kind.ts'

// A fault with when and how often it strikes, as data and as the text that people write, the same everywhere:
// `reset;on=poll.answer;toxicity=0.2;every=4;quota=10;after=1h;for=30m`.

/** Where a fault of a supplier acts: a call between it and the mock, and which way. */
const SUPPLIER_PLACES = {
  'poll.answer': 'poll.answer',
  'poll.request': 'poll.request',
  'sync.answer': 'gateway.answer',
  'rest.answer': 'gateway.answer',
} as const satisfies Record<string, Place>

/** Where a fault of a network acts: everything that passes, or the polls or pushes of it. */
const NETWORK_PLACES = {
  answer: 'network.answer',
  request: 'network.request',
  'poll.answer': 'network.answer',
  'poll.request': 'network.request',
  'push.answer': 'network.answer',
  'push.request': 'network.request',
} as const satisfies Record<string, Place>

export type SupplierPlace = keyof typeof SUPPLIER_PLACES
export type NetworkPlace = keyof typeof NETWORK_PLACES

/** Which of the messages, in the order in which they come while the fault is there. */
export type Selection =
  | { type: 'all' }
  | { type: 'first'; count: number }
  | { type: 'every'; nth: number }
  /** A quota of calls: those after the first `count` of each period. */
  | { type: 'beyond'; count: number; periodMs: number }

export type FaultRule<On extends string> = {
  fault: Fault
  on: On
  pick: Selection
  /** Probability that it strikes one of those; 0: never. */
  toxicity: number
  /** So long the probability grows from 0 to `toxicity`. */
  rampMs: number
  /** Strikes at most; null: no limit. */
  quota: number | null
  /** Virtual time from where it is set to where it begins. */
  afterMs: number
  /** Virtual time from there to its end; null: until it is removed. */
  forMs: number | null
}
export type SupplierFaultRule = FaultRule<SupplierPlace>
export type NetworkFaultRule = FaultRule<NetworkPlace>

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const
const MAX_DURATION_MS = 366 * UNITS_MS.d
const MAX_COUNT = 1_000_000_000

const FAULT_EXAMPLES = Object.values(FAULT_KINDS).map(({ examples }) => `\`${examples[0]}\``)

/** The conditions that may follow a fault, each behind a `;`. */
export const CONDITIONS: readonly { example: string; meaning: string }[] = [
  { example: 'on=sync.answer', meaning: 'Where it acts.' },
  { example: 'toxicity=0.2', meaning: 'Probability that it strikes, 0 to 1; 0 does nothing, 1 is the default.' },
  { example: 'first=3', meaning: 'Only the first so many messages.' },
  { example: 'every=4', meaning: 'Only every nth message: with 4 the 4th, 8th, 12th.' },
  { example: 'beyond=100/1h', meaning: 'Only messages after the first 100 of each hour, counted from its beginning.' },
  { example: 'quota=10', meaning: 'It strikes so often at most.' },
  { example: 'ramp=10m', meaning: 'The probability grows from 0 to its value within so long of its beginning.' },
  { example: 'after=1h', meaning: 'It begins so long after it is set, in virtual time.' },
  { example: 'for=30m', meaning: 'It ends so long after its beginning: its time to live.' },
]

export const FAULT_SYNTAX = `a fault (${FAULT_EXAMPLES.join(', ')}), then conditions such as ${CONDITIONS.map(
  ({ example }) => `\`;${example}\``,
).join(' ')}`

const MAX_RULE_CHARS = 7000

/** A fault of a supplier as people write it; it acts on the answers to polls unless it says otherwise. */
export const SupplierFaultText = ruleText(SUPPLIER_PLACES, ['poll.answer', 'poll.request'])

/** A fault of a network as people write it; it acts on all answers unless it says otherwise. */
export const NetworkFaultText = ruleText(NETWORK_PLACES, ['answer', 'request'])

/** A fault alone, for one answer of the gateway. */
export const OneAnswerFaultText = z
  .string()
  .max(MAX_RULE_CHARS)
  .transform((text, context): Fault => {
    const fault = readFault(text)
    if (fault && placesOf(fault).includes('gateway.answer')) return fault
    context.addIssue({
      code: 'custom',
      message: `must be a fault of an answer of the gateway, such as ${FAULT_EXAMPLES.join(', ')}`,
    })
    return z.NEVER
  })

/** The text that is read back to the same rule. */
export function formatRule({ fault, on, pick, ...rule }: FaultRule<string>): string {
  return [
    formatFault(fault),
    `on=${on}`,
    ...(rule.toxicity === 1 ? [] : [`toxicity=${rule.toxicity}`]),
    ...formatPick(pick),
    ...(rule.quota === null ? [] : [`quota=${rule.quota}`]),
    ...(rule.rampMs === 0 ? [] : [`ramp=${formatDuration(rule.rampMs)}`]),
    ...(rule.afterMs === 0 ? [] : [`after=${formatDuration(rule.afterMs)}`]),
    ...(rule.forMs === null ? [] : [`for=${formatDuration(rule.forMs)}`]),
  ].join(';')
}

function formatPick(pick: Selection): string[] {
  switch (pick.type) {
    case 'all':
      return []
    case 'first':
      return [`first=${pick.count}`]
    case 'every':
      return [`every=${pick.nth}`]
    case 'beyond':
      return [`beyond=${pick.count}/${formatDuration(pick.periodMs)}`]
  }
}

// The first default that the fault can act on is taken when a rule does not say where.
function ruleText<On extends string>(places: Readonly<Record<On, Place>>, defaults: readonly On[]) {
  return z
    .string()
    .max(MAX_RULE_CHARS)
    .transform((text, context): FaultRule<On> => {
      const rule = readRule(text, places, defaults)
      if (typeof rule !== 'string') return rule
      context.addIssue({ code: 'custom', message: rule })
      return z.NEVER
    })
}

/** The rule, or what is wrong with it. */
function readRule<On extends string>(
  text: string,
  places: Readonly<Record<On, Place>>,
  defaults: readonly On[],
): FaultRule<On> | string {
  const [first = '', ...conditions] = text.split(';').map((part) => part.trim())
  const fault = readFault(first)
  if (!fault) return `${faultProblem(first)}; it must be ${FAULT_SYNTAX}`
  const given = new Map<string, string>()
  for (const condition of conditions) {
    const [, name, value] = /^([a-z]+)=(.+)$/.exec(condition) ?? []
    if (name === undefined || value === undefined)
      return `"${condition}" is no condition; there are ${conditionNames()}`
    if (given.has(name)) return `${name} is there twice`
    given.set(name, value)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets what the keys are
  const possible = (Object.keys(places) as On[]).filter((on) => placesOf(fault).includes(places[on]))
  if (possible.length === 0) return `${fault.type} can not act here; docs/faults.md lists where each fault acts`
  const asked = given.get('on')
  const on =
    asked === undefined
      ? (defaults.find((each) => possible.includes(each)) ?? possible[0])
      : possible.find((each) => each === asked)
  if (on === undefined) return `${fault.type} does not act on "${asked}"; it acts on ${possible.join(', ')}`
  return readConditions(given, { fault, on })
}

function faultProblem(text: string): string {
  const [name = ''] = text.split(':', 1)
  return isFaultType(name) ? `"${text}" is not how ${name} is written` : `there is no fault "${name}"`
}

function readConditions<On extends string>(
  given: ReadonlyMap<string, string>,
  what: { fault: Fault; on: On },
): FaultRule<On> | string {
  const rule: FaultRule<On> = {
    ...what,
    pick: { type: 'all' },
    toxicity: 1,
    rampMs: 0,
    quota: null,
    afterMs: 0,
    forMs: null,
  }
  for (const [name, value] of given) {
    if (name === 'on') continue
    const change = readCondition(name, value)
    if (change === undefined) return `"${name}=${value}" is no condition; there are ${conditionNames()}`
    if (change.pick && rule.pick.type !== 'all') return `${name} and ${rule.pick.type} can not be combined`
    Object.assign(rule, change)
  }
  return rule
}

function readCondition(name: string, value: string): Partial<Omit<FaultRule<string>, 'on' | 'fault'>> | undefined {
  const count = readWhole(value, 1, MAX_COUNT)
  const durationMs = readDuration(value)
  switch (name) {
    case 'toxicity':
      return /^(0|1|0?\.\d{1,6})$/.test(value) ? { toxicity: Number(value) } : undefined
    case 'first':
      return count === undefined ? undefined : { pick: { type: 'first', count } }
    case 'every':
      return count === undefined ? undefined : { pick: { type: 'every', nth: count } }
    case 'beyond':
      return readBeyond(value)
    case 'quota':
      return count === undefined ? undefined : { quota: count }
    case 'ramp':
      return durationMs === undefined ? undefined : { rampMs: durationMs }
    case 'after':
      return durationMs === undefined ? undefined : { afterMs: durationMs }
    case 'for':
      return durationMs ? { forMs: durationMs } : undefined
    default:
      return undefined
  }
}

function readBeyond(text: string): { pick: Selection } | undefined {
  const [calls, period = ''] = text.split('/', 2)
  const [count, periodMs] = [readWhole(calls, 0, MAX_COUNT), readDuration(period)]
  return count !== undefined && periodMs ? { pick: { type: 'beyond', count, periodMs } } : undefined
}

/** `500ms`, `90s`, `15m`, `2h` or `7d`; without a unit, milliseconds. Undefined: it is none. */
export function readDuration(text: string): number | undefined {
  const [, digits, unit = 'ms'] = /^(\d{1,12})(ms|s|m|h|d)?$/.exec(text) ?? []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pattern lets no other unit through
  const durationMs = Number(digits) * UNITS_MS[unit as keyof typeof UNITS_MS]
  return durationMs <= MAX_DURATION_MS ? durationMs : undefined
}

function formatDuration(durationMs: number): string {
  const unit =
    (['d', 'h', 'm', 's'] as const).find((each) => durationMs > 0 && durationMs % UNITS_MS[each] === 0) ?? 'ms'
  return `${durationMs / UNITS_MS[unit]}${unit}`
}

function conditionNames(): string {
  return CONDITIONS.map(({ example }) => example).join(', ')
}
