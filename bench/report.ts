import type { ContenderName } from './contenders.ts'
import { CONTENDERS } from './contenders.ts'
import type { QuestionName } from './questions.ts'
import { QUESTIONS } from './questions.ts'

/** One contender under one question's load, once. */
export type Cell = {
  round: number
  question: QuestionName
  contender: ContenderName
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  /** CPU time of the server's process, and of the database's sessions, for one request; null where it is not told. */
  serverCpuMs: number | null
  databaseCpuMs: number | null
  residentMib: number | null
}

export type Spread = { median: number; min: number; max: number }

export type Row = {
  question: QuestionName
  contender: ContenderName
  statements: number
  requestsPerSecond: Spread
  p50Ms: Spread
  p99Ms: Spread
  serverCpuMs: Spread | null
  databaseCpuMs: Spread | null
  residentMib: Spread | null
}

export type Gate = { question: QuestionName; times: number; needed: number; isHeld: boolean }

export type Report = {
  machine: Record<string, string | number | boolean>
  options: Record<string, number | boolean>
  rows: Row[]
  gates: Gate[]
  cells: Cell[]
}

/** How many times stock ours must answer in the same run. */
const NEEDED: Record<QuestionName, number> = { Q1: 1, Q2: 2, Q3: 2, Q4: 1 }

export function rowsOf(cells: Cell[], statements: Map<string, number>): Row[] {
  const cellsOf = Map.groupBy(cells, ({ question, contender }) => `${question} ${contender}`)
  return [...cellsOf.values()].map((same) => {
    const { question, contender } = same[0]!
    return {
      question,
      contender,
      statements: statements.get(`${question} ${contender}`) ?? 0,
      requestsPerSecond: spread(same.map((cell) => cell.requestsPerSecond)),
      p50Ms: spread(same.map((cell) => cell.p50Ms)),
      p99Ms: spread(same.map((cell) => cell.p99Ms)),
      serverCpuMs: spreadOfKnown(same.map((cell) => cell.serverCpuMs)),
      databaseCpuMs: spreadOfKnown(same.map((cell) => cell.databaseCpuMs)),
      residentMib: spreadOfKnown(same.map((cell) => cell.residentMib)),
    }
  })
}

/** Ours against stock, medians of the same run. */
export function gatesOf(rows: Row[]): Gate[] {
  const requestsPerSecond = (question: QuestionName, contender: ContenderName) =>
    rows.find((row) => row.question === question && row.contender === contender)?.requestsPerSecond.median
  return QUESTIONS.flatMap(({ name }) => {
    const [ours, stock] = [requestsPerSecond(name, 'ours'), requestsPerSecond(name, 'stock')]
    if (ours === undefined || stock === undefined) return []
    const times = ours / stock
    return [{ question: name, times, needed: NEEDED[name], isHeld: times >= NEEDED[name] }]
  })
}

export function terminalTable({ rows, gates }: Report): string {
  const lines = rows.map((row) => columnsOf(row, rows))
  const all = [HEADER, ...lines]
  const widths = HEADER.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  const table = all.map((line) => line.map((text, column) => pad(text, widths[column]!, column)).join('  '))
  return [...table, '', ...gates.map(gateLine)].join('\n')
}

export function markdownReport(report: Report): string {
  const { machine, options, rows, gates } = report
  const facts = Object.entries({ ...machine, ...options }).map(([name, value]) => `${name} ${value}`)
  return [
    '# Bench',
    '',
    `${facts.join(', ')}.`,
    '',
    ...QUESTIONS.map(({ name, description }) => `- **${name}**: ${description}`),
    '',
    ...CONTENDERS.map(({ name, description }) => `- *${name}*: ${description}`),
    '',
    'Medians of all rounds, (least-most). CPU is of the server and of the database, for one request.',
    '',
    markdownLine(HEADER),
    markdownLine(HEADER.map((_, column) => (column < LEFT_COLUMNS ? '---' : '---:'))),
    ...rows.map((row) => markdownLine(columnsOf(row, rows))),
    '',
    ...gates.map((gate) => `- ${gateLine(gate)}`),
    '',
  ].join('\n')
}

function markdownLine(texts: string[]): string {
  return `| ${texts.join(' | ')} |`
}

const LEFT_COLUMNS = 2
const HEADER = [
  '',
  'contender',
  'requests/s',
  'of floor',
  'p50 ms',
  'p99 ms',
  'statements',
  'CPU ms',
  'db CPU ms',
  'MiB',
]

function columnsOf(row: Row, rows: Row[]): string[] {
  const floor = rows.find(({ question, contender }) => question === row.question && contender === 'floor')
  const share = floor && row.requestsPerSecond.median / floor.requestsPerSecond.median
  return [
    row.question,
    row.contender,
    told(row.requestsPerSecond, 0),
    share === undefined ? '-' : share.toFixed(2),
    told(row.p50Ms, 1),
    told(row.p99Ms, 1),
    row.statements.toFixed(1),
    row.serverCpuMs?.median.toFixed(2) ?? '-',
    row.databaseCpuMs?.median.toFixed(2) ?? '-',
    row.residentMib?.max.toFixed(0) ?? '-',
  ]
}

function told({ median: middle, min, max }: Spread, places: number): string {
  const text = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
  return `${text(middle)} (${text(min)}-${text(max)})`
}

function gateLine({ question, times, needed, isHeld }: Gate): string {
  return `${isHeld ? 'ok  ' : 'MISS'} ${question}: ours is ${times.toFixed(2)} x stock (at least ${needed} x)`
}

function pad(text: string, width: number, column: number): string {
  return column < LEFT_COLUMNS ? text.padEnd(width) : text.padStart(width)
}

function spreadOfKnown(values: (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : spread(known)
}

function spread(values: number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

function median(values: number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
