import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { failingSeed } from './seed-proof.ts'

// npm run prove:seeds -- --seeds 1000 --days 7: worlds with faults on, one seed after another.

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    days: { type: 'string', default: '7' },
    from: { type: 'string', default: '0' },
  },
})
const [seeds, days, from] = [Number(values.seeds), Number(values.days), Number(values.from)]

const startedAtMs = performance.now()
let failed = 0
for (let number = from; number < from + seeds; number++) {
  const failing = await failingSeed(`proof-${number}`, days)
  if (failing) {
    failed++
    const file = `failing-${failing.seed}.journal`
    writeFileSync(file, failing.journal)
    print(`seed ${failing.seed}: ${failing.problems.join('; ')}; its shortest journal: ${file}`)
  }
  const done = number - from + 1
  if (done % Math.ceil(seeds / 10) === 0) print(`${done} of ${seeds} seeds, ${failed} failed, ${seconds()} s`)
}
print(`${seeds} seeds x ${days} days: ${failed} failed (${seconds()} s)`)
process.exitCode = failed === 0 ? 0 : 1

function seconds(): string {
  return ((performance.now() - startedAtMs) / 1000).toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
