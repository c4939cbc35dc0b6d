import { parseArgs } from 'node:util'
import { percentile } from '../../mock-platform/judge/percentile.ts'
import type { DelayErrors, Round } from './delay-proof.ts'
import { CONTENDERS, delayErrors } from './delay-proof.ts'

// npm run prove:delay: 250 ms held with 200 requests in flight, beside a bare node:http server in the same run.

/** What the project is to reach: late by so much at most, and never early. */
const MOST_P50_MS = 0.5
const MOST_P99_MS = 4

/** Rounds in all for each one that is to count: more than this and the machine is too busy to tell. */
const MOST_ROUNDS_FOR_ONE = 4

const { values } = parseArgs({
  options: {
    delay: { type: 'string', default: '250' },
    'in-flight': { type: 'string', default: '200' },
    calls: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '5' },
  },
})
const wanted = Number(values.rounds)
const options = {
  delayMs: Number(values.delay),
  inFlight: Number(values['in-flight']),
  callsEach: Number(values.calls),
}

print(
  `${options.delayMs} ms, ${options.inFlight} in flight, rounds in turn; error in ms, median (least to most of the rounds)`,
)
const rounds = await delayErrors({
  ...options,
  isEnough: (made) => counted(made).length >= wanted || made.length >= wanted * MOST_ROUNDS_FOR_ONE,
})
const counting = counted(rounds)
print(`all ${rounds.length} rounds`)
printErrors(rounds)
print(
  `the ${counting.length} in which bare node:http itself kept to ${MOST_P99_MS} ms; in the others the machine was disturbed`,
)
if (counting.length > 0) printErrors(counting)
process.exitCode = counting.length >= wanted && isWithinTarget(counting) ? 0 : 1

function counted(made: readonly Round[]): readonly Round[] {
  return made.filter((round) => round['node:http'].p99 <= MOST_P99_MS)
}

// The proxy's figures have the exchange with the server behind it in them, which is no error: they are shown, and not held to the target.
function isWithinTarget(made: readonly Round[]): boolean {
  const gateway = made.map((round) => round.gateway)
  const isOnTime = median(gateway, 'p50') <= MOST_P50_MS && median(gateway, 'p99') <= MOST_P99_MS
  const isWithin = isOnTime && rounds.every((round) => round.gateway.least >= 0)
  print(
    `gateway ${isWithin ? 'is within' : 'misses'} the target: p50 <= ${MOST_P50_MS}, p99 <= ${MOST_P99_MS}, never early`,
  )
  return isWithin
}

function printErrors(made: readonly Round[]): void {
  for (const contender of CONTENDERS) {
    const errors = made.map((round) => round[contender])
    const earliest = Math.min(...errors.map(({ least }) => least)).toFixed(2)
    print(`  ${contender.padEnd(10)} p50 ${spread(errors, 'p50')}  p99 ${spread(errors, 'p99')}  earliest ${earliest}`)
  }
}

function median(errors: readonly DelayErrors[], key: 'p50' | 'p99'): number {
  return percentile(
    errors.map((measured) => measured[key]),
    50,
  )!
}

function spread(errors: readonly DelayErrors[], key: 'p50' | 'p99'): string {
  const all = errors.map((measured) => measured[key])
  return `${median(errors, key).toFixed(2)} (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
