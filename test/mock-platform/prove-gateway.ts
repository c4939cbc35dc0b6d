import { parseArgs } from 'node:util'
import { fuzzGateway } from './gateway-fuzz.ts'

// npm run prove:gateway -- --calls 100000: malformed calls give documented errors, change nothing, and leave nothing behind.

/** Heap that may be in use beyond that of a tenth of the calls. */
const MOST_HEAP_GROWTH_BYTES = 8 * 1024 * 1024

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const startedAtMs = performance.now()
const calls = Number(values.calls)
const findings = await fuzzGateway(calls, Number(values.seed), (done) => {
  if (done % (calls / 10) === 0) print(`${done} of ${calls} calls, ${seconds()} s`)
})
for (const [code, count] of [...findings.codes].toSorted(([, a], [, b]) => b - a))
  print(`${String(count).padStart(8)}  ${code}`)
for (const answer of findings.undocumented) print(`undocumented: ${answer}`)
const growthMb = (findings.heapGrowthBytes / 1024 / 1024).toFixed(1)
print(
  `world ${findings.isWorldUnchanged ? 'unchanged' : 'CHANGED'}, heap after the last call ${growthMb} MB above that after a tenth (${seconds()} s)`,
)
const holds =
  findings.undocumented.length === 0 && findings.isWorldUnchanged && findings.heapGrowthBytes <= MOST_HEAP_GROWTH_BYTES
process.exitCode = holds ? 0 : 1

function seconds(): string {
  return ((performance.now() - startedAtMs) / 1000).toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
