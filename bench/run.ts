import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { AnswersDiffer, askAll } from './answers.ts'
import type { RunningContender } from './contender-process.ts'
import { cpuSeconds, OTHERS_CPU, residentMib, startContender } from './contender-process.ts'
import type { Contender, ContenderName } from './contenders.ts'
import { CONTENDERS } from './contenders.ts'
import type { DatabaseSessions } from './database-sessions.ts'
import { pinToCpu, totalCpuSeconds, watchSessions } from './database-sessions.ts'
import type { Dataset } from './dataset.ts'
import { prepareDataset } from './dataset.ts'
import { generateStockClient } from './generate.ts'
import type { LoadRequest } from './load.ts'
import { percentile, runLoad } from './load.ts'
import type { Question } from './questions.ts'
import { QUESTIONS } from './questions.ts'
import type { Cell } from './report.ts'
import { gatesOf, markdownReport, rowsOf, terminalTable } from './report.ts'
import type { StatementCounter } from './statement-counter.ts'
import { startStatementCounter } from './statement-counter.ts'

// npm run bench [-- --quick]: all contenders, all questions, in one run. README.md says what is measured.

const USAGE = `usage: DATABASE_URL=postgresql://... npm run bench -- [options]
  --quick            one short round: that it runs and that the answers agree, no judgement of speed
  --rounds N         rounds; each goes through all questions and contenders (5)
  --seconds N        load on each contender for each question in a round (4)
  --connections N    requests in flight (16)
  --only NAMES       questions or contenders, as Q2,stock,ours (all; the floor always gives the answers to compare with)`

type Options = { isQuick: boolean; rounds: number; seconds: number; connections: number; only: string[] }

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '16' },
      only: { type: 'string', default: '' },
    },
  })
  const isQuick = values.quick
  return {
    isQuick,
    rounds: positive('--rounds', values.rounds ?? (isQuick ? '1' : '5')),
    seconds: positive('--seconds', values.seconds ?? (isQuick ? '0.5' : '4')),
    connections: positive('--connections', values.connections),
    only: values.only.split(',').filter(Boolean),
  }
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new TypeError(`${name} must be a number above 0, not ${JSON.stringify(text)}`)
  return number
}

const progress = (line: string) => process.stdout.write(`${line}\n`)

type Plan = { options: Options; dataset: Dataset; questions: Question[]; contenders: Contender[]; isPinned: boolean }

async function main(serverUrl: string, options: Options): Promise<number> {
  progress('generating the client of the stock stack')
  await generateStockClient()
  const whole = await prepareDataset(serverUrl)
  // A short run asks for a fifth of the suppliers.
  const dataset = options.isQuick
    ? { ...whole, suppliers: whole.suppliers.filter((_, index) => index % 5 === 0) }
    : whole
  progress(`data set ${dataset.isReused ? 'reused' : 'loaded'} in ${dataset.loadMs} ms`)
  const plan: Plan = {
    options,
    dataset,
    questions: chosen(QUESTIONS, options.only),
    contenders: chosen(CONTENDERS, options.only),
    isPinned: cpus().length > 1 && pinToCpu(process.pid, OTHERS_CPU),
  }
  const statements = await checkAnswers(plan)
  const sessions = await watchSessions(dataset.databaseUrl)
  try {
    const cells = await measure(plan, sessions)
    return await writeReport(plan, sessions, cells, statements)
  } finally {
    await sessions.close()
  }
}

/** Those named, or all when none of their kind is. */
function chosen<T extends { name: string }>(all: T[], only: string[]): T[] {
  const named = all.filter(({ name }) => only.includes(name))
  return named.length === 0 ? all : named
}

function key(question: Question, contender: Contender): string {
  return `${question.name} ${contender.name}`
}

/** Every answer of every contender against the floor's. Returns the statements of a request, counted on the wire. */
async function checkAnswers(plan: Plan): Promise<Map<string, number>> {
  const { dataset } = plan
  const statements = new Map<string, number>()
  const expected = new Map<Question, unknown[]>()
  for (const contender of CONTENDERS) {
    const counter = await startStatementCounter(dataset.databaseUrl)
    try {
      await checkContender(plan, contender, counter, expected, statements)
    } finally {
      counter.close()
    }
  }
  return statements
}

async function checkContender(
  { dataset, questions, isPinned }: Plan,
  contender: Contender,
  counter: StatementCounter,
  expected: Map<Question, unknown[]>,
  statements: Map<string, number>,
): Promise<void> {
  const running = await startContender(contender.program, counter.databaseUrl, isPinned)
  try {
    await untilQuiet(counter)
    for (const question of questions) {
      const known = expected.get(question) ?? null
      const { answers, requests } = await askAll(contender, running.origin, question, dataset, known)
      if (contender.name === 'floor') expected.set(question, answers)
      // Again, as connections are open now and what is prepared once is prepared.
      statements.set(key(question, contender), Math.min(...(await statementsOfEach(requests, running.origin, counter))))
      progress(`${question.name} ${contender.name}: ${requests.length} answers are the floor's`)
    }
  } finally {
    await running.stop()
  }
}

