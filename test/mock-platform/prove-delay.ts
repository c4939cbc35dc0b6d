import { parseArgs } from 'node:util'
import { percentile } from '../../mock-platform/judge/percentile.ts'
import type { Contender, DelayErrors } from './delay-proof.ts'
import { delayErrors } from './delay-proof.ts'

// npm run prove:delay: 250 ms held with 200 requests in flight, beside a bare node:http server in the same run.

/** What the project is to reach: late by so much at most, and never early. */
const MOST_P50_MS = 0.5
const MOST_P99_MS = 4

const { values } = parseArgs({
  options: {
    delay: { type: 'string', default: '250' },
    'in-flight': { type: 'string', default: '200' },
    calls: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '5' },
  },
})
const options = {
  delayMs: Number(values.delay),
  inFlight: Number(values['in-flight']),
  callsEach: Number(values.calls),
  rounds: Number(values.rounds),
}
print(
  `${options.delayMs} ms, ${options.inFlight} in flight, ${options.rounds} rounds in turn; error in ms, median (least to most of the rounds)`,
)
const errors = await delayErrors(options)
let isReached = true
for (const [contender, rounds] of errors) {
  print(
    `${contender.padEnd(10)} p50 ${spread(rounds, 'p50')}  p99 ${spread(rounds, 'p99')}  earliest ${earliest(rounds).toFixed(2)}`,
  )
  if (contender !== 'node:http') isReached &&= isWithinTarget(contender, rounds)
}
process.exitCode = isReached ? 0 : 1

function isWithinTarget(contender: Contender, rounds: readonly DelayErrors[]): boolean {
  const isWithin = median(rounds, 'p50') <= MOST_P50_MS && median(rounds, 'p99') <= MOST_P99_MS && earliest(rounds) >= 0
  if (!isWithin) print(`${contender} misses the target: p50 <= ${MOST_P50_MS}, p99 <= ${MOST_P99_MS}, never early`)
  return isWithin
}

function median(rounds: readonly DelayErrors[], key: 'p50' | 'p99'): number {
  return percentile(
    rounds.map((round) => round[key]),
    50,
  )!
}

function spread(rounds: readonly DelayErrors[], key: 'p50' | 'p99'): string {
  const all = rounds.map((round) => round[key])
  return `${median(rounds, key).toFixed(2)} (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`
}

function earliest(rounds: readonly DelayErrors[]): number {
  return Math.min(...rounds.map(({ least }) => least))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