const QUIET_MS = 1000
const QUIET_LIMIT_MS = 60_000

/** A server may have something to do when it has started; the first day of a data set is judged then. */
async function untilQuiet(counter: StatementCounter): Promise<void> {
  const endsAt = performance.now() + QUIET_LIMIT_MS
  for (let before = -1; before !== counter.count() && performance.now() < endsAt;) {
    before = counter.count()
    await setTimeout(QUIET_MS)
  }
}

/** One after another, so that a request's statements are its own; what a server does beside comes on top of some. */
async function statementsOfEach(requests: LoadRequest[], origin: string, counter: StatementCounter): Promise<number[]> {
  const counts: number[] = []
  for (const { path, ...request } of requests) {
    const before = counter.count()
    await (await fetch(origin + path, request)).text()
    counts.push(counter.count() - before)
  }
  return counts
}

async function measure(plan: Plan, sessions: DatabaseSessions): Promise<Cell[]> {
  const { options, dataset, questions, contenders, isPinned } = plan
  const running = new Map<ContenderName, RunningContender>()
  const cells: Cell[] = []
  try {
    for (const { name, program } of contenders) {
      running.set(name, await startContender(program, dataset.databaseUrl, isPinned))
    }
    const requests = new Map<string, LoadRequest[]>()
    for (const question of questions) {
      for (const contender of contenders) {
        const { origin } = running.get(contender.name)!
        requests.set(key(question, contender), (await askAll(contender, origin, question, dataset, null)).requests)
        // Warm-up: code is compiled, every connection is open.
        await runLoad(origin, requests.get(key(question, contender))!, options)
      }
    }
    for (const pid of isPinned ? await sessions.pids() : []) pinToCpu(pid, OTHERS_CPU)
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const question of questions) {
        for (const contender of contenders) {
          const cell = await measureCell(
            plan,
            sessions,
            running.get(contender.name)!,
            requests.get(key(question, contender))!,
          )
          cells.push({ round, question: question.name, contender: contender.name, ...cell })
          progress(
            `round ${round}  ${key(question, contender).padEnd(9)} ${cell.requestsPerSecond.toFixed(0).padStart(7)} requests/s`,
          )
        }
      }
    }
    return cells
  } finally {
    for (const contender of running.values()) await contender.stop()
  }
}

async function measureCell(
  { options }: Plan,
  sessions: DatabaseSessions,
  { origin, pid }: RunningContender,
  requests: LoadRequest[],
): Promise<Omit<Cell, 'round' | 'question' | 'contender'>> {
  const sessionPids = await sessions.pids()
  const serverBefore = cpuSeconds(pid)
  const databaseBefore = totalCpuSeconds(sessionPids)
  const { requests: count, seconds, latenciesMs } = await runLoad(origin, requests, options)
  const perRequestMs = (before: number | null, after: number | null) =>
    before === null || after === null ? null : ((after - before) * 1000) / count
  return {
    requestsPerSecond: count / seconds,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    serverCpuMs: perRequestMs(serverBefore, cpuSeconds(pid)),
    databaseCpuMs: perRequestMs(databaseBefore, totalCpuSeconds(sessionPids)),
    residentMib: residentMib(pid),
  }
}

async function writeReport(
  { options, dataset, isPinned }: Plan,
  { version }: DatabaseSessions,
  cells: Cell[],
  statements: Map<string, number>,
): Promise<number> {
  const { isQuick, rounds, seconds, connections } = options
  const rows = rowsOf(cells, statements)
  const report = {
    machine: {
      Node: process.version,
      PostgreSQL: version,
      CPUs: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      pinned: isPinned,
    },
    options: { rounds, seconds, connections, suppliers: dataset.suppliers.length },
    rows,
    gates: isQuick ? [] : gatesOf(rows),
    cells,
  }
  const directory = new URL('results/', import.meta.url)
  await mkdir(directory, { recursive: true })
  await writeFile(new URL('latest.json', directory), `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(new URL('latest.md', directory), markdownReport(report))
  progress(`\n${terminalTable(report)}`)
  progress('\nwritten: results/latest.json, results/latest.md')
  return report.gates.every(({ isHeld }) => isHeld) ? 0 : 1
}

try {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl)
    throw new TypeError('DATABASE_URL must name a PostgreSQL server; the bench makes its own database there')
  process.exitCode = await main(databaseUrl, readOptions())
} catch (error) {
  const isCaller = error instanceof TypeError
  process.stderr.write(
    isCaller
      ? `${error.message}\n${USAGE}\n`
      : `${error instanceof AnswersDiffer ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exitCode = isCaller ? 2 : 1
}
